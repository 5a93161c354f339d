package org.schooloversight.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;

class DaySpanTest {

    private static final LocalDate MON = LocalDate.of(2026, 9, 7); // Monday
    private static final LocalDate TUE = MON.plusDays(1);
    private static final LocalDate WED = MON.plusDays(2);
    private static final LocalDate THU = MON.plusDays(3);

    @Test
    void aDayIsCertainWhereItsBoundsMeet() {
        assertThat(DaySpan.on(MON).day()).contains(MON);
        assertThat(DaySpan.ofClosed(MON, MON).isCertain()).isTrue();
        assertThat(DaySpan.ofClosed(MON, TUE).day()).isEmpty();
        assertThat(DaySpan.notBefore(MON).day()).isEmpty();
        assertThat(DaySpan.notAfter(MON).day()).isEmpty();
        assertThat(DaySpan.any().isCertain()).isFalse();
    }

    @Test
    void boundsRunForwards() {
        assertThatThrownBy(() -> DaySpan.ofClosed(TUE, MON))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid span: 2026-09-07 is before 2026-09-08; accepted: days in order");
    }

    @Test
    void sideOfADayOnWhichItSurelyLies() {
        DaySpan span = DaySpan.ofClosed(TUE, WED);
        assertThat(span.isBefore(THU)).isTrue();
        assertThat(span.isBefore(WED)).isFalse();
        assertThat(span.isOnOrAfter(TUE)).isTrue();
        assertThat(span.isOnOrAfter(MON)).isTrue();
        assertThat(span.isOnOrAfter(WED)).isFalse();
        assertThat(DaySpan.notBefore(TUE).isBefore(THU)).isFalse();
        assertThat(DaySpan.notAfter(TUE).isOnOrAfter(MON)).isFalse();
    }

    @Test
    void theEarlierOfTwo() {
        assertThat(DaySpan.ofClosed(MON, WED).earlierOf(DaySpan.ofClosed(TUE, THU)))
                .isEqualTo(DaySpan.ofClosed(MON, WED));
        assertThat(DaySpan.ofClosed(TUE, THU).earlierOf(DaySpan.ofClosed(MON, WED)))
                .isEqualTo(DaySpan.ofClosed(MON, WED));
        assertThat(DaySpan.notBefore(MON).earlierOf(DaySpan.on(WED))).isEqualTo(DaySpan.ofClosed(MON, WED));
        assertThat(DaySpan.on(WED).earlierOf(DaySpan.notBefore(MON))).isEqualTo(DaySpan.ofClosed(MON, WED));
        assertThat(DaySpan.any().earlierOf(DaySpan.on(WED))).isEqualTo(DaySpan.notAfter(WED));
        assertThat(DaySpan.on(WED).earlierOf(DaySpan.any())).isEqualTo(DaySpan.notAfter(WED));
    }

    @Test
    void theLaterOfTwo() {
        assertThat(DaySpan.ofClosed(MON, WED).laterOf(DaySpan.ofClosed(TUE, THU)))
                .isEqualTo(DaySpan.ofClosed(TUE, THU));
        assertThat(DaySpan.ofClosed(TUE, THU).laterOf(DaySpan.ofClosed(MON, WED)))
                .isEqualTo(DaySpan.ofClosed(TUE, THU));
        assertThat(DaySpan.notAfter(THU).laterOf(DaySpan.on(WED))).isEqualTo(DaySpan.ofClosed(WED, THU));
        assertThat(DaySpan.on(WED).laterOf(DaySpan.notAfter(THU))).isEqualTo(DaySpan.ofClosed(WED, THU));
        assertThat(DaySpan.any().laterOf(DaySpan.on(WED))).isEqualTo(DaySpan.notBefore(WED));
        assertThat(DaySpan.on(WED).laterOf(DaySpan.any())).isEqualTo(DaySpan.notBefore(WED));
    }

    @Test
    void aSpanEnclosesWhatLiesWhollyInIt() {
        DaySpan span = DaySpan.ofClosed(TUE, WED);
        assertThat(span.encloses(span)).isTrue();
        assertThat(span.encloses(DaySpan.on(WED))).isTrue();
        assertThat(span.encloses(DaySpan.ofClosed(MON, WED))).isFalse();
        assertThat(span.encloses(DaySpan.ofClosed(TUE, THU))).isFalse();
        assertThat(span.encloses(DaySpan.notBefore(TUE))).isFalse();
        assertThat(span.encloses(DaySpan.notAfter(WED))).isFalse();
        assertThat(DaySpan.any().encloses(DaySpan.any())).isTrue();
        assertThat(DaySpan.notBefore(TUE).encloses(DaySpan.notBefore(WED))).isTrue();
        assertThat(DaySpan.notAfter(WED).encloses(DaySpan.notAfter(TUE))).isTrue();
    }

    @Test
    void itReadsAsWords() {
        assertThat(DaySpan.on(MON)).hasToString("2026-09-07");
        assertThat(DaySpan.ofClosed(MON, TUE)).hasToString("between 2026-09-07 and 2026-09-08");
        assertThat(DaySpan.notBefore(MON)).hasToString("on or after 2026-09-07");
        assertThat(DaySpan.notAfter(MON)).hasToString("on or before 2026-09-07");
        assertThat(DaySpan.any()).hasToString("not known");
    }

    @Test
    void spansWithTheSameBoundsAreEqual() {
        new EqualsTester()
                .addEqualityGroup(DaySpan.on(MON), DaySpan.ofClosed(MON, MON))
                .addEqualityGroup(DaySpan.notBefore(MON), DaySpan.of(Optional.of(MON), Optional.empty()))
                .addEqualityGroup(DaySpan.notAfter(MON), DaySpan.of(Optional.empty(), Optional.of(MON)))
                .addEqualityGroup(DaySpan.any(), DaySpan.of(Optional.empty(), Optional.empty()))
                .addEqualityGroup(DaySpan.ofClosed(MON, TUE))
                .testEquals();
    }
}
