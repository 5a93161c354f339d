package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.CriterionCases;

/** Says what evidence a criterion asks for: clauses that go on from "if". */
final class CriterionWords implements CriterionCases<Statement> {

    private final PolicyWords words;

    CriterionWords(PolicyWords words) {
        this.words = words;
    }

    private Statement list(String text, List<Criterion> parts) {
        return Statement.list(text, parts.stream().map(each -> each.match(this)).toList());
    }

    /** Says a clause after what leads to it. */
    private Statement after(String words, Criterion part) {
        Statement clause = part.match(this);
        return Statement.list(words + clause.text(), clause.parts());
    }

    private Statement listOrOne(String text, List<Criterion> parts) {
        return parts.size() == 1 ? parts.get(0).match(this) : list(text, parts);
    }

    @Override
    public Statement allOf(Criterion.AllOf each) {
        return listOrOne("all of these hold:", each.parts());
    }

    @Override
    public Statement anyOf(Criterion.AnyOf each) {
        return listOrOne("any of these holds:", each.parts());
    }

    @Override
    public Statement noneOf(Criterion.NoneOf each) {
        return list(each.parts().size() == 1 ? "this does not hold:" : "none of these holds:", each.parts());
    }

    @Override
    public Statement atLeast(Criterion.AtLeast each) {
        return list(
                "at least " + each.atLeast() + " of these " + (each.atLeast() == 1 ? "holds:" : "hold:"), each.parts());
    }

    @Override
    public Statement firstKnown(Criterion.FirstKnown each) {
        return list("the first of these that is known holds:", each.parts());
    }

    @Override
    public Statement assuming(Criterion.Assuming each) {
        String taken = each.whenNotKnown() == FindingState.FIRED ? "to hold" : "not to hold";
        return after("(which is taken " + taken + " where it is not known) ", each.test());
    }

    @Override
    public Statement scoped(Criterion.Scoped each) {
        return after("it is " + each.scope() + " (this applies to no other) and ", each.test());
    }

    @Override
    public Statement given(Criterion.Given each) {
        return Statement.list(
                "the second of these holds, which is asked only where the first does:",
                Stream.of(each.condition(), each.test())
                        .map(part -> part.match(this))
                        .toList());
    }

    @Override
    public Statement byReading(Criterion.ByReading each) {
        return words.byReading(each.reading(), each.options(), option -> option.match(this));
    }

    @Override
    public Statement resultPattern(Criterion.ResultPattern each) {
        return new FigureWords(words, each).clause();
    }

    @Override
    public Statement overYears(Criterion.OverYears each) {
        String years = FigureWords.years(each.years(), each.atLeast(), words.taken(each.gaps()));
        String title = words.measures().require(each.measure()).title();
        List<Statement> parts = new ArrayList<>();
        parts.add(each.test().match(this));
        parts.addAll(words.otherwise(each.gaps(), gaps -> FigureWords.otherYears(each.years(), each.atLeast(), gaps)));
        return Statement.list(years + " of " + title + ", each taken by itself, this holds:", parts);
    }

    @Override
    public Statement pupils(Criterion.Pupils each) {
        return Statement.of("the number of pupils at the school, as the register has it, is "
                + each.comparison().words() + " " + words.figure(each.threshold(), PolicyWords::plain));
    }

    @Override
    public Statement judged(Criterion.Judged each) {
        String level = each.atLeast().words() + (each.atLeast() == JudgementLevel.SIGNIFICANT ? "" : " or more");
        return Statement.of("the latest current judgement of an officer about " + each.concern() + " is " + level
                + without("a current judgement", each.whenNone()));
    }

    @Override
    public Statement ungradedInspection(Criterion.UngradedInspection each) {
        List<String> outcomes = Stream.of(UngradedOutcome.values())
                .filter(each.outcomes()::contains)
                .map(UngradedOutcome::words)
                .toList();
        return outcomes.size() == 1
                ? Statement.of("the latest ungraded inspection since the last graded one found that the school "
                        + outcomes.get(0))
                : Statement.list(
                        "the latest ungraded inspection since the last graded one found any of these of the school:",
                        outcomes.stream().map(Statement::of).toList());
    }

    @Override
    public Statement inspectionPattern(Criterion.InspectionPattern each) {
        String which = which(each)
                + each.months()
                        .map(months -> ", if not longer ago than " + words.count(months, "month") + ",")
                        .orElse("");
        return OutcomeWords.clause(which, each.outcome());
    }

    private static String which(Criterion.InspectionPattern each) {
        int looked = each.last() - each.first() + 1;
        String latest = each.first() == 1
                ? "the school's latest " + (looked == 1 ? "inspection" : looked + " inspections")
                : looked == 1
                        ? "inspection " + each.first() + " of the school, counted from the latest,"
                        : "inspections " + each.first() + " to " + each.last()
                                + " of the school, counted from the latest,";
        if (looked == 1) {
            return latest;
        }
        return each.atLeast() == looked ? "each of " + latest : "at least " + each.atLeast() + " of " + latest;
    }

    @Override
    public Statement eventWithin(Criterion.EventWithin each) {
        String what = Text.list(each.events(), "or");
        String events = each.atLeast() == 1 ? "an event " + what + " is" : each.atLeast() + " events " + what + " are";
        String since = each.since() instanceof Criterion.Since.Months months
                ? "in the last " + words.count(months.months(), "month")
                : since((Criterion.Since.Inspection) each.since());
        return Statement.of(events + " recorded " + since + without("a record", each.whenNone()));
    }

    private static String since(Criterion.Since.Inspection since) {
        return since.nth() == 1
                ? "since the school's latest inspection that gave grades"
                : "since inspection " + since.nth() + " of those that gave grades, counted from the latest";
    }

    @Override
    public Statement inTier(Criterion.InTier each) {
        String where = words.tiers(each.tiers(), "or");
        String since = each.months()
                .map(months -> ", and has been there for at least " + words.count(months, "month"))
                .orElse("");
        return Statement.of("by the record the school is in the tier " + where + since
                + without("a record of a tier", each.whenNone()));
    }

    private static String without(String what, FindingState then) {
        return "; without " + what
                + switch (then) {
                    case FIRED -> " it is taken to be so";
                    case CLEAR -> " it is taken not to be so";
                    case NOT_KNOWN -> " it is not known";
                };
    }
}
