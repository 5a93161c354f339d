package org.schooloversight.reporting.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;

/** Writes an inspection as a cell of a scenario has it, such as {@code 2018-01-10 inadequate special-measures}. */
final class InspectionWords {

    private InspectionWords() {}

    static String of(Inspection inspection, boolean earlierNumber, LocalDate knownBy) {
        List<String> words = new ArrayList<>();
        words.add(inspection.date().toString());
        if (inspection instanceof Inspection.Graded graded) {
            words.add(name(graded.grade()));
            category(graded.category(), words);
        } else if (inspection instanceof Inspection.SubJudgements judgements) {
            areas(judgements.grades(), words);
            category(judgements.category(), words);
        } else if (inspection instanceof Inspection.ReportCard card) {
            words.add("card");
            areas(card.grades(), words);
            card.safeguardingMet().ifPresent(met -> words.add(met ? "safeguarding-met" : "safeguarding-not-met"));
            category(card.category(), words);
        } else if (inspection instanceof Inspection.Ungraded ungraded) {
            words.add("ungraded " + name(ungraded.outcome()));
        } else {
            words.add("monitoring");
        }
        LocalDate published = inspection.provenance().publication().on();
        if (published.isAfter(knownBy)) {
            words.add("published " + published);
        }
        if (earlierNumber) {
            words.add("earlier-number");
        }
        return String.join(" ", words);
    }

    static String name(Enum<?> constant) {
        return name(constant.name());
    }

    /** Makes a name of words: lower case, joined by hyphens. */
    private static String name(String words) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static void category(Optional<CategoryOfConcern> category, List<String> words) {
        category.ifPresent(found -> words.add(name(found)));
    }

    private static void areas(Map<String, ? extends Enum<?>> grades, List<String> words) {
        grades.forEach((area, grade) -> words.add(name(area) + "=" + name(grade)));
    }
}
