package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.DutyCases;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.model.PublishedFacts;
import org.schooloversight.reporting.model.SchoolSupport;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.WhatIf;

class SchoolSupportReportTest {

    private static final PolicyAnalyst ANALYST = PolicyAnalyst.of(Councils.MEASURES, EstablishmentTypeTables.bundled());
    private static final LocalDate REQUEST = LocalDate.of(2019, 11, 4); // Monday

    private static AreaFigures england() {
        return AreaFigures.of(List.of(new AreaFigure(
                Optional.empty(),
                MeasureId.of("ks2-rwm-expected"),
                Councils.ALL,
                AcademicYear.starting(2018),
                new Figure.Value(new BigDecimal("65"), Optional.empty()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new Provenance(
                        "england.csv",
                        7,
                        new Publication(LocalDate.of(2019, 12, 13), Publication.Basis.STATED))))); // Friday
    }

    private static PublishedFacts facts(Portfolio.Member member, LocalDate knownBy) {
        return PublishedFacts.of(
                member.school(),
                member.evidence(),
                Councils.MEASURES,
                InspectionFrameworks.bundled().versions().stream()
                        .map(Timeline.Version::value)
                        .toList(),
                england(),
                knownBy);
    }

    private static List<Explained> occurrences() {
        DutySchedule schedule = DutyCases.scheduler()
                .schedule(
                        CaseLog.of(List.of(DutyCases.happened("r1", "case-9", "ehc-request-received", REQUEST))),
                        Councils.DAY);
        return Explained.of(schedule.occurrences());
    }

    private static Report report(Sort sort) {
        Portfolio.Member member = Councils.member(sort, 0);
        List<WhatIf> whatIfs = List.of(ANALYST.whatIf(
                PolicyVariant.byDefault(Answers.POLICY), member, Councils.DAY, TierId.of("annual-review")));
        return SchoolSupportReport.report(
                SchoolSupport.of(
                        Answers.POLICY,
                        Councils.assess(member),
                        whatIfs,
                        occurrences(),
                        facts(member, Councils.DAY.knownBy())),
                List.of(),
                Councils.HEAD);
    }

    private static final Report TARGETED = report(Sort.TARGETED);

    @Test
    void whatIsPublishedIsOpenAndNothingElse() {
        assertThat(TARGETED.about()).contains(Urn.of(110000));
        for (Audience audience : List.of(Audience.BOARD, Audience.PUBLIC)) {
            List<String> texts = Walk.texts(TARGETED, audience);
            assertThat(texts).contains("Quillfeather 0", "Overall: Good", "71%");
            assertThat(texts)
                    .noneMatch(text -> text.contains("Targeted support")
                            || text.contains("the autumn visit")
                            || text.contains("governance")
                            || text.contains("case-9"));
        }
        assertThat(Walk.texts(TARGETED, Audience.SCHOOL))
                .contains("Targeted support")
                .noneMatch(text -> text.contains("case-9"));
        assertThat(Walk.texts(TARGETED, Audience.INTERNAL)).anyMatch(text -> text.contains("case-9"));
    }

    @Test
    void resultsHaveEnglandBesideThemAndWhatIsWithheldIsSeen() {
        Block.Table table = Walk.table(TARGETED, "results");
        int first = Walk.words(table, "year").indexOf("2018-19");
        assertThat(Walk.words(table, "result").get(first)).isEqualTo("71%");
        assertThat(Walk.words(table, "england").get(first)).isEqualTo("65%");
        assertThat(Walk.column(table, "england").get(first).reasons().get(0).evidence())
                .containsExactly("england.csv, line 7");
        int withheld = Walk.words(table, "group").indexOf("Disadvantaged pupils");
        assertThat(withheld).as("groups %s", Walk.words(table, "group")).isNotNegative();
        assertThat(Walk.column(table, "result").get(withheld).value())
                .isEqualTo(new Value.Absent(Absence.NOT_PUBLISHED, "suppressed because there were too few pupils"));
        assertThat(Walk.words(table, "cohort").get(withheld)).isEqualTo("4");
        assertThat(Walk.words(table, "england").get(withheld)).isEqualTo("not given");
    }

    @Test
    void theDayByWhichItWasPublishedCounts() {
        Portfolio.Member member = Councils.member(Sort.SOUND, 0);
        assertThat(facts(member, LocalDate.of(2018, 8, 1)).results()) // Wednesday
                .noneMatch(each -> each.result().year().equals(AcademicYear.starting(2018)));
        assertThat(facts(member, LocalDate.of(2017, 3, 20)).inspections()).isEmpty(); // Monday
        assertThat(facts(member, LocalDate.of(2019, 1, 1)).inspections()).hasSize(1); // Tuesday
    }

    @Test
    void theTierHasItsClausesAndEachTriggerItsEvidence() {
        Block.Table tier = Walk.table(TARGETED, "tier");
        assertThat(Walk.words(tier, "answer").get(0)).isEqualTo("Targeted support");
        assertThat(Walk.words(tier, "clauses").get(0)).isNotEqualTo("none");
        Block.Table triggers = Walk.table(TARGETED, "triggers");
        assertThat(triggers.rows()).hasSameSizeAs(Answers.POLICY.triggers());
        int fired = Walk.words(triggers, "state").indexOf("Fired");
        assertThat(Walk.words(triggers, "evidence").get(fired)).contains("judgements.csv, line");
        assertThat(triggers.sensitivity()).isEqualTo(Sensitivity.ABOUT_A_SCHOOL);
        assertThat(Walk.words(Walk.table(TARGETED, "promised"), "promise")).isNotEmpty();
    }

    @Test
    void whatWouldChangeTheTierIsTold() {
        List<Block> change = TARGETED.parts().stream()
                .filter(part -> part.id().equals("change"))
                .findFirst()
                .orElseThrow()
                .blocks();
        assertThat(change.get(0))
                .isEqualTo(new Block.Paragraph(
                        "To be in the tier Annual review, all that one of these says would have to be, and nothing else:",
                        Sensitivity.ABOUT_A_SCHOOL));
        assertThat(((Block.Points) change.get(1)).items()).isNotEmpty();
        assertThat(Walk.texts(report(Sort.SOUND), Audience.SCHOOL))
                .contains("It is in the tier Annual review already.");
    }

    @Test
    void whatIsDueInACaseIsCasework() {
        Block.Table due = Walk.table(TARGETED, "due");
        assertThat(due.rows()).isNotEmpty().allMatch(row -> row.sensitivity() == Sensitivity.CASEWORK);
        assertThat(TARGETED.dates())
                .isNotEmpty()
                .allMatch(each ->
                        each.sensitivity() == Sensitivity.CASEWORK && each.uid().endsWith("/case-9/2019-11-04"));
    }

    @Test
    void everySortOfSchoolIsLaidOutForEveryAudience() {
        for (Sort sort : Sort.values()) {
            Report report = report(sort);
            for (Audience audience : Audience.values()) {
                assertThat(Walk.texts(report, audience)).doesNotContain("");
            }
        }
    }

    @Test
    void whatIsAboutAnotherSchoolIsRefused() {
        Portfolio.Member one = Councils.member(Sort.SOUND, 0);
        Portfolio.Member other = Councils.member(Sort.SOUND, 1);
        PublishedFacts facts = facts(one, Councils.DAY.knownBy());
        assertThatThrownBy(() -> SchoolSupport.of(Answers.POLICY, Councils.assess(other), List.of(), List.of(), facts))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("110001");
        assertThatThrownBy(() -> PublishedFacts.of(
                        one.school(),
                        other.evidence(),
                        Councils.MEASURES,
                        List.of(),
                        AreaFigures.none(),
                        Councils.DAY.knownBy()))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SchoolSupport.of(Answers.POLICY, Answers.oneTierOrNone(), List.of(), List.of(), facts))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("p 1");
        SchoolSupport elsewhere = SchoolSupport.of(
                Answers.POLICY,
                Councils.assess(other),
                List.of(),
                occurrences(),
                facts(other, AsOf.on(REQUEST).knownBy()));
        assertThat(elsewhere.occurrences()).isEmpty();
    }
}
