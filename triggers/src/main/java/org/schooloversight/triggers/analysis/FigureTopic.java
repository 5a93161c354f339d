package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest.Comparison;

/** One published figure of one year, with every test that is made of it. */
final class FigureTopic implements Space.Topic {

    /** Which figure. */
    record Key(Measure measure, PupilGroupId group, AcademicYear year) {
        boolean isOfSameMeasure(Object other) {
            return other instanceof Key that && measure.equals(that.measure) && group.equals(that.group);
        }
    }

    /** A test of it, with its threshold looked up. */
    record Test(Quantity quantity, Comparison comparison, BigDecimal threshold, boolean significant) {}

    /** What may be known of the figure: none, one, or several that differ. */
    record Sample(List<Figure> figures, OptionalInt pupils) {}

    private final Key key;
    private final String groupTitle;
    private final List<Test> tests = new ArrayList<>();

    FigureTopic(Key key, String groupTitle) {
        this.key = key;
        this.groupTitle = groupTitle;
    }

    void note(Test test) {
        if (!tests.contains(test)) {
            tests.add(test);
        }
    }

    static Says says(Sample sample, Test test) {
        if (test.quantity() instanceof Quantity.PupilCount) {
            return sample.pupils().isPresent()
                    ? Says.of(test.comparison()
                            .holds(BigDecimal.valueOf(sample.pupils().getAsInt()), test.threshold()))
                    : Says.NOT_KNOWN;
        }
        if (sample.figures().size() != 1 || !(sample.figures().get(0) instanceof Figure.Value value)) {
            return Says.NOT_KNOWN;
        }
        if (!test.comparison().holds(value.value(), test.threshold())) {
            return Says.CLEAR;
        }
        if (!test.significant()) {
            return Says.FIRED;
        }
        return value.limits()
                .map(limits -> Says.of(test.comparison()
                        .holds(test.comparison().looksDown() ? limits.upper() : limits.lower(), test.threshold())))
                .orElse(Says.NOT_KNOWN);
    }

    @Override
    public boolean isAnswer(ActualSchool school, Object value) {
        List<MeasuredResult> found = school.known().results(key.measure().id(), key.group()).stream()
                .filter(result -> result.year().equals(key.year()))
                .toList();
        int[] pupils = found.stream()
                .filter(result -> result.cohort().isPresent())
                .mapToInt(result -> result.cohort().getAsInt())
                .distinct()
                .toArray();
        Sample actual = new Sample(
                found.stream().map(MeasuredResult::figure).toList(),
                pupils.length == 1 ? OptionalInt.of(pupils[0]) : OptionalInt.empty());
        return tests.stream().allMatch(test -> says(actual, test) == says((Sample) value, test));
    }

    @Override
    public Optional<String> words(ActualSchool school) {
        List<Figure> found = school.known().results(key.measure().id(), key.group()).stream()
                .filter(result -> result.year().equals(key.year()))
                .map(MeasuredResult::figure)
                .toList();
        return found.size() == 1 && found.get(0) instanceof Figure.Value value
                ? Optional.of(key.measure().words(value.value()))
                : Optional.empty();
    }

    @Override
    public Question question(int variable) {
        boolean lowIsWorse = key.measure().worse() == Measure.Worse.LOWER;
        Cells cells = Cells.of(
                tests.stream()
                        .filter(test -> test.quantity() instanceof Quantity.Value)
                        .map(Test::threshold)
                        .toList(),
                key.measure().unit() == Measure.Unit.SCORE ? Optional.empty() : Optional.of(BigDecimal.ZERO),
                key.measure().unit() == Measure.Unit.PERCENT ? Optional.of(BigDecimal.valueOf(100)) : Optional.empty());
        Map<List<Says>, List<Sample>> classes = new LinkedHashMap<>();
        for (Sample sample : samples(cells, lowIsWorse)) {
            List<Says> signature =
                    tests.stream().map(test -> says(sample, test)).toList();
            classes.computeIfAbsent(signature, each -> new ArrayList<>()).add(sample);
        }
        List<Answer> answers = new ArrayList<>();
        classes.forEach((signature, alike) -> {
            boolean isKnown = signature.stream().anyMatch(each -> each != Says.NOT_KNOWN);
            answers.add(isKnown ? answer(alike, cells, lowIsWorse, answers.isEmpty()) : notKnown(alike));
        });
        return new Question(
                variable,
                key,
                key.measure().title() + " for " + groupTitle + " in " + key.year(),
                Question.Kind.CHANGEABLE,
                answers,
                some -> range(some, List.copyOf(classes.values()), cells));
    }

    /** Returns a complete set of samples: what no sample tells apart, no test does. The best comes first. */
    private List<Sample> samples(Cells cells, boolean lowIsWorse) {
        List<OptionalInt> counts = new ArrayList<>();
        TreeSet<BigDecimal> pupils = new TreeSet<>();
        List<BigDecimal> ofPupils = tests.stream()
                .filter(test -> test.quantity() instanceof Quantity.PupilCount)
                .map(Test::threshold)
                .toList();
        Cells.of(ofPupils, Optional.of(BigDecimal.ZERO), Optional.empty())
                .samples()
                .forEach(each -> pupils.add(each.round(new MathContext(6)).setScale(0, RoundingMode.DOWN)));
        if (!ofPupils.isEmpty()) {
            pupils.descendingSet().forEach(each -> counts.add(OptionalInt.of(each.intValueExact())));
        }
        counts.add(OptionalInt.empty());
        List<BigDecimal> values = new ArrayList<>(cells.samples());
        if (lowIsWorse) {
            Collections.reverse(values);
        }
        boolean limits = tests.stream().anyMatch(Test::significant);
        List<Sample> samples = new ArrayList<>();
        for (OptionalInt count : counts) {
            for (BigDecimal value : values) {
                samples.add(new Sample(List.of(new Figure.Value(value, Optional.empty())), count));
            }
            for (BigDecimal value : limits ? values : List.<BigDecimal>of()) {
                addLimits(value, cells.samples(), count, samples);
            }
        }
        for (OptionalInt count : counts) {
            samples.add(
                    count.isEmpty()
                            ? new Sample(List.of(), count)
                            : new Sample(List.of(new Figure.None(Withheld.SUPPRESSED, "SUPP")), count));
        }
        return samples;
    }

    private static void addLimits(BigDecimal value, List<BigDecimal> all, OptionalInt count, List<Sample> samples) {
        for (BigDecimal lower : all) {
            for (BigDecimal upper : all) {
                if (lower.compareTo(value) <= 0 && value.compareTo(upper) <= 0) {
                    samples.add(new Sample(
                            List.of(new Figure.Value(value, Optional.of(new Figure.Limits(lower, upper)))), count));
                }
            }
        }
    }

    private Answer answer(List<Sample> alike, Cells cells, boolean lowIsWorse, boolean isBest) {
        Sample first = alike.get(0);
        boolean hasValue = !first.figures().isEmpty() && first.figures().get(0) instanceof Figure.Value;
        List<Integer> worse = hasValue ? List.of(badness(first, cells, lowIsWorse)) : List.of();
        boolean limited =
                hasValue && ((Figure.Value) first.figures().get(0)).limits().isPresent();
        return new Answer(
                words(alike, cells),
                first,
                hasValue,
                limited || first.pupils().isPresent() ? List.of() : worse,
                isBest ? 0 : hasValue ? 1 : 2,
                school -> make(first, school));
    }

    /** Words several answers as one stretch of plain figures, if they are one. */
    private Optional<String> range(List<Integer> some, List<List<Sample>> classes, Cells cells) {
        TreeSet<BigDecimal> values = new TreeSet<>();
        boolean ofPupils = false;
        for (int place : some) {
            for (Sample sample : classes.get(place)) {
                ofPupils |= sample.pupils().isPresent();
                if (sample.figures().size() == 1
                        && sample.figures().get(0) instanceof Figure.Value value
                        && value.limits().isEmpty()) {
                    values.add(value.value());
                }
            }
        }
        if (values.isEmpty() || ofPupils) {
            return Optional.empty();
        }
        List<BigDecimal> all = cells.samples();
        boolean isStretch = all.indexOf(values.last()) - all.indexOf(values.first()) == values.size() - 1;
        return isStretch ? Optional.of(cells.words(values, key.measure()::words)) : Optional.empty();
    }

    /** Returns the answer of figures that tell no test anything, told as that there is none. */
    private Answer notKnown(List<Sample> alike) {
        Sample last = alike.get(alike.size() - 1);
        return new Answer("not given", last, false, List.of(), 2, school -> make(last, school));
    }

    private static int badness(Sample sample, Cells cells, boolean lowIsWorse) {
        int place = cells.samples().indexOf(((Figure.Value) sample.figures().get(0)).value());
        return lowIsWorse ? -place : place;
    }

    private String words(List<Sample> alike, Cells cells) {
        Sample first = alike.get(0);
        String pupils = first.pupils().isPresent() ? " for " + first.pupils().getAsInt() + " pupils" : "";
        if (!(first.figures().size() == 1 && first.figures().get(0) instanceof Figure.Value value)) {
            return "not given" + pupils;
        }
        List<BigDecimal> values = new ArrayList<>();
        for (Sample sample : alike) {
            if (sample.figures().size() == 1
                    && sample.figures().get(0) instanceof Figure.Value each
                    && each.limits().isPresent() == value.limits().isPresent()) {
                values.add(each.value());
            }
        }
        return cells.words(values, key.measure()::words)
                + value.limits()
                        .map(limits -> " with confidence limits such as "
                                + key.measure().words(limits.lower()) + " and "
                                + key.measure().words(limits.upper()))
                        .orElse("")
                + pupils;
    }

    private void make(Sample sample, MadeUpSchool school) {
        for (Figure figure : sample.figures()) {
            school.add(result(figure, sample.pupils()));
        }
    }

    private MeasuredResult result(Figure figure, OptionalInt pupils) {
        SeriesYear series = key.measure().series().stream()
                .filter(each -> each.year().equals(key.year()))
                .findFirst()
                .orElseThrow();
        Map.Entry<ResultStatus, LocalDate> published = series.published().entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow();
        return new MeasuredResult(
                MadeUpSchool.URN,
                key.measure().id(),
                key.group(),
                key.year(),
                figure,
                pupils,
                published.getKey(),
                MadeUpSchool.madeUp(published.getValue()));
    }
}
