package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;

/** Whatever may change an answer changes its receipt. */
class ReceiptsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12); // Thursday
    private static final SchoolCalendar OTHER = Kit.school("""
            {"id": "other", "title": "Other", "source": "made up", "knownUntil": "2026-12-31",
             "terms": [{"name": "Autumn", "from": "2026-09-02", "to": "2026-12-18"}], "inset": ["2026-11-16"]}
            """);

    private static DutyReceipt receipt(CalendarBook book, AsOf asOf) {
        return DutyScheduler.of(Kit.CATALOGUE, DutySettings.defaults(Kit.CATALOGUE), book)
                .schedule(CaseLog.empty(), asOf)
                .receipt();
    }

    @Test
    void theCalendarOfASchoolIsPartOfWhatAScheduleRestsOn() {
        CalendarBook general = CalendarBook.of(Kit.CALENDARS.at(Kit.SCHOOL));
        DutyReceipt without = receipt(general, AsOf.on(DAY));
        DutyReceipt one = receipt(new CalendarBook(general.general(), Map.of(Urn.of(100001), OTHER)), AsOf.on(DAY));
        DutyReceipt another = receipt(new CalendarBook(general.general(), Map.of(Urn.of(100002), OTHER)), AsOf.on(DAY));
        assertThat(List.of(without.calendarsSha256(), one.calendarsSha256(), another.calendarsSha256()))
                .doesNotHaveDuplicates();
        assertThat(one.calendars()).last().isEqualTo("calendars of 1 schools");
    }

    @Test
    void theDaysOfTheQuestionArePartOfIt() {
        CalendarBook book = CalendarBook.of(Kit.CALENDARS);
        DutyReceipt asOf = receipt(book, AsOf.on(DAY));
        assertThat(receipt(book, AsOf.on(DAY))).isEqualTo(asOf);
        assertThat(receipt(book, AsOf.on(DAY.plusDays(1)))).isNotEqualTo(asOf);
        assertThat(receipt(book, new AsOf(DAY, DAY.minusDays(1)))).isNotEqualTo(asOf);
        DutyScheduler scheduler = Kit.scheduler();
        assertThat(scheduler
                        .schedule(DAY, DAY.plusYears(1), CaseLog.empty(), AsOf.on(DAY))
                        .receipt())
                .isNotEqualTo(scheduler
                        .schedule(DAY, DAY.plusYears(2), CaseLog.empty(), AsOf.on(DAY))
                        .receipt());
    }

    @Test
    void theMeaningOfADayIsPartOfIt() {
        List<DayKind> kinds = Kit.CALENDARS.kinds().all().stream()
                .map(each -> new DayKind(
                        each.id(),
                        each.one(),
                        each.many(),
                        Set.of(),
                        each.publicHolidays(),
                        each.leftOut(),
                        each.schoolTime(),
                        each.cites(),
                        each.check()))
                .toList();
        Calendars weekends = Calendars.of(DayKinds.of(kinds), Kit.CALENDARS.bankHolidays());
        assertThat(receipt(CalendarBook.of(weekends), AsOf.on(DAY)).calendarsSha256())
                .isNotEqualTo(
                        receipt(CalendarBook.of(Kit.CALENDARS), AsOf.on(DAY)).calendarsSha256());
    }

    @Test
    void projectedBankHolidaysArePartOfIt() {
        BankHolidays known = Kit.CALENDARS.bankHolidays();
        BankHolidays fewer = new BankHolidays(
                known.knownFrom(), known.knownUntil(), known.titles(), known.projectedUntil(), Map.of());
        Calendars calendars = Calendars.of(Kit.CALENDARS.kinds(), fewer);
        assertThat(receipt(CalendarBook.of(calendars), AsOf.on(DAY)).calendarsSha256())
                .isNotEqualTo(
                        receipt(CalendarBook.of(Kit.CALENDARS), AsOf.on(DAY)).calendarsSha256());
    }
}
