package org.schooloversight.core.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.FrameworkOutcomes;
import org.schooloversight.core.inspection.FrameworkOutcomes.Area;
import org.schooloversight.core.inspection.FrameworkOutcomes.CategoryRule;
import org.schooloversight.core.inspection.GradeCondition;
import org.schooloversight.core.inspection.InspectionOutcomes;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.Text;

/** Reads {@link InspectionOutcomes}: what inspections under each framework give. */
public final class InspectionOutcomeTables {

    private static final GradeCondition UNREADABLE = new GradeCondition.SafeguardingNotMet();
    private static final List<String> FORMS =
            List.of("allOf", "anyOf", "overall", "judgements", "areas", "safeguardingNotMet");

    private InspectionOutcomeTables() {}

    /**
     * Obtains the table that comes with this library.
     *
     * @return the table, not null
     */
    public static InspectionOutcomes bundled() {
        return DataFile.bundled("inspection-outcomes.json", InspectionOutcomeTables::outcomes);
    }

    static InspectionOutcomes outcomes(JsonIn document) {
        Cites cites = Cites.of(document);
        List<FrameworkOutcomes> all = new ArrayList<>();
        Set<FrameworkId> seen = new LinkedHashSet<>();
        for (JsonIn each : document.objects("frameworks")) {
            FrameworkOutcomes outcomes = framework(each, cites);
            each.done();
            if (seen.add(outcomes.framework())) {
                all.add(outcomes);
            } else {
                each.problem("id", "the framework '" + outcomes.framework() + "' is listed twice", "each id once");
            }
        }
        document.done();
        return InspectionOutcomes.of(all);
    }

    private static FrameworkOutcomes framework(JsonIn each, Cites cites) {
        return new FrameworkOutcomes(
                each.value("id", FrameworkId::of, FrameworkId.of("unreadable")),
                each.objects("kinds").stream().map(kind -> kind(kind, cites)).toList(),
                each.values("overall", text -> JsonIn.constant(OverallGrade.class, text)),
                each.optionalObjects("judgements").stream()
                        .map(InspectionOutcomeTables::area)
                        .toList(),
                each.values("judgementGrades", text -> JsonIn.constant(OverallGrade.class, text)),
                each.optionalObjects("areas").stream()
                        .map(InspectionOutcomeTables::area)
                        .toList(),
                each.values("areaGrades", text -> JsonIn.constant(AreaGrade.class, text)),
                each.flag("safeguarding", false),
                each.objects("categories").stream()
                        .map(rule -> category(rule, cites))
                        .toList(),
                each.text("note"),
                cites.in(each),
                Cites.check(each));
    }

    private static FrameworkOutcomes.Kind kind(JsonIn each, Cites cites) {
        FrameworkOutcomes.Kind kind = new FrameworkOutcomes.Kind(
                each.text("title"),
                each.choice("form", FrameworkOutcomes.Form.class),
                Cites.effective(each),
                cites.in(each),
                Cites.check(each));
        each.done();
        return kind;
    }

    private static Area area(JsonIn each) {
        Area area =
                new Area(each.text("name"), each.values("otherNames", text -> text), each.flag("wherePresent", false));
        each.done();
        return area;
    }

    private static CategoryRule category(JsonIn each, Cites cites) {
        CategoryRule rule = new CategoryRule(
                each.object("when").map(InspectionOutcomeTables::condition).orElse(UNREADABLE),
                new LinkedHashSet<>(each.values("gives", text -> JsonIn.constant(CategoryOfConcern.class, text))),
                each.flag("mayBeNone", false),
                each.text("because"),
                cites.in(each),
                Cites.check(each));
        if (rule.gives().isEmpty()) {
            each.problem("gives", "no category", "one or more categories");
        }
        each.done();
        return rule;
    }

    private static GradeCondition condition(JsonIn each) {
        List<String> found = FORMS.stream().filter(each::has).toList();
        if (found.size() != 1) {
            each.report(
                    found.isEmpty() ? "no form of a condition" : "more than one form: " + Text.list(found, "and"),
                    "one of the keys " + Text.list(FORMS, "or"));
            return UNREADABLE;
        }
        GradeCondition condition = switch (found.get(0)) {
            case "allOf" -> new GradeCondition.AllOf(parts(each, "allOf"));
            case "anyOf" -> new GradeCondition.AnyOf(parts(each, "anyOf"));
            case "overall" -> new GradeCondition.Overall(overall(each, "overall"));
            case "judgements" -> new GradeCondition.AnyJudgement(overall(each, "judgements"));
            case "areas" ->
                new GradeCondition.AnyArea(
                        new LinkedHashSet<>(each.values("areas", text -> JsonIn.constant(AreaGrade.class, text))),
                        new LinkedHashSet<>(each.values("only", text -> text)),
                        new LinkedHashSet<>(each.values("except", text -> text)));
            default -> safeguarding(each);
        };
        each.done();
        return condition;
    }

    private static GradeCondition safeguarding(JsonIn each) {
        if (!each.flag("safeguardingNotMet", false)) {
            each.problem("safeguardingNotMet", "found false", "true");
        }
        return new GradeCondition.SafeguardingNotMet();
    }

    private static List<GradeCondition> parts(JsonIn each, String form) {
        return each.objects(form).stream()
                .map(InspectionOutcomeTables::condition)
                .toList();
    }

    private static Set<OverallGrade> overall(JsonIn each, String form) {
        return new LinkedHashSet<>(each.values(form, text -> JsonIn.constant(OverallGrade.class, text)));
    }
}
