package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.SupportPortfolio;
import org.schooloversight.triggers.assess.Assessment;

class SupportPortfolioReportTest {

    private static final List<Assessment> SCHOOLS = Councils.assess(List.of(
            Sort.SOUND, Sort.SOUND, Sort.TARGETED, Sort.INADEQUATE, Sort.UNKNOWN, Sort.SECONDARY, Sort.INDEPENDENT));

    private static Report report(List<Finding> authority) {
        return SupportPortfolioReport.report(SupportPortfolio.of(Answers.POLICY, SCHOOLS, authority), Councils.HEAD);
    }

    @Test
    void schoolsAreCountedByKindAndTier() {
        Block.Table table = Walk.table(report(List.of()), "schools-by-tier");
        assertThat(Walk.words(table, "kind"))
                .containsExactly("Maintained primary", "Maintained secondary", "Other", "All");
        assertThat(Walk.words(table, "tier-universal")).containsOnly("0");
        assertThat(Walk.words(table, "tier-annual-review")).containsExactly("2", "1", "0", "3");
        assertThat(Walk.words(table, "tier-targeted")).containsExactly("1", "0", "0", "1");
        assertThat(Walk.words(table, "tier-statement-of-action")).containsExactly("1", "0", "0", "1");
        assertThat(Walk.words(table, "undecided")).containsExactly("1", "0", "0", "1");
        assertThat(Walk.words(table, "outside")).containsExactly("0", "0", "1", "1");
        assertThat(Walk.words(table, "total")).containsExactly("5", "1", "1", "7");
        assertThat(table.rows().get(3).total()).isTrue();
        assertThat(Walk.cell(table, "All", "tier-targeted").reasons())
                .allSatisfy(reason -> assertThat(reason.cites()).isNotEmpty());
    }

    @Test
    void theListHasThoseThatMayNeedMostFirstWithReasonsAndLinks() {
        Block.Table table = Walk.table(report(List.of()), "schools");
        assertThat(Walk.words(table, "tier")).first().isEqualTo("Statement of Action for an Inadequate school");
        assertThat(Walk.words(table, "tier")).last().isEqualTo("Outside the programme");
        Cell school = Walk.cell(table, "Quillfeather 3", "school");
        assertThat(school.link()).contains(new Cell.Link(SchoolSupportReport.ID, Optional.of(Urn.of(110003))));
        assertThat(Walk.cell(table, "Quillfeather 3", "tier").reasons())
                .isEqualTo(SCHOOLS.get(3).outcome().reasons());
        assertThat(Walk.cell(table, "Quillfeather 3", "would-decide").value())
                .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE, "decided"));
        assertThat(Walk.cell(table, "Quillfeather 4", "tier").value().words()).startsWith("Undecided between ");
        assertThat(Walk.cell(table, "Quillfeather 2", "fired").value().words()).isNotEqualTo("none");
        assertThat(Walk.cell(table, "Quillfeather 0", "fired").value().words()).isEqualTo("none");
    }

    @Test
    void whatWouldDecideAndWhatIsPromisedIsCounted() {
        Report report = report(List.of());
        assertThat(Walk.words(Walk.table(report, "deciding"), "schools"))
                .isNotEmpty()
                .containsOnly("1");
        Block.Table promised = Walk.table(report, "promised");
        assertThat(promised.rows().stream()
                        .map(row -> row.cells().subList(0, 5).stream()
                                .map(Cell::value)
                                .toList()))
                .doesNotHaveDuplicates();
        // the visit is for the six schools of the programme, the last of which may be in a tier that has none
        assertThat(Walk.number(promised, "One-day visit", "owed") + Walk.number(promised, "One-day visit", "open"))
                .isEqualTo(SCHOOLS.stream()
                        .filter(each -> each.entitlements().stream()
                                .anyMatch(promise -> promise.title().equals("one-day visit")))
                        .count())
                .isBetween(5L, 6L);
        assertThat(Walk.number(promised, "Statement of Action, written by senior officers", "owed"))
                .isEqualTo(1);
        assertThat(Walk.texts(report, Audience.BOARD)).doesNotContain("One-day visit");
        assertThat(Walk.table(report, "readings").rows())
                .hasSameSizeAs(Answers.POLICY.readings().stream()
                        .flatMap(each -> each.options().keySet().stream().skip(1))
                        .toList());
    }

    @Test
    void theStateOfTheAuthorityIsOpenAndItsReasonsAreNot() {
        Finding finding = new Finding(
                TriggerId.of("too-many"),
                "too many schools",
                FindingState.NOT_KNOWN,
                false,
                List.of(new Reason("2 of 7 schools.", List.of(), List.of())),
                List.of("what is not known about the school 110004"));
        Report report = report(List.of(finding));
        assertThat(Walk.texts(report, Audience.BOARD))
                .contains("Too many schools", "not known")
                .noneMatch(text -> text.contains("2 of 7") || text.contains("110004"));
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains("2 of 7 schools.");
        assertThat(report(List.of()).parts().get(6).blocks())
                .containsExactly(Block.read("No trigger about the authority itself was asked."));
    }

    @Test
    void noCountStandsOutsideACountedCell() {
        Report report = report(List.of());
        assertThat(report.audiences()).doesNotContain(Audience.SCHOOL).hasSize(4);
        report.parts()
                .forEach(part -> part.blocks().forEach(block -> {
                    if (block instanceof Block.Paragraph paragraph) {
                        assertThat(paragraph.text()).doesNotContainPattern("[0-9]");
                    }
                }));
        assertThat(report.restsOn())
                .first()
                .asString()
                .contains(Answers.POLICY.sha256().substring(0, 12));
    }

    @Test
    void assessmentsOfSeveralKindsAreRefused() {
        List<Assessment> twice = List.of(SCHOOLS.get(0), SCHOOLS.get(0));
        assertThatThrownBy(() -> SupportPortfolio.of(Answers.POLICY, twice, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("110000");
        List<Assessment> other = List.of(Answers.oneTierOrNone());
        assertThatThrownBy(() -> SupportPortfolio.of(Answers.POLICY, other, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("p 1");
        List<Assessment> days = List.of(SCHOOLS.get(0), Answers.inadequate());
        assertThatThrownBy(() -> SupportPortfolio.of(Answers.POLICY, days, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("several dates");
    }

    @Test
    void anAuthorityWithoutSchoolsHasNoughtsAndNoList() {
        Report report =
                SupportPortfolioReport.report(SupportPortfolio.of(Answers.POLICY, List.of(), List.of()), Councils.HEAD);
        assertThat(Walk.words(Walk.table(report, "schools-by-tier"), "total")).containsExactly("0");
        assertThat(report.asOf()).isEqualTo(Councils.DAY);
    }
}
