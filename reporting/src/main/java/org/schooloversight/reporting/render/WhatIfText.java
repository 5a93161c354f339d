package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import org.schooloversight.reporting.words.TierNames;
import org.schooloversight.reporting.words.WhatIfWords;
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
            line(text.append('\n'), "  ", WhatIfWords.settling(whatIf));
        }
        AnalysisLines.obstacles(text, WhatIfWords.OBSTACLES, whatIf.obstacles());
        return text.toString();
    }

    private static void ways(StringBuilder text, WhatIf whatIf) {
        line(text, "  ", WhatIfWords.lead(whatIf, TierNames.ids()));
        if (whatIf.isThere() || whatIf.ways().isEmpty()) {
            return;
        }
        int number = 0;
        for (WhatIf.Way way : whatIf.ways()) {
            String indent = "  " + ++number + ". ";
            List<WhatIf.Change> changes = way.changes();
            for (int i = 0; i < changes.size(); i++) {
                line(
                        text,
                        i == 0 ? indent : " ".repeat(indent.length()),
                        (i == 0 ? "" : "and ") + WhatIfWords.change(changes.get(i)));
            }
        }
        if (whatIf.more() > 0) {
            line(text, "  ", WhatIfWords.more(whatIf));
        }
    }

    private static void ask(StringBuilder text, WhatIf.Ask ask) {
        line(text, "  - ", WhatIfWords.ask(ask));
        ask.answers().forEach(answer -> line(text, "      ", answer.words() + ": " + answer.tiers()));
    }
}
