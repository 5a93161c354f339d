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
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.triggers.json.PartnershipReader;
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
        assertThat(Walk.words(costs, "cost")).containsExactly("£30,641", "£30,930", "£17,140", "£1,060", "£79,771");
        assertThat(Walk.words(costs, "year")).containsExactly("Year 1", "Year 2", "Year 1", "Year 2", "all years");
        assertThat(costs.rows().get(4).total()).isTrue();
        Block.Table bids = Walk.table(REPORT, "bids");
        assertThat(Walk.words(bids, "won")).containsExactly("£180,000", "nothing");
        assertThat(Walk.words(bids, "how").get(0)).isEqualTo("at least so much");
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
    void packagesAreCountedAndSmallNumbersKeptFromTheBoard() {
        Block.Table full = Walk.table(REPORT, "packages");
        assertThat(Walk.number(full, "Requested by the school", "packages")).isEqualTo(6);
        assertThat(Walk.number(full, "Funded", "packages")).isEqualTo(1);
        assertThat(Walk.number(full, "All", "packages")).isEqualTo(7);
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            Block.Table cut = Walk.table(Walk.released(REPORT, audience), "packages");
            assertThat(Walk.cell(cut, "Funded", "packages").value())
                    .isInstanceOfSatisfying(
                            Value.Absent.class,
                            absent -> assertThat(absent.why()).isEqualTo(Absence.SUPPRESSED));
            // seven less six would tell it
            assertThat(List.of(
                            Walk.cell(cut, "Requested by the school", "packages")
                                    .value()
                                    .words(),
                            Walk.cell(cut, "All", "packages").value().words()))
                    .isNotEqualTo(List.of("6", "7"));
            assertThat(Walk.texts(REPORT, audience))
                    .noneMatch(text -> text.contains("11000") || text.contains("quill") || text.contains("feather"));
        }
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
        PartnershipRecord bundled = PartnershipReader.bundled();
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
        PartnershipRecord record = new PartnershipRecord(
                bundled.title(),
                bundled.group(),
                List.of(),
                List.of(commission),
                List.of(),
                List.of(),
                bundled.check());
        Report report = report(record, List.of(), DAY);
        Block.Table outcomes = Walk.table(report, "outcomes");
        assertThat(Walk.words(outcomes, "told")).containsExactly("Monday 7 May 2018: Four were taken.");
        assertThat(Walk.words(outcomes, "progress")).containsExactly("Missed");
        assertThat(Walk.words(outcomes, "missing")).containsExactly("nothing");
        assertThat(Walk.words(outcomes, "checked")).containsExactly("no");
        assertThat(Walk.words(Walk.table(report, "costs"), "cost")).containsExactly("£100.50", "£100.50");
    }

    private static CommissionReport told(LocalDate on, String value, String text) {
        return new CommissionReport(on, Optional.of(new BigDecimal(value)), text);
    }
}
