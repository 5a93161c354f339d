package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.StatementsReview;
import org.schooloversight.triggers.json.Strategies;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.partnership.Strategy;
import org.schooloversight.triggers.partnership.StrategyAction;
import org.schooloversight.triggers.partnership.SwotStatement;
import org.schooloversight.triggers.partnership.SystemKind;

class StrategyReportTest {

    private static final StatementsReview NOTHING_SAID = new StatementsReview(List.of());

    private static StrategyAction action(String id, StrategyAction.State state, Optional<PartyId> owner) {
        return new StrategyAction(
                id,
                "do " + id,
                "quality",
                "nowhere",
                StrategyAction.Kind.ACTION,
                owner,
                state,
                owner.map(each -> List.of(MeasureId.of("absence-overall"))).orElse(List.of()),
                List.of());
    }

    private static final Report MADE_UP = StrategyReport.report(
            new Strategy(
                    "made up",
                    EffectivePeriod.from(LocalDate.of(2019, 9, 2)), // Monday
                    List.of(new SystemKind("quality", "quality and standards", List.of(), List.of())),
                    List.of(),
                    List.of(
                            action("a", StrategyAction.State.UNDER_WAY, Optional.of(PartyId.of("board"))),
                            action("b", StrategyAction.State.UNDER_WAY, Optional.empty()),
                            action("c", StrategyAction.State.DONE, Optional.empty())),
                    Check.unchecked("made up")),
            NOTHING_SAID,
            Councils.HEAD);

    @Test
    void actionsAreCountedByHowFarTheyHaveCome() {
        Block.Table states = Walk.table(MADE_UP, "states");
        assertThat(Walk.words(states, "state")).containsExactly("Stated", "Under way", "Done", "Stopped", "All");
        assertThat(Walk.words(states, "actions")).containsExactly("0", "2", "1", "0", "3");
        assertThat(Walk.words(Walk.table(Walk.released(MADE_UP, Audience.PUBLIC), "states"), "actions"))
                .containsExactly("0", "2", "1", "0", "3");
    }

    @Test
    void anActionHasItsThemeAndWhatIsNotStatedIsSaid() {
        Block.Table actions = Walk.table(MADE_UP, "actions");
        assertThat(Walk.words(actions, "action")).containsExactly("Do a", "Do b", "Do c");
        assertThat(Walk.words(actions, "theme")).containsOnly("Quality and standards");
        assertThat(Walk.words(actions, "lever"))
                .as("one that nothing explains stays as it is")
                .containsOnly("nowhere");
        assertThat(Walk.words(actions, "moves"))
                .containsExactly("absence-overall", "no measure stated", "no measure stated");
        assertThat(Walk.column(actions, "owner"))
                .extracting(each -> each.value())
                .containsExactly(
                        new Value.Words("board"),
                        new Value.Absent(Absence.NOT_KNOWN, "none stated"),
                        new Value.Absent(Absence.NOT_KNOWN, "none stated"));
    }

    @Test
    void theStrategyThatComesWithTheLibraryIsToldInFull() {
        Strategy strategy = Strategies.bundled();
        Report report = StrategyReport.report(strategy, NOTHING_SAID, Councils.HEAD);
        assertThat(Walk.table(report, "actions").rows()).hasSameSizeAs(strategy.actions());
        assertThat(Walk.words(Walk.table(report, "actions"), "kind")).contains("Action", "Rule");
        assertThat(report.audiences()).containsExactlyInAnyOrder(Audience.values());
        for (Audience audience : Audience.values()) {
            assertThat(Walk.texts(report, audience)).doesNotContain("");
        }
    }

    @Test
    void aStrategyIsToldFromItsFirstDayOn() {
        ReportHead after = new ReportHead("The area", AsOf.on(LocalDate.of(2019, 9, 1)), List.of()); // Sunday
        Report late = StrategyReport.report(Strategies.bundled(), NOTHING_SAID, after);
        assertThat(Walk.texts(late, Audience.PUBLIC))
                .contains("The strategy holds from Tuesday 1 September 2015 to Friday 31 August 2018."
                        + " On Sunday 1 September 2019 it does not.");
        assertThat(Walk.tables(late).map(Block.Table::id)).contains("actions");
        ReportHead longBefore = new ReportHead("The area", AsOf.on(LocalDate.of(2010, 1, 1)), List.of()); // Friday
        assertThat(Walk.tables(StrategyReport.report(Strategies.bundled(), NOTHING_SAID, longBefore))
                        .map(Block.Table::id))
                .doesNotContain("actions");
    }

    @Test
    void aStatementHoldsOrNotOrNobodyKnows() {
        SwotStatement said = new SwotStatement(
                "s",
                SwotStatement.Kind.STRENGTH,
                "reading is strong",
                LocalDate.of(2020, 1, 9), // Thursday
                Optional.empty(),
                List.of(),
                Check.unchecked("made up"));
        List<StatementsReview.Reviewed> reviewed = List.of(
                new StatementsReview.Reviewed(said, FindingState.FIRED, List.of()),
                new StatementsReview.Reviewed(said, FindingState.CLEAR, List.of()),
                new StatementsReview.Reviewed(
                        said, FindingState.NOT_KNOWN, List.of(new Reason("No measure.", List.of(), List.of()))));
        Block.Table table = Walk.table(
                StrategyReport.report(Strategies.bundled(), new StatementsReview(reviewed), Councils.HEAD),
                "statements");
        assertThat(Walk.words(table, "holds")).containsExactly("Yes", "No", "Not known");
        assertThat(Walk.words(table, "why")).last().isEqualTo("No measure.");
        assertThat(Walk.words(table, "stated")).containsOnly("Thursday 9 January 2020");
        assertThat(Walk.words(table, "statement")).containsOnly("Reading is strong");
    }
}
