package org.schooloversight.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.schooloversight.core.style.InvalidValueException;

class TimelineProperties {

    private static final LocalDate START = LocalDate.of(2024, 1, 1); // Monday

    /** Each number is a period: its first day is the number modulo 20, its length 1 to 5. */
    private static EffectivePeriod period(int number) {
        LocalDate first = START.plusDays(number % 20);
        return EffectivePeriod.ofClosed(first, first.plusDays(number / 20));
    }

    private static long coveringVersions(List<EffectivePeriod> periods, LocalDate day) {
        return periods.stream().filter(period -> period.contains(day)).count();
    }

    @Property
    void aTimelineIsRefusedJustWhenSomeDayHasTwoVersions(
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 99) Integer> numbers) {
        List<EffectivePeriod> periods =
                numbers.stream().map(TimelineProperties::period).toList();
        List<Timeline.Version<Integer>> versions = new ArrayList<>();
        periods.forEach(period -> versions.add(new Timeline.Version<>(period, versions.size())));
        List<LocalDate> days = START.datesUntil(START.plusDays(30)).toList();
        boolean shared = days.stream().anyMatch(day -> coveringVersions(periods, day) > 1);
        try {
            Timeline<Integer> timeline = Timeline.of(versions);
            assertThat(shared).isFalse();
            assertThat(days)
                    .allSatisfy(day ->
                            assertThat(timeline.on(day).isPresent()).isEqualTo(coveringVersions(periods, day) == 1));
        } catch (InvalidValueException refused) {
            assertThat(shared).isTrue();
        }
    }
}
