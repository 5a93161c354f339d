package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Councils;
import org.schooloversight.triggers.partnership.SwotStatement;
import org.schooloversight.triggers.partnership.SwotStatement.Comparator;
import org.schooloversight.triggers.partnership.SwotStatement.Standing;

class StatementsReviewTest {

    private static final MeasureId READING = MeasureId.of("ks2-reading-progress");
    private static final Optional<LaCode> HERE = Optional.of(LaCode.of(999));
    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday

    /** Figures of a year are published in the December after it. */
    private static AreaFigure figure(Optional<LaCode> la, int startYear, String value) {
        return new AreaFigure(
                la,
                READING,
                Councils.ALL,
                AcademicYear.starting(startYear),
                new Figure.Value(new BigDecimal(value), Optional.empty()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new Provenance(
                        "areas.csv",
                        startYear,
                        new Publication(LocalDate.of(startYear + 1, 12, 13), Publication.Basis.STATED)));
    }

    private static final AreaFigures FIGURES = AreaFigures.of(List.of(
            figure(HERE, 2017, "0.1"),
            figure(HERE, 2018, "0.4"),
            figure(HERE, 2019, "0.9"),
            figure(Optional.empty(), 2017, "0.2"),
            figure(Optional.empty(), 2018, "0.3")));

    private static SwotStatement statement(Optional<SwotStatement.Claim> claim) {
        return new SwotStatement(
                "reading",
                SwotStatement.Kind.STRENGTH,
                "reading is strong",
                LocalDate.of(2018, 12, 14), // Friday
                claim,
                List.of(),
                Check.unchecked("made up"));
    }

    private static StatementsReview.Reviewed review(
            SwotStatement statement, AreaFigures figures, Optional<LaCode> la, LocalDate day) {
        StatementsReview review = StatementsReview.of(List.of(statement), figures, la, day);
        assertThat(review.statements()).hasSize(1);
        return review.statements().get(0);
    }

    private static StatementsReview.Reviewed review(Standing standing, Comparator against, LocalDate day) {
        return review(
                statement(Optional.of(new SwotStatement.Claim(READING, Councils.ALL, standing, against))),
                FIGURES,
                HERE,
                day);
    }

    private static String why(StatementsReview.Reviewed reviewed) {
        assertThat(reviewed.reasons()).hasSize(1);
        return reviewed.reasons().get(0).text();
    }

    @Test
    void theLatestYearOfWhichBothFiguresWerePublicTells() {
        StatementsReview.Reviewed found = review(Standing.ABOVE, Comparator.ENGLAND, DAY);
        assertThat(found.state()).isEqualTo(FindingState.FIRED);
        assertThat(why(found)).isEqualTo("In 2018-19 ks2-reading-progress was 0.4 here and 0.3 in England.");
        assertThat(found.reasons().get(0).evidence()).containsExactly("areas.csv, line 2018", "areas.csv, line 2018");
        assertThat(review(Standing.BELOW, Comparator.ENGLAND, DAY).state()).isEqualTo(FindingState.CLEAR);
        // of 2019-20 only the figure here is ever known
        assertThat(why(review(Standing.ABOVE, Comparator.ENGLAND, LocalDate.of(2021, 2, 8)))) // Monday
                .startsWith("In 2018-19 ");
    }

    @Test
    void aFigureIsUsedFromTheDayOnWhichItWasPublic() {
        LocalDate before = LocalDate.of(2019, 12, 12); // Thursday
        StatementsReview.Reviewed then = review(Standing.ABOVE, Comparator.ENGLAND, before);
        assertThat(then.state()).isEqualTo(FindingState.CLEAR);
        assertThat(why(then)).isEqualTo("In 2017-18 ks2-reading-progress was 0.1 here and 0.2 in England.");
        assertThat(review(Standing.ABOVE, Comparator.ENGLAND, before.plusDays(1))
                        .state())
                .isEqualTo(FindingState.FIRED);
    }

    @Test
    void theYearBeforeIsTheAreasOwn() {
        StatementsReview.Reviewed found = review(Standing.ABOVE, Comparator.YEAR_BEFORE, DAY);
        assertThat(found.state()).isEqualTo(FindingState.FIRED);
        assertThat(why(found)).isEqualTo("In 2018-19 ks2-reading-progress was 0.4 here and 0.1 the year before.");
        StatementsReview.Reviewed first = review(Standing.ABOVE, Comparator.YEAR_BEFORE, LocalDate.of(2019, 1, 7));
        assertThat(first.state()).isEqualTo(FindingState.NOT_KNOWN);
        assertThat(why(first))
                .isEqualTo("There is no year for which both figures of ks2-reading-progress were public.");
    }

    @Test
    void whatNoFigureTellsIsNotKnownAndSaysWhy() {
        SwotStatement claimed = statement(
                Optional.of(new SwotStatement.Claim(READING, Councils.ALL, Standing.ABOVE, Comparator.ENGLAND)));
        assertThat(why(review(statement(Optional.empty()), FIGURES, HERE, DAY)))
                .isEqualTo("No measure is set against it here.");
        assertThat(why(review(claimed, FIGURES, Optional.empty(), DAY)))
                .isEqualTo("It is not clear which authority it is about.");
        assertThat(why(review(claimed, FIGURES, HERE, LocalDate.of(2018, 12, 13)))) // Thursday
                .isEqualTo("It was not stated yet.");
        assertThat(why(review(claimed, AreaFigures.none(), HERE, DAY))).startsWith("There is no year");
        assertThat(List.of(
                        review(statement(Optional.empty()), FIGURES, HERE, DAY),
                        review(claimed, FIGURES, Optional.empty(), DAY),
                        review(claimed, AreaFigures.none(), HERE, DAY)))
                .allMatch(each -> each.state() == FindingState.NOT_KNOWN);
    }

    /** The gap of disadvantaged pupils is told by their own figures, not by those of all. */
    @Test
    void aStatementOnAGroupIsHeldAgainstTheFiguresOfTheGroup() {
        SwotStatement.Claim ofAGroup =
                new SwotStatement.Claim(READING, PupilGroupId.of("disadvantaged"), Standing.ABOVE, Comparator.ENGLAND);
        assertThat(why(review(statement(Optional.of(ofAGroup)), FIGURES, HERE, DAY)))
                .isEqualTo(
                        "There is no year for which both figures of ks2-reading-progress of disadvantaged pupils were"
                                + " public.");
    }
}
