package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;

/**
 * How many schools have a grade for a key judgement, or for an area of a report card.
 *
 * @param area  the judgement or area as published, not null
 * @param grade  the grade in the words of Ofsted, not null
 * @param tally  the schools and their pupils, not null
 */
public record AreaTally(String area, String grade, OutcomeTally tally) {

    private static final String SAFEGUARDING = "Safeguarding standards";

    /**
     * Counts the schools with key judgements without an overall grade. All others are left out.
     *
     * @param outcomes  the schools, not null
     * @return a line for each judgement and grade that a school has, unmodifiable, not null
     */
    public static List<AreaTally> ofKeyJudgements(List<SchoolOutcome> outcomes) {
        Map<String, Map<OverallGrade, List<SchoolOutcome>>> found = new TreeMap<>();
        outcomes.forEach(each -> each.latest()
                .filter(Inspection.SubJudgements.class::isInstance)
                .ifPresent(latest -> ((Inspection.SubJudgements) latest)
                        .grades()
                        .forEach((area, grade) -> add(found, area, grade, each))));
        List<AreaTally> lines = new ArrayList<>();
        found.forEach((area, grades) -> grades.forEach(
                (grade, schools) -> lines.add(new AreaTally(area, grade.title(), OutcomeTally.of(schools)))));
        return List.copyOf(lines);
    }

    /**
     * Counts the schools with report cards. All others are left out.
     *
     * @param outcomes  the schools, not null
     * @return a line for each area and grade that a school has, those for safeguarding last, unmodifiable, not null
     */
    public static List<AreaTally> ofReportCards(List<SchoolOutcome> outcomes) {
        Map<String, Map<AreaGrade, List<SchoolOutcome>>> found = new TreeMap<>();
        Map<String, List<SchoolOutcome>> safeguarding = new LinkedHashMap<>();
        List.of("Met", "Not met", "Not stated").forEach(word -> safeguarding.put(word, new ArrayList<>()));
        for (SchoolOutcome each : outcomes) {
            if (each.latest().orElse(null) instanceof Inspection.ReportCard card) {
                card.grades().forEach((area, grade) -> add(found, area, grade, each));
                safeguarding
                        .computeIfAbsent(word(card.safeguardingMet()), word -> new ArrayList<>())
                        .add(each);
            }
        }
        List<AreaTally> lines = new ArrayList<>();
        found.forEach((area, grades) -> grades.forEach(
                (grade, schools) -> lines.add(new AreaTally(area, words(grade), OutcomeTally.of(schools)))));
        safeguarding.forEach((word, schools) -> {
            if (!schools.isEmpty()) {
                lines.add(new AreaTally(SAFEGUARDING, word, OutcomeTally.of(schools)));
            }
        });
        return List.copyOf(lines);
    }

    private static <G extends Enum<G>> void add(
            Map<String, Map<G, List<SchoolOutcome>>> found, String area, G grade, SchoolOutcome each) {
        found.computeIfAbsent(area, name -> new TreeMap<>())
                .computeIfAbsent(grade, key -> new ArrayList<>())
                .add(each);
    }

    private static String word(Optional<Boolean> met) {
        return met.map(isMet -> isMet ? "Met" : "Not met").orElse("Not stated");
    }

    /**
     * Writes a grade of a report card as Ofsted does.
     *
     * @param grade  the grade, not null
     * @return the words, such as {@code Strong standard}, not null
     */
    public static String words(AreaGrade grade) {
        String name = grade.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
