package org.schooloversight.triggers.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.InspectionOutcome;
import org.schooloversight.triggers.policy.SupportPolicy.GradeFrom;

/** What policies ask of a school's inspections. */
final class InspectionFacts {

    /** The words of an answer that no inspection is recorded. */
    static final String NONE = "none recorded";

    private static final String COVERAGE = "inspections known";
    private static final String UNGRADED = "ungraded inspection";

    /** Asks for one of the latest inspections that gave grades. Number 0 is the latest under the school's earlier number. */
    private record Key(int nth) {}

    /** A test of an inspection: its outcome, and within how many months it must have been, 0 if at any time. */
    private record Test(InspectionOutcome outcome, int months) {}

    /** Records of one inspection and how many months ago it was; none if there was no such inspection. */
    private record Sample(List<Inspection> records, int monthsAgo) {}

    private final Space space;
    private final Map<Integer, Set<Test>> tests = new LinkedHashMap<>();
    private final Set<Integer> windows = new TreeSet<>();
    private boolean grade;
    private int deepest;

    InspectionFacts(Space space) {
        this.space = space;
    }

    /** Returns the questions about inspections, latest first. */
    List<Object> keys() {
        List<Object> keys = new ArrayList<>(List.of(COVERAGE));
        for (int i = 1; i <= deepest; i++) {
            keys.add(new Key(i));
        }
        keys.add(new Key(0));
        keys.add(UNGRADED);
        return keys;
    }

    private int coverage(Function<InspectionCoverage, Object> says) {
        space.topic(
                COVERAGE,
                SimpleTopic.class,
                key -> new SimpleTopic(
                        key,
                        "which inspections are known",
                        Question.Kind.FIXED,
                        this::coverages,
                        (actual, coverage) -> actual.known().inspectionCoverage() == coverage));
        return space.ask(COVERAGE, coverage -> says.apply((InspectionCoverage) coverage));
    }

    private List<Answer> coverages() {
        return List.of(
                coverage("all of them", InspectionCoverage.HISTORY, 0),
                coverage("the latest grade", InspectionCoverage.LATEST_GRADE, 1),
                coverage("none were given", InspectionCoverage.NONE, 2));
    }

    private static Answer coverage(String words, InspectionCoverage coverage, int cost) {
        return new Answer(words, coverage, cost == 0, List.of(), cost, school -> school.covers(coverage));
    }

    private int inspection(int nth, Function<Sample, Object> says) {
        Key key = new Key(nth);
        for (int i = deepest + 1; i <= nth; i++) {
            topic(new Key(i));
        }
        deepest = Math.max(deepest, nth);
        topic(key);
        return space.ask(key, sample -> says.apply((Sample) sample));
    }

    private void topic(Key key) {
        String title = switch (key.nth()) {
            case 0 -> "the latest inspection under the school's earlier number";
            case 1 -> "the latest inspection that gave grades";
            default -> "the inspection that gave grades, number " + key.nth() + " counted from the latest";
        };
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        title,
                        Question.Kind.FIXED,
                        () -> inspections(key.nth()),
                        (actual, sample) -> isSo(actual, key.nth(), (Sample) sample)));
    }

    /** Returns the standings that are possible by the latest overall grade, as a set of bits by ordinal. */
    int grade(GradeFrom from) {
        grade = true;
        Diagrams diagrams = space.diagrams();
        int own = inspection(1, sample -> sample);
        int earlier =
                from == GradeFrom.OWN ? diagrams.constant(new Sample(List.of(), 0)) : inspection(0, sample -> sample);
        int coverage = coverage(each -> each);
        if (space.isSurvey()) {
            return coverage;
        }
        int latest =
                diagrams.apply(own, earlier, (a, b) -> ((Sample) a).records().isEmpty() ? b : a);
        return diagrams.apply(
                latest, coverage, (sample, known) -> standings((Sample) sample, (InspectionCoverage) known));
    }

    private static Integer standings(Sample sample, InspectionCoverage coverage) {
        int any = bit(GradeStanding.OUTSTANDING)
                | bit(GradeStanding.GOOD)
                | bit(GradeStanding.REQUIRES_IMPROVEMENT)
                | bit(GradeStanding.INADEQUATE);
        if (sample.records().isEmpty()) {
            int none = bit(GradeStanding.NOT_INSPECTED);
            return coverage == InspectionCoverage.NONE ? any | none : none;
        }
        int standings = 0;
        for (Inspection each : sample.records()) {
            standings |= each instanceof Inspection.Graded graded ? bit(GradeStanding.of(graded.grade())) : any;
        }
        return standings;
    }

    @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
    static int bit(GradeStanding standing) {
        return 1 << standing.ordinal();
    }

    /** Returns what a pattern of the latest inspections says. */
    int pattern(int first, int last, int atLeast, InspectionOutcome outcome, int months) {
        Diagrams diagrams = space.diagrams();
        Test test = new Test(outcome, months);
        if (months > 0) {
            windows.add(months);
        }
        int count = diagrams.constant(Says.Count.NONE);
        int coverage = coverage(each -> each);
        for (int nth = first; nth <= last; nth++) {
            tests.computeIfAbsent(nth, each -> new LinkedHashSet<>()).add(test);
            boolean latest = nth == 1;
            int says = inspection(nth, sample -> sample.records().isEmpty() ? "none" : says(sample, test));
            if (!space.isSurvey()) {
                says = diagrams.apply(
                        says, coverage, (each, known) -> each instanceof Says ? each : without(known, latest));
                count = diagrams.apply(count, says, (sum, each) -> ((Says.Count) sum).and((Says) each));
            }
        }
        return space.isSurvey() ? coverage : diagrams.map(count, sum -> patternSays((Says.Count) sum, atLeast));
    }

    private static Says patternSays(Says.Count count, int atLeast) {
        Says says = count.atLeast(atLeast);
        return says == Says.NOT_APPLICABLE ? Says.CLEAR : says;
    }

    private static Says without(Object coverage, boolean latest) {
        return coverage == InspectionCoverage.HISTORY || (latest && coverage == InspectionCoverage.LATEST_GRADE)
                ? Says.CLEAR
                : Says.NOT_KNOWN;
    }

    private static Says says(Sample sample, Test test) {
        if (test.months() > 0 && sample.monthsAgo() >= test.months()) {
            return Says.CLEAR;
        }
        Set<Says> found = new LinkedHashSet<>();
        sample.records().forEach(each -> found.add(Outcomes.says(each, test.outcome())));
        return found.size() == 1 ? found.iterator().next() : Says.NOT_KNOWN;
    }

    /** Returns whether there was an inspection, for what is counted since: fired, not applicable or not known. */
    int took(int nth) {
        Diagrams diagrams = space.diagrams();
        int coverage = coverage(each -> each);
        int there = inspection(nth, sample -> !sample.records().isEmpty());
        return space.isSurvey()
                ? coverage
                : diagrams.apply(there, coverage, (is, known) -> {
                    if (is == Boolean.TRUE) {
                        return Says.FIRED;
                    }
                    return known == InspectionCoverage.HISTORY ? Says.NOT_APPLICABLE : Says.NOT_KNOWN;
                });
    }

    /** Returns what the latest ungraded inspection since the last graded one says. */
    int ungraded(Set<UngradedOutcome> outcomes) {
        space.topic(
                UNGRADED,
                SimpleTopic.class,
                key -> new SimpleTopic(
                        key,
                        "the latest ungraded inspection since the last that gave grades",
                        Question.Kind.FIXED,
                        InspectionFacts::ungradedInspections,
                        (actual, outcome) -> latestUngraded(actual).equals(outcome)));
        int coverage = coverage(each -> each);
        int outcome = space.ask(UNGRADED, each -> each);
        return space.isSurvey()
                ? coverage
                : space.diagrams().apply(outcome, coverage, (each, known) -> {
                    if (each instanceof UngradedOutcome found) {
                        return Says.of(outcomes.contains(found));
                    }
                    return known == InspectionCoverage.HISTORY ? Says.CLEAR : Says.NOT_KNOWN;
                });
    }

    private static List<Answer> ungradedInspections() {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(NONE, "none", true, List.of(), 0, school -> {}));
        for (UngradedOutcome outcome : UngradedOutcome.values()) {
            answers.add(new Answer("found that the school " + outcome.words(), outcome, true, List.of(), 1, school -> {
                LocalDate on = school.day().minusDays(40);
                school.add(new Inspection.Ungraded(
                        MadeUpSchool.URN, on, FrameworkId.of("made-up"), outcome, MadeUpSchool.madeUp(on)));
            }));
        }
        return answers;
    }

    private static Object latestUngraded(ActualSchool actual) {
        for (Inspection each : actual.inspections()) {
            if (each.urn().equals(actual.school().urn())) {
                if (each instanceof Inspection.Ungraded ungraded) {
                    return ungraded.outcome();
                }
                if (isGraded(each)) {
                    return "none";
                }
            }
        }
        return "none";
    }

    static boolean isGraded(Inspection each) {
        return !(each instanceof Inspection.Ungraded) && !(each instanceof Inspection.Monitoring);
    }

    /** Tells whether tests cannot tell one of the inspections of a real school from a sample. */
    private boolean isSo(ActualSchool actual, int nth, Sample sample) {
        List<Inspection> graded = actual.inspections().stream()
                .filter(InspectionFacts::isGraded)
                .filter(each -> each.urn().equals(actual.school().urn()) == nth > 0)
                .toList();
        List<LocalDate> days = graded.stream().map(Inspection::date).distinct().toList();
        int place = Math.max(nth, 1) - 1;
        List<Inspection> records = place < days.size()
                ? graded.stream()
                        .filter(each -> each.date().equals(days.get(place)))
                        .toList()
                : List.of();
        int months = 0;
        for (int window : windows) {
            boolean longAgo = !records.isEmpty()
                    && !records.get(0)
                            .date()
                            .plusMonths(window)
                            .isAfter(actual.asOf().effectiveOn());
            months = longAgo ? window : months;
        }
        if (records.isEmpty() || sample.records().isEmpty()) {
            return records.isEmpty() && sample.records().isEmpty();
        }
        return signature(new Sample(records, months), nth).equals(signature(sample, nth));
    }

    /** Returns all that the tests can tell of an inspection. */
    private List<Object> signature(Sample sample, int nth) {
        Set<Test> asked = tests.getOrDefault(nth, Set.of());
        List<Object> signature =
                new ArrayList<>(asked.stream().map(test -> says(sample, test)).toList());
        signature.add(grade && nth <= 1 ? standings(sample, InspectionCoverage.HISTORY) : 0);
        signature.add(asked.isEmpty() ? 0 : sample.monthsAgo());
        return signature;
    }

    /** Returns what says that inspections are recorded without a hole, and in order of time: true or false. */
    int inOrder() {
        Diagrams diagrams = space.diagrams();
        int order = diagrams.constant(true);
        for (int nth = 2; nth <= deepest; nth++) {
            int later = inspection(nth - 1, sample -> sample);
            int earlier = inspection(nth, sample -> sample);
            int pair = diagrams.apply(later, earlier, (a, b) -> follows((Sample) a, (Sample) b));
            order = diagrams.apply(order, pair, (a, b) -> a == Boolean.TRUE && b == Boolean.TRUE);
        }
        return order;
    }

    private static boolean follows(Sample later, Sample earlier) {
        return earlier.records().isEmpty() || (!later.records().isEmpty() && later.monthsAgo() <= earlier.monthsAgo());
    }

    private List<Answer> inspections(int nth) {
        Set<Test> asked = tests.getOrDefault(nth, Set.of());
        boolean asksGrade = grade && nth <= 1;
        List<List<Inspection>> some = Outcomes.samples(
                asked.stream().map(Test::outcome).toList(),
                asksGrade,
                nth == 0 ? MadeUpSchool.EARLIER_URN : MadeUpSchool.URN);
        Map<Object, Sample> alike = new LinkedHashMap<>();
        for (List<Inspection> records : some) {
            for (int months : ages(asked)) {
                Sample sample = new Sample(records, months);
                alike.putIfAbsent(signature(sample, nth), sample);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Sample sample : alike.values()) {
            answers.add(new Answer(
                    Outcomes.words(sample.records())
                            + (sample.monthsAgo() > 0 ? ", " + sample.monthsAgo() + " months ago or more" : ""),
                    sample,
                    true,
                    asksGrade ? Outcomes.badness(sample.records()) : List.of(),
                    answers.size() == 0 ? 0 : 1,
                    school -> make(nth, sample, school)));
        }
        answers.add(new Answer(NONE, new Sample(List.of(), 0), true, List.of(), nth == 1 ? 1 : 0, school -> {}));
        return answers;
    }

    private Set<Integer> ages(Set<Test> asked) {
        Set<Integer> ages = new TreeSet<>(Set.of(0));
        if (!asked.isEmpty()) {
            ages.addAll(windows);
        }
        return ages;
    }

    private void make(int nth, Sample sample, MadeUpSchool school) {
        int place = nth == 0 ? deepest + 1 : nth;
        LocalDate on = windows.isEmpty()
                ? school.day().minusMonths(14L * place)
                : school.day().minusMonths(sample.monthsAgo()).minusDays(sample.monthsAgo() == 0 ? 41 + place : place);
        school.inspected(nth, on);
        sample.records().forEach(each -> school.add(Outcomes.on(each, on)));
    }
}
