package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.Quantity.Ties;

/** What is taken of a school's figure by comparing it with those of other schools. Immutable. */
final class ComparedTakers {

    /** A quarter of fewer schools than this would be less than one school. */
    private static final int FEWEST_FOR_QUARTERS = 4;

    private static final int FEWEST_FOR_A_LINE = 3;

    private final Measure measure;
    private final Peers peers;
    private final QuantityWords words;
    private final boolean significant;

    ComparedTakers(Measure measure, Peers peers, QuantityWords words, boolean significant) {
        this.measure = measure;
        this.peers = peers;
        this.words = words;
        this.significant = significant;
    }

    /** What is taken of the figures of several schools, of which one is the school itself. */
    private interface Comparison {
        Taken taken(SchoolFigures figures, Figure.Value own, PublishedFigure figure, String said);
    }

    FigureTaker rank(Ties ties) {
        return compared(2, Optional.empty(), (figures, own, figure, said) -> {
            int place = figures.place(own.value(), measure.worse(), ties);
            return Taken.of(BigDecimal.valueOf(place), place + " of " + figures.count() + said, List.of(figure));
        });
    }

    FigureTaker quartile(Ties ties) {
        return compared(FEWEST_FOR_QUARTERS, Optional.empty(), (figures, own, figure, said) -> {
            int place = figures.place(own.value(), measure.worse(), ties);
            int quarter = (4 * place + figures.count() - 1) / figures.count();
            return Taken.of(
                    BigDecimal.valueOf(quarter),
                    quarter + ", being place " + place + " of " + figures.count() + said,
                    List.of(figure));
        });
    }

    FigureTaker difference(Quantity.Middle middle) {
        return compared(2, Optional.empty(), (figures, own, figure, said) -> {
            BigDecimal of = middle == Quantity.Middle.AVERAGE ? figures.average() : figures.median();
            BigDecimal difference = own.value().subtract(of);
            Figure.@Nullable Limits limits = own.limits()
                    .map(each -> new Figure.Limits(
                            each.lower().subtract(of), each.upper().subtract(of)))
                    .orElse(null);
            String text = said.isEmpty()
                    ? ""
                    : words.value(difference) + said + ", " + middle.words() + " of " + figures.count()
                            + " schools being " + words.middle(of);
            List<String> wouldSettle = said.isEmpty() || limits != null
                    ? List.of()
                    : List.of("the confidence limits of " + measure.title() + " in " + figure.year());
            return new Taken(difference, limits, text, List.of(figure), wouldSettle);
        });
    }

    FigureTaker residual(Measure context) {
        return (each, group, year, inWords) -> {
            PublishedFigure given = PublishedFigure.find(each, context.id(), group.id(), year);
            Figure.@Nullable Value at = given.value();
            return compared(FEWEST_FOR_A_LINE, Optional.of(context.id()), (figures, own, figure, said) -> {
                        if (at == null) {
                            return Taken.notKnown(
                                    "not known" + said + ", as " + context.title() + " was "
                                            + given.words(context, false),
                                    List.of(figure, given),
                                    given.wouldSettle(context, group.title()).stream()
                                            .toList());
                        }
                        LeastSquares line = figures.line(context.id(), at.value(), own.value());
                        if (line.count() < FEWEST_FOR_A_LINE || !line.isLine()) {
                            return notKnown(
                                    figure, "as too few schools differ in " + context.title() + " to draw a line");
                        }
                        BigDecimal residual = line.residual(at.value(), own.value());
                        String text = said.isEmpty()
                                ? ""
                                : words.value(residual) + said + ", by the line that fits " + line.count()
                                        + " schools best; " + context.title() + " is " + given.words(context, false);
                        return Taken.of(residual, text, List.of(figure, given));
                    })
                    .take(each, group, year, inWords);
        };
    }

    private FigureTaker compared(int fewest, Optional<MeasureId> context, Comparison comparison) {
        return (each, group, year, inWords) -> {
            PublishedFigure figure = PublishedFigure.find(each, measure.id(), group.id(), year);
            Figure.@Nullable Value own = figure.value();
            if (own == null) {
                return Taken.notKnown(
                        inWords ? "not known (" + figure.words(measure, false) + ")" : "",
                        List.of(figure),
                        inWords
                                ? figure.wouldSettle(measure, group.title()).stream()
                                        .toList()
                                : List.of());
            }
            Optional<String> without = withoutOthers(each, group, context);
            if (without.isPresent()) {
                String settles = "the figures of " + peers.words() + " for " + measure.title() + ", as published by "
                        + EnglishDates.day(each.asOf().knownBy());
                return Taken.notKnown(
                        "not known for " + year + ", as " + without.get(), List.of(figure), List.of(settles));
            }
            SchoolFigures figures = Objects.requireNonNull(each.cohort())
                    .figures(new Cohort.Key(measure.id(), group.id(), year, peers), each.school())
                    .with(each.school().urn(), own.value());
            if (figures.count() < fewest) {
                return notKnown(figure, "as only " + figures.count() + " of " + peers.words() + " have a figure");
            }
            String said = inWords ? " (" + figure.words(measure, significant) + ")" : "";
            return comparison.taken(figures, own, figure, said);
        };
    }

    private static Taken notKnown(PublishedFigure figure, String why) {
        return Taken.notKnown("not known for " + figure.year() + ", " + why, List.of(figure), List.of());
    }

    /** Says why the others cannot be compared with, empty if they can. */
    private Optional<String> withoutOthers(SchoolCase each, PupilGroup group, Optional<MeasureId> context) {
        Cohort cohort = each.cohort();
        if (cohort == null) {
            return Optional.of("the schools to compare with were not given");
        }
        if (!cohort.covers(measure.id(), group.id(), peers, context)) {
            return Optional.of("the schools to compare with were given without figures for it");
        }
        if (!cohort.asOf().knownBy().equals(each.asOf().knownBy())) {
            return Optional.of("the schools to compare with were given as published by "
                    + EnglishDates.day(cohort.asOf().knownBy()));
        }
        return Cohort.hasPeers(peers, each.school())
                ? Optional.empty()
                : Optional.of("the register does not give the school's authority");
    }
}
