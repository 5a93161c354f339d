package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.partnership.PlacedStage.State.OVER;
import static org.schooloversight.triggers.partnership.PlacedStage.State.TO_COME;
import static org.schooloversight.triggers.partnership.PlacedStage.State.UNDER_WAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.law.Check;
import org.schooloversight.triggers.json.Consultations;

class ConsultationTest {

    private static final Consultation REVIEW = Consultations.bundled();

    private static final SchoolCalendar TERMS = calendar(
            block("Spring 1", "2020-01-06", "2020-02-14"),
            block("Spring 2", "2020-02-24", "2020-04-03"),
            block("Summer 1", "2020-04-20", "2020-05-22"),
            block("Autumn 1", "2020-09-01", "2020-10-23"),
            block("Autumn 2", "2020-11-02", "2020-12-18"));

    private static TermBlock block(String name, String first, String last) {
        return new TermBlock(name, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static SchoolCalendar calendar(TermBlock... blocks) {
        TermCalendarId id = TermCalendarId.of("county");
        TermCalendar county = new TermCalendar(
                id,
                "County",
                "made up",
                LocalDate.of(2020, 12, 31),
                List.of(blocks),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return SchoolCalendar.of(List.of(county), id, BankHolidayTables.bundled());
    }

    @Test
    void theStagesOfTheReviewAreInOrder() {
        List<PlacedStage> placed = REVIEW.on(Optional.empty(), LocalDate.of(2020, 2, 10));
        assertThat(placed)
                .extracting(PlacedStage::state)
                .containsExactly(
                        PlacedStage.State.OVER,
                        PlacedStage.State.OVER,
                        PlacedStage.State.NOT_KNOWN,
                        PlacedStage.State.TO_COME,
                        PlacedStage.State.NOT_KNOWN);
        assertThat(placed.get(3).problems()).isEmpty();
        assertThat(placed.get(2).problems())
                .extracting(each -> each.text())
                .containsExactly("No term calendar tells its days.");
        assertThat(REVIEW.daysToRespond()).hasValue(50);
    }

    @Test
    void aWrongWeekdayAndAWrongOrderAreFound() {
        Consultation wrong = new Consultation(
                "made up",
                List.of(
                        stage("draft", ConsultationStage.Kind.DRAFT_SENT, "2020-03-02", Optional.empty()),
                        stage(
                                "due",
                                ConsultationStage.Kind.RESPONSES_DUE,
                                "2020-02-28",
                                Optional.of(DayOfWeek.THURSDAY))),
                Check.unchecked("made up"));
        assertThat(wrong.on(Optional.empty(), LocalDate.of(2020, 2, 10)).get(1).problems())
                .extracting(each -> each.text())
                .containsExactly(
                        "It is over before the stage ahead of it begins, on Monday 2 March 2020.",
                        "Friday 28 February 2020 is a Friday, not a Thursday.");
    }

    @Test
    void aSeasonGoesFromItsFirstDayOfTermToItsLast() {
        // Monday 6 January to Friday 3 April 2020, over the half term
        assertThat(inSeason(StageTime.Season.SPRING, 2020))
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2020, 1, 6), LocalDate.of(2020, 4, 3)));
        // autumn 2020 begins on Tuesday 1 September and ends on Friday 18 December
        assertThat(inSeason(StageTime.Season.AUTUMN, 2020))
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 12, 18)));
        // half a summer is stated, from Monday 20 April to Friday 22 May
        assertThat(inSeason(StageTime.Season.SUMMER, 2020))
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2020, 4, 20), LocalDate.of(2020, 5, 22)));
        assertThat(inSeason(StageTime.Season.SPRING, 2021)).isEqualTo(DaySpan.any());
    }

    private static DaySpan inSeason(StageTime.Season season, int year) {
        return new StageTime.InSeason(season, year).days(Optional.of(TERMS));
    }

    @Test
    void aCalendarTellsWhereAStageOfASeasonStands() {
        assertThat(states(LocalDate.of(2020, 1, 5)))
                .containsExactly(OVER, TO_COME, TO_COME, TO_COME, TO_COME); // Sunday
        assertThat(states(LocalDate.of(2020, 1, 6)))
                .containsExactly(OVER, TO_COME, UNDER_WAY, TO_COME, TO_COME); // Monday
        assertThat(states(LocalDate.of(2020, 2, 28)))
                .containsExactly(OVER, OVER, UNDER_WAY, UNDER_WAY, TO_COME); // Friday
        assertThat(states(LocalDate.of(2020, 4, 3))).containsExactly(OVER, OVER, UNDER_WAY, OVER, TO_COME); // Friday
        assertThat(states(LocalDate.of(2020, 4, 4))).containsExactly(OVER, OVER, OVER, OVER, TO_COME); // Saturday
        assertThat(REVIEW.on(Optional.of(TERMS), LocalDate.of(2020, 2, 10))) // Monday
                .allSatisfy(each -> assertThat(each.problems()).isEmpty());
    }

    private static List<PlacedStage.State> states(LocalDate day) {
        return REVIEW.on(Optional.of(TERMS), day).stream()
                .map(PlacedStage::state)
                .toList();
    }

    @Test
    void aDayInTheHolidaysIsFound() {
        Consultation inHoliday = new Consultation(
                "made up",
                List.of(
                        stage("talks", ConsultationStage.Kind.INFORMAL_TALKS, "2020-02-14", Optional.empty()),
                        stage(
                                "due",
                                ConsultationStage.Kind.RESPONSES_DUE,
                                "2020-02-17",
                                Optional.of(DayOfWeek.MONDAY))),
                Check.unchecked("made up"));
        List<PlacedStage> placed = inHoliday.on(Optional.of(TERMS), LocalDate.of(2020, 2, 10)); // Monday
        assertThat(placed.get(0).problems()).isEmpty();
        assertThat(placed.get(1).problems())
                .extracting(each -> each.text())
                .containsExactly("Schools are on holiday on Monday 17 February 2020.");
        assertThat(inHoliday.daysToRespond()).isEmpty();
    }

    @Test
    void aStageWithoutDaysDoesNotHideThatTheNextIsTooEarly() {
        Consultation wrong = new Consultation(
                "made up",
                List.of(
                        stage("draft", ConsultationStage.Kind.DRAFT_SENT, "2020-03-02", Optional.empty()), // Monday
                        new ConsultationStage(
                                "meetings",
                                "meetings",
                                ConsultationStage.Kind.FORMAL_MEETINGS,
                                new StageTime.InSeason(StageTime.Season.SPRING, 2020),
                                Optional.empty(),
                                List.of()),
                        stage("due", ConsultationStage.Kind.RESPONSES_DUE, "2020-02-28", Optional.empty())), // Friday
                Check.unchecked("made up"));
        assertThat(wrong.on(Optional.empty(), LocalDate.of(2020, 2, 10)).get(2).problems())
                .extracting(each -> each.text())
                .containsExactly("It is over before the stage ahead of it begins, on Monday 2 March 2020.");
    }

    private static ConsultationStage stage(
            String id, ConsultationStage.Kind kind, String day, Optional<DayOfWeek> weekday) {
        LocalDate on = LocalDate.parse(day);
        return new ConsultationStage(id, id, kind, new StageTime.Days(on, on), weekday, List.of());
    }
}
