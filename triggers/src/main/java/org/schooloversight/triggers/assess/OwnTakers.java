package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.style.Text;

/** What is taken of a school's own figures. */
final class OwnTakers {

    private OwnTakers() {}

    /** Takes the figure itself. */
    static FigureTaker value(Measure measure, boolean significant) {
        return (each, group, year, inWords) -> {
            PublishedFigure figure = PublishedFigure.find(each, measure.id(), group.id(), year);
            Figure.@Nullable Value value = figure.value();
            boolean isSettled = value != null && (!significant || value.limits().isPresent());
            return new Taken(
                    value == null ? null : value.value(),
                    value == null ? null : value.limits().orElse(null),
                    inWords ? figure.words(measure, significant) : "",
                    List.of(figure),
                    inWords && !isSettled
                            ? figure.wouldSettle(measure, group.title()).stream()
                                    .toList()
                            : List.of());
        };
    }

    /** Takes the number of pupils that the figure is about. */
    static FigureTaker pupilCount(Measure measure) {
        return (each, group, year, inWords) -> {
            PublishedFigure figure = PublishedFigure.withPupils(each, measure.id(), group.id(), year);
            List<Integer> counts = figure.results().stream()
                    .map(result -> result.cohort().orElseThrow())
                    .distinct()
                    .sorted()
                    .toList();
            if (counts.size() == 1) {
                return Taken.of(BigDecimal.valueOf(counts.get(0)), counts.get(0) + " in " + year, List.of(figure));
            }
            String words = counts.isEmpty()
                    ? "not given for " + year
                    : Text.list(counts, "or") + " in " + year + ", as sources differ";
            String what = "the number of pupils behind " + measure.title() + " for " + group.title() + " in " + year;
            return Taken.notKnown(
                    words, List.of(figure), List.of(counts.isEmpty() ? what : "which number is right: " + what));
        };
    }

    /** Takes the figure less that of an earlier year. */
    static FigureTaker change(Measure measure, QuantityWords words, int years) {
        return (each, group, year, inWords) -> {
            PublishedFigure now = PublishedFigure.find(each, measure.id(), group.id(), year);
            PublishedFigure before = PublishedFigure.find(each, measure.id(), group.id(), year.plusYears(-years));
            Figure.@Nullable Value last = now.value();
            Figure.@Nullable Value first = before.value();
            BigDecimal change =
                    last == null || first == null ? null : last.value().subtract(first.value());
            return made(measure, words, group, change, List.of(now, before), inWords);
        };
    }

    /** Takes the slope of the line that fits the latest years best. */
    static FigureTaker slope(Measure measure, QuantityWords words, YearsInQuestion inQuestion, int years) {
        return (each, group, year, inWords) -> {
            List<PublishedFigure> figures = new ArrayList<>();
            LeastSquares line = LeastSquares.NONE;
            for (AcademicYear one : inQuestion.latest(each.upTo(year), years)) {
                PublishedFigure figure = PublishedFigure.find(each, measure.id(), group.id(), one);
                Figure.@Nullable Value value = figure.value();
                figures.add(figure);
                line = value == null ? line : line.with(BigDecimal.valueOf(one.startYear()), value.value());
            }
            if (figures.size() < years) {
                return Taken.notKnown(
                        "not known for " + year + ", as it was published for fewer than " + years + " years by then",
                        figures,
                        List.of());
            }
            return made(measure, words, group, line.count() < years ? null : line.slope(), figures, inWords);
        };
    }

    private static Taken made(
            Measure measure,
            QuantityWords words,
            PupilGroup group,
            @Nullable BigDecimal value,
            List<PublishedFigure> figures,
            boolean inWords) {
        if (!inWords) {
            return new Taken(value, null, "", figures, List.of());
        }
        String of = Text.list(
                figures.stream().map(figure -> figure.words(measure, false)).toList(), "and");
        if (value != null) {
            return Taken.of(value, words.value(value) + " (" + of + ")", figures);
        }
        List<String> wouldSettle = figures.stream()
                .filter(figure -> figure.value() == null)
                .flatMap(figure -> figure.wouldSettle(measure, group.title()).stream())
                .toList();
        return Taken.notKnown("not known (" + of + ")", figures, wouldSettle);
    }
}
