package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.words.AssessmentWords;
import org.schooloversight.reporting.words.TierNames;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.Move;
import org.schooloversight.triggers.assess.Placing;
import org.schooloversight.triggers.assess.ReadingEffect;
import org.schooloversight.triggers.assess.RuleFinding;
import org.schooloversight.triggers.assess.TierOutcome;

/** Writes assessments in plain English: in brief for a list of schools, or in full for one. */
public final class AssessmentText {

    /** So many things to be settled still read well in a brief report. */
    private static final int FEW = 4;

    private AssessmentText() {}

    /**
     * Writes an assessment in brief: the outcome, why, and what would decide it.
     *
     * @param assessment  the assessment, not null
     * @return the text, several lines, each ended, not null
     */
    public static String brief(Assessment assessment) {
        StringBuilder text = new StringBuilder(heading(assessment));
        TierOutcome outcome = assessment.outcome();
        line(text, "  ", outcome.reasons().stream().map(Reason::text).collect(Collectors.joining(" ")));
        if (outcome instanceof TierOutcome.Undecided undecided) {
            int things = undecided.wouldDecide().size();
            line(
                    text,
                    "  ",
                    things <= FEW
                            ? "To decide: " + String.join("; ", undecided.wouldDecide()) + "."
                            : "To decide: " + things
                                    + " pieces of evidence, which the full report of the school lists.");
        }
        List<String> readings = assessment.readingsThatMatter().stream()
                .filter(ReadingEffect::changesTier)
                .map(effect -> effect.reading() + "=" + effect.alternative())
                .toList();
        if (!readings.isEmpty()) {
            line(text, "  ", "Another reading would change the tier: " + Text.list(readings, "or") + ".");
        }
        return text.toString();
    }

    /**
     * Writes an assessment in full: every finding, entitlement, reading and notice with its reasons, and the receipt.
     *
     * @param assessment  the assessment, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(Assessment assessment) {
        StringBuilder text = new StringBuilder(brief(assessment));
        assessment.outcome().reasons().stream()
                .flatMap(reason -> reason.cites().stream())
                .distinct()
                .forEach(cite -> line(text, "  ", "Applies: " + cite + "."));
        text.append("\n  What was found\n");
        assessment.findings().forEach(finding -> finding(text, finding));
        if (!assessment.placings().isEmpty()) {
            text.append("\n  Where the school stands on the scales of the programme\n");
            assessment.placings().forEach(placing -> placing(text, placing));
        }
        if (!assessment.rules().isEmpty()) {
            text.append("\n  How the rules that give a tier stand, of which the first that holds decides\n");
            long deciding =
                    assessment.rules().stream().filter(RuleFinding::mayDecide).count();
            assessment.rules().forEach(rule -> rule(text, rule, deciding == 1));
        }
        assessment.move().ifPresent(move -> move(text, move));
        if (!assessment.entitlements().isEmpty()) {
            text.append("\n  What the school is promised\n");
            assessment.entitlements().forEach(each -> entitlement(text, "  ", each));
        }
        if (!assessment.additions().isEmpty()) {
            text.append("\n  What may be added to the tier\n");
            assessment.additions().forEach(addition -> addition(text, addition));
        }
        if (!assessment.readingsThatMatter().isEmpty()) {
            text.append("\n  Open points at which another reading would change the answer\n");
            assessment.readingsThatMatter().forEach(effect -> effect(text, effect));
        }
        if (!assessment.notices().isEmpty()) {
            text.append("\n  To know besides\n");
            assessment.notices().forEach(notice -> reason(text, notice));
        }
        line(
                text.append('\n'),
                "  ",
                "Receipt: library " + assessment.receipt().library() + ", policy "
                        + assessment.receipt().policy() + " ("
                        + assessment.receipt().policySha256().substring(0, 12) + "), evidence "
                        + assessment.receipt().evidenceSha256().substring(0, 12) + ", "
                        + assessment
                                .receipt()
                                .comparedWith()
                                .map(others -> others.schools() + " schools compared ("
                                        + others.sha256().substring(0, 12) + "), ")
                                .orElse("")
                        + assessment.receipt().asOf().words() + ".");
        return text.toString();
    }

    private static String heading(Assessment assessment) {
        String tiers = AssessmentWords.outcome(assessment.outcome(), TierNames.ids());
        StringBuilder text = new StringBuilder();
        line(
                text,
                assessment.school().urn() + "  ",
                Text.shorten(assessment.school().name()) + " ("
                        + assessment.school().type() + ", "
                        + assessment.school().kind().words() + "): " + tiers);
        return text.toString();
    }

    private static void finding(StringBuilder text, Finding finding) {
        line(
                text,
                "  - ",
                capitalised(finding.title()) + " (" + finding.trigger() + "): " + AssessmentWords.state(finding));
        finding.reasons().forEach(reason -> reason(text, reason));
        finding.wouldSettle().forEach(what -> line(text, "      ", "Would settle it: " + what + "."));
    }

    private static void placing(StringBuilder text, Placing placing) {
        String place = placing.words().isEmpty() ? "nowhere" : Text.list(placing.words(), "or");
        line(text, "  - ", capitalised(placing.title()) + " (" + placing.scale() + "): " + place);
        placing.reasons().forEach(reason -> reason(text, reason));
        placing.wouldSettle().forEach(what -> line(text, "      ", "Would settle it: " + what + "."));
    }

    /** Says how a rule stands. Its words are those of a school that it decides, which are not told of one that another decides. */
    private static void rule(StringBuilder text, RuleFinding rule, boolean alone) {
        boolean holds = rule.state() == RuleFinding.State.HOLDS;
        String decides = !rule.mayDecide()
                ? holds ? ", but one before it decides." : ""
                : alone ? ", and decides" : holds ? ", and decides if none before it does" : ", and then decides";
        String words = holds && !rule.mayDecide() ? "" : ". \"" + rule.because() + "\"";
        line(text, "  " + rule.place() + ". ", rule.tier() + ": " + rule.state().words() + decides + words);
    }

    private static void move(StringBuilder text, Move move) {
        String stage = move.stage().isEmpty() ? "" : " (recorded as '" + Text.shorten(move.stage()) + "')";
        line(
                text.append('\n'),
                "  ",
                "The school has been in the tier " + move.from() + " since " + EnglishDates.day(move.since()) + stage
                        + (move.isNone()
                                ? ", and stays in it."
                                : ". It moves to " + move.to() + ", where it is from "
                                        + EnglishDates.day(move.takesEffect()) + "."));
    }

    private static void reason(StringBuilder text, Reason reason) {
        String evidence = reason.evidence().isEmpty() ? "" : " [" + String.join("; ", reason.evidence()) + "]";
        line(text, "      ", reason.text() + evidence);
    }

    private static void entitlement(StringBuilder text, String indent, Entitlement each) {
        String owed = each.conditions().isEmpty() ? "" : " (" + AssessmentWords.owedIf(each) + ")";
        line(text, indent + "- ", each.title() + ": " + each.amount() + ", " + each.timing() + owed);
        parts(text, indent, "Terms", each.onTerms());
        parts(text, indent, "Members", each.members());
        parts(text, indent, "Holds", each.contents());
        parts(text, indent, "Paid by, in this order", each.funders());
    }

    private static void parts(StringBuilder text, String indent, String name, List<String> parts) {
        if (!parts.isEmpty()) {
            line(text, indent + "    ", name + ": " + String.join("; ", parts) + ".");
        }
    }

    private static void addition(StringBuilder text, AddedSupport addition) {
        line(text, "  - ", addition.title() + ": " + AssessmentWords.state(addition));
        addition.reasons().forEach(reason -> reason(text, reason));
        addition.wouldSettle().forEach(what -> line(text, "      ", "Would settle it: " + what + "."));
        addition.entitlements().forEach(each -> entitlement(text, "      ", each));
    }

    private static void effect(StringBuilder text, ReadingEffect effect) {
        line(
                text,
                "  - ",
                effect.reading() + ": taken as " + effect.taken() + "; as " + effect.alternative() + " ("
                        + effect.means() + "): " + AssessmentWords.then(effect, TierNames.ids()));
    }
}
