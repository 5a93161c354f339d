package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.triggers.partnership.SwotStatement;

/**
 * Statements on how an area stands, each held against the figures that were public on a day.
 *
 * @param statements  the statements, in the order in which they were given, unmodifiable, not null
 */
public record StatementsReview(List<Reviewed> statements) {

    /** Copies the list. */
    public StatementsReview {
        statements = List.copyOf(statements);
    }

    /**
     * A statement and whether it still holds.
     *
     * @param statement  the statement, not null
     * @param state  FIRED if it holds, CLEAR if it does not, NOT_KNOWN if no figures tell, not null
     * @param reasons  why, unmodifiable, not null
     */
    public record Reviewed(SwotStatement statement, FindingState state, List<Reason> reasons) {

        /** Copies the list. */
        public Reviewed {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Holds statements against figures, those of the latest year for which both that are compared were public.
     *
     * @param statements  the statements, not null
     * @param figures  figures of areas, not null
     * @param la  the authority, empty if it is not known, not null
     * @param day  the day by which figures were public, not null
     * @return the statements, each with an answer, not null
     */
    public static StatementsReview of(
            List<SwotStatement> statements, AreaFigures figures, Optional<LaCode> la, LocalDate day) {
        AreaFigures known = figures.knownBy(day);
        return new StatementsReview(
                statements.stream().map(each -> review(each, known, la, day)).toList());
    }

    private static Reviewed review(SwotStatement each, AreaFigures figures, Optional<LaCode> la, LocalDate day) {
        if (each.statedOn().isAfter(day)) {
            return unknown(each, "It was not stated yet.");
        }
        if (each.claim().isEmpty()) {
            return unknown(each, "No measure is set against it here.");
        }
        if (la.isEmpty()) {
            return unknown(each, "It is not clear which authority it is about.");
        }
        SwotStatement.Claim claim = each.claim().get();
        NavigableMap<AcademicYear, AreaFigure> here = figures.series(la, claim.measure(), claim.group());
        for (Map.Entry<AcademicYear, AreaFigure> ofYear : here.descendingMap().entrySet()) {
            AcademicYear year = ofYear.getKey();
            Optional<AreaFigure> other = claim.against() == SwotStatement.Comparator.ENGLAND
                    ? figures.find(Optional.empty(), claim.measure(), claim.group(), year)
                    : Optional.ofNullable(here.get(AcademicYear.starting(year.startYear() - 1)));
            Optional<BigDecimal> ours = value(ofYear.getValue());
            Optional<BigDecimal> theirs = other.flatMap(StatementsReview::value);
            if (ours.isPresent() && theirs.isPresent()) {
                return new Reviewed(
                        each, each.holds(ours, theirs), reasons(each, year, ofYear.getValue(), other.get()));
            }
        }
        return unknown(each, "There is no year for which both figures of " + claim.words() + " were public.");
    }

    private static List<Reason> reasons(SwotStatement each, AcademicYear year, AreaFigure here, AreaFigure other) {
        List<String> evidence = new ArrayList<>();
        evidence.add(here.provenance().toString());
        evidence.add(other.provenance().toString());
        return List.of(new Reason(
                "In " + year + " " + each.claim().orElseThrow().words() + " was "
                        + value(here).orElseThrow().toPlainString() + " here and "
                        + value(other).orElseThrow().toPlainString()
                        + (each.claim().orElseThrow().against() == SwotStatement.Comparator.ENGLAND
                                ? " in England."
                                : " the year before."),
                each.cites(),
                evidence));
    }

    private static Optional<BigDecimal> value(AreaFigure figure) {
        return figure.figure() instanceof Figure.Value value ? Optional.of(value.value()) : Optional.empty();
    }

    private static Reviewed unknown(SwotStatement each, String why) {
        return new Reviewed(each, FindingState.NOT_KNOWN, List.of(new Reason(why, List.of(), List.of())));
    }
}
