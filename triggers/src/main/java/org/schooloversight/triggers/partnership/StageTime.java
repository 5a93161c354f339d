package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;

/** When a stage of a consultation is to happen. */
public sealed interface StageTime {

    /**
     * Finds the days within which it is to happen.
     *
     * @param calendar  the terms, empty if not known, not null
     * @return the days, without bounds if the terms that it needs are not known, not null
     */
    DaySpan days(Optional<SchoolCalendar> calendar);

    /**
     * Between two days, which may be the same.
     *
     * @param first  the first day, inclusive, not null
     * @param last  the last day, inclusive, not null
     */
    record Days(LocalDate first, LocalDate last) implements StageTime {

        /**
         * Checks the order of the days.
         *
         * @throws org.schooloversight.core.style.InvalidValueException if the last day is before the first
         */
        public Days {
            DaySpan.ofClosed(first, last);
        }

        @Override
        public DaySpan days(Optional<SchoolCalendar> calendar) {
            return DaySpan.ofClosed(first, last);
        }
    }

    /** A season that terms are named for. */
    enum Season {
        /** Autumn. */
        AUTUMN,
        /** Spring. */
        SPRING,
        /** Summer. */
        SUMMER
    }

    /**
     * In the terms of a season.
     *
     * @param season  the season, which is in the names of the terms, not null
     * @param year  the year of the calendar in which the terms begin
     */
    record InSeason(Season season, int year) implements StageTime {

        @Override
        public DaySpan days(Optional<SchoolCalendar> calendar) {
            DaySpan found = DaySpan.any();
            for (TermBlock block : calendar.map(SchoolCalendar::halfTerms).orElse(List.of())) {
                if (isIn(block)) {
                    found = DaySpan.of(
                            Optional.of(found.earliest().orElse(block.firstDay())), Optional.of(block.lastDay()));
                }
            }
            return found;
        }

        private boolean isIn(TermBlock block) {
            return block.firstDay().getYear() == year
                    && block.name().toUpperCase(Locale.ROOT).contains(season.name());
        }
    }
}
