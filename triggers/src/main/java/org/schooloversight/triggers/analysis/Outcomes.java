package org.schooloversight.triggers.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** What inspections found, as far as outcomes ask. */
final class Outcomes {

    private static final FrameworkId MADE_UP = FrameworkId.of("made-up");
    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
    private static final Provenance NOWHERE = MadeUpSchool.madeUp(SOME_DAY);

    /** The grades that inspections give now; Satisfactory ended in August 2012. */
    private static final List<OverallGrade> GRADES = List.of(
            OverallGrade.GOOD, OverallGrade.OUTSTANDING, OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.INADEQUATE);

    /** Grades in the middle of two scales, which are not read as each other. */
    private static final Set<OverallGrade> MIDDLE =
            Set.of(OverallGrade.REQUIRES_IMPROVEMENT, OverallGrade.SATISFACTORY);

    private Outcomes() {}

    /** Returns whether an inspection had an outcome. */
    static Says says(Inspection each, InspectionOutcome outcome) {
        Optional<CategoryOfConcern> category = category(each);
        if (category.filter(outcome.categories()::contains).isPresent()) {
            return Says.FIRED;
        }
        Says grades = grades(each, outcome);
        boolean open = !outcome.categories().isEmpty() && category.isEmpty();
        if (open) {
            return Says.any(grades, isLowest(each) ? Says.NOT_KNOWN : Says.CLEAR);
        }
        if (grades == Says.NOT_APPLICABLE) {
            return outcome.categories().isEmpty() ? Says.NOT_KNOWN : Says.CLEAR;
        }
        return grades;
    }

    /** Returns what the grades say; not applicable if the outcome says nothing of their scale. */
    private static Says grades(Inspection each, InspectionOutcome outcome) {
        if (each instanceof Inspection.Graded graded) {
            if (outcome.overall().isEmpty()) {
                return Says.NOT_APPLICABLE;
            }
            boolean otherMiddle = MIDDLE.contains(graded.grade())
                    && !outcome.overall().contains(graded.grade())
                    && outcome.overall().stream().anyMatch(MIDDLE::contains);
            return otherMiddle ? Says.NOT_KNOWN : Says.of(outcome.overall().contains(graded.grade()));
        }
        return each instanceof Inspection.SubJudgements judged
                ? anyOf(outcome.judgements(), judged.grades())
                : anyOf(outcome.areas(), ((Inspection.ReportCard) each).grades());
    }

    private static boolean isLowest(Inspection each) {
        if (each instanceof Inspection.Graded graded) {
            return graded.grade() == OverallGrade.INADEQUATE;
        }
        if (each instanceof Inspection.SubJudgements judged) {
            return judged.grades().containsValue(OverallGrade.INADEQUATE);
        }
        Inspection.ReportCard card = (Inspection.ReportCard) each;
        return card.grades().containsValue(AreaGrade.URGENT_IMPROVEMENT)
                || card.safeguardingMet().filter(met -> !met).isPresent();
    }

    private static <G> Says anyOf(Map<String, Set<G>> asked, Map<String, G> given) {
        Says says = Says.NOT_APPLICABLE;
        for (Map.Entry<String, Set<G>> each : asked.entrySet()) {
            G grade = given.get(each.getKey());
            says = Says.any(
                    says,
                    grade == null ? Says.NOT_KNOWN : Says.of(each.getValue().contains(grade)));
        }
        return says;
    }

    private static Optional<CategoryOfConcern> category(Inspection each) {
        if (each instanceof Inspection.Graded graded) {
            return graded.category();
        }
        if (each instanceof Inspection.SubJudgements judged) {
            return judged.category();
        }
        return ((Inspection.ReportCard) each).category();
    }

    /** Returns inspections among which any that the outcomes tell apart are found: each a list of records of one day. */
    static List<List<Inspection>> samples(List<InspectionOutcome> outcomes, boolean asksGrade, Urn urn) {
        Set<CategoryOfConcern> asked = new TreeSet<>();
        outcomes.forEach(each -> asked.addAll(each.categories()));
        List<Optional<CategoryOfConcern>> categories = new ArrayList<>(List.of(Optional.empty()));
        asked.forEach(each -> categories.add(Optional.of(each)));
        List<List<Inspection>> samples = new ArrayList<>();
        for (OverallGrade grade : GRADES) {
            for (Optional<CategoryOfConcern> category :
                    grade == OverallGrade.INADEQUATE ? categories : List.of(categories.get(0))) {
                samples.add(List.of(new Inspection.Graded(urn, SOME_DAY, MADE_UP, grade, category, NOWHERE)));
            }
        }
        samples.add(List.of(
                new Inspection.Graded(urn, SOME_DAY, MADE_UP, OverallGrade.SATISFACTORY, Optional.empty(), NOWHERE)));
        Set<String> judgements = new TreeSet<>();
        Set<String> areas = new TreeSet<>();
        outcomes.forEach(each -> {
            judgements.addAll(each.judgements().keySet());
            areas.addAll(each.areas().keySet());
        });
        for (Optional<CategoryOfConcern> category : categories) {
            combinations(
                    judgements,
                    GRADES,
                    grades -> samples.add(
                            List.of(new Inspection.SubJudgements(urn, SOME_DAY, MADE_UP, grades, category, NOWHERE))));
            combinations(
                    areas,
                    List.of(AreaGrade.values()),
                    grades -> samples.add(List.of(new Inspection.ReportCard(
                            urn, SOME_DAY, MADE_UP, grades, Optional.empty(), category, NOWHERE))));
        }
        if (asksGrade || !outcomes.isEmpty()) {
            for (OverallGrade one : GRADES) {
                for (OverallGrade other : GRADES) {
                    if (one.compareTo(other) < 0) {
                        samples.add(List.of(
                                new Inspection.Graded(urn, SOME_DAY, MADE_UP, one, Optional.empty(), NOWHERE),
                                new Inspection.Graded(urn, SOME_DAY, MADE_UP, other, Optional.empty(), NOWHERE)));
                    }
                }
            }
        }
        return samples;
    }

    private static <G> void combinations(Set<String> names, List<G> grades, Consumer<Map<String, G>> made) {
        List<Map<String, G>> all = new ArrayList<>(List.of(new TreeMap<>()));
        for (String name : names) {
            List<Map<String, G>> longer = new ArrayList<>();
            for (Map<String, G> each : all) {
                for (G grade : grades) {
                    Map<String, G> with = new LinkedHashMap<>(each);
                    with.put(name, grade);
                    longer.add(with);
                }
                longer.add(each);
            }
            all = longer;
        }
        all.forEach(made);
    }

    /** Returns an inspection as it would be on another day. */
    static Inspection on(Inspection each, LocalDate day) {
        Provenance from = MadeUpSchool.madeUp(day);
        if (each instanceof Inspection.Graded graded) {
            return new Inspection.Graded(graded.urn(), day, MADE_UP, graded.grade(), graded.category(), from);
        }
        if (each instanceof Inspection.SubJudgements judged) {
            return new Inspection.SubJudgements(judged.urn(), day, MADE_UP, judged.grades(), judged.category(), from);
        }
        Inspection.ReportCard card = (Inspection.ReportCard) each;
        return new Inspection.ReportCard(
                card.urn(), day, MADE_UP, card.grades(), card.safeguardingMet(), card.category(), from);
    }

    static String words(List<Inspection> records) {
        return Text.list(records.stream().map(Outcomes::words).toList(), "and, by another record,");
    }

    private static String words(Inspection each) {
        String category = category(each).map(found -> ", in " + found.words()).orElse("");
        if (each instanceof Inspection.Graded graded) {
            return graded.grade().title() + category;
        }
        if (each instanceof Inspection.SubJudgements judged) {
            return "no overall grade" + (judged.grades().isEmpty() ? "" : ", key judgements " + judged.grades())
                    + category;
        }
        Inspection.ReportCard card = (Inspection.ReportCard) each;
        return "a report card" + (card.grades().isEmpty() ? "" : ", areas " + card.grades()) + category;
    }

    /** Returns how bad the overall grade is, if one record gives one of those that are given now. */
    static List<Integer> badness(List<Inspection> records) {
        if (records.size() != 1 || !(records.get(0) instanceof Inspection.Graded graded)) {
            return List.of();
        }
        return switch (graded.grade()) {
            case OUTSTANDING -> List.of(0);
            case GOOD -> List.of(1);
            case REQUIRES_IMPROVEMENT -> List.of(2);
            case INADEQUATE -> List.of(3);
            case SATISFACTORY -> List.of();
        };
    }
}
