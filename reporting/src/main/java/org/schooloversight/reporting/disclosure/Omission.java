package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was done to a report, and how a reader is told of it without being told what it was. */
enum Omission {
    /** Something may not be read. */
    LEFT_OUT,
    /** What was left out was all there was. */
    EMPTIED,
    /** A day may not be read. */
    DATES,
    /** A number was withheld. */
    NUMBERS,
    /** Counts were held against the rule, whether or not one was withheld. */
    JUDGED;

    static List<String> sentences(Set<Omission> done, Readership reader, DisclosureRules rules) {
        List<String> sentences = new ArrayList<>();
        String who = reader.audience().words();
        if (done.contains(LEFT_OUT)) {
            sentences.add("Passages, rows or columns that are not for " + who + " are left out.");
        }
        if (done.contains(EMPTIED)) {
            sentences.add("Tables or parts in which nothing remained for " + who + " are left out.");
        }
        if (done.contains(DATES)) {
            sentences.add("Dates that are not for " + who + " are left out.");
        }
        if (done.contains(NUMBERS)) {
            sentences.add(note(rules));
        }
        return sentences;
    }

    /** Tells readers of a table what is withheld in it. */
    static String note(DisclosureRules rules) {
        String others = "from which one that is not shown could be worked out";
        return isRuleEmpty(rules)
                ? "Any number " + others + " is withheld."
                : small(rules) + " are withheld, and so is any other number " + others + ".";
    }

    /** Tells which rule counts were held against, and whether anybody checked it. */
    static String rule(DisclosureRules rules) {
        String withheld = isRuleEmpty(rules) ? "No number is withheld for being small" : small(rules) + " are withheld";
        return withheld + ": " + rules.check().words();
    }

    private static String small(DisclosureRules rules) {
        String under = "umbers under " + rules.threshold();
        if (!rules.hidesNought()) {
            return "N" + under;
        }
        return rules.threshold() == 1 ? "Noughts" : "Noughts and n" + under;
    }

    private static boolean isRuleEmpty(DisclosureRules rules) {
        return rules.threshold() == 1 && !rules.hidesNought();
    }
}
