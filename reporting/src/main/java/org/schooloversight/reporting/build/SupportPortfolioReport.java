package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.because;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;
import static org.schooloversight.reporting.build.SupportPieces.schools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SupportPortfolio;
import org.schooloversight.reporting.words.AssessmentWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.support.TierDefinition;

/** Lays out all schools under one programme. */
public final class SupportPortfolioReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("portfolio");

    private SupportPortfolioReport() {}

    /**
     * Lays out the schools.
     *
     * @param portfolio  the schools, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SupportPortfolio portfolio, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title("Schools and their support")
                .subject(head.subject())
                .asOf(portfolio.asOf().orElse(head.asOf()))
                .addAllAudiences(EnumSet.complementOf(EnumSet.of(Audience.SCHOOL)))
                .addParts(
                        tiers(portfolio),
                        triggers(portfolio),
                        PortfolioSchools.schools(portfolio),
                        PortfolioSchools.deciding(portfolio),
                        readings(portfolio),
                        demand(portfolio),
                        authority(portfolio))
                .addRestsOn(SupportPieces.restsOn(
                        portfolio.policy().header(), portfolio.policy().sha256()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Part tiers(SupportPortfolio portfolio) {
        List<Column> columns = new ArrayList<>(List.of(Column.ofWords("kind", "Kind of school")));
        List<List<Reason>> behind = new ArrayList<>();
        for (TierDefinition tier : portfolio.policy().tiers()) {
            columns.add(schools("tier-" + tier.id(), tier.title()));
            behind.add(because("Counted are schools placed in the tier '" + tier.title() + "'.", tier.cites()));
        }
        columns.add(schools("undecided", "Undecided"));
        behind.add(because("Counted are schools whose evidence leaves open which tier they are in.", List.of()));
        columns.add(schools("outside", Phrases.title(AssessmentWords.OUTSIDE)));
        behind.add(because(
                "Counted are schools that the programme is not for.",
                portfolio.policy().header().cites()));
        columns.add(schools("total", "All").asTotal());
        List<Row> rows = new ArrayList<>();
        List<Long> totals = new ArrayList<>(Collections.nCopies(behind.size(), 0L));
        portfolio.tally().rows().forEach((kind, counts) -> {
            rows.add(Row.of(counts(Phrases.title(kind), counts, behind)));
            for (int i = 0; i < totals.size(); i++) {
                totals.set(i, totals.get(i) + counts.get(i));
            }
        });
        rows.add(Row.ofTotals(counts("All", totals, behind)));
        return new Part(
                "tiers",
                "Schools by tier",
                List.of(open(
                        "schools-by-tier",
                        "Schools by kind and tier, least support first",
                        columns,
                        rows,
                        "A school whose evidence does not decide its tier is counted as undecided, in no tier.")));
    }

    private static List<Cell> counts(String title, List<Long> counts, List<List<Reason>> behind) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(title)));
        for (int i = 0; i < counts.size(); i++) {
            cells.add(Cell.of(counts.get(i)).because(behind.get(i)));
        }
        cells.add(Cell.of(counts.stream().mapToLong(Long::longValue).sum()));
        return cells;
    }

    private static Part triggers(SupportPortfolio portfolio) {
        List<Row> rows = portfolio.triggers().stream()
                .map(each -> {
                    String title = Phrases.title(each.trigger().title());
                    List<Citation> cites = each.trigger().cites();
                    return Row.of(List.of(
                            Cell.of(title),
                            Cell.of(each.fired()).because(because("Counted are schools for which it fired.", cites)),
                            Cell.of(each.notKnown())
                                    .because(because("Counted are schools whose evidence does not tell.", cites)),
                            Cell.of(each.clear()).because(because("Counted are schools for which it is clear.", cites)),
                            Cell.of(each.fired() + each.notKnown() + each.clear())));
                })
                .toList();
        return new Part(
                "triggers",
                "Triggers of concern",
                List.of(
                        open(
                                "schools-by-trigger",
                                "Schools by the state of each trigger",
                                List.of(
                                        Column.ofWords("trigger", "Trigger"),
                                        schools("fired", "Fired"),
                                        schools("not-known", "Not known"),
                                        schools("clear", "Clear"),
                                        schools("total", "All").asTotal()),
                                rows,
                                "Schools outside the programme are not counted. Not known is not clear: the evidence is missing.")));
    }

    private static Part readings(SupportPortfolio portfolio) {
        List<Row> rows = portfolio.readings().stream()
                .map(each -> Row.of(List.of(
                        Cell.of(Phrases.title(each.reading().question())),
                        Cell.of(each.reading()
                                .options()
                                .getOrDefault(each.taken(), each.taken().toString())),
                        Cell.of(each.reading()
                                .options()
                                .getOrDefault(
                                        each.alternative(), each.alternative().toString())),
                        Cell.of(each.otherTier())
                                .because(because(
                                        "Counted are schools that the other reading, by itself, would give other tiers.",
                                        each.reading().cites())),
                        Cell.of(each.otherPromise())
                                .because(because(
                                        "Counted are schools whose tier would stay and whose promise would change.",
                                        each.reading().cites())))))
                .toList();
        return new Part(
                "readings",
                "Open points of the programme",
                List.of(
                        rows.isEmpty()
                                ? Block.read("The programme has no open point.")
                                : open(
                                        "readings",
                                        "Schools for which another reading would change the answer",
                                        List.of(
                                                Column.ofWords("question", "Open point"),
                                                Column.ofWords("taken", "Taken as"),
                                                Column.ofWords("alternative", "Read otherwise"),
                                                schools("other-tier", "Other tier"),
                                                schools("other-promise", "Same tier, other promise")),
                                        rows)));
    }

    private static Part demand(SupportPortfolio portfolio) {
        List<Row> rows = portfolio.demand().stream()
                .map(each -> Row.of(List.of(
                                Cell.of(Phrases.title(each.promise().title())),
                                Cell.of(each.promise().amount().toString()),
                                Cell.of(each.timing().toString()),
                                Cell.of(each.promise().terms().force().words()),
                                SupportPieces.all(each.by(), "nobody"),
                                Cell.of(each.owed())
                                        .because(because("Counted are schools that it is owed to.", each.cites())),
                                Cell.of(each.open())
                                        .because(because(
                                                "Counted are schools to which it is owed only if something holds that is not known.",
                                                each.cites()))))
                        .inConfidence())
                .toList();
        return new Part(
                "promised",
                "What is promised to how many",
                // most promises go with one tier: their counts would give away what is withheld in the table of tiers
                List.of(
                        Block.read(
                                "How many schools are promised what is told to officers of the authority and to the operational group "
                                        + "only, because it tells how many are in a tier."),
                        inConfidence(
                                "promised",
                                "Schools by what they are promised",
                                List.of(
                                        Column.ofWords("promise", "Promise"),
                                        Column.ofWords("amount", "How much"),
                                        Column.ofWords("timing", "When"),
                                        Column.ofWords("force", "Force"),
                                        Column.ofWords("by", "Promised in"),
                                        schools("owed", "Owed to"),
                                        schools("open", "Depends on what is not known")),
                                rows,
                                "Amounts are for each school. What may be added whatever the tier is included.")));
    }

    private static Part authority(SupportPortfolio portfolio) {
        if (portfolio.authority().isEmpty()) {
            return new Part(
                    "authority",
                    "Triggers about the authority",
                    List.of(Block.read("No trigger about the authority itself was asked.")));
        }
        List<Column> columns = List.of(
                Column.ofWords("trigger", "Trigger"),
                Column.ofWords("state", "State"),
                Column.ofWords("why", "Why").with(Sensitivity.ABOUT_A_SCHOOL),
                Column.ofWords("would-settle", "Would settle it").with(Sensitivity.ABOUT_A_SCHOOL));
        return new Part(
                "authority",
                "Triggers about the authority",
                List.of(
                        open(
                                "authority",
                                "What was found about the authority as a whole",
                                columns,
                                portfolio.authority().stream()
                                        .map(each -> authority(portfolio, each))
                                        .toList()),
                        inConfidence(
                                "A reason may name schools and count few of them, so that it is told in confidence.")));
    }

    private static Row authority(SupportPortfolio portfolio, Finding finding) {
        List<Citation> cites = portfolio.policy().portfolioTriggers().stream()
                .filter(each -> each.id().equals(finding.trigger()))
                .findFirst()
                .map(PortfolioTrigger::cites)
                .orElse(List.of());
        return Row.of(List.of(
                Cell.of(Phrases.title(finding.title())),
                // the reasons of the finding count schools, and stand in the column that says so
                Cell.of(AssessmentWords.state(finding))
                        .because(because("The programme asks this of all its schools together.", cites)),
                Cell.of(SupportPieces.texts(finding.reasons())).because(finding.reasons()),
                finding.wouldSettle().isEmpty()
                        ? Cell.of(Absence.NOT_APPLICABLE, "settled")
                        : SupportPieces.all(finding.wouldSettle(), "")));
    }
}
