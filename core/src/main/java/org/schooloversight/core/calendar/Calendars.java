package org.schooloversight.core.calendar;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * All that a deadline may count by: the kinds of day, the bank holidays and, where it matters, the calendar of a school.
 * Immutable; made once and asked often.
 */
public final class Calendars {

    /** How far the indexes reach beyond what is known, in days. */
    private static final int MARGIN = 1_100;

    private static final int SCHOOL_MARGIN = 400;

    private final DayKinds kinds;
    private final BankHolidays bankHolidays;
    private final @Nullable SchoolCalendar school;
    private final Map<DayKindId, CountedDays> days;

    private Calendars(
            DayKinds kinds,
            BankHolidays bankHolidays,
            @Nullable SchoolCalendar school,
            Map<DayKindId, CountedDays> shared) {
        this.kinds = kinds;
        this.bankHolidays = bankHolidays;
        this.school = school;
        this.days = new HashMap<>(shared);
        for (DayKind kind : kinds.all()) {
            if (kind.isOfASchool()) {
                days.put(kind.id(), CountedDays.of(kind, bankHolidays, school, SCHOOL_MARGIN));
            } else {
                days.computeIfAbsent(kind.id(), id -> CountedDays.of(kind, bankHolidays, null, MARGIN));
            }
        }
    }

    /**
     * Obtains calendars without a school: days that depend on one are not known.
     *
     * @param kinds  the kinds of day, not null
     * @param bankHolidays  the bank holidays, not null
     * @return the calendars, not null
     */
    public static Calendars of(DayKinds kinds, BankHolidays bankHolidays) {
        return new Calendars(kinds, bankHolidays, null, Map.of());
    }

    /**
     * Obtains these calendars for a school. What does not depend on the school is shared.
     *
     * @param calendar  the calendar of the school, not null
     * @return the calendars, not null
     */
    public Calendars at(SchoolCalendar calendar) {
        return new Calendars(kinds, bankHolidays, calendar.with(bankHolidays), days);
    }

    /**
     * Takes the projected bank holidays for known ones, to see what would follow. No answer of these calendars is certain.
     *
     * @return the calendars, not null
     */
    public Calendars asProjected() {
        BankHolidays projected = bankHolidays.asProjected();
        return new Calendars(kinds, projected, school == null ? null : school.with(projected), Map.of());
    }

    /**
     * Gets the bank holidays.
     *
     * @return the bank holidays, not null
     */
    public BankHolidays bankHolidays() {
        return bankHolidays;
    }

    /**
     * Gets the kinds of day.
     *
     * @return the kinds, not null
     */
    public DayKinds kinds() {
        return kinds;
    }

    /**
     * Gets the calendar of the school.
     *
     * @return the calendar, empty if none was given, not null
     */
    public Optional<SchoolCalendar> school() {
        return Optional.ofNullable(school);
    }

    /**
     * Gets the days of a kind.
     *
     * @param kind  the kind, not null
     * @return the days, not null
     * @throws InvalidValueException if there is no such kind
     */
    public CountedDays days(DayKindId kind) {
        CountedDays found = days.get(kind);
        if (found == null) {
            throw new InvalidValueException("unknown kind of day '" + kind + "'; accepted: "
                    + Text.list(kinds.all().stream().map(DayKind::id).toList(), "or"));
        }
        return found;
    }

    @Override
    public String toString() {
        return bankHolidays + (school == null ? "" : "; " + school);
    }
}
