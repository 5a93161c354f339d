package org.schooloversight.core.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.DayKindId;
import org.schooloversight.core.calendar.PassedOver.Because;

class EasterProperties {

    @Property
    void goodFridayIsThatOfTheTableOfFullMoons(@ForAll @IntRange(min = 1900, max = 2199) int year) {
        LocalDate friday = NaiveDays.goodFriday(year);
        assertThat(MadeUpCalendars.withoutSchool()
                        .days(DayKindId.of("working-day"))
                        .passedOver(LocalDate.of(year, 3, 1), LocalDate.of(year, 4, 30)))
                .filteredOn(passed -> passed.because() == Because.GOOD_FRIDAY)
                .singleElement()
                .satisfies(passed -> assertThat(passed.on()).isEqualTo(friday));
    }
}
