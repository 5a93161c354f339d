package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.triggers.json.Consultations;
import org.schooloversight.triggers.partnership.Consultation;
import org.schooloversight.triggers.partnership.ConsultationStage;
import org.schooloversight.triggers.partnership.StageTime;

class ConsultationReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday

    private static Report report(Consultation consultation, Optional<SchoolCalendar> calendar) {
        return report(consultation, calendar, DAY);
    }

    private static Report report(Consultation consultation, Optional<SchoolCalendar> calendar, LocalDate day) {
        return ConsultationReport.report(
                consultation,
                consultation.on(calendar, day),
                List.of(7),
                new ReportHead("The partnership", AsOf.on(day), List.of()));
    }

    private static final Consultation MEETINGS = new Consultation(
            "made up",
            List.of(new ConsultationStage(
                    "meetings",
                    "meetings",
                    ConsultationStage.Kind.FORMAL_MEETINGS,
                    new StageTime.Days(LocalDate.of(2020, 3, 2), LocalDate.of(2020, 3, 6)), // Monday, Friday
                    Optional.empty(),
                    List.of())),
            Check.unchecked("made up"));

    private static final Report REPORT = report(Consultations.bundled(), Optional.empty());

    @Test
    void theStagesOf2019To2020HaveTheirDays() {
        Block.Table stages = Walk.table(REPORT, "stages");
        assertThat(Walk.words(stages, "when"))
                .containsExactly(
                        "From Friday 1 November 2019 to Tuesday 31 December 2019",
                        "Thursday 9 January 2020",
                        "Days that are not known",
                        "Friday 28 February 2020",
                        "Days that are not known");
        assertThat(Walk.words(stages, "state")).containsExactly("Over", "Over", "Not known", "To come", "Not known");
        assertThat(Walk.words(stages, "problems"))
                .containsExactly(
                        "nothing",
                        "nothing",
                        "No term calendar tells its days.",
                        "nothing",
                        "No term calendar tells its days.");
        assertThat(Walk.column(stages, "stage").get(0).reasons().get(0).cites()).isNotEmpty();
    }

    @Test
    void aDiaryHasTheDaysThatAreKnown() {
        assertThat(REPORT.dates())
                .extracting(each -> each.uid() + " " + each.day() + " " + each.standing())
                .containsExactly(
                        "consultation/informal-talks 2019-11-01 DONE",
                        "consultation/draft 2020-01-09 DONE",
                        "consultation/responses 2020-02-28 CERTAIN");
        assertThat(REPORT.dates()).allMatch(each -> each.remindDaysBefore().equals(List.of(7)));
        assertThat(Walk.texts(REPORT, Audience.PUBLIC)).contains("consultation/responses");
        assertThat(REPORT.audiences()).containsExactlyInAnyOrder(Audience.values());
    }

    @Test
    void aStageOfSeveralDaysThatIsToComeHasNoCertainDay() {
        Report report = report(MEETINGS, Optional.empty());
        assertThat(Walk.words(Walk.table(report, "stages"), "when"))
                .containsExactly("From Monday 2 March 2020 to Friday 6 March 2020");
        assertThat(report.dates()).extracting(DatedEntry::standing).containsExactly(DatedEntry.Standing.NOT_KNOWN_YET);
    }

    /** The stage and the diary must not disagree on what is under way. */
    @ParameterizedTest
    @CsvSource({
        "2020-03-01, To come, 2020-03-02, NOT_KNOWN_YET, Meetings", // Sunday, Monday
        "2020-03-02, Under way, 2020-03-06, CERTAIN, 'Meetings: under way, and this is its last day'", // Monday, Friday
        "2020-03-06, Under way, 2020-03-06, CERTAIN, 'Meetings: under way, and this is its last day'", // Friday
        "2020-03-07, Over, 2020-03-02, DONE, Meetings", // Saturday, Monday
    })
    void onEachDayTheStageAndItsDateAgree(
            LocalDate day, String state, LocalDate date, DatedEntry.Standing standing, String title) {
        Report report = report(MEETINGS, Optional.empty(), day);
        assertThat(Walk.words(Walk.table(report, "stages"), "state")).containsExactly(state);
        assertThat(report.dates()).singleElement().satisfies(each -> {
            assertThat(each.day()).isEqualTo(date);
            assertThat(each.standing()).isEqualTo(standing);
            assertThat(each.title()).isEqualTo(title);
            assertThat(each.uid()).isEqualTo("consultation/meetings");
        });
    }
}
