package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import org.schooloversight.triggers.analysis.WhatIf;

/** Writes in plain English what would have to be otherwise for a school to be in a tier, and what to ask next. */
public final class WhatIfText {

    private WhatIfText() {}

    /**
     * Writes an answer.
     *
     * @param whatIf  the answer, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(WhatIf whatIf) {
        StringBuilder text = new StringBuilder();
        line(text, whatIf.school().urn() + "  ", AnalysisLines.heading(whatIf.school()) + ": now " + whatIf.now());
        ways(text, whatIf);
        if (!whatIf.asks().isEmpty()) {
            text.append("\n  What to ask next\n");
            whatIf.asks().forEach(ask -> ask(text, ask));
        }
        if (!whatIf.settling().isEmpty()) {
            line(
                    text.append('\n'),
                    "  ",
                    "The answers to these settle the tier, whatever they are: " + String.join("; ", whatIf.settling())
                            + ".");
        }
        AnalysisLines.obstacles(text, "It cannot be told exactly:", whatIf.obstacles());
        return text.toString();
    }

    private static void ways(StringBuilder text, WhatIf whatIf) {
        if (whatIf.isThere()) {
            line(text, "  ", "It is in the tier " + whatIf.target() + " already.");
            return;
        }
        if (whatIf.ways().isEmpty()) {
            line(
                    text,
                    "  ",
                    whatIf.obstacles().isEmpty()
                            ? "No change that can still come about leads to the tier " + whatIf.target() + "."
                            : "No way to the tier " + whatIf.target() + " was found.");
            return;
        }
        line(
                text,
                "  ",
                "To be in the tier " + whatIf.target()
                        + ", all that one of these says would have to be, and nothing else:");
        int number = 0;
        for (WhatIf.Way way : whatIf.ways()) {
            String indent = "  " + ++number + ". ";
            List<WhatIf.Change> changes = way.changes();
            for (int i = 0; i < changes.size(); i++) {
                line(
                        text,
                        i == 0 ? indent : " ".repeat(indent.length()),
                        (i == 0 ? "" : "and ") + words(changes.get(i)));
            }
        }
        if (whatIf.more() > 0) {
            line(text, "  ", "And " + AnalysisLines.count(whatIf.more(), "further way") + ".");
        }
    }

    private static String words(WhatIf.Change change) {
        return change.what() + ": " + change.then() + " (now " + change.now() + ")";
    }

    private static void ask(StringBuilder text, WhatIf.Ask ask) {
        line(
                text,
                "  - ",
                ask.what() + ": " + ask.decides() + " of " + AnalysisLines.count(ask.of(), "possible answer")
                        + " would settle the tier");
        ask.answers().forEach(answer -> line(text, "      ", answer.words() + ": " + answer.tiers()));
    }
}
