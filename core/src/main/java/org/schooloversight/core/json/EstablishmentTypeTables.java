package org.schooloversight.core.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.Employer;
import org.schooloversight.core.school.Employment;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.style.Text;

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

    static EstablishmentTypes types(JsonIn document) {
        Cites cites = Cites.of(document);
        Map<SchoolCategory, CategoryFacts> categories = new EnumMap<>(SchoolCategory.class);
        for (JsonIn each : document.objects("categories")) {
            SchoolCategory category = each.choice("category", SchoolCategory.class);
            Maintenance maintenance = each.choice("maintenance", Maintenance.class);
            Employer employer = each.choice("employer", Employer.class);
            Employment employment = new Employment(employer, cites.in(each), Cites.check(each));
            each.done();
            if (categories.put(category, new CategoryFacts(maintenance, employment)) != null) {
                each.problem("category", "the category is described twice", "each category once");
            }
        }
        List<EstablishmentType> types = new ArrayList<>();
        Set<Integer> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonIn each : document.objects("types")) {
            SchoolCategory category = each.choice("category", SchoolCategory.class);
            CategoryFacts facts = categories.getOrDefault(category, UNREADABLE);
            if (!categories.containsKey(category)) {
                each.problem(
                        "category",
                        "the category is not described",
                        categories.keySet().toString());
            }
            int code = each.wholeNumber("code", 0, 999);
            String name = each.text("name");
            each.done();
            if (!codes.add(code)) {
                each.problem("code", "the code " + code + " is listed twice", "each code once");
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                each.problem("name", "the name '" + Text.shorten(name) + "' is listed twice", "each name once");
            }
            types.add(new EstablishmentType(code, name, category, facts.maintenance(), facts.employment()));
        }
        document.done();
        return EstablishmentTypes.of(types);
    }
}
