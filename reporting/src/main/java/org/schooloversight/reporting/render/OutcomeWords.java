package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** Says what inspections must have found: any one of what each scale of grades has for it. */
final class OutcomeWords {

    private OutcomeWords() {}

    static Statement clause(String inspections, InspectionOutcome outcome) {
        List<String> found = new ArrayList<>();
        if (!outcome.overall().isEmpty()) {
            found.add("the overall grade " + overall(outcome.overall()));
        }
        outcome.judgements().forEach((name, grades) -> found.add("the key judgement " + name + ": " + overall(grades)));
        outcome.areas().forEach((name, grades) -> found.add("on a report card, " + name + ": " + areas(grades)));
        if (!outcome.categories().isEmpty()) {
            found.add("a category of concern: "
                    + in(CategoryOfConcern.values(), outcome.categories(), CategoryOfConcern::words));
        }
        return found.size() == 1
                ? Statement.of(inspections + " gave " + found.get(0))
                : Statement.list(
                        inspections + " gave any of these:",
                        found.stream().map(Statement::of).toList());
    }

    private static String overall(Set<OverallGrade> grades) {
        return in(OverallGrade.values(), grades, OverallGrade::title);
    }

    private static String areas(Set<AreaGrade> grades) {
        return in(
                AreaGrade.values(),
                grades,
                grade -> Lines.capitalised(grade.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    private static <G> String in(G[] order, Set<G> chosen, Function<G, String> title) {
        return Text.list(
                Arrays.stream(order).filter(chosen::contains).map(title).toList(), "or");
    }
}
