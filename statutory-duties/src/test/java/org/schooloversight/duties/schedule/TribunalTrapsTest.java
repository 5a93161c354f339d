package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.Kit.answer;
import static org.schooloversight.duties.schedule.Kit.day;
import static org.schooloversight.duties.schedule.Kit.dayWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;

/** What is easily got wrong about the tribunal: two algorithms in one rule, and none of them for orders. A number is that of the trap in the notes of law. */
class TribunalTrapsTest {

    private static final String CERTIFICATE = "mediation-certificate-issued";

    @Test
    void trapA6AnOrderMayHaveToBeObeyedOnChristmasDay() {
        assertThat(day("tribunal-order-make-draft", "2026-11-20")).isEqualTo("2026-12-25"); // Friday to Friday
    }

    @Test
    void trapA7TheWindowRollsOutOfAugust() {
        assertThat(day("send-tribunal-appeal-window", "2026-06-10")).isEqualTo("2026-09-01"); // Wednesday to Tuesday
        assertThat(day("send-tribunal-appeal-window", "2027-06-30")).isEqualTo("2027-09-01"); // Wednesday to Wednesday
    }

    @Test
    void trapA7TheWindowRollsOutOfChristmas() {
        assertThat(day("send-tribunal-appeal-window", "2026-10-25")).isEqualTo("2027-01-04"); // Sunday to Monday
        assertThat(day("send-tribunal-appeal-window", "2026-11-01")).isEqualTo("2027-01-04"); // Sunday to Monday
        assertThat(day("send-tribunal-appeal-window", "2026-10-24")).isEqualTo("2026-12-24"); // Saturday to Thursday
    }

    @Test
    void aWindowThatEndsBeforeAugustIsNotOneThatEndsInIt() {
        assertThat(day("send-tribunal-appeal-window", "2027-05-31")).isEqualTo("2027-08-02"); // Monday to Monday
    }

    @Test
    void trapA28DaysOfAugustCountInTheWindowAndNotForTheResponse() {
        assertThat(day("send-tribunal-appeal-window", "2027-07-15")).isEqualTo("2027-09-15"); // Thursday to Wednesday
        assertThat(day("send-tribunal-response", "2027-07-26")).isEqualTo("2027-10-06"); // Monday to Wednesday
        assertThat(day("send-tribunal-response", "2026-11-23")).isEqualTo("2027-01-12"); // Monday to Tuesday
    }

    @Test
    void trapA7WhatAnOrderAsksForIsDueInAugustToo() {
        assertThat(day("tribunal-order-assess", "2027-07-30")).isEqualTo("2027-08-13"); // Friday to Friday
        assertThat(day("tribunal-health-social-recommendation", "2027-07-05")).isEqualTo("2027-08-09"); // Mondays
        assertThat(day("tribunal-health-social-recommendation", "2026-11-20")).isEqualTo("2026-12-25"); // Fridays
    }

    @Test
    void trapA8TheLaterOfNoticeAndCertificateCounts() {
        assertThat(dayWith("send-tribunal-appeal-window", "2026-09-15", CERTIFICATE, "2026-10-30"))
                .isEqualTo("2026-11-30"); // Tuesday and Friday to Monday
        assertThat(dayWith("send-tribunal-appeal-window", "2026-09-15", CERTIFICATE, "2026-10-01"))
                .isEqualTo("2026-11-16"); // the certificate of Thursday comes too early to matter
        assertThat(day("send-tribunal-appeal-window", "2026-09-15")).isEqualTo("2026-11-16"); // no certificate: Monday
    }

    @Test
    void trapA24AndA29OrdersHaveTheWeeksOfTheAmendedRegulations() {
        assertThat(day("tribunal-order-assess", "2026-11-20")).isEqualTo("2026-12-04"); // 2 weeks, Friday
        assertThat(day("tribunal-order-assess-no-plan", "2026-11-20")).isEqualTo("2027-01-29"); // 10 weeks, Friday
        assertThat(day("tribunal-order-assess-final", "2026-11-20")).isEqualTo("2027-02-26"); // 14 weeks, Friday
        assertThat(day("tribunal-order-amend-provision", "2026-11-20")).isEqualTo("2026-12-25"); // 5 weeks, Friday
        assertThat(answer("tribunal-order-assess", "2015-03-20")).isInstanceOf(ClockAnswer.NotInForce.class); // Friday
    }

    @Test
    void theOrdersAreAskedForTogether() {
        assertThat(Kit.CATALOGUE.clocks(ClockId.of("tribunal-order-compliance")))
                .extracting(clock -> clock.id().value())
                .containsExactly(
                        "tribunal-order-cease",
                        "tribunal-order-assess",
                        "tribunal-order-assess-no-plan",
                        "tribunal-order-assess-final",
                        "tribunal-order-make-draft",
                        "tribunal-order-make-final",
                        "tribunal-order-reconsider",
                        "tribunal-order-amend-provision",
                        "tribunal-order-amend-school",
                        "tribunal-order-continue");
        assertThat(Kit.CATALOGUE.clocks(ClockId.of("tribunal-order-assess")))
                .extracting(Clock::id)
                .containsExactly(ClockId.of("tribunal-order-assess"));
    }

    @Test
    void trapA27OnlyAppealsOnSpecialNeedsHaveTheAugustRule() {
        DutySettings settings = DutySettings.defaults(Kit.CATALOGUE);
        List<String> rolled = Kit.CATALOGUE.clocks().stream()
                .filter(clock -> clock.versions().versions().stream()
                        .anyMatch(version -> version.value().under(settings.readings()).rule().dayKinds().stream()
                                .anyMatch(kind -> !kind.leftOut().isEmpty())))
                .map(clock -> clock.id().value())
                .toList();
        assertThat(rolled).containsExactly("send-tribunal-appeal-window", "send-tribunal-response");
    }

    @Test
    void trapA35ARecommendationCountsFromWhenItIsMade() {
        assertThat(Kit.CATALOGUE
                        .clock(ClockId.of("tribunal-health-social-recommendation"))
                        .orElseThrow()
                        .starts())
                .containsExactly(EventId.of("tribunal-recommendation-made"));
    }
}
