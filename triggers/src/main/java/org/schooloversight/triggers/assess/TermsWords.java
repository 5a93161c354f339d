package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.support.Terms;

/** Words on what terms something is given. */
final class TermsWords {

    private TermsWords() {}

    /** Returns the terms in words, none if it must be given and provided, and nobody has to decide, sign or be told. */
    static List<String> of(Terms terms) {
        List<String> words = new ArrayList<>();
        if (terms.force() == Terms.Force.ELIGIBLE) {
            words.add("the school may have it; nothing says that anybody gives it");
        }
        terms.decidedBy()
                .ifPresent(office -> words.add(
                        terms.force() == Terms.Force.MAY
                                ? "it may be given: the " + office + " decides"
                                : "the " + office + " decides"));
        if (terms.bought()) {
            words.add("the school buys it");
        }
        if (!terms.signedBy().isEmpty()) {
            words.add("signed by " + offices(terms.signedBy()));
        }
        if (!terms.tells().isEmpty()) {
            words.add("to be told: " + offices(terms.tells()));
        }
        return List.copyOf(words);
    }

    private static String offices(List<String> offices) {
        return Text.list(offices.stream().map(office -> "the " + office).toList(), "and");
    }
}
