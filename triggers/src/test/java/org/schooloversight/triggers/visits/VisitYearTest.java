package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.style.InvalidValueException;

class VisitYearTest {

    private static final TermBlock SUMMER = Needs.block("Summer 2", "2019-06-03", "2019-07-23");
    private static final TermBlock AUTUMN = Needs.block("Autumn 1", "2019-09-03", "2019-10-25");
    private static final TermBlock SPRING = Needs.block("Spring 2", "2020-02-24", "2020-03-31");
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2020, 3, 31); // Tuesday

    private static SchoolCalendar calendar() {
        TermCalendarId id = TermCalendarId.of("county");
        TermCalendar county = new TermCalendar(
                id,
                "County",
                "made up",
                KNOWN_UNTIL,
                List.of(SUMMER, AUTUMN, SPRING),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return SchoolCalendar.of(List.of(county), id, BankHolidayTables.bundled());
    }

    @Test
    void theHalfTermsOfTheYearAreTaken() {
        VisitYear year = VisitYear.of(calendar(), Needs.YEAR);
        assertThat(year)
                .isEqualTo(new VisitYear(Needs.YEAR, List.of(AUTUMN, SPRING), KNOWN_UNTIL, Needs.YEAR.firstDay()));
        assertThat(year.isAutumnOrSpring(SPRING)).isTrue();
        assertThat(year.isAutumnOrSpring(Needs.block("Summer 1", "2020-04-01", "2020-05-22")))
                .isFalse();
    }

    @Test
    void aPlanSaysHowFarTermsAreKnown() {
        VisitPlan plan = VisitPlanner.of(Needs.PRIORITIES)
                .plan(
                        List.of(Needs.need(100001)),
                        List.of(Needs.provider("officer-1", 1)),
                        VisitYear.of(calendar(), Needs.YEAR));
        assertThat(plan.notices())
                .extracting(Reason::text)
                .contains(
                        "Terms are known until Tuesday 31 March 2020; nothing is planned after that.",
                        "The half terms of the year are 2, and the provider officer-1 states days for 1; where none are stated there"
                                + " are none, and what is stated beyond is not used.");
    }

    @Test
    void halfTermsAreInOrder() {
        assertThatThrownBy(() -> new VisitYear(Needs.YEAR, List.of(SPRING, AUTUMN), KNOWN_UNTIL, Needs.YEAR.firstDay()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageEndingWith("accepted: half terms in order");
    }
}
