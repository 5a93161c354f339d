package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.model.CountCheck;
import org.schooloversight.reporting.model.SchoolProfile;
import org.schooloversight.reporting.model.StatedCount;
import org.schooloversight.reporting.model.StatedIn;
import org.schooloversight.reporting.register.StatedCountsReader;

class SchoolProfileReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 8, 31); // Monday
    private static final List<School> SIX = List.of(
            Establishments.open(900001, "Community school", Phase.PRIMARY, 210),
            Establishments.open(900002, "Community school", Phase.MIDDLE_DEEMED_PRIMARY, 190),
            Establishments.open(900003, "Academy converter", Phase.PRIMARY, 420),
            Establishments.open(900004, "Pupil referral unit", Phase.NOT_APPLICABLE, 30),
            Establishments.open(900005, "Other independent special school", Phase.NOT_APPLICABLE, 50),
            Establishments.open(900006, "Further education", Phase.SIXTEEN_PLUS, 3000));

    private static List<StatedCount> published() throws IOException {
        String file = "/org/schooloversight/reporting/golden/establishments-2019.csv";
        try (InputStream in = SchoolProfileReportTest.class.getResourceAsStream(file)) {
            RowsRead<List<StatedCount>> read = StatedCountsReader.of(ColumnMapping.bundled())
                    .read("establishments-2019.csv", java.util.Objects.requireNonNull(in));
            assertThat(read.problems()).isEmpty();
            return read.value();
        }
    }

    private static StatedCount stated(String kind, Maintenance who, long number) {
        return new StatedCount(
                kind,
                Optional.ofNullable(who),
                number,
                Optional.of(DAY),
                new StatedIn("the place plan", "plan.csv, line 2"));
    }

    /** The figures of the strategic review at 31 August 2019: the cells add up to one more than the text above them says. */
    @Test
    void thePublishedTableIsSetOutAndItsTotalsAreRecounted() throws IOException {
        SchoolProfile profile = SchoolProfile.ofStated(published());
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        String no = "none stated";
        assertThat(report.lines("establishments"))
                .containsExactly(
                        List.of("nursery", "7", no, no, "7"),
                        List.of("primary", "106", "131", no, "237"),
                        List.of("secondary", "1", "37", no, "38"),
                        List.of("all-through", no, "3", no, "3"),
                        List.of("special", "9", "5", no, "14"),
                        List.of("pupil referral unit", no, "1", no, "1"),
                        List.of("independent", no, no, "53", "53"),
                        List.of("16-18 further education college", no, no, "3", "3"),
                        List.of("all kinds", "123", "177", "56", "356"));
        assertThat(report.words("establishments", "primary", "maintained")).isEqualTo("106");
        assertThat(report.words("establishments", "primary", "academy")).isEqualTo("131");
        assertThat(report.words("establishments", "all kinds", "all")).isEqualTo("356");
        assertThat(report.table("establishments").rows().get(8).total()).isTrue();
    }

    @Test
    void thePublishedTotalDiffersByOneAndTheOthersAgree() throws IOException {
        SchoolProfile profile = SchoolProfile.ofStated(published());
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        String day = ", for Saturday 31 August 2019";
        String parts = "the stated numbers added up: strategic review, section 4, table";
        assertThat(report.lines("stated-numbers"))
                .containsExactly(
                        List.of(
                                "all kinds",
                                "355",
                                "strategic review, section 4, text" + day,
                                parts,
                                "356",
                                "-1",
                                "they differ"),
                        List.of(
                                "all kinds, maintained by the authority",
                                "123",
                                "strategic review, section 10.3" + day,
                                parts,
                                "123",
                                "0",
                                "they agree"),
                        List.of(
                                "all kinds, an academy or free school",
                                "177",
                                "strategic review, section 10.3" + day,
                                parts,
                                "177",
                                "0",
                                "they agree"));
        assertThat(profile.differences())
                .singleElement()
                .satisfies(check -> assertThat(check.difference()).contains(-1L));
        assertThat(report.cell("stated-numbers", "all kinds", "difference").reasons())
                .flatExtracting(Reason::evidence)
                .hasSize(12)
                .contains(
                        "strategic review, section 4, text (establishments-2019.csv, line 13)",
                        "strategic review, section 4, table (establishments-2019.csv, line 2)");
    }

    @Test
    void aRegisterIsCountedByKindAndByWhoAnswersForASchool() {
        SchoolProfile profile = SchoolProfile.of(SIX, DAY, List.of());
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        assertThat(report.lines("establishments"))
                .containsExactly(
                        List.of("primary", "2", "1", "0", "3"),
                        List.of("alternative provision", "1", "0", "0", "1"),
                        List.of("independent", "0", "0", "1", "1"),
                        List.of("16 plus", "0", "0", "1", "1"),
                        List.of("all kinds", "3", "1", "2", "6"));
        assertThat(report.table("establishments").caption()).isEqualTo("Establishments open on Monday 31 August 2020");
        assertThat(profile.checks()).isEmpty();
    }

    @Test
    void onlyOpenSchoolsAreCounted() {
        School shut = Establishments.school(
                900007, "Community school", Phase.PRIMARY, EstablishmentStatus.CLOSED, java.util.OptionalInt.empty());
        School planned = Establishments.school(
                900008,
                "Community school",
                Phase.PRIMARY,
                EstablishmentStatus.PROPOSED_TO_OPEN,
                java.util.OptionalInt.empty());
        assertThat(SchoolProfile.of(List.of(SIX.get(0), shut, planned), DAY, List.of())
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aRegisterIsComparedWithEveryStatedNumber() {
        SchoolProfile profile = SchoolProfile.of(
                SIX,
                DAY,
                List.of(
                        stated("Pupil referral unit", Maintenance.MAINTAINED, 1),
                        stated("primary", null, 4),
                        stated("further education college", Maintenance.OTHER, 2),
                        stated("nursery", Maintenance.MAINTAINED, 0),
                        stated("language school", null, 30),
                        stated("total", Maintenance.ACADEMY, 1)));
        assertThat(profile.checks())
                .filteredOn(check -> check.against() == CountCheck.Against.REGISTER)
                .extracting(check -> check.counted().orElse(-1L), CountCheck::agrees)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, true),
                        org.assertj.core.groups.Tuple.tuple(3L, false),
                        org.assertj.core.groups.Tuple.tuple(1L, false),
                        org.assertj.core.groups.Tuple.tuple(0L, true),
                        org.assertj.core.groups.Tuple.tuple(-1L, false),
                        org.assertj.core.groups.Tuple.tuple(1L, true));
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        assertThat(report.row("stated-numbers", "language school"))
                .containsExactly(
                        "30",
                        "the place plan, for Monday 31 August 2020",
                        "the register",
                        "the register has no such kind",
                        "the register has no such kind",
                        "cannot be compared");
        assertThat(report.words("stated-numbers", "primary", "difference")).isEqualTo("1");
    }

    @Test
    void twoDocumentsThatStateTheSameAreCompared() {
        StatedCount other = new StatedCount(
                "special",
                Optional.of(Maintenance.ACADEMY),
                6,
                Optional.empty(),
                new StatedIn("the annual report", ""));
        SchoolProfile profile = SchoolProfile.ofStated(List.of(stated("special", Maintenance.ACADEMY, 5), other));
        assertThat(profile.total()).isEqualTo(5);
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        assertThat(report.row("stated-numbers", "special, an academy or free school"))
                .containsExactly(
                        "6", "the annual report", "what is stated elsewhere: the place plan", "5", "1", "they differ");
    }

    @Test
    void whatIsStatedAgainIsInNoSum() {
        StatedCount again = new StatedCount(
                "special",
                Optional.of(Maintenance.ACADEMY),
                6,
                Optional.empty(),
                new StatedIn("the annual report", ""));
        SchoolProfile profile = SchoolProfile.ofStated(List.of(
                stated("special", Maintenance.ACADEMY, 5),
                again,
                stated("special", null, 14),
                stated("special", Maintenance.MAINTAINED, 9),
                stated("total", null, 14),
                stated("total", Maintenance.ACADEMY, 5)));
        assertThat(profile.checks())
                .extracting(
                        check -> check.stated().number(),
                        check -> check.counted().orElseThrow(),
                        check -> check.sources().size())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6L, 5L, 1),
                        org.assertj.core.groups.Tuple.tuple(14L, 14L, 2),
                        org.assertj.core.groups.Tuple.tuple(14L, 14L, 2),
                        org.assertj.core.groups.Tuple.tuple(5L, 5L, 1));
        assertThat(profile.total()).isEqualTo(14);
    }

    @Test
    void aKindThatIsNotDividedCountsInTheTotalOnly() {
        SchoolProfile profile = SchoolProfile.ofStated(List.of(
                stated("nursery", Maintenance.MAINTAINED, 7), stated("primary", null, 20), stated("total", null, 27)));
        Tables report = Tables.ofPublic(SchoolProfileReport.report(profile, Establishments.head()));
        assertThat(report.row("establishments", "primary"))
                .containsExactly("none stated", "none stated", "none stated", "20");
        assertThat(report.row("establishments", "all kinds")).containsExactly("7", "none stated", "none stated", "27");
        assertThat(report.words("stated-numbers", "all kinds", "result")).isEqualTo("they agree");
    }

    @Test
    void aRowOfTheTableIsRecountedToo() {
        SchoolProfile profile = SchoolProfile.ofStated(List.of(
                stated("primary", Maintenance.MAINTAINED, 106),
                stated("primary", Maintenance.ACADEMY, 131),
                stated("primary", null, 240)));
        assertThat(profile.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.difference()).contains(3L));
        assertThat(profile.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.total()).isEqualTo(237));
    }
}
