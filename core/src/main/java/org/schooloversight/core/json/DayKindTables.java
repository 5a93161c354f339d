package org.schooloversight.core.json;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.DayKinds;
import org.schooloversight.core.calendar.SchoolTime;
import org.schooloversight.core.calendar.YearlySpan;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads {@link DayKinds}: the kinds of day that instruments count. */
public final class DayKindTables {

    private DayKindTables() {}

    /**
     * Obtains the kinds of day that come with this library.
     *
     * @return the kinds, not null
     */
    public static DayKinds bundled() {
        return DataFile.bundled("day-kinds.json", DayKindTables::kinds);
    }

    static DayKinds kinds(JsonIn document) {
        Cites cites = Cites.of(document);
        List<DayKind> kinds = new ArrayList<>();
        Set<DayKindId> ids = new TreeSet<>();
        for (JsonIn each : document.objects("kinds")) {
            DayKind kind = new DayKind(
                    each.value("id", DayKindId::of, DayKindId.of("unreadable")),
                    each.text("one"),
                    each.text("many"),
                    Set.copyOf(each.values("never", DayKindTables::dayOfWeek)),
                    each.flag("publicHolidays", false),
                    each.optionalObjects("leftOut").stream()
                            .map(DayKindTables::span)
                            .toList(),
                    schoolTime(each),
                    cites.in(each),
                    Cites.check(each));
            each.done();
            if (ids.add(kind.id())) {
                kinds.add(kind);
            } else {
                each.problem("id", "the kind '" + kind.id() + "' is listed twice", "each id once");
            }
        }
        document.done();
        return DayKinds.of(kinds);
    }

    private static DayOfWeek dayOfWeek(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).equals(text)) {
                return day;
            }
        }
        throw new InvalidValueException(
                "unknown day of the week '" + Text.shorten(text) + "'; accepted: monday to sunday");
    }

    private static YearlySpan span(JsonIn object) {
        YearlySpan span = new YearlySpan(
                object.value("from", DeadlineRules::monthDay, MonthDay.of(1, 1)),
                object.value("to", DeadlineRules::monthDay, MonthDay.of(1, 1)));
        object.done();
        return span;
    }

    private static SchoolTime schoolTime(JsonIn object) {
        if (object.flag("schoolDaysOnly", false)) {
            return new SchoolTime.SessionsOnly();
        }
        return object.optionalObject("outsideHolidays")
                .<SchoolTime>map(holidays -> {
                    SchoolTime time = new SchoolTime.OutsideLongHolidays(
                            holidays.choice("counted", SchoolTime.Counted.class),
                            holidays.wholeNumber("moreThan", 1, 365));
                    holidays.done();
                    return time;
                })
                .orElseGet(SchoolTime.Ignored::new);
    }
}
