package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.reporting.SupportPackages.until;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.partnership.Bid;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.CommissionReport;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.partnership.PartnershipRecord;
import org.schooloversight.triggers.partnership.YearCost;
import org.schooloversight.triggers.support.ImpactMeasure;
import org.schooloversight.triggers.support.Pounds;

class PartnershipReportTest {

    private static final LocalDate DAY = LocalDate.of(2018, 8, 31); // Friday

    private static Report report(PartnershipRecord record, List<PackageRecord> packages, LocalDate day) {
        return PartnershipReport.report(
                record, PackageLog.of(packages), new ReportHead("The partnership", AsOf.on(day), List.of()));
    }

    /** Seven packages: six were requested in 2018, and one has come as far as the money. */
    private static List<PackageRecord> packages() {
        List<PackageRecord> records = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            records.addAll(until(
                    PackageStep.REQUESTED, "quill-" + i, 110000 + i, "maths", LocalDate.of(2018, 6, 4))); // Monday
        }
        records.addAll(
                until(PackageStep.FUNDED, "feather", 110006, "safeguarding", LocalDate.of(2018, 3, 5))); // Monday
        return records;
    }

    private static final Report REPORT = report(PartnershipReader.bundled(), packages(), DAY);

    @Test
    void costsAndWhatWasWonAreThoseThatWerePublished() {
        Block.Table costs = Walk.table(REPORT, "costs");
        assertThat(Walk.words(costs, "cost"))
                .containsExactly("£30,641", "£30,930", "£17,140", "£1,060", "no cost is stated", "£79,771");
        assertThat(Walk.words(costs, "year"))
                .containsExactly("Year 1", "Year 2", "Year 1", "Year 2", "No year", "all years, at least");
        assertThat(costs.rows().get(5).total()).isTrue();
        assertThat(costs.notes()).containsExactly("All cost at least so much: for 1 commission no cost is stated.");
        Block.Table bids = Walk.table(REPORT, "bids");
        assertThat(Walk.words(bids, "won")).containsExactly("£180,000", "not known yet");
        assertThat(Walk.words(bids, "how")).containsExactly("at least so much", "the outcome was still to come");
        assertThat(Walk.words(bids, "state")).containsExactly("Won", "Placed");
    }

    @Test
    void whatACommissionLacksIsSaid() {
        Block.Table outcomes = Walk.table(REPORT, "outcomes");
        assertThat(outcomes.rows()).hasSize(3);
        assertThat(Walk.words(outcomes, "missing")).contains("baseline; target; date");
        assertThat(Walk.words(outcomes, "progress")).containsOnly("Not measurable");
        assertThat(Walk.column(outcomes, "told").get(0).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "nothing on record"));
    }

    @Test
    void aPriorityWithoutAMeasureIsAProblem() {
        Block.Table priorities = Walk.table(REPORT, "priorities");
        assertThat(priorities.rows()).hasSize(7);
        assertThat(Walk.words(priorities, "years"))
                .containsOnly("from Thursday 1 September 2016 to Friday 31 August 2018");
        assertThat(Walk.words(priorities, "measures"))
                .filteredOn("no measure"::equals)
                .hasSize(5);
        assertThat(Walk.texts(REPORT, Audience.PUBLIC))
                .contains("The priority 'Recruit teachers and keep them' names no measure, so nothing can show that it"
                        + " is met.");
    }

    @Test
    void thatThePrioritiesWereTooManyIsToldWithThem() {
        assertThat(Walk.texts(REPORT, Audience.PUBLIC))
                .contains("The Board itself found that these 7 were too many to address.");
    }

    /** The annual report is of September 2017, the review that lists the partners of the Board of January 2020. */
    @Test
    void nothingIsToldBeforeItWasPublished() {
        LocalDate published = LocalDate.of(2017, 9, 30); // Saturday
        for (LocalDate before : List.of(LocalDate.of(2010, 1, 1), published.minusDays(1))) {
            Report report = report(PartnershipReader.bundled(), packages(), before);
            assertThat(Walk.tables(report).map(Block.Table::id)).containsExactly("packages");
            assertThat(Walk.texts(report, Audience.PUBLIC))
                    .contains("This is not known on " + EnglishDates.full(before)
                            + ": it was first published by Saturday 30 September 2017.")
                    .noneMatch(text -> text.contains("£") || text.contains("Board"));
        }
        Report then = report(PartnershipReader.bundled(), packages(), published);
        assertThat(Walk.tables(then).map(Block.Table::id))
                .containsExactly("works", "priorities", "costs", "outcomes", "bids", "packages");
        assertThat(Walk.texts(then, Audience.PUBLIC))
                .contains(
                        "What was resolved, paid for and won is told as it was published by Saturday 30 September 2017."
                                + " What came of it later is not in it.");
    }

    @Test
    void howThePartnershipWorksIsToldFromTheDayOnWhichItWasPublished() {
        Block.Table works = Walk.table(REPORT, "works");
        assertThat(Walk.words(works, "states"))
                .contains(
                        "three times a year, held by the council",
                        "an academy trust and not the council, so that the money stays with the Board's work",
                        "all that it discusses is under an agreed protocol on sharing data",
                        "the council's scrutiny committee for education; the Schools Forum; the governors' association;"
                                + " all schools, through the council's news for schools");
        assertThat(Walk.column(works, "what"))
                .allMatch(each -> !each.reasons().get(0).cites().isEmpty());
        String partners = "Partners on the Board whom the review of 2020 lists";
        assertThat(Walk.words(works, "what")).doesNotContain(partners);
        LocalDate review = LocalDate.of(2020, 1, 9); // Thursday
        assertThat(Walk.words(Walk.table(report(PartnershipReader.bundled(), List.of(), review), "works"), "what"))
                .last()
                .isEqualTo(partners);
    }

    @Test
    void onlyABidThatWasLostWonNothing() {
        List<Bid> bids = new ArrayList<>();
        for (Bid.State state : Bid.State.values()) {
            bids.add(new Bid("bid", "made up", state, Optional.empty(), false, List.of(), Check.unchecked("made up")));
        }
        Block.Table told = Walk.table(report(made(List.of(), bids), List.of(), DAY), "bids");
        assertThat(Walk.column(told, "won"))
                .extracting(each -> each.value())
                .containsExactly(
                        new Value.Absent(Absence.NOT_KNOWN, "not known yet"),
                        new Value.Absent(Absence.NOT_KNOWN, "no sum is stated"),
                        new Value.Absent(Absence.NOT_APPLICABLE, "nothing"));
        assertThat(Walk.words(told, "how"))
                .containsExactly("the outcome was still to come", "that it won", "that it was lost");
    }

    @Test
    void aTotalOfNoCostThatIsStatedIsNotNothing() {
        Commission costless = PartnershipReader.bundled().withoutCost().get(0);
        Block.Table costs = Walk.table(report(made(List.of(costless), List.of()), List.of(), DAY), "costs");
        assertThat(Walk.words(costs, "cost")).containsExactly("no cost is stated", "no cost is stated");
    }

    @Test
    void packagesAreCountedAndSmallNumbersKeptFromTheBoard() {
        Block.Table full = Walk.table(REPORT, "packages");
        assertThat(Walk.number(full, "Requested by the school", "packages")).isEqualTo(6);
        assertThat(Walk.number(full, "Funded", "packages")).isEqualTo(1);
        assertThat(Walk.number(full, "All", "packages")).isEqualTo(7);
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            Block.Table cut = Walk.table(Walk.released(REPORT, audience), "packages");
            assertThat(Walk.words(cut, "state")).as("how far each has come").containsExactly("All");
            assertThat(Walk.words(cut, "packages")).containsExactly("7");
            assertThat(Walk.texts(REPORT, audience))
                    .noneMatch(text -> text.contains("11000") || text.contains("quill") || text.contains("feather"));
        }
    }

    @Test
    void fewPackagesAreNotCountedForThePublic() {
        Report few = report(PartnershipReader.bundled(), packages().subList(0, 4), DAY);
        assertThat(Walk.number(Walk.table(few, "packages"), "All", "packages")).isEqualTo(4);
        assertThat(Walk.column(Walk.table(Walk.released(few, Audience.PUBLIC), "packages"), "packages"))
                .singleElement()
                .satisfies(each -> assertThat(each.value())
                        .isInstanceOfSatisfying(
                                Value.Absent.class,
                                absent -> assertThat(absent.why()).isEqualTo(Absence.SUPPRESSED)));
        assertThat(Walk.table(Walk.released(few, Audience.OPERATIONAL_GROUP), "packages")
                        .rows())
                .hasSizeGreaterThan(1);
    }

    @Test
    void whatHappensLaterIsNotCounted() {
        LocalDate spring = LocalDate.of(2018, 4, 30); // Monday
        Block.Table packages = Walk.table(report(PartnershipReader.bundled(), packages(), spring), "packages");
        assertThat(Walk.number(packages, "All", "packages")).isEqualTo(1);
        assertThat(Walk.number(packages, "Discussed", "packages")).isEqualTo(1);
    }

    @Test
    void theLatestThatWasToldByTheDayIsTold() {
        Commission commission = new Commission(
                "made-up",
                "made-up work",
                List.of(new YearCost(1, Pounds.of(new BigDecimal("100.50")))),
                new ImpactMeasure(
                        "places taken",
                        Optional.empty(),
                        ImpactMeasure.Aim.AT_LEAST,
                        Optional.of(BigDecimal.ONE),
                        Optional.of(BigDecimal.TEN),
                        Optional.of(LocalDate.of(2018, 7, 31))), // Tuesday
                List.of(
                        told(LocalDate.of(2018, 9, 3), "10", "Ten were taken."), // Monday
                        told(LocalDate.of(2018, 5, 7), "4", "Four were taken."), // Monday
                        told(LocalDate.of(2018, 2, 5), "2", "Two were taken.")), // Monday
                List.of(),
                Check.unchecked("made up"));
        Report report = report(made(List.of(commission), List.of()), List.of(), DAY);
        Block.Table outcomes = Walk.table(report, "outcomes");
        assertThat(Walk.words(outcomes, "told")).containsExactly("Monday 7 May 2018");
        assertThat(Walk.words(Walk.table(report, "told"), "words")).containsExactly("Four were taken.");
        for (Audience audience : Audience.values()) {
            boolean trusted = audience == Audience.INTERNAL || audience == Audience.OPERATIONAL_GROUP;
            assertThat(Walk.texts(report, audience).contains("Four were taken."))
                    .as("free text for " + audience)
                    .isEqualTo(trusted);
        }
        assertThat(Walk.words(outcomes, "progress")).containsExactly("Missed");
        assertThat(Walk.words(outcomes, "missing")).containsExactly("nothing");
        assertThat(Walk.words(outcomes, "checked")).containsExactly("no");
        assertThat(Walk.words(Walk.table(report, "costs"), "cost")).containsExactly("£100.50", "£100.50");
    }

    private static PartnershipRecord made(List<Commission> commissions, List<Bid> bids) {
        PartnershipRecord bundled = PartnershipReader.bundled();
        return new PartnershipRecord(
                bundled.title(),
                bundled.knownFrom(),
                List.of(),
                bundled.group(),
                List.of(),
                commissions,
                bids,
                List.of(),
                bundled.check());
    }

    private static CommissionReport told(LocalDate on, String value, String text) {
        return new CommissionReport(on, Optional.of(new BigDecimal(value)), text);
    }
}
