package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.StatementsReview;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.Strategy;
import org.schooloversight.triggers.partnership.StrategyAction;
import org.schooloversight.triggers.partnership.SystemKind;

/** Lays out the actions of a strategy by theme and lever, and whether what was said of the area still holds. */
public final class StrategyReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("strategy");

    private StrategyReport() {}

    /**
     * Lays out the strategy.
     *
     * @param strategy  the strategy, not null
     * @param statements  the statements on how the area stands, each held against figures, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, open to all, not null
     */
    public static Report report(Strategy strategy, StatementsReview statements, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title(strategy.title())
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part(
                                "actions",
                                "Actions and rules",
                                actions(strategy, head.asOf().effectiveOn())),
                        new Part(
                                "statements",
                                "What was said of the area, and whether it still holds",
                                List.of(statements(statements))))
                .addRestsOn("The actions are read from the strategy. " + SupportPieces.checked(strategy.check()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Block> actions(Strategy strategy, LocalDate day) {
        Block holds = Block.read("The strategy holds " + DayWords.period(strategy.effective()) + "."
                + (strategy.effective().contains(day) ? "" : " On " + EnglishDates.full(day) + " it does not."));
        if (day.isBefore(strategy.effective().startInclusive())) {
            return List.of(holds);
        }
        List<Block> blocks = new ArrayList<>(List.of(holds));
        blocks.addAll(actions(strategy));
        return blocks;
    }

    private static List<Block> actions(Strategy strategy) {
        List<Row> states = new ArrayList<>();
        strategy.byState()
                .forEach((state, number) ->
                        states.add(Row.of(List.of(Cell.of(words(state)), Cell.of(number.longValue())))));
        states.add(
                Row.ofTotals(List.of(Cell.of("All"), Cell.of(strategy.actions().size()))));
        return List.of(
                open(
                        "states",
                        "Actions by how far they have come",
                        List.of(
                                Column.ofWords("state", "State"),
                                Column.ofCounts("actions", "Actions", Counted.NOTHING_PERSONAL)),
                        states),
                open(
                        "actions",
                        "Each action with its theme and lever",
                        List.of(
                                Column.ofWords("action", "Action"),
                                Column.ofWords("kind", "Kind"),
                                Column.ofWords("theme", "Theme"),
                                Column.ofWords("lever", "Lever"),
                                Column.ofWords("owner", "Owner"),
                                Column.ofWords("state", "State"),
                                Column.ofWords("moves", "Is to move")),
                        strategy.actions().stream()
                                .map(each -> action(strategy, each))
                                .toList()));
    }

    private static Row action(Strategy strategy, StrategyAction each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.title()))
                        .because(SupportPieces.because("The strategy states it.", each.cites())),
                Cell.of(words(each.kind())),
                Cell.of(title(strategy.themes(), each.theme())),
                Cell.of(title(strategy.levers(), each.lever())),
                each.owner()
                        .map(owner -> Cell.of(owner.toString()))
                        .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "none stated")),
                Cell.of(words(each.state())),
                all(each.moves(), "no measure stated")));
    }

    private static String title(List<SystemKind> kinds, String id) {
        return kinds.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(each -> Phrases.title(each.title()))
                .orElse(id);
    }

    private static String words(Enum<?> constant) {
        return Phrases.title(constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static Block statements(StatementsReview review) {
        return open(
                "statements",
                "Statements",
                List.of(
                        Column.ofWords("statement", "Statement"),
                        Column.ofWords("kind", "Kind"),
                        Column.ofDays("stated", "Stated"),
                        Column.ofWords("holds", "Still holds"),
                        Column.ofWords("why", "Why")),
                review.statements().stream()
                        .map(each -> Row.of(List.of(
                                Cell.of(Phrases.title(each.statement().title()))
                                        .because(SupportPieces.because(
                                                "It was stated so.",
                                                each.statement().cites())),
                                Cell.of(words(each.statement().kind())),
                                Cell.of(each.statement().statedOn()),
                                Cell.of(holds(each.state())).because(each.reasons()),
                                Cell.of(SupportPieces.texts(each.reasons())))))
                        .toList(),
                "Which measure is set against a statement is our choice.");
    }

    private static String holds(FindingState state) {
        return switch (state) {
            case FIRED -> "Yes";
            case CLEAR -> "No";
            case NOT_KNOWN -> "Not known";
        };
    }
}
