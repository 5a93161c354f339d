package org.schooloversight.triggers.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.triggers.support.ImpactMeasure.Aim;
import org.schooloversight.triggers.support.ImpactMeasure.Part;
import org.schooloversight.triggers.support.ImpactMeasure.Progress;

class ImpactMeasureTest {

    private static final LocalDate BY = LocalDate.of(2020, 7, 17); // Friday

    private static ImpactMeasure measure(Aim aim, String target, Optional<LocalDate> by) {
        return new ImpactMeasure("absence", Optional.empty(), aim, Optional.empty(), number(target), by);
    }

    private static Optional<BigDecimal> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 61, 60, 2020-07-17, MET",
        "AT_LEAST, 60.0, 60, 2020-07-18, MET", // reached, however many noughts it is written with
        "AT_LEAST, 59, 60, 2020-07-17, RUNNING", // the last day is still in time
        "AT_LEAST, 59, 60, 2020-07-18, MISSED", // Saturday
        "AT_MOST, 4, 5, 2020-07-17, MET",
        "AT_MOST, 5, 5, 2020-07-18, MET",
        "AT_MOST, 6, 5, 2020-07-17, RUNNING",
        "AT_MOST, 6, 5, 2020-07-18, MISSED",
        "AT_LEAST, '', 60, 2020-07-18, NOT_MEASURABLE", // nothing is known, so nothing was missed
        "AT_LEAST, 61, '', 2020-07-18, NOT_MEASURABLE"
    })
    void howFarItHasComeOnADay(Aim aim, String value, String target, LocalDate on, Progress progress) {
        assertThat(measure(aim, target, Optional.of(BY)).progress(number(value), on))
                .isEqualTo(progress);
    }

    @Test
    void withoutALastDayNothingIsMissed() {
        assertThat(measure(Aim.AT_LEAST, "60", Optional.empty()).progress(number("1"), BY.plusYears(50)))
                .isEqualTo(Progress.RUNNING);
    }

    @Test
    void whatIsNotStatedIsNamed() {
        assertThat(measure(Aim.AT_LEAST, "", Optional.empty()).missing())
                .containsExactly(Part.BASELINE, Part.TARGET, Part.DATE);
        assertThat(measure(Aim.AT_LEAST, "60", Optional.of(BY)).missing()).containsExactly(Part.BASELINE);
        assertThat(new ImpactMeasure(
                                "absence", Optional.empty(), Aim.AT_MOST, number("7"), number("5"), Optional.of(BY))
                        .missing())
                .isEmpty();
        assertThat(Progress.values())
                .extracting(Progress::words)
                .containsExactly("met", "missed", "running", "not measurable");
    }
}
