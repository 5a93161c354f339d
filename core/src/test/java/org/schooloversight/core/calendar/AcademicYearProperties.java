package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AcademicYearProperties {

    @Property
    void whatAYearSaysItIsReadsAsThatYear(@ForAll @IntRange(min = 1900, max = 2999) int startYear) {
        AcademicYear year = AcademicYear.starting(startYear);
        assertThat(AcademicYear.parse(year.toString())).isEqualTo(year);
        assertThat(AcademicYear.parse(year.toString().replace("-", ""))).isEqualTo(year);
        assertThat(AcademicYear.parse(startYear + "/" + (startYear + 1))).isEqualTo(year);
    }

    @Property
    void everyDayIsInItsYear(@ForAll @IntRange(min = 0, max = 365_000) int days) {
        LocalDate day = LocalDate.of(1901, 1, 1).plusDays(days); // from a Tuesday
        AcademicYear year = AcademicYear.of(day);
        assertThat(day).isBetween(year.firstDay(), year.lastDay());
    }

    @Property
    void yearsFollowEachOther(@ForAll @IntRange(min = 1900, max = 2998) int startYear) {
        AcademicYear year = AcademicYear.starting(startYear);
        assertThat(year.plusYears(1).firstDay()).isEqualTo(year.lastDay().plusDays(1));
        assertThat(year).isLessThan(year.plusYears(1));
    }
}
