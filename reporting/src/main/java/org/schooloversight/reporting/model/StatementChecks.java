package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.style.EnglishDates;

/** Checks statements against the figures of a profile. */
final class StatementChecks {

    private StatementChecks() {}

    /** Checks against what is counted on the day, else against the latest year for which both figures are published. */
    static CheckedStatement check(StrongStatement statement, OfstedProfile profile) {
        MeasureId measure = statement.measure();
        Optional<BigDecimal> counted = profile.counted(measure);
        Optional<PublishedShare> england = profile.latestEngland(measure);
        if (counted.isPresent() && england.isPresent()) {
            String because = "Counted from the register and the inspections known, for "
                    + EnglishDates.full(profile.asOf().effectiveOn()) + ", against the figure for England at "
                    + EnglishDates.full(england.get().year().lastDay()) + ".";
            return answer(statement, counted.get(), england.get(), because, england.get().england().stream());
        }
        Optional<PublishedShare> both = profile.published().getOrDefault(measure, List.of()).stream()
                .filter(share -> share.difference().isPresent())
                .reduce((earlier, later) -> later);
        return both.map(share -> answer(
                        statement,
                        share.hereValue().orElseThrow(),
                        share,
                        "Both figures are those published for "
                                + EnglishDates.full(share.year().lastDay()) + ".",
                        Stream.concat(share.here().stream(), share.england().stream())))
                .orElseGet(() -> new CheckedStatement(
                        statement,
                        StrongStatement.Answer.NOT_KNOWN,
                        counted,
                        england.flatMap(PublishedShare::englandValue),
                        "There is no figure for the authority and England that could be compared.",
                        List.of()));
    }

    private static CheckedStatement answer(
            StrongStatement statement,
            BigDecimal here,
            PublishedShare share,
            String because,
            Stream<AreaFigure> figures) {
        BigDecimal england = share.englandValue().orElseThrow();
        return new CheckedStatement(
                statement,
                statement.check(here, england),
                Optional.of(here),
                Optional.of(england),
                because,
                figures.map(figure -> figure.provenance().toString()).distinct().toList());
    }
}
