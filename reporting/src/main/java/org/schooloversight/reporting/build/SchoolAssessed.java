package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SchoolSupport;
import org.schooloversight.reporting.words.AssessmentWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.reporting.words.TierNames;
import org.schooloversight.reporting.words.WhatIfWords;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.TierOutcome;

/** Lays out what was found about a school, which is told in confidence. */
final class SchoolAssessed {

    private final SchoolSupport school;
    private final Assessment assessment;
    private final TierNames names;

    SchoolAssessed(SchoolSupport school) {
        this.school = school;
        assessment = school.assessment();
        names = TierNames.of(school.policy());
    }

    List<Part> parts() {
        return List.of(
                new Part("tier", "Tier, and why", tier()),
                new Part("triggers", "Triggers of concern", triggers()),
                new Part("change", "What would change the tier", change()),
                new Part("promised", "What is promised", promised()),
                new Part("readings", "Open points of the programme", readings()),
                new Part("notices", "To know besides", notices()));
    }

    private List<Block> tier() {
        TierOutcome outcome = assessment.outcome();
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                "Tier",
                Cell.of(Phrases.title(AssessmentWords.outcome(outcome, names))).because(outcome.reasons()),
                outcome.reasons()));
        if (outcome instanceof TierOutcome.Undecided undecided) {
            rows.add(row("Would decide", all(undecided.wouldDecide(), "nothing that can be named"), List.of()));
        }
        rows.add(row("Move", PortfolioSchools.move(assessment, names), List.of()));
        assessment
                .placings()
                .forEach(placing -> rows.add(row(
                        Phrases.title(placing.title()),
                        (placing.words().isEmpty()
                                        ? Cell.of(Absence.NOT_APPLICABLE, "none")
                                        : placing.words().size() == 1
                                                ? Cell.of(placing.words().get(0))
                                                : Cell.of(
                                                        Absence.NOT_KNOWN,
                                                        String.join(" or ", placing.words()) + "; would settle it: "
                                                                + SupportPieces.join(placing.wouldSettle())))
                                .because(placing.reasons()),
                        placing.reasons())));
        return List.of(inConfidence(
                "tier",
                "Where the school is, and by which clauses",
                List.of(
                        Column.ofWords("what", "Question"),
                        Column.ofWords("answer", "Answer"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("clauses", "Clauses"),
                        Column.ofWords("evidence", "Evidence")),
                rows));
    }

    private static Row row(String what, Cell answer, List<Reason> reasons) {
        return Row.of(List.of(
                        Cell.of(what),
                        answer,
                        reasons.isEmpty()
                                ? Cell.of(Absence.NOT_APPLICABLE, "not asked")
                                : Cell.of(SupportPieces.texts(reasons)).because(reasons),
                        all(SupportPieces.cites(reasons), "none"),
                        all(SupportPieces.evidence(reasons), "none")))
                .inConfidence();
    }

    private List<Block> triggers() {
        if (assessment.findings().isEmpty()) {
            return List.of(inConfidence("No trigger was asked about this school."));
        }
        return List.of(inConfidence(
                "triggers",
                "Each trigger with what was found",
                List.of(
                        Column.ofWords("trigger", "Trigger"),
                        Column.ofWords("state", "State"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("evidence", "Evidence"),
                        Column.ofWords("would-settle", "Would settle it")),
                assessment.findings().stream().map(SchoolAssessed::finding).toList()));
    }

    private static Row finding(Finding each) {
        return Row.of(List.of(
                        Cell.of(Phrases.title(each.title())),
                        Cell.of(Phrases.title(AssessmentWords.state(each))).because(each.reasons()),
                        Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons()),
                        all(SupportPieces.evidence(each.reasons()), "none"),
                        each.wouldSettle().isEmpty()
                                ? Cell.of(Absence.NOT_APPLICABLE, "settled")
                                : all(each.wouldSettle(), "")))
                .inConfidence();
    }

    private List<Block> change() {
        if (school.whatIfs().isEmpty()) {
            return List.of(inConfidence("What would lead to another tier was not asked."));
        }
        List<Block> blocks = new ArrayList<>();
        school.whatIfs().forEach(each -> ways(blocks, each));
        // what is not known is the same whichever tier is asked about
        open(blocks, school.whatIfs().get(0));
        return blocks;
    }

    private void ways(List<Block> blocks, WhatIf each) {
        blocks.add(inConfidence(WhatIfWords.lead(each, names)));
        if (!each.isThere() && !each.ways().isEmpty()) {
            List<String> ways = new ArrayList<>();
            each.ways()
                    .forEach(way -> ways.add(String.join(
                            "; and ",
                            way.changes().stream().map(WhatIfWords::change).toList())));
            if (each.more() > 0) {
                ways.add(WhatIfWords.more(each));
            }
            blocks.add(inConfidence(ways));
        }
        if (!each.obstacles().isEmpty()) {
            blocks.add(inConfidence(WhatIfWords.OBSTACLES));
            blocks.add(inConfidence(each.obstacles()));
        }
    }

    private void open(List<Block> blocks, WhatIf any) {
        if (!any.asks().isEmpty()) {
            blocks.add(inConfidence("What to ask next:"));
            blocks.add(inConfidence(any.asks().stream().map(this::ask).toList()));
        }
        if (!any.settling().isEmpty()) {
            blocks.add(inConfidence(WhatIfWords.settling(any)));
        }
    }

    private String ask(WhatIf.Ask ask) {
        return WhatIfWords.ask(ask) + " ("
                + SupportPieces.join(ask.answers().stream()
                        .map(answer -> answer.words() + ": " + names.of(answer.tiers()))
                        .toList())
                + ")";
    }

    private record Promise(String from, Entitlement entitlement) {}

    private List<Block> promised() {
        List<Promise> promises = Stream.concat(
                        assessment.entitlements().stream().map(each -> new Promise("the tier", each)),
                        assessment.additions().stream()
                                .flatMap(addition -> addition.entitlements().stream()
                                        .map(each -> new Promise(addition.title(), each))))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                promises.isEmpty()
                        ? inConfidence("The programme promises this school nothing that is known.")
                        : inConfidence(
                                "promised",
                                "What is promised, and on which terms",
                                List.of(
                                        Column.ofWords("promise", "Promise"),
                                        Column.ofWords("amount", "How much"),
                                        Column.ofWords("timing", "When"),
                                        Column.ofWords("owed", "Owed"),
                                        Column.ofWords("terms", "Terms"),
                                        Column.ofWords("members", "Members"),
                                        Column.ofWords("contents", "Holds"),
                                        Column.ofWords("funders", "Paid by, in this order"),
                                        Column.ofWords("from", "From")),
                                promises.stream().map(SchoolAssessed::promise).toList()));
        if (!assessment.additions().isEmpty()) {
            blocks.add(inConfidence(
                    "additions",
                    "What may be added to the tier",
                    List.of(
                            Column.ofWords("what", "What"),
                            Column.ofWords("state", "State"),
                            Column.ofWords("why", "Why"),
                            Column.ofWords("would-settle", "Would settle it")),
                    assessment.additions().stream()
                            .map(SchoolAssessed::addition)
                            .toList()));
        }
        return blocks;
    }

    private static Row promise(Promise each) {
        Entitlement promised = each.entitlement();
        List<Reason> reasons = SupportPieces.because("The programme promises it.", promised.cites());
        return Row.of(List.of(
                        Cell.of(Phrases.title(promised.title())).because(reasons),
                        Cell.of(promised.amount().toString()).because(reasons),
                        Cell.of(promised.timing().toString()).because(reasons),
                        promised.conditions().isEmpty()
                                ? Cell.of("owed").because(reasons)
                                : Cell.of(Absence.NOT_KNOWN, AssessmentWords.owedIf(promised))
                                        .because(reasons),
                        all(promised.onTerms(), "it must be given"),
                        all(promised.members(), "not about a group"),
                        all(promised.contents(), "nothing is prescribed"),
                        all(promised.funders(), "not said"),
                        Cell.of(each.from())))
                .inConfidence();
    }

    private static Row addition(AddedSupport each) {
        return Row.of(List.of(
                        Cell.of(Phrases.title(each.title())),
                        Cell.of(Phrases.title(AssessmentWords.state(each))).because(each.reasons()),
                        Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons()),
                        each.wouldSettle().isEmpty()
                                ? Cell.of(Absence.NOT_APPLICABLE, "settled")
                                : all(each.wouldSettle(), "")))
                .inConfidence();
    }

    private List<Block> readings() {
        if (assessment.readingsThatMatter().isEmpty()) {
            return List.of(inConfidence("No other reading of the programme would change the answer."));
        }
        return List.of(inConfidence(
                "readings",
                "Open points at which another reading would change the answer",
                List.of(
                        Column.ofWords("reading", "Open point"),
                        Column.ofWords("taken", "Taken as"),
                        Column.ofWords("means", "Read otherwise"),
                        Column.ofWords("then", "Then")),
                assessment.readingsThatMatter().stream()
                        .map(each -> Row.of(List.of(
                                        Cell.of(school.policy()
                                                .reading(each.reading())
                                                .map(reading -> Phrases.title(reading.question()))
                                                .orElse(each.reading().toString())),
                                        Cell.of(school.policy()
                                                .reading(each.reading())
                                                .map(reading ->
                                                        reading.options().get(each.taken()))
                                                .orElse(each.taken().toString())),
                                        Cell.of(each.means()),
                                        Cell.of(Phrases.title(AssessmentWords.then(each, names)))))
                                .inConfidence())
                        .toList()));
    }

    private List<Block> notices() {
        if (assessment.notices().isEmpty()) {
            return List.of(inConfidence("There is nothing to know besides."));
        }
        return List.of(inConfidence(
                "notices",
                "Notices",
                List.of(Column.ofWords("notice", "Notice"), Column.ofWords("evidence", "Evidence")),
                assessment.notices().stream()
                        .map(each -> Row.of(List.of(
                                        Cell.of(each.text()).because(List.of(each)), all(each.evidence(), "none")))
                                .inConfidence())
                        .toList()));
    }
}
