package org.schooloversight.core.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.Employer;
import org.schooloversight.core.school.Employment;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolCategory;

/** Reads {@link EstablishmentTypes}: what a type of GIAS is in law. */
public final class EstablishmentTypeTables {

    private static final CategoryFacts UNREADABLE = new CategoryFacts(
            Maintenance.OTHER, new Employment(Employer.NOT_KNOWN, List.of(), Check.unchecked("unreadable")));

    private EstablishmentTypeTables() {}

    private record CategoryFacts(Maintenance maintenance, Employment employment) {}

    /**
     * Obtains the types that come with this library: all that GIAS has.
     *
     * @return the types, not null
     */
    public static EstablishmentTypes bundled() {
        return DataFile.bundled("establishment-types.json", EstablishmentTypeTables::types);
    }

    private static EstablishmentTypes types(JsonIn document) {
        Cites cites = Cites.of(document);
        Map<SchoolCategory, CategoryFacts> categories = new EnumMap<>(SchoolCategory.class);
        for (JsonIn each : document.objects("categories")) {
            SchoolCategory category = each.choice("category", SchoolCategory.class);
            Maintenance maintenance = each.choice("maintenance", Maintenance.class);
            Employer employer = each.choice("employer", Employer.class);
            categories.put(
                    category,
                    new CategoryFacts(maintenance, new Employment(employer, cites.in(each), Cites.check(each))));
            each.done();
        }
        List<EstablishmentType> types = new ArrayList<>();
        for (JsonIn each : document.objects("types")) {
            SchoolCategory category = each.choice("category", SchoolCategory.class);
            CategoryFacts facts = categories.getOrDefault(category, UNREADABLE);
            if (!categories.containsKey(category)) {
                each.problem(
                        "category",
                        "the category is not described",
                        categories.keySet().toString());
            }
            types.add(new EstablishmentType(
                    each.wholeNumber("code", 0, 999),
                    each.text("name"),
                    category,
                    facts.maintenance(),
                    facts.employment()));
            each.done();
        }
        document.done();
        return EstablishmentTypes.of(types);
    }
}
