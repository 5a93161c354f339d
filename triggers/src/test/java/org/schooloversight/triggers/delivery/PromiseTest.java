package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.Timing;

/** When one promise was made, by spans of a week from Sunday 1 September 2019. */
class PromiseTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 9, 1);

    private static Entitlement days(Amount.Bound bound, int number, String title) {
        return new Entitlement(
                "days",
                title,
                new Amount(bound, number, Amount.Unit.DAY),
                new Timing.AutumnAndSpringFirst(),
                FindingState.FIRED,
                List.of(),
                Terms.PLAIN,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static LocalDate week(int number) {
        return FIRST.plusWeeks(number);
    }

    /** A promise that is certain in a week for a "c", in doubt for a "d", and not made for a "-". */
    private static Promise promise(String weeks) {
        Entitlement entitlement = days(Amount.Bound.AT_LEAST, 1, "days");
        List<Promise.Span> spans = java.util.stream.IntStream.range(0, weeks.length())
                .filter(i -> weeks.charAt(i) != '-')
                .mapToObj(i -> new Promise.Span(
                        week(i),
                        i + 1 < weeks.length() ? week(i + 1) : null,
                        entitlement,
                        "tier",
                        weeks.charAt(i) == 'c' ? List.of() : List.of("it is shown")))
                .toList();
        return new Promise(PromiseKey.of(entitlement), spans);
    }

    private static List<String> runs(String weeks) {
        return promise(weeks).runs().stream()
                .map(run -> (run.from().toEpochDay() - FIRST.toEpochDay()) / 7
                        + "-"
                        + Optional.ofNullable(run.end())
                                .map(end -> String.valueOf((end.toEpochDay() - FIRST.toEpochDay()) / 7))
                                .orElse(""))
                .toList();
    }

    @Test
    void aRunLastsAsLongAsItIsPromisedWithoutABreak() {
        assertThat(runs("c")).containsExactly("0-");
        assertThat(runs("ccc")).containsExactly("0-");
        assertThat(runs("cc-c")).containsExactly("0-2", "3-");
        assertThat(runs("cc-cc-")).containsExactly("0-2", "3-5");
        assertThat(runs("ddd")).containsExactly("0-");
    }

    @Test
    void aRunBeginsWithTheDayFromWhichItIsKnown() {
        assertThat(runs("dc")).containsExactly("0-1", "1-");
        assertThat(runs("ddcc")).containsExactly("0-2", "2-");
        // doubt that comes later ends no run, and neither does what is known again
        assertThat(runs("cd")).containsExactly("0-");
        assertThat(runs("cdc")).containsExactly("0-");
        assertThat(runs("dcdc")).containsExactly("0-1", "1-");
        // after a break it is asked anew
        assertThat(runs("c-dc")).containsExactly("0-1", "2-3", "3-");
        assertThat(runs("c-d-c")).containsExactly("0-1", "2-3", "4-");
    }

    @Test
    void aRunReachesTheDaysBeforeItsEnd() {
        Promise.Run run = promise("c-").runs().get(0);
        assertThat(run.reaches(week(1).minusDays(1))).isTrue();
        assertThat(run.reaches(week(1))).isFalse();
        assertThat(promise("c").runs().get(0).reaches(LocalDate.MAX)).isTrue();
    }

    @Test
    void whatIsPromisedOnADayIsTheSpanOfIt() {
        Promise promise = promise("-c-d-");
        assertThat(promise.firstDay()).isEqualTo(week(1));
        assertThat(promise.at(week(1).minusDays(1))).isEmpty();
        assertThat(promise.at(week(1))).contains(promise.spans().get(0));
        assertThat(promise.at(week(2).minusDays(1))).contains(promise.spans().get(0));
        assertThat(promise.at(week(2))).isEmpty();
        assertThat(promise.at(week(3)).orElseThrow().isCertain()).isFalse();
    }

    @Test
    void theLatestWordsCountAndOfAMostTheLargest() {
        assertThat(entitlement(Amount.Bound.AT_LEAST, 2, 1).title()).isEqualTo("later");
        assertThat(entitlement(Amount.Bound.AT_MOST, 3, 2).title()).isEqualTo("earlier");
        assertThat(entitlement(Amount.Bound.AT_MOST, 2, 3).title()).isEqualTo("later");
    }

    private static Entitlement entitlement(Amount.Bound bound, int earlier, int later) {
        Entitlement first = days(bound, earlier, "earlier");
        return new Promise(
                        PromiseKey.of(first),
                        List.of(
                                new Promise.Span(week(0), week(1), first, "tier", List.of()),
                                new Promise.Span(week(1), null, days(bound, later, "later"), "tier", List.of())))
                .entitlement();
    }
}
