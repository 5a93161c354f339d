package org.schooloversight.reporting.words;

import org.schooloversight.triggers.analysis.WhatIf;

/** Says what would lead a school to a tier. */
public final class WhatIfWords {

    /** What goes before the reasons for which an answer is not exact. */
    public static final String OBSTACLES = "It cannot be told exactly:";

    private WhatIfWords() {}

    /**
     * Says whether there are ways to the tier.
     *
     * @param whatIf  the question and its answer, not null
     * @param names  how tiers are called, not null
     * @return a sentence, or what the ways are to follow, not null
     */
    public static String lead(WhatIf whatIf, TierNames names) {
        String tier = names.of(whatIf.target());
        if (whatIf.isThere()) {
            return "It is in the tier " + tier + " already.";
        }
        if (whatIf.ways().isEmpty()) {
            return whatIf.obstacles().isEmpty()
                    ? "No change that can still come about leads to the tier " + tier + "."
                    : "No way to the tier " + tier + " was found.";
        }
        return "To be in the tier " + tier + ", all that one of these says would have to be, and nothing else:";
    }

    /**
     * Says a change.
     *
     * @param change  the change, not null
     * @return the words, not null
     */
    public static String change(WhatIf.Change change) {
        return change.what() + ": " + change.then() + " (now " + change.now() + ")";
    }

    /**
     * Says that there are further ways.
     *
     * @param whatIf  the question and its answer, not null
     * @return the sentence, not null
     */
    public static String more(WhatIf whatIf) {
        return "And " + Phrases.of(whatIf.more(), "further way") + ".";
    }

    /**
     * Says how far the answer to a question would settle the tier.
     *
     * @param ask  the question, not null
     * @return the words, not null
     */
    public static String ask(WhatIf.Ask ask) {
        return ask.what() + ": " + ask.decides() + " of " + Phrases.of(ask.of(), "possible answer")
                + " would settle the tier";
    }

    /**
     * Says what would settle the tier, whatever the answers are.
     *
     * @param whatIf  the question and its answer, not null
     * @return the sentence, not null
     */
    public static String settling(WhatIf whatIf) {
        return "The answers to these settle the tier, whatever they are: " + String.join("; ", whatIf.settling()) + ".";
    }
}
