package org.schooloversight.core.calendar;

import java.time.LocalDate;

/** Finds Easter Sunday as the Calendar (New Style) Act 1750 fixes it, by the Gregorian computus. */
final class Easter {

    private Easter() {}

    static LocalDate goodFriday(int year) {
        return sunday(year).minusDays(2);
    }

    static LocalDate sunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leapCenturies = century / 4;
        int moonShift = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int monthAndDay = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
    }
}
