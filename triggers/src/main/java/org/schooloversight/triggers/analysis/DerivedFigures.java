package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.ResultTest.Comparison;

/**
 * What is worked out from figures, such as a change or a rank. Each is a number of its own to the analysis; a policy that also tests the
 * figures that it is worked out from cannot be analysed exactly, and the analysis says so.
 */
final class DerivedFigures {

    /** Which number. */
    private record Key(Measure measure, PupilGroupId group, AcademicYear year, Quantity quantity) {}

    /** A test of it. */
    private record Test(Comparison comparison, BigDecimal threshold) {
        Says says(Optional<BigDecimal> number) {
            return number.map(found -> Says.of(comparison.holds(found, threshold)))
                    .orElse(Says.NOT_KNOWN);
        }
    }

    private final Space space;
    private final Map<Key, Set<Test>> tests = new LinkedHashMap<>();

    DerivedFigures(Space space) {
        this.space = space;
    }

    int says(Measure measure, PupilGroupId group, AcademicYear year, ResultTest test, BigDecimal threshold) {
        Key key = new Key(measure, group, year, test.quantity());
        Test made = new Test(test.comparison(), threshold);
        if (space.isSurvey()) {
            tests.computeIfAbsent(key, each -> new LinkedHashSet<>()).add(made);
            space.topic(
                    key,
                    SimpleTopic.class,
                    each -> new SimpleTopic(
                            each,
                            title(key),
                            Question.Kind.FIXED,
                            () -> answers(key),
                            (actual, number) -> ((Optional<?>) number).isEmpty()));
        }
        return space.ask(key, number -> made.says(((Optional<?>) number).map(BigDecimal.class::cast)));
    }

    private String title(Key key) {
        return words(key.quantity()) + " of " + key.measure().title() + " for "
                + space.measures().groupTitle(key.group()) + " in " + key.year();
    }

    private static String words(Quantity quantity) {
        if (quantity instanceof Quantity.Change change) {
            return "the change over " + change.years() + (change.years() == 1 ? " year" : " years");
        }
        if (quantity instanceof Quantity.Slope slope) {
            return "the yearly trend over " + slope.years() + " years";
        }
        if (quantity instanceof Quantity.Rank rank) {
            return "the rank among " + rank.peers().words();
        }
        if (quantity instanceof Quantity.Quartile quartile) {
            return "the quarter among " + quartile.peers().words();
        }
        if (quantity instanceof Quantity.Difference difference) {
            return "the difference from " + difference.middle().words() + " of "
                    + difference.peers().words();
        }
        return "the difference from schools of like context";
    }

    private List<Answer> answers(Key key) {
        for (Key other : tests.keySet()) {
            if (!other.equals(key)
                    && other.measure().equals(key.measure())
                    && other.group().equals(key.group())) {
                space.cannot("several numbers are worked out from "
                        + key.measure().title() + ", which hang together in a way that the analysis does not follow");
            }
        }
        if (space.asks(new FigureTopic.Key(key.measure(), key.group(), key.year()))) {
            space.cannot(title(key) + " is tested, and so is the figure that it is worked out from");
        }
        boolean counts = key.quantity() instanceof Quantity.Rank || key.quantity() instanceof Quantity.Quartile;
        Cells cells = Cells.of(
                tests.getOrDefault(key, Set.of()).stream().map(Test::threshold).toList(),
                counts ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                key.quantity() instanceof Quantity.Quartile ? Optional.of(BigDecimal.valueOf(4)) : Optional.empty());
        Map<List<Says>, List<BigDecimal>> alike = new LinkedHashMap<>();
        for (BigDecimal sample : cells.samples()) {
            if (!counts || sample.stripTrailingZeros().scale() <= 0) {
                List<Says> signature = tests.getOrDefault(key, Set.of()).stream()
                        .map(test -> test.says(Optional.of(sample)))
                        .toList();
                alike.computeIfAbsent(signature, each -> new ArrayList<>()).add(sample);
            }
        }
        List<Answer> answers = new ArrayList<>();
        alike.values()
                .forEach(some -> answers.add(new Answer(
                        cells.words(some, number -> number.stripTrailingZeros().toPlainString()),
                        Optional.of(some.get(0)),
                        true,
                        List.of(),
                        answers.isEmpty() ? 0 : 1,
                        school -> school.cannotShow(title(key)))));
        answers.add(new Answer("not known", Optional.empty(), false, List.of(), 2, school -> {}));
        return answers;
    }
}
