package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class MeetingProperties {

    @Property
    void inMonthlyMeetingsEachDayIsNewOnce(@ForAll @IntRange(min = 0, max = 365 * 3) int days) {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(days);
        long meetings = 0;
        for (YearMonth month = YearMonth.of(2018, 12);
                month.isBefore(YearMonth.of(2022, 3));
                month = month.plusMonths(1)) {
            meetings += Meeting.in(month).isNew(day) ? 1 : 0;
        }
        assertThat(meetings).isEqualTo(1);
    }
}
