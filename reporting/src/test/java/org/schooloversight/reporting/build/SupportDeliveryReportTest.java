package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.OwedYears.Happened;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.triggers.delivery.SupportYear;

class SupportDeliveryReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday

    private static SupportYears years(List<SupportYear> years) {
        return new SupportYears(Answers.POLICY, OwedYears.YEAR, DAY, years);
    }

    private static Report report(List<SupportYear> years) {
        return SupportDeliveryReport.report(years(years), List.of(), Councils.HEAD);
    }

    /** Six schools that had their visit on Tuesday 1 October 2019, and one that had not. */
    private static List<SupportYear> council() {
        List<SupportYear> years = new ArrayList<>(
                OwedYears.years(Collections.nCopies(6, Sort.SOUND), List.of(new Happened(30, "visit", "1")), DAY));
        years.addAll(OwedYears.years(Collections.nCopies(7, Sort.SOUND), List.of(), DAY)
                .subList(6, 7));
        return years;
    }

    @Test
    void promisesAreCountedByWhereTheyStand() {
        Block.Table table = Walk.table(report(council()), "standing");
        assertThat(Walk.number(table, "One-day visit", "met")).isEqualTo(6);
        assertThat(Walk.number(table, "One-day visit", "open")).isEqualTo(1);
        assertThat(Walk.number(table, "One-day visit", "all")).isEqualTo(7);
        // whether the heads are new nobody recorded
        assertThat(Walk.number(table, "Visit by a lead officer of the authority", "may-be-owed"))
                .isEqualTo(7);
        assertThat(table.rows().get(table.rows().size() - 1).total()).isTrue();
    }

    @Test
    void theBoardReadsNoNumberThatGivesTheOneSchoolAway() {
        Report report = report(council());
        Block.Table cut = Walk.table(Walk.released(report, Audience.BOARD), "standing");
        assertThat(Walk.cell(cut, "One-day visit", "open").value())
                .isInstanceOfSatisfying(
                        Value.Absent.class, absent -> assertThat(absent.why()).isEqualTo(Absence.SUPPRESSED));
        // seven less six would tell it
        assertThat(List.of(
                        Walk.cell(cut, "One-day visit", "met").value().words(),
                        Walk.cell(cut, "One-day visit", "all").value().words()))
                .isNotEqualTo(List.of("6", "7"));
        assertThat(Walk.texts(report, Audience.BOARD))
                .noneMatch(text -> text.contains("Quillfeather") || text.contains("11000"));
        assertThat(Walk.texts(report, Audience.OPERATIONAL_GROUP)).contains("Quillfeather 6", "110006");
        assertThatThrownBy(() -> Walk.released(report, Audience.PUBLIC)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Walk.released(report, Audience.SCHOOL)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void theSchoolThatIsStillOwedIsListed() {
        Block.Table open = Walk.table(report(council()), "open");
        assertThat(open.rows().stream()
                        .filter(row -> row.cells().get(2).value().words().equals("One-day visit"))
                        .map(row -> row.cells().get(0).value().words() + ", "
                                + row.cells().get(6).value().words()))
                .containsExactly("Quillfeather 6, Monday 31 August 2020");
    }

    @Test
    void whatHasNotOpenedYetAndWhatMayBeOwedAreListed() {
        Report report = report(OwedYears.years(List.of(Sort.INADEQUATE), List.of(), DAY));
        Block.Table open = Walk.table(report, "open");
        assertThat(Walk.words(open, "state")).contains("Open", "Not yet open");
        assertThat(Walk.words(open, "opens").get(Walk.words(open, "state").indexOf("Not yet open")))
                .isEqualTo("Monday 24 February 2020");
        Block.Table perhaps = Walk.table(report, "may-be-owed");
        int head = Walk.words(perhaps, "promise").indexOf("Visit by a lead officer of the authority");
        assertThat(Walk.words(perhaps, "state").get(head)).isEqualTo("May be owed");
        assertThat(Walk.words(perhaps, "due").get(head)).isEqualTo("the day that it counts from is not known");
        assertThat(Walk.words(perhaps, "why").get(head)).startsWith("It is owed if ");
    }

    @Test
    void aNoticeOfOneSchoolNamesItAndOneOfSeveralIsToldOnce() {
        LocalDate before = LocalDate.of(2019, 7, 15); // Monday
        List<SupportYear> years = OwedYears.years(List.of(Sort.SOUND, Sort.CLOSED), List.of(), before);
        Report report = SupportDeliveryReport.report(
                new SupportYears(Answers.POLICY, OwedYears.YEAR, before, years), List.of(), Councils.HEAD);
        assertThat(Walk.texts(report, Audience.OPERATIONAL_GROUP))
                .anyMatch(each -> each.startsWith("2 schools: The year has not begun"));
    }

    @Test
    void moreThanIsPromisedAndWhatMeetsNothingNamesTheSchool() {
        List<SupportYear> years = OwedYears.years(
                List.of(Sort.TARGETED),
                List.of(
                        new Happened(80, "targeted-days", "3"), // Wednesday 20 November 2019
                        new Happened(135, "targeted-days", "1"), // Tuesday 14 January 2020
                        new Happened(135, "no-such-thing", "1")),
                DAY);
        List<String> group = Walk.texts(report(years), Audience.OPERATIONAL_GROUP);
        assertThat(group)
                .contains(
                        "Quillfeather 0: Targeted support: 4 used of 3 at most; beyond it r1 of Tuesday 14 January"
                                + " 2020.",
                        "Quillfeather 0: r2 of Tuesday 14 January 2020, for no-such-thing: The programme promises nothing with the id"
                                + " 'no-such-thing'.");
    }

    @Test
    void aCouncilWithoutSchoolsHasNoughts() {
        Report report = report(List.of());
        assertThat(Walk.number(Walk.table(report, "standing"), "All", "all")).isZero();
        assertThat(Walk.texts(report, Audience.INTERNAL))
                .contains(
                        "Nothing is overdue.",
                        "Nothing is open or still to open.",
                        "Of everything it is known whether it is owed.",
                        "There is nothing to know besides.",
                        "Nothing was used beyond what is promised at most.",
                        "Every record of the year meets a promise.");
    }

    @Test
    void schoolsOfAnotherYearOrDayAreRefused() {
        List<SupportYear> years = OwedYears.years(List.of(Sort.SOUND), List.of(), DAY);
        assertThatThrownBy(() -> new SupportYears(Answers.POLICY, AcademicYear.starting(2020), DAY, years))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("110000");
        assertThatThrownBy(() -> new SupportYears(Answers.POLICY, OwedYears.YEAR, DAY.plusDays(1), years))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("accepted: for 2019-20 on 2020-02-11");
        assertThat(years(years).schools()).isUnmodifiable();
    }
}
