package org.schooloversight.duties.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.duties.intervention.SuspensionAnswer.Review;
import org.schooloversight.duties.intervention.SuspensionAnswer.State;

/** Suspensions of delegated budgets: a month of notice, and a review before each 1 April. */
class SuspensionsTest {

    private static Situation effective(String day) {
        return new Situation().happened("s", InterventionEvent.SUSPENSION_EFFECTIVE, day);
    }

    private static SuspensionAnswer only(Situation situation, String day) {
        return situation.suspensions(day).get(0);
    }

    @Test
    void aMonthOfNoticeGivesAFirstDayAndNoLastOne() {
        SuspensionAnswer answer = only(
                new Situation().happened("s", InterventionEvent.SUSPENSION_NOTIFIED, "2027-01-04"),
                "2027-01-05"); // Monday

        assertThat(answer.earliest()).isPresent();
        assertThat(answer.earliest().get().provision().bound()).isEqualTo(Bound.FROM);
        assertThat(answer.earliest().get().day().day()).contains(LocalDate.of(2027, 2, 5)); // Friday
        assertThat(answer.effectOn()).isEmpty();
        assertThat(answer.reviews()).isEmpty();
    }

    @Test
    void anEarlierEffectIsToldToNeedGrossIncompetenceOrAnEmergency() {
        Situation notified = new Situation().happened("s", InterventionEvent.SUSPENSION_NOTIFIED, "2027-01-04");

        assertThat(only(notified.happened("s", InterventionEvent.SUSPENSION_EFFECTIVE, "2027-02-04"), "2027-02-05")
                        .reasons())
                .singleElement()
                .asString()
                .contains("before Friday 5 February 2027");
        assertThat(only(
                                new Situation()
                                        .happened("s", InterventionEvent.SUSPENSION_NOTIFIED, "2027-01-04")
                                        .happened("s", InterventionEvent.SUSPENSION_EFFECTIVE, "2027-02-05"),
                                "2027-02-05")
                        .reasons())
                .isEmpty();
        assertThat(only(effective("2027-02-05"), "2027-02-05").reasons())
                .singleElement()
                .asString()
                .contains("No notice of it is recorded");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-20, 2027-03-31", // Wednesday, Wednesday
        "2027-02-01, 2027-03-31", // Monday: two months before, not less
        "2027-02-02, 2028-03-31", // Tuesday, Friday of the next year
        "2027-02-10, 2028-03-31" // Wednesday, Friday
    })
    void theReviewIsBefore1AprilUnlessTheEffectWasLessThanTwoMonthsBefore(String effect, LocalDate due) {
        assertThat(only(effective(effect), effect).reviews())
                .singleElement()
                .satisfies(each -> assertThat(each.due().day().day()).contains(due))
                .extracting(Review::state)
                .isEqualTo(State.AHEAD);
    }

    @Test
    void aSuspensionThatLastsIsReviewedBeforeEach1April() {
        Situation situation =
                effective("2026-01-12").happened("s", InterventionEvent.SUSPENSION_REVIEWED, "2026-03-16"); // Mondays

        assertThat(only(situation, "2028-05-02").reviews()) // Tuesday
                .extracting(each -> each.due().day().day().orElseThrow(), Review::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 3, 31), State.DONE), // Tuesday
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2027, 3, 31), State.OVERDUE), // Wednesday
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2028, 3, 31), State.OVERDUE), // Friday
                        org.assertj.core.groups.Tuple.tuple(
                                LocalDate.of(2029, 3, 31), State.AHEAD)); // Saturday: no roll
    }

    @Test
    void revocationEndsTheReviews() {
        Situation situation = effective("2026-01-12")
                .happened("s", InterventionEvent.SUSPENSION_REVIEWED, "2026-03-16")
                .happened("s", InterventionEvent.SUSPENSION_REVOKED, "2026-09-07"); // Monday

        SuspensionAnswer answer = only(situation, "2028-05-02");
        assertThat(answer.reviews()).singleElement().extracting(Review::state).isEqualTo(State.DONE);
        assertThat(answer.revokedOn()).contains(LocalDate.of(2026, 9, 7));
    }

    @Test
    void trap20NobodyAppealsToTheSecretaryOfState() {
        assertThat(Situation.LAW.powers())
                .filteredOn(each -> each.id().value().equals("suspend-delegated-budget"))
                .flatMap(each -> each.versions().versions())
                .allMatch(each -> each.value().note().contains("no appeal"));
        assertThat(java.util.Arrays.stream(InterventionEvent.values()).map(Enum::name))
                .noneMatch(each -> each.contains("APPEAL"));
    }

    @Test
    void aSuspensionByInterventionNeedsNoMonthAndSaysWhatWasNotChecked() {
        SuspensionAnswer answer = only(
                new Situation().happened("s", InterventionEvent.SUSPENSION_BY_INTERVENTION, "2027-01-20"),
                "2027-01-21");

        assertThat(answer.earliest()).isEmpty();
        assertThat(answer.reviews()).hasSize(1);
        assertThat(answer.notices()).anyMatch(each -> each.startsWith("Not checked: that such a suspension"));
    }
}
