package org.schooloversight.duties.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.Kit;

/** What the law of two days has and has not in common, whichever they are. */
class LawChangesProperties {

    private static final List<LocalDate> EDGES = Stream.concat(
                    Kit.CATALOGUE.duties().stream().flatMap(each -> each.effective().stream()),
                    Kit.CATALOGUE.clocks().stream()
                            .flatMap(each -> each.versions().versions().stream())
                            .map(Timeline.Version::period))
            .flatMap(LawChangesProperties::edges)
            .distinct()
            .sorted()
            .toList();

    private static Stream<LocalDate> edges(EffectivePeriod period) {
        return Stream.concat(Stream.of(period.startInclusive()), period.endExclusive().stream())
                .flatMap(day -> Stream.of(day.minusDays(1), day));
    }

    /** Days on which something begins or has ended, and the days before them. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(EDGES);
    }

    private static LawChange between(LocalDate one, LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        return LawChangesTest.CHANGES.between(earlier, later, LocalDate.of(2026, 9, 7), Optional.empty()); // Monday
    }

    @Property(tries = 100)
    void aDayDoesNotDifferFromItself(@ForAll("days") LocalDate day) {
        LawChange change = between(day, day);
        assertThat(change.duties()).isEmpty();
        assertThat(change.clocks()).isEmpty();
        assertThat((long) change.same())
                .isEqualTo(Kit.CATALOGUE.duties().stream()
                        .filter(each -> each.isInForceOn(day))
                        .count());
    }

    @Property(tries = 300)
    void everyDutyOfOneOfTheDaysIsToldOnceOrTookAPlace(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LawChange change = between(one, other);
        for (Duty duty : Kit.CATALOGUE.duties()) {
            boolean before = duty.isInForceOn(change.earlier());
            boolean after = duty.isInForceOn(change.later());
            List<ChangeKind> told = change.duties().stream()
                    .filter(each -> each.duty().equals(duty))
                    .map(DutyChange::kind)
                    .toList();
            boolean tookAPlace =
                    change.duties().stream().anyMatch(each -> each.successors().contains(duty));
            if (before && !after) {
                assertThat(told).as("%s", duty.id()).hasSize(1).isSubsetOf(ChangeKind.ENDED, ChangeKind.CHANGED);
            } else if (after && !before) {
                assertThat(told).as("%s", duty.id()).isEqualTo(tookAPlace ? List.of() : List.of(ChangeKind.BEGAN));
            } else {
                assertThat(told).as("%s", duty.id()).isSubsetOf(ChangeKind.CAME_AND_WENT);
                assertThat(before && !told.isEmpty()).isFalse();
            }
            assertThat(tookAPlace && !after).as("%s took a place", duty.id()).isFalse();
        }
    }

    @Property(tries = 300)
    void whatBeganAndEndedInBetweenIsToldAndNothingElse(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LawChange change = between(one, other);
        assertThat(change.duties().stream()
                        .filter(each -> each.kind() == ChangeKind.CAME_AND_WENT)
                        .map(DutyChange::duty))
                .containsExactlyElementsOf(Kit.CATALOGUE.duties().stream()
                        .filter(each -> each.effective()
                                .filter(period -> period.startInclusive().isAfter(change.earlier())
                                        && period.lastDay()
                                                .filter(last -> last.isBefore(change.later()))
                                                .isPresent())
                                .isPresent())
                        .toList());
    }

    @Property(tries = 150)
    void everyClockWhoseRuleIsAnotherIsToldWithTheDays(@ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LawChange change = between(one, other);
        for (Clock clock : Kit.CATALOGUE.clocks()) {
            boolean another = !clock.versions()
                    .on(change.earlier())
                    .equals(clock.versions().on(change.later()));
            List<ClockChange> told = change.clocks().stream()
                    .filter(each -> each.clock().equals(clock))
                    .toList();
            assertThat(told).as("%s", clock.id()).hasSizeBetween(another ? 1 : 0, 1);
            told.forEach(each -> {
                assertThat(each.on())
                        .isNotEmpty()
                        .isSorted()
                        .allMatch(day -> day.isAfter(change.earlier()) && !day.isAfter(change.later()));
                assertThat(each.kind() == ChangeKind.CAME_AND_WENT)
                        .isEqualTo(clock.versions().on(change.earlier()).isEmpty()
                                && clock.versions().on(change.later()).isEmpty());
            });
        }
    }
}
