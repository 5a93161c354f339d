package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DayCount;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.SchoolHoliday;
import org.schooloversight.core.calendar.SchoolTime;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;

/** Tells what the calendar of a school comes to. */
final class CalendarReport {

    private final Calendars calendars;
    private final SchoolCalendar school;
    private final CountedDays schoolDays;
    private final StringBuilder text = new StringBuilder();

    CalendarReport(Calendars calendars, SchoolCalendar school) {
        this.calendars = calendars;
        this.school = school;
        this.schoolDays = calendars.kinds().all().stream()
                .filter(kind -> kind.schoolTime() instanceof SchoolTime.SessionsOnly)
                .findFirst()
                .map(kind -> calendars.days(kind.id()))
                .orElseThrow();
    }

    /** Tells what one layer states by itself. */
    static String layer(TermCalendar layer) {
        String system = layer.system()
                .map(each -> switch (each) {
                    case THREE -> ", in a year of three terms";
                    case SIX -> ", in a year of six terms";
                })
                .orElse("");
        return clean(layer.title() + " (" + layer.id() + ")")
                + clean("  Source: " + layer.source())
                + clean("  Known until " + EnglishDates.full(layer.knownUntil()))
                + clean("  States " + Messages.count(layer.terms().size(), "block") + " of teaching" + system + ", "
                        + Messages.count(layer.inset().size(), "INSET day") + " and "
                        + Messages.count(layer.closures().size(), "closure")
                        + layer.parent().map(parent -> "; extends " + parent).orElse(""));
    }

    /** Ends a line; control characters of a file do not reach the terminal. */
    private static String clean(String words) {
        return words.replaceAll("\\p{Cntrl}", " ").stripTrailing() + "\n";
    }

    /** Tells of all layers together. */
    String text() {
        text.append("The calendar of ")
                .append(Text.list(school.layers().stream().map(TermCalendar::id).toList(), "and"))
                .append('\n');
        line("  Known from " + EnglishDates.full(school.knownFrom()) + " to " + EnglishDates.full(school.knownUntil()));
        Map<AcademicYear, List<TermBlock>> years = years();
        line("  Years: " + Text.list(years.keySet(), "and"));
        years.forEach(this::year);
        new CalendarWarnings(calendars.bankHolidays(), school).all().forEach(each -> line("  Warning: " + each));
        return text.toString();
    }

    private void line(String words) {
        text.append(clean(words));
    }

    private Map<AcademicYear, List<TermBlock>> years() {
        Map<AcademicYear, List<TermBlock>> years = new LinkedHashMap<>();
        for (TermBlock block : school.halfTerms()) {
            years.computeIfAbsent(CalendarWarnings.yearOf(block), year -> new ArrayList<>())
                    .add(block);
        }
        return years;
    }

    private void year(AcademicYear year, List<TermBlock> blocks) {
        int least = 0;
        int most = 0;
        for (TermBlock block : blocks) {
            DayCount count = schoolDays.count(block.firstDay(), block.lastDay());
            least += count.atLeast();
            most += count.atMost();
        }
        text.append('\n');
        line("  " + year + ": " + days(new DayCount(least, most)));
        line("    Blocks of teaching");
        blocks.forEach(block -> line("      " + block.name() + ": " + span(block.firstDay(), block.lastDay()) + ", "
                + days(schoolDays.count(block.firstDay(), block.lastDay()))));
        List<TermBlock> terms = school.terms().stream()
                .filter(each -> CalendarWarnings.yearOf(each).equals(year))
                .toList();
        if (!terms.isEmpty()) {
            line("    Terms");
            terms.forEach(each -> line("      " + each.name() + ": " + span(each.firstDay(), each.lastDay())));
        }
        holidays(blocks);
    }

    private void holidays(List<TermBlock> blocks) {
        Set<SchoolHoliday> holidays = new LinkedHashSet<>();
        blocks.forEach(block -> {
            for (LocalDate day = block.firstDay(); !day.isAfter(block.lastDay().plusDays(1)); day = day.plusDays(1)) {
                school.holiday(day).ifPresent(holidays::add);
            }
        });
        List<String> told = holidays.stream()
                .map(this::told)
                .filter(each -> !each.isEmpty())
                .toList();
        if (!told.isEmpty()) {
            line("    Holidays longer than a week");
            told.forEach(each -> line("      " + each));
        }
    }

    /** Says a holiday if any kind of day takes it for a long one, and which, if not all do. */
    private String told(SchoolHoliday holiday) {
        List<DayKind> minding = calendars.kinds().all().stream()
                .filter(kind -> kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays)
                .toList();
        List<DayKind> taking = minding.stream()
                .filter(kind ->
                        kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays outside && outside.isLong(holiday))
                .toList();
        if (taking.isEmpty()) {
            return "";
        }
        boolean cut = holiday.lastDay().equals(school.knownUntil());
        return span(holiday.firstDay(), holiday.lastDay()) + ", " + Messages.count(holiday.days(), "day") + ", "
                + holiday.weekdays() + " of them from Monday to Friday"
                + (taking.size() < minding.size()
                        ? "; long only when counting "
                                + Text.list(taking.stream().map(DayKind::many).toList(), "and")
                        : "")
                + (cut ? "; it may go on, because nothing is known of later days" : "");
    }

    private static String days(DayCount count) {
        return count.isCertain() ? Messages.count(count.atLeast(), "school day") : count + " school days";
    }

    private static String span(LocalDate first, LocalDate last) {
        return EnglishDates.full(first) + " to " + EnglishDates.full(last);
    }
}
