package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.plan.LeaderEligibility;
import org.schooloversight.triggers.plan.LeaderRules;

class SystemLeadersReportTest {

    private static LeaderEligibility leader(String id, LeaderEligibility.State state, Optional<LocalDate> lapses) {
        return new LeaderEligibility(
                PartyId.of(id),
                Councils.DAY.effectiveOn(),
                state,
                List.of(new Reason("Head of the school 110000.", List.of(), List.of("leaders.csv, line 2"))),
                lapses);
    }

    private static final Report REPORT = SystemLeadersReport.report(
            PlanRuleFiles.leaders(),
            List.of(
                    leader(
                            "leader-1",
                            LeaderEligibility.State.ELIGIBLE,
                            Optional.of(LocalDate.of(2021, 1, 9))), // Saturday
                    leader("leader-2", LeaderEligibility.State.NOT_ELIGIBLE, Optional.empty()),
                    leader("leader-3", LeaderEligibility.State.NOT_KNOWN, Optional.empty()),
                    leader("leader-4", LeaderEligibility.State.ELIGIBLE, Optional.empty())),
            Councils.HEAD);

    @Test
    void eachLeaderHasAnAnswerAndTheDayOnWhichItLapses() {
        Block.Table leaders = Walk.table(REPORT, "leaders");
        assertThat(Walk.words(leaders, "leader")).containsExactly("leader-1", "leader-2", "leader-3", "leader-4");
        assertThat(Walk.words(leaders, "eligible"))
                .containsExactly("Eligible", "Not eligible", "Not known", "Eligible");
        assertThat(Walk.words(leaders, "lapses").get(0)).isEqualTo("Saturday 9 January 2021");
        assertThat(Walk.column(leaders, "lapses").subList(1, 4))
                .extracting(each -> each.value())
                .containsExactly(
                        new Value.Absent(Absence.NOT_APPLICABLE, "not eligible"),
                        new Value.Absent(Absence.NOT_KNOWN, "not known"),
                        new Value.Absent(Absence.NOT_KNOWN, "no end is known"));
        assertThat(Walk.column(leaders, "why").get(0).reasons().get(0).evidence())
                .containsExactly("leaders.csv, line 2");
    }

    @Test
    void itRestsOnRulesThatAreNamedAndChecked() {
        assertThat(REPORT.restsOn().get(0))
                .startsWith("Who may be a system leader is read from: Oxfordshire County Council, improvement guarantee"
                        + " for schools 2019-20, Universal support. It was checked against its source on ");
        LeaderRules none = new LeaderRules(List.of(), Check.unchecked("made up"));
        assertThat(SystemLeadersReport.report(none, List.of(), Councils.HEAD)
                        .restsOn()
                        .get(0))
                .isEqualTo("Who may be a system leader is read from: no source that is named."
                        + " It was not checked against its source: made up.");
    }

    @Test
    void onlyOfficersAndTheGroupReadIt() {
        assertThat(Walk.texts(REPORT, Audience.OPERATIONAL_GROUP)).contains("leader-1");
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            assertThatThrownBy(() -> Walk.released(REPORT, audience)).isInstanceOf(InvalidValueException.class);
        }
    }
}
