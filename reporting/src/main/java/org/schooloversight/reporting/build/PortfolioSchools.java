package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.texts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SupportPortfolio;
import org.schooloversight.reporting.words.AssessmentWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.reporting.words.TierNames;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Move;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.support.TierDefinition;

/** Lays out the parts of a portfolio that name schools or are of use only to those who may name them. */
final class PortfolioSchools {

    private PortfolioSchools() {}

    static Part schools(SupportPortfolio portfolio) {
        List<TierId> order =
                portfolio.policy().tiers().stream().map(TierDefinition::id).toList();
        TierNames names = TierNames.of(portfolio.policy());
        List<Row> rows = portfolio.schools().stream()
                .sorted(Comparator.comparingInt((Assessment each) -> -most(order, each))
                        .thenComparing(each -> each.school().name())
                        .thenComparing(each -> each.school().urn()))
                .map(each -> row(each, names).inConfidence())
                .toList();
        return new Part(
                "schools",
                "The schools",
                List.of(
                        Block.read(SupportPieces.NAMED_IN_CONFIDENCE),
                        inConfidence(
                                "schools",
                                "Schools, those that may need most support first",
                                List.of(
                                        Column.ofWords("school", "School"),
                                        Column.ofWords("urn", "URN"),
                                        Column.ofWords("kind", "Kind"),
                                        Column.ofWords("tier", "Tier"),
                                        Column.ofWords("why", "Why"),
                                        Column.ofWords("fired", "Fired"),
                                        Column.ofWords("not-known", "Not known"),
                                        Column.ofWords("would-decide", "Would decide"),
                                        Column.ofWords("move", "Move"),
                                        Column.ofWords("notices", "To know besides")),
                                rows)));
    }

    /** Returns the place of the highest tier that is possible, which is below all for a school that can be in none. */
    private static int most(List<TierId> order, Assessment each) {
        return each.outcome().tiers().stream().mapToInt(order::indexOf).max().orElse(-1);
    }

    private static Row row(Assessment each, TierNames names) {
        TierOutcome outcome = each.outcome();
        List<Cell> cells = new ArrayList<>();
        cells.add(SupportPieces.school(each.school()));
        cells.add(Cell.of(each.school().urn().toString()));
        cells.add(Cell.of(Phrases.title(each.school().kind().words())));
        cells.add(
                Cell.of(Phrases.title(AssessmentWords.outcome(outcome, names))).because(outcome.reasons()));
        cells.add(Cell.of(texts(outcome.reasons())).because(outcome.reasons()));
        cells.add(triggers(each, FindingState.FIRED));
        cells.add(triggers(each, FindingState.NOT_KNOWN));
        cells.add(
                outcome instanceof TierOutcome.Undecided undecided
                        ? all(undecided.wouldDecide(), "nothing that can be named")
                        : Cell.of(Absence.NOT_APPLICABLE, "decided"));
        cells.add(move(each, names));
        cells.add(all(each.notices(), "nothing").because(each.notices()));
        return Row.of(cells);
    }

    private static Cell triggers(Assessment each, FindingState state) {
        List<Finding> found = each.findings().stream()
                .filter(finding -> finding.state() == state)
                .toList();
        return all(found.stream().map(Finding::title).toList(), "none")
                .because(found.stream()
                        .flatMap(finding -> finding.reasons().stream())
                        .toList());
    }

    static Cell move(Assessment each, TierNames names) {
        return each.move()
                .map(move -> Cell.of(words(move, names)))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "no earlier tier recorded, or the tier is not decided"));
    }

    private static String words(Move move, TierNames names) {
        String stage = move.stage().isEmpty() ? "" : " (" + move.stage() + ")";
        return move.isNone()
                ? "stays in " + names.of(move.from()) + ", in which it is since " + EnglishDates.full(move.since())
                        + stage
                : "from " + names.of(move.from()) + ", in which it is since " + EnglishDates.full(move.since())
                        + ", to " + names.of(move.to()) + " from " + EnglishDates.full(move.takesEffect()) + stage;
    }

    static Part deciding(SupportPortfolio portfolio) {
        List<Row> rows = portfolio.deciding().stream()
                .map(each -> Row.of(List.of(
                                Cell.of(Phrases.title(each.what())),
                                Cell.of(each.schools())
                                        .because(SupportPieces.because(
                                                "Counted are schools that are not decided and for which this is among "
                                                        + "what would decide.",
                                                List.of()))))
                        .inConfidence())
                .toList();
        List<Block> blocks = new ArrayList<>(List.of(Block.read(
                "What would decide the tier of schools is told to officers of the authority and to the operational group "
                        + "only, because it tells what is in question at which school.")));
        blocks.add(
                rows.isEmpty()
                        ? inConfidence("No school is undecided for want of evidence that can be named.")
                        : inConfidence(
                                "deciding",
                                "Evidence that would help to decide most schools, first",
                                List.of(
                                        Column.ofWords("what", "Evidence"),
                                        SupportPieces.schools("schools", "Undecided schools")),
                                rows));
        return new Part("deciding", "What would decide", blocks);
    }
}
