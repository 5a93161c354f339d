package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.Phase;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.model.Newsletter;
import org.schooloversight.triggers.json.Consultations;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.CommissionReport;
import org.schooloversight.triggers.partnership.Offer;
import org.schooloversight.triggers.partnership.PlacedStage;
import org.schooloversight.triggers.support.ImpactMeasure;

class NewsletterReportTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6); // Monday
    private static final LocalDate LAST = LocalDate.of(2020, 4, 3); // Friday
    private static final LocalDate DAY = LocalDate.of(2020, 3, 9); // Monday

    private static CommissionReport told(LocalDate on, String text) {
        return new CommissionReport(on, Optional.empty(), text);
    }

    private static final Commission COMMISSION = new Commission(
            "made-up",
            "made-up work",
            List.of(),
            new ImpactMeasure(
                    "places",
                    Optional.empty(),
                    ImpactMeasure.Aim.AT_LEAST,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
            List.of(
                    told(FIRST.minusDays(1), "Before the term."),
                    told(FIRST, "On the first day."),
                    told(DAY, "On the day itself."),
                    told(DAY.plusDays(1), "On the day after."),
                    told(LAST.plusDays(1), "After the term.")),
            List.of(),
            Check.unchecked("made up"));

    private static Offer offer(Set<TriggerId> answers, Set<Phase> phases, Set<Maintenance> statuses) {
        return new Offer(
                "o",
                "made-up offer",
                "advice",
                answers,
                phases,
                statuses,
                "a call",
                List.of(),
                Check.unchecked("made up"));
    }

    private static Report report(Newsletter news) {
        return NewsletterReport.report(news, new ReportHead("The partnership", AsOf.on(DAY), List.of()));
    }

    private static Newsletter news(List<PlacedStage> stages, List<Offer> offers) {
        return new Newsletter(DaySpan.ofClosed(FIRST, LAST), stages, List.of(COMMISSION), offers);
    }

    @Test
    void theFirstAndTheLastDayAreInTheTerm() {
        Newsletter news = news(List.of(), List.of());
        assertThat(news.isInTerm(FIRST.minusDays(1))).isFalse();
        assertThat(news.isInTerm(FIRST)).isTrue();
        assertThat(news.isInTerm(LAST)).isTrue();
        assertThat(news.isInTerm(LAST.plusDays(1))).isFalse();
    }

    @Test
    void whatWasToldInTheTermUntilTheDayIsTold() {
        Report report = report(news(List.of(), List.of()));
        assertThat(report.title()).isEqualTo("Newsletter, from Monday 6 January 2020 to Friday 3 April 2020");
        List<Block> told = report.parts().get(1).blocks();
        assertThat(((Block.Points) told.get(0)).items())
                .containsExactly("Made-up work, Monday 6 January 2020.", "Made-up work, Monday 9 March 2020.");
        assertThat(((Block.Points) told.get(1)).items())
                .containsExactly(
                        "Made-up work, Monday 6 January 2020: On the first day.",
                        "Made-up work, Monday 9 March 2020: On the day itself.");
        Newsletter summer = new Newsletter(
                DaySpan.ofClosed(LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 21)), // Monday, Tuesday
                List.of(),
                List.of(COMMISSION),
                List.of());
        assertThat(Walk.texts(report(summer), Audience.PUBLIC))
                .contains("Nothing was told this term.", "No date is known.");
    }

    @Test
    void datesAreInOrderAndASpanOfDaysIsNotOneDay() {
        List<PlacedStage> stages = Consultations.bundled().on(Optional.empty(), DAY);
        Report report = report(news(List.of(stages.get(3), stages.get(1), stages.get(0)), List.of()));
        Block.Points dates = (Block.Points) report.parts().get(0).blocks().get(0);
        assertThat(dates.items())
                .containsExactly(
                        "First talks with partners: from Friday 1 November 2019 to Tuesday 31 December 2019.",
                        "The draft is sent out and the online consultation opens: Thursday 9 January 2020.",
                        "Last day for responses: Friday 28 February 2020.");
    }

    @Test
    void anOfferSaysWhomItIsFor() {
        Block.Table offers = Walk.table(
                report(news(
                        List.of(),
                        List.of(
                                offer(Set.of(), Set.of(), Set.of()),
                                offer(
                                        Set.of(TriggerId.of("safeguarding")),
                                        Set.of(Phase.MIDDLE_DEEMED_PRIMARY),
                                        Set.of(Maintenance.ACADEMY))))),
                "offers");
        assertThat(Walk.words(offers, "for")).containsExactly("all schools", "middle deemed primary; academy");
        assertThat(Walk.words(offers, "answers")).containsExactly("no trigger in particular", "safeguarding");
        assertThat(Walk.words(offers, "gives")).containsOnly("advice.");
    }

    /** What was told is free text that nobody has looked through. */
    @Test
    void onlyOfficersAndTheGroupReadTheWordsThatWereTold() {
        Report report = report(news(List.of(), List.of()));
        String words = "Made-up work, Monday 9 March 2020: On the day itself.";
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains(words);
        assertThat(Walk.texts(report, Audience.OPERATIONAL_GROUP)).contains(words);
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            assertThat(Walk.texts(report, audience))
                    .contains("Made-up work, Monday 9 March 2020.")
                    .doesNotContain(words);
        }
    }

    @Test
    void everybodyReadsAllElse() {
        Report report = report(new Newsletter(
                DaySpan.ofClosed(FIRST, LAST), List.of(), List.of(), List.of(offer(Set.of(), Set.of(), Set.of()))));
        for (Audience audience : Audience.values()) {
            assertThat(Walk.texts(report, audience))
                    .containsExactlyElementsOf(Walk.texts(report, Audience.INTERNAL))
                    .doesNotContain("");
        }
    }
}
