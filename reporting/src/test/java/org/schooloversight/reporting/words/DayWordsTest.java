package org.schooloversight.reporting.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;

class DayWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6); // Monday
    private static final LocalDate LAST = LocalDate.of(2020, 4, 3); // Friday

    @Test
    void oneDayOfASpanIsNotAllOfItsDays() {
        DaySpan spring = DaySpan.ofClosed(FIRST, LAST);
        assertThat(DayWords.of(spring)).isEqualTo("a day from Monday 6 January 2020 to Friday 3 April 2020");
        assertThat(DayWords.all(spring)).isEqualTo("from Monday 6 January 2020 to Friday 3 April 2020");
    }

    @Test
    void whatIsKnownOfTheDaysIsSaid() {
        assertThat(DayWords.all(DaySpan.on(FIRST))).isEqualTo("Monday 6 January 2020");
        assertThat(DayWords.all(DaySpan.notBefore(FIRST))).isEqualTo("from Monday 6 January 2020");
        assertThat(DayWords.all(DaySpan.notAfter(LAST))).isEqualTo("to Friday 3 April 2020");
        assertThat(DayWords.all(DaySpan.any())).isEqualTo("days that are not known");
    }
}
