package org.schooloversight.duties.checking;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.SchoolTime;
import org.schooloversight.core.calendar.YearlySpan;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;

/** Makes an entry of each kind of day that a rule counts, once, and puts the marks in that it is told. */
final class KindWalk {

    private static final AreaId AREA = AreaId.of("kinds-of-day");

    private final Checking checking;
    private final Map<DayKindId, DayKind> kinds = new LinkedHashMap<>();

    KindWalk(Checking checking) {
        this.checking = checking;
    }

    DayKind kind(DayKind kind) {
        return kinds.computeIfAbsent(kind.id(), id -> marked(kind));
    }

    private DayKind marked(DayKind kind) {
        EntryText text =
                new EntryText("day-kind/" + kind.id(), AREA, "What a " + kind.one() + " is").exact("many", kind.many());
        text.says(
                kind.never().isEmpty()
                        ? "Every day of the week can be one"
                        : "Never one: "
                                + Text.list(
                                        kind.never().stream()
                                                .map(EnglishDates::name)
                                                .toList(),
                                        "and"));
        text.says(
                kind.publicHolidays()
                        ? "Christmas Day, Good Friday and bank holidays count like other days"
                        : "Christmas Day, Good Friday and bank holidays are none");
        if (!kind.leftOut().isEmpty()) {
            text.says("In every year none from "
                    + kind.leftOut().stream().map(YearlySpan::toString).collect(Collectors.joining(", nor from ")));
        }
        text.says(terms(kind.schoolTime())).exact("school-time", kind.schoolTime());
        return new DayKind(
                kind.id(),
                kind.one(),
                kind.many(),
                kind.never(),
                kind.publicHolidays(),
                kind.leftOut(),
                kind.schoolTime(),
                kind.cites(),
                checking.of(text.entry(kind.cites(), kind.check())));
    }

    private static String terms(SchoolTime time) {
        if (time instanceof SchoolTime.OutsideLongHolidays outside) {
            return "None in a holiday of the school of more than " + outside.moreThan()
                    + (outside.counted() == SchoolTime.Counted.WEEKDAYS ? " days from Monday to Friday" : " days");
        }
        return time instanceof SchoolTime.SessionsOnly
                ? "Only a day with a session at the school is one"
                : "The terms of a school have nothing to do with it";
    }
}
