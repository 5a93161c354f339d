package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Tells Christmas Day and Good Friday, which are certain in any year, and bank holidays, which are not. */
final class PublicHolidays {

    private PublicHolidays() {}

    static boolean isOne(LocalDate day, BankHolidays bankHolidays) {
        return isChristmasDay(day) || isGoodFriday(day) || bankHolidays.titles().containsKey(day);
    }

    static Optional<PassedOver> why(LocalDate day, BankHolidays bankHolidays) {
        if (isChristmasDay(day)) {
            return Optional.of(new PassedOver(day, PassedOver.Because.CHRISTMAS_DAY, ""));
        }
        if (isGoodFriday(day)) {
            return Optional.of(new PassedOver(day, PassedOver.Because.GOOD_FRIDAY, ""));
        }
        return bankHolidays.title(day).map(title -> new PassedOver(day, PassedOver.Because.BANK_HOLIDAY, title));
    }

    private static boolean isChristmasDay(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 25;
    }

    private static boolean isGoodFriday(LocalDate day) {
        boolean spring = day.getMonth() == Month.MARCH || day.getMonth() == Month.APRIL;
        return spring && day.equals(Easter.goodFriday(day.getYear()));
    }
}
