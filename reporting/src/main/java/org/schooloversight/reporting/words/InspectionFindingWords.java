package org.schooloversight.reporting.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;

/** Says what an inspection found, in the words of its own framework. */
public final class InspectionFindingWords {

    private InspectionFindingWords() {}

    /**
     * Says what sort of inspection it was.
     *
     * @param inspection  the inspection, not null
     * @return the words, not null
     */
    public static String sort(Inspection inspection) {
        if (inspection instanceof Inspection.Ungraded) {
            return "ungraded inspection";
        }
        return inspection instanceof Inspection.Monitoring ? "monitoring visit" : "graded inspection";
    }

    /**
     * Says what an inspection found.
     *
     * @param inspection  the inspection, not null
     * @return the words, not null
     */
    public static String of(Inspection inspection) {
        if (inspection instanceof Inspection.Graded graded) {
            return "overall: " + graded.grade().title();
        }
        if (inspection instanceof Inspection.SubJudgements judgements) {
            return grades(judgements.grades(), OverallGrade::title);
        }
        if (inspection instanceof Inspection.ReportCard card) {
            String safeguarding = card.safeguardingMet()
                    .map(met -> "; safeguarding standards " + (met ? "met" : "not met"))
                    .orElse("");
            return grades(card.grades(), InspectionFindingWords::title) + safeguarding;
        }
        return inspection instanceof Inspection.Ungraded ungraded
                ? ungraded.outcome().words()
                : ((Inspection.Monitoring) inspection).outcome();
    }

    private static <G> String grades(Map<String, G> grades, Function<G, String> title) {
        return grades.entrySet().stream()
                .map(each -> each.getKey() + ": " + title.apply(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String title(AreaGrade grade) {
        return Phrases.title(grade.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /**
     * Gets the category of concern that an inspection placed a school in.
     *
     * @param inspection  the inspection, not null
     * @return the category, empty if there is none, not null
     */
    public static Optional<CategoryOfConcern> category(Inspection inspection) {
        if (inspection instanceof Inspection.Graded graded) {
            return graded.category();
        }
        if (inspection instanceof Inspection.SubJudgements judgements) {
            return judgements.category();
        }
        return inspection instanceof Inspection.ReportCard card ? card.category() : Optional.empty();
    }
}
