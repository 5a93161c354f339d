package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.model.MeasureMarks;
import org.schooloversight.reporting.model.SchoolMarks;
import org.schooloversight.reporting.model.Yardstick;

/** Lists schools with their figures in one measure, and what these show. */
final class MarkedSchools {

    private MarkedSchools() {}

    static Sensitivity sensitivity(MeasureMarks each) {
        return each.publishedBySchool() ? Sensitivity.OPEN : Sensitivity.ABOUT_A_SCHOOL;
    }

    static Unit unit(MeasureMarks each) {
        Measure.Unit unit = each.measure().unit();
        return switch (unit) {
            case PERCENT -> Unit.PERCENT;
            case PER_HUNDRED -> Unit.PER_HUNDRED;
            case SCORE -> Unit.SCORE;
        };
    }

    static Block table(MeasureMarks measure) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofWords("school", "School"));
        columns.add(Column.ofWords("kind", "Kind"));
        measure.years().forEach(year -> columns.add(Column.ofAmounts("year-" + year, year.toString())));
        columns.add(Column.ofWords("high", "High?"));
        columns.add(Column.ofWords("rising", "Rising?"));
        columns.add(Column.ofWords("mark", "Indicator, not a judgement"));
        return new Block.Table(
                measure.measure().id() + "-schools",
                "Every open school: " + measure.measure().title(),
                columns,
                measure.schools().stream().map(each -> row(each, measure)).toList(),
                List.of(),
                sensitivity(measure));
    }

    private static Row row(SchoolMarks each, MeasureMarks measure) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(each.school().name())
                .linked(new Cell.Link(
                        AuthorityLayout.SCHOOL, Optional.of(each.school().urn()))));
        cells.add(Cell.of(each.school().kind().words()));
        measure.years().forEach(year -> cells.add(figure(each, year, measure)));
        cells.add(answer(each.high(), "high", "not high").because(whyHigh(each, measure)));
        cells.add(rising(each).because(whyRising(each, measure)));
        cells.add(
                each.mark() == SchoolMarks.Mark.NOT_KNOWN
                        ? Cell.of(Absence.NOT_KNOWN, "not known")
                        : Cell.of(each.mark().words()));
        return Row.of(cells);
    }

    private static Cell figure(SchoolMarks each, AcademicYear year, MeasureMarks measure) {
        MeasuredResult result = each.figures().get(year);
        if (result == null) {
            return Cell.of(Absence.NOT_KNOWN, "no figure in the files");
        }
        Provenance provenance = result.provenance();
        List<Reason> reasons = AuthorityLayout.because(
                "The figure is for " + year + number(result, each) + ", and was published on "
                        + EnglishDates.full(provenance.publication().on())
                        + (provenance.publication().basis() == Publication.Basis.ASSUMED ? " (assumed)." : "."),
                List.of(provenance.toString()));
        if (result.figure() instanceof Figure.Value value) {
            return Cell.of(value.value(), unit(measure)).because(reasons);
        }
        Withheld withheld = ((Figure.None) result.figure()).reason();
        Absence absence = withheld == Withheld.NOT_APPLICABLE ? Absence.NOT_APPLICABLE : Absence.NOT_PUBLISHED;
        return Cell.of(absence, withheld.words()).because(reasons);
    }

    private static String number(MeasuredResult result, SchoolMarks each) {
        return result.urn().equals(each.school().urn()) ? "" : ", under the earlier number " + result.urn();
    }

    private static Cell answer(Optional<Boolean> answer, String yes, String no) {
        return answer.map(is -> Cell.of(is ? yes : no)).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not known"));
    }

    private static Cell rising(SchoolMarks each) {
        return each.risingTwice().orElse(false)
                ? Cell.of("rising two years in a row")
                : answer(each.rising(), "rising", "not rising");
    }

    private static List<Reason> whyHigh(SchoolMarks each, MeasureMarks measure) {
        AcademicYear year = measure.latest().orElseThrow();
        Yardstick yardstick = measure.yardsticks().get(each.school().kind());
        if (yardstick == null) {
            return List.of();
        }
        String with = "The figure for " + year + " is compared with "
                + yardstick.basis().words();
        return AuthorityLayout.because(
                yardstick
                        .value()
                        .map(value -> with + ", " + unit(measure).words(value) + ".")
                        .orElse(with + ", as too few schools of the kind have a figure."),
                yardstick.provenance().map(Provenance::toString).stream().toList());
    }

    private static List<Reason> whyRising(SchoolMarks each, MeasureMarks measure) {
        AcademicYear year = measure.latest().orElseThrow();
        AcademicYear before = year.plusYears(-1);
        List<String> evidence = AuthorityLayout.places(each.figures().entrySet().stream()
                .filter(entry -> entry.getKey().equals(year) || entry.getKey().equals(before))
                .map(entry -> entry.getValue().provenance())
                .toList());
        String text = measure.isOfSeries(year) && measure.isOfSeries(before)
                ? "The school's figure for " + year + " is compared with its own for " + before + "."
                : "The measure is not defined the same way for " + before + " and " + year + ".";
        return AuthorityLayout.because(text, evidence);
    }
}
