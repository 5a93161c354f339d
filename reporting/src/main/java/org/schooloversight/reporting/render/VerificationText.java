package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.analysis.Check;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.analysis.Fault;
import org.schooloversight.triggers.analysis.Verification;

/** Writes in plain English what was proved of a policy, and each fault with its smallest example. */
public final class VerificationText {

    private static final int WIDEST_RESULT = "NOT CLAIMED".length();

    private VerificationText() {}

    /**
     * Writes a verification.
     *
     * @param verification  the verification, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(Verification verification) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "",
                verification.policy() + " (" + verification.policy().title() + "), "
                        + verification.asOf().words());
        line(
                text,
                "  ",
                "Looked at: " + AnalysisLines.count(verification.questions(), "question") + " with "
                        + AnalysisLines.number(verification.combinations())
                        + " combinations of answers, missing and stale evidence included: all of them.");
        line(
                text,
                "  ",
                verification.everyReadingOf().isEmpty()
                        ? "Each open point was read as it is set."
                        : "Read in every way: " + Text.list(verification.everyReadingOf(), "and") + ".");
        text.append('\n');
        verification.results().forEach((check, result) -> result(text, check, result));
        int number = 0;
        for (Fault fault : verification.faults()) {
            fault(text.append('\n'), ++number, fault);
        }
        line(
                text.append('\n'),
                "  ",
                verification.isSound()
                        ? "Nothing is wrong: everything that the policy claims was proved."
                        : AnalysisLines.count(number, "fault") + ".");
        return text.toString();
    }

    private static void result(StringBuilder text, Check check, Verification.Result result) {
        String words = result.name().replace('_', ' ');
        line(text, "  " + words + " ".repeat(WIDEST_RESULT - words.length() + 2), check.words());
    }

    private static void fault(StringBuilder text, int number, Fault fault) {
        String indent = "  " + number + ". ";
        line(text, indent, fault.words());
        String set = " ".repeat(indent.length());
        List<Example> examples = fault.examples();
        for (int i = 0; i < examples.size(); i++) {
            String which = examples.size() == 1
                    ? "the smallest example"
                    : i == 0 ? "the smallest example" : "and with worse evidence";
            line(text, set, capitalised(which) + ", " + outcome(examples.get(i)) + ":");
            AnalysisLines.example(text, set + "  ", examples.get(i));
        }
    }

    private static String outcome(Example example) {
        return example.scenario()
                .expected()
                .tiers()
                .filter(tiers -> !tiers.isEmpty())
                .map(tiers -> "which gets " + Text.list(tiers, "or"))
                .orElse("which gets no tier");
    }
}
