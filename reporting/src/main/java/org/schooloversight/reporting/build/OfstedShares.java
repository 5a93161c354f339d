package org.schooloversight.reporting.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.CheckedStatement;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.PublishedShare;

/** Lays out the shares at Good or better, beside England and earlier years. */
final class OfstedShares {

    private OfstedShares() {}

    static List<Block> blocks(OfstedProfile profile) {
        List<Block> blocks = new ArrayList<>();
        if (!profile.statements().isEmpty()) {
            blocks.add(statements(profile));
        }
        if (!profile.schools().isEmpty()) {
            blocks.add(counted(profile));
        }
        profile.published().forEach((measure, shares) -> {
            if (shares.isEmpty()) {
                blocks.add(Block.read("No published figure was given for: " + title(measure) + "."));
            } else {
                blocks.add(published(measure, shares));
            }
        });
        return blocks;
    }

    private static String title(MeasureId measure) {
        return measure.equals(OfstedProfile.SCHOOLS_GOOD)
                ? "schools that are Good or better"
                : "pupils at schools that are Good or better";
    }

    private static Block statements(OfstedProfile profile) {
        List<Row> rows = profile.checked().stream()
                .map(each -> Row.of(List.of(
                        Cell.of(each.statement().text()),
                        Cell.of(each.answer().words())
                                .because(AuthorityLayout.because(each.because(), each.evidence())),
                        percent(each.here(), "no figure"),
                        percent(each.england(), "no figure"),
                        points(difference(each)))))
                .toList();
        return AuthorityLayout.table(
                "statements",
                "Whether strengths that are claimed still hold",
                List.of(
                        Column.ofWords("statement", "Statement"),
                        Column.ofWords("answer", "Does it hold?"),
                        Column.ofAmounts("here", "The authority"),
                        Column.ofAmounts("england", "England"),
                        Column.ofAmounts("difference", "Difference")),
                rows,
                List.of("Figures are compared with the decimals that both have."));
    }

    private static Optional<BigDecimal> difference(CheckedStatement each) {
        return each.here().flatMap(here -> each.england().map(here::subtract));
    }

    private static Block counted(OfstedProfile profile) {
        List<Row> rows = Stream.of(OfstedProfile.SCHOOLS_GOOD, OfstedProfile.PUPILS_GOOD)
                .map(measure -> {
                    Optional<BigDecimal> here = profile.counted(measure);
                    Optional<PublishedShare> england = profile.latestEngland(measure);
                    Optional<BigDecimal> value = england.flatMap(PublishedShare::englandValue);
                    return Row.of(List.of(
                            Cell.of(title(measure)),
                            percent(here, "none with an overall grade"),
                            percent(value, "no figure"),
                            england.map(share -> Cell.of(share.year().lastDay()))
                                    .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "no figure")),
                            points(here.flatMap(ours -> value.map(ours::subtract)))));
                })
                .toList();
        return AuthorityLayout.table(
                "counted",
                "Counted for " + EnglishDates.full(profile.asOf().effectiveOn())
                        + " from state-funded schools with an overall grade",
                List.of(
                        Column.ofWords("share", "Share of"),
                        Column.ofAmounts("here", "The authority"),
                        Column.ofAmounts("england", "England"),
                        Column.ofDays("england-at", "England at"),
                        Column.ofAmounts("difference", "Difference")),
                rows,
                List.of(
                        "Grades that a school got under an earlier number are counted with it.",
                        "Pupils are counted at schools whose number of pupils is known."));
    }

    private static Block published(MeasureId measure, List<PublishedShare> shares) {
        Optional<BigDecimal> first = shares.stream()
                .map(PublishedShare::hereValue)
                .flatMap(Optional::stream)
                .findFirst();
        List<Row> rows = new ArrayList<>();
        boolean isFirst = true;
        for (PublishedShare share : shares) {
            Optional<BigDecimal> here = share.hereValue();
            Optional<BigDecimal> change = here.flatMap(value -> first.map(value::subtract));
            rows.add(Row.of(List.of(
                    Cell.of(EnglishDates.day(share.year().lastDay())),
                    figure(share.here()),
                    figure(share.england()),
                    points(share.difference()),
                    isFirst && here.isPresent() ? Cell.of(Absence.NOT_APPLICABLE, "the earliest") : points(change))));
            isFirst = isFirst && here.isEmpty();
        }
        return new Block.Chart(
                Block.Chart.Kind.LINE,
                List.of("here", "england"),
                AuthorityLayout.table(
                        measure.value(),
                        "As published: " + title(measure),
                        List.of(
                                Column.ofWords("at", "At"),
                                Column.ofAmounts("here", "The authority"),
                                Column.ofAmounts("england", "England"),
                                Column.ofAmounts("difference", "Difference"),
                                Column.ofAmounts("change", "Change since the earliest")),
                        rows,
                        List.of()));
    }

    private static Cell figure(Optional<AreaFigure> figure) {
        if (figure.isEmpty()) {
            return Cell.of(Absence.NOT_KNOWN, "no figure");
        }
        AreaFigure found = figure.get();
        Cell cell = found.figure() instanceof Figure.Value value
                ? Cell.of(value.value(), Unit.PERCENT)
                : Cell.of(Absence.NOT_PUBLISHED, "not published");
        return cell.because(AuthorityLayout.because(
                "This is the published figure, known since "
                        + EnglishDates.full(found.provenance().publication().on()) + ".",
                List.of(found.provenance().toString())));
    }

    private static Cell percent(Optional<BigDecimal> value, String otherwise) {
        return value.map(each -> Cell.of(each, Unit.PERCENT)).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, otherwise));
    }

    private static Cell points(Optional<BigDecimal> difference) {
        return difference
                .map(each -> Cell.of(each, Unit.PERCENTAGE_POINTS))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "cannot be told"));
    }
}
