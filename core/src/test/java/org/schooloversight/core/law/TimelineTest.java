package org.schooloversight.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;

class TimelineTest {

    private static final LocalDate JAN = LocalDate.of(2024, 1, 1); // Monday
    private static final LocalDate FEB = LocalDate.of(2024, 2, 1); // Thursday
    private static final LocalDate MAR = LocalDate.of(2024, 3, 1); // Friday

    private static Timeline.Version<String> version(LocalDate from, LocalDate untilInclusive, String value) {
        return new Timeline.Version<>(EffectivePeriod.ofClosed(from, untilInclusive), value);
    }

    @Test
    void theVersionOfADayIsTheOneInForce() {
        Timeline<String> timeline = Timeline.of(List.of(
                new Timeline.Version<>(EffectivePeriod.from(MAR), "third"), version(JAN, FEB.minusDays(1), "first")));
        assertThat(timeline.on(JAN.minusDays(1))).isEmpty();
        assertThat(timeline.on(JAN)).contains("first");
        assertThat(timeline.on(FEB.minusDays(1))).contains("first");
        assertThat(timeline.on(FEB)).isEmpty();
        assertThat(timeline.on(MAR)).contains("third");
        assertThat(timeline.on(LocalDate.MAX)).contains("third");
        assertThat(timeline.versions()).extracting(Timeline.Version::value).containsExactly("first", "third");
    }

    @Test
    void versionsMayMeet() {
        Timeline<String> timeline =
                Timeline.of(List.of(version(JAN, FEB.minusDays(1), "first"), version(FEB, MAR, "second")));
        assertThat(timeline.on(FEB)).contains("second");
    }

    @Test
    void versionsMayNotShareADay() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Timeline.of(List.of(version(FEB, MAR, "second"), version(JAN, FEB, "first"))))
                .withMessage("two versions are in force on the same day: one from 2024-01-01 to 2024-02-01, "
                        + "another from 2024-02-01 to 2024-03-01; accepted: periods that do not overlap");
    }

    @Test
    void twoVersionsWithNoEndShareADay() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Timeline.of(List.of(
                        new Timeline.Version<>(EffectivePeriod.from(JAN), "first"), version(FEB, MAR, "second"))))
                .withMessageContaining("from 2024-01-01 with no end known")
                .withMessageContaining("from 2024-02-01 to 2024-03-01");
    }

    @Test
    void theSamePeriodTwiceIsRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Timeline.of(List.of(version(JAN, JAN, "a"), version(JAN, JAN, "b"))));
    }

    @Test
    void thereMayBeNoVersion() {
        assertThat(Timeline.of(List.of()).on(JAN)).isEmpty();
    }
}
