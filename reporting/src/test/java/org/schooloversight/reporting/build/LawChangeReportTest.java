package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.change.LawChange;
import org.schooloversight.duties.change.LawChanges;
import org.schooloversight.reporting.DutyAnswers;
import org.schooloversight.reporting.DutyCases;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;

class LawChangeReportTest {

    private static Report report(String earlier, String later, String event, String area) {
        LawChange change = LawChanges.of(DutyAnswers.CATALOGUE, DutyCases.scheduler())
                .between(
                        LocalDate.parse(earlier),
                        LocalDate.parse(later),
                        LocalDate.parse(event),
                        Optional.of(area).filter(name -> !name.isEmpty()).map(AreaId::of));
        return LawChangeReport.report(change, Establishments.head());
    }

    @Test
    void aDutyThatWasReplacedSaysByWhatAndWhatGoesOn() {
        Tables report = Tables.ofPublic(report("2026-06-28", "2026-06-29", "2026-06-29", ""));
        assertThat(report.lines("kinds"))
                .containsExactly(
                        List.of("Began", "2", "0"),
                        List.of("Changed", "1", "0"),
                        List.of("Ended", "0", "0"),
                        List.of("Came and went in between", "0", "0"));
        String order = "Make an academy order for a maintained school in a category of concern";
        assertThat(report.words("duties", order, "change")).isEqualTo("changed");
        assertThat(report.words("duties", order, "on")).contains("29 June 2026");
        assertThat(report.words("duties", order, "instead")).contains("(academy-order-power)");
        assertThat(report.words("duties", order, "goes-on")).contains("stands");
        assertThat(report.cell("duties", order, "goes-on").reasons())
                .flatExtracting(Reason::cites)
                .isNotEmpty();
        assertThat(report.words("duties", order, "law")).contains("[Act]");
        assertThat(report.cell("duties", order, "checked").reasons()).isNotEmpty();
        assertThat(report.words(
                        "duties",
                        "Co-operate with schools over admissions and the planning of places, as they do with the"
                                + " authority",
                        "instead"))
                .isEqualTo("nothing");
        assertThat(report.table("awaited").rows()).hasSize(10);
        assertThat(report.rows("clocks")).isEmpty();
    }

    @Test
    void aClockHasBothAnswersWithTheirSteps() {
        Tables report = Tables.ofPublic(report("2015-08-31", "2015-09-01", "2015-10-05", "admissions"));
        String determine = "Determine the admission arrangements";
        assertThat(report.words("clocks", determine, "before")).isEqualTo("by Friday 15 April 2016");
        assertThat(report.words("clocks", determine, "after")).isEqualTo("by Sunday 28 February 2016");
        assertThat(report.words("clocks", determine, "differs")).isEqualTo("yes");
        assertThat(report.cell("clocks", determine, "after").reasons()).hasSizeGreaterThanOrEqualTo(2);
        String send = "Send the determined admission arrangements to the authority and publish them";
        assertThat(report.words("clocks", send, "before")).isEqualTo("no rule in force");
        assertThat(report.cell("clocks", send, "before").reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.text()).contains("Monday 31 August 2015"));
    }

    @Test
    void theSummarySaysWhatWasAskedAndEverybodyMayReadIt() {
        Report report = report("2026-06-28", "2026-06-29", "2026-06-30", "sen");
        assertThat(report.title()).isEqualTo("Law of Sunday 28 June 2026 and of Monday 29 June 2026");
        assertThat(report.audiences()).containsExactlyInAnyOrder(Audience.values());
        assertThat(org.schooloversight.reporting.Walk.texts(report, Audience.PUBLIC))
                .anyMatch(text -> text.contains("Area: sen.") && text.contains("Tuesday 30 June 2026"));
        Tables none = Tables.ofPublic(report);
        assertThat(none.rows("duties")).isEmpty();
        for (Audience each : Audience.values()) {
            assertThat(Tables.of(report, each).lines("kinds")).isEqualTo(none.lines("kinds"));
        }
    }
}
