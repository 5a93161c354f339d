package org.schooloversight.triggers.json;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.inspection.InspectionFramework.Outcome;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Reads the inspections in a cell of a scenario, such as {@code 2018-01-10 inadequate special-measures; 2019-05-01 good}. */
final class InspectionCells {

    private static final Map<String, CategoryOfConcern> CATEGORIES = Map.of(
            "special-measures", CategoryOfConcern.SPECIAL_MEASURES,
            "significant-improvement", CategoryOfConcern.SIGNIFICANT_IMPROVEMENT,
            "serious-weaknesses", CategoryOfConcern.SIGNIFICANT_IMPROVEMENT);
    private static final Map<String, Boolean> SAFEGUARDING =
            Map.of("safeguarding-met", true, "safeguarding-not-met", false);

    private final Timeline<InspectionFramework> frameworks;
    private final Map<String, String> areas = new TreeMap<>();

    InspectionCells(Timeline<InspectionFramework> frameworks, SupportPolicy policy) {
        this.frameworks = frameworks;
        ColumnMapping.bundled().inspectionAreas().forEach(this::addArea);
        policy.criteria()
                .flatMap(Criterion::all)
                .filter(Criterion.InspectionPattern.class::isInstance)
                .map(each -> ((Criterion.InspectionPattern) each).outcome())
                .forEach(outcome -> {
                    outcome.judgements().keySet().forEach(this::addArea);
                    outcome.areas().keySet().forEach(this::addArea);
                });
    }

    /** Adds an area; that of the policy, which comes last, is written as the policy writes it. */
    private void addArea(String title) {
        areas.put(ScenarioText.name(title), title);
    }

    /** Reads one inspection. */
    Inspection read(String text, ScenarioOrigin origin) {
        Deque<String> words = new ArrayDeque<>(ScenarioText.split(text.toLowerCase(Locale.ROOT), "\\s+"));
        LocalDate date = origin.day(words.remove());
        boolean earlier = words.removeLastOccurrence("earlier-number");
        LocalDate published = published(words, date, origin);
        InspectionFramework framework = frameworks
                .on(date)
                .orElseThrow(() -> new InvalidValueException("no inspection framework is on record for " + date
                        + "; accepted: a day on which a framework of the library was in force"));
        Made made = new Made(date, framework, earlier, new Publication(published, Publication.Basis.STATED), origin);
        String kind = words.isEmpty() ? "" : words.peek();
        return switch (kind) {
            case "" -> throw invalid(text);
            case "card" -> card(made, rest(words));
            case "ungraded" -> ungraded(made, rest(words));
            case "monitoring" ->
                new Inspection.Monitoring(
                        made.urn(), date, framework.id(), String.join(" ", rest(words)), made.provenance());
            default -> kind.contains("=") ? judgements(made, words) : graded(made, words);
        };
    }

    /** When and under what an inspection was made. */
    private record Made(
            LocalDate date,
            InspectionFramework framework,
            boolean earlier,
            Publication publication,
            ScenarioOrigin origin) {

        Urn urn() {
            return earlier ? origin.earlierUrn() : origin.urn();
        }

        Provenance provenance() {
            return origin.provenance(publication);
        }

        void mustGive(Outcome outcome) {
            if (framework.outcome() != outcome) {
                throw new InvalidValueException("the inspection of " + date + " was under '" + framework.title()
                        + "', which does not give this; accepted: what an inspection on that day gives");
            }
        }
    }

    private static LocalDate published(Deque<String> words, LocalDate date, ScenarioOrigin origin) {
        List<String> kept = new ArrayList<>();
        LocalDate published = origin.knownFrom(date);
        while (!words.isEmpty()) {
            String word = words.remove();
            if (word.equals("published") && !words.isEmpty()) {
                published = origin.day(words.remove());
            } else {
                kept.add(word);
            }
        }
        words.addAll(kept);
        return published;
    }

    private static Deque<String> rest(Deque<String> words) {
        words.remove();
        return words;
    }

    private static Inspection graded(Made made, Deque<String> words) {
        made.mustGive(Outcome.OVERALL_GRADE);
        OverallGrade grade = JsonIn.constant(OverallGrade.class, words.remove());
        Optional<CategoryOfConcern> category = take(words, CATEGORIES);
        nothingMore(words);
        return new Inspection.Graded(
                made.urn(), made.date(), made.framework().id(), grade, category, made.provenance());
    }

    private Inspection judgements(Made made, Deque<String> words) {
        made.mustGive(Outcome.SUB_JUDGEMENTS);
        Optional<CategoryOfConcern> category = take(words, CATEGORIES);
        Map<String, OverallGrade> grades = areas(words, text -> JsonIn.constant(OverallGrade.class, text));
        return new Inspection.SubJudgements(
                made.urn(), made.date(), made.framework().id(), grades, category, made.provenance());
    }

    private Inspection card(Made made, Deque<String> words) {
        made.mustGive(Outcome.REPORT_CARD);
        Optional<CategoryOfConcern> category = take(words, CATEGORIES);
        Optional<Boolean> safeguarding = take(words, SAFEGUARDING);
        Map<String, AreaGrade> grades = areas(words, text -> JsonIn.constant(AreaGrade.class, text));
        return new Inspection.ReportCard(
                made.urn(), made.date(), made.framework().id(), grades, safeguarding, category, made.provenance());
    }

    private static Inspection ungraded(Made made, Deque<String> words) {
        UngradedOutcome outcome = JsonIn.constant(UngradedOutcome.class, words.isEmpty() ? "" : words.remove());
        nothingMore(words);
        return new Inspection.Ungraded(made.urn(), made.date(), made.framework().id(), outcome, made.provenance());
    }

    /** Takes the first of some words out. */
    private static <T> Optional<T> take(Deque<String> words, Map<String, T> known) {
        Optional<String> found = words.stream().filter(known::containsKey).findFirst();
        found.ifPresent(words::remove);
        return found.map(known::get);
    }

    private <G> Map<String, G> areas(Deque<String> words, Function<String, G> grade) {
        Map<String, G> grades = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 0) {
                throw unexpected(word, "areas with their grades, such as leadership-and-management=good");
            }
            String area = PolicyNames.oneOf("area", word.substring(0, equals), areas.keySet());
            grades.put(areas.getOrDefault(area, area), grade.apply(word.substring(equals + 1)));
        }
        return grades;
    }

    private static void nothingMore(Deque<String> words) {
        if (!words.isEmpty()) {
            throw unexpected(
                    words.peek(), "special-measures or significant-improvement after a grade, and earlier-number");
        }
    }

    private static InvalidValueException unexpected(String word, String accepted) {
        return new InvalidValueException("unexpected word '" + Text.shorten(word) + "'"
                + Nearest.hint(word, CATEGORIES.keySet()) + "; accepted: " + accepted);
    }

    private static InvalidValueException invalid(String text) {
        return new InvalidValueException("what was found is missing: '" + Text.shorten(text)
                + "'; accepted: a day and a grade, such as 2019-03-05 good");
    }
}
