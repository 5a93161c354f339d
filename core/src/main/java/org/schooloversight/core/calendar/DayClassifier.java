package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells whether a day is of a kind, and up to which days that is known. */
final class DayClassifier {

    /** Kinds that rest on no published dates are indexed between these days. */
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2149, 12, 31);

    private final DayKind kind;
    private final BankHolidays bankHolidays;
    private final @Nullable SchoolCalendar school;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;

    DayClassifier(DayKind kind, BankHolidays bankHolidays, @Nullable SchoolCalendar school) {
        this.kind = kind;
        this.bankHolidays = bankHolidays;
        this.school = school;
        if (kind.isOfASchool()) {
            LocalDate never = bankHolidays.knownFrom();
            this.knownFrom = school == null ? never : whole(school, school.knownFrom(), true);
            this.knownUntil = school == null ? never.minusDays(1) : whole(school, school.knownUntil(), false);
        } else {
            this.knownFrom = kind.publicHolidays() ? FIRST : bankHolidays.knownFrom();
            this.knownUntil = kind.publicHolidays() ? LAST : bankHolidays.knownUntil();
        }
    }

    /** Moves a bound inwards past a holiday that is cut off by it and may prove to be a long one. */
    private LocalDate whole(SchoolCalendar calendar, LocalDate bound, boolean first) {
        if (!(kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays longHolidays)) {
            return bound;
        }
        return calendar.holiday(bound)
                .filter(holiday -> !longHolidays.isLong(holiday))
                .map(holiday -> first
                        ? holiday.lastDay().plusDays(1)
                        : holiday.firstDay().minusDays(1))
                .orElse(bound);
    }

    LocalDate knownFrom() {
        return knownFrom;
    }

    LocalDate knownUntil() {
        return knownUntil;
    }

    /** Returns the first day around which questions are to be expected. */
    LocalDate indexFrom() {
        return isNothingKnown() ? bankHolidays.knownFrom() : knownFrom;
    }

    /** Returns the last day around which questions are to be expected. */
    LocalDate indexUntil() {
        return isNothingKnown() ? bankHolidays.knownUntil() : knownUntil;
    }

    private boolean isNothingKnown() {
        return knownUntil.isBefore(knownFrom);
    }

    private boolean isKnown(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownUntil);
    }

    /** A holiday that may prove to be a long one makes its days unknown, but not the bank holidays in it. */
    private boolean holidaysAreKnown(LocalDate day) {
        return school == null ? isKnown(day) : school.isKnown(day);
    }

    /** Returns why a day is not of the kind. Where it is not known, only what is certain on any date speaks against it. */
    Optional<PassedOver> why(LocalDate day) {
        if (kind.never().contains(day.getDayOfWeek())) {
            return Optional.of(new PassedOver(day, PassedOver.Because.WEEKEND, ""));
        }
        for (YearlySpan span : kind.leftOut()) {
            if (span.contains(day)) {
                return Optional.of(new PassedOver(day, PassedOver.Because.NOT_COUNTED, span.toString()));
            }
        }
        if (!kind.publicHolidays()) {
            Optional<PassedOver> holiday = PublicHolidays.why(day, bankHolidays);
            if (holiday.isPresent()) {
                return holidaysAreKnown(day) || isCertain(holiday.get()) ? holiday : Optional.empty();
            }
        }
        return school == null || !isKnown(day) ? Optional.empty() : whyAtSchool(day, school);
    }

    private static boolean isCertain(PassedOver holiday) {
        return holiday.because() != PassedOver.Because.BANK_HOLIDAY;
    }

    private Optional<PassedOver> whyAtSchool(LocalDate day, SchoolCalendar calendar) {
        if (kind.schoolTime() instanceof SchoolTime.SessionsOnly) {
            return calendar.whyNoSession(day);
        }
        if (kind.schoolTime() instanceof SchoolTime.OutsideLongHolidays longHolidays) {
            return calendar.holiday(day)
                    .filter(longHolidays::isLong)
                    .map(holiday -> new PassedOver(
                            day,
                            PassedOver.Because.LONG_HOLIDAY,
                            "school holiday from " + holiday.firstDay() + " to " + holiday.lastDay()));
        }
        return Optional.empty();
    }
}
