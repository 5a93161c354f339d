package org.schooloversight.triggers.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;

/** Collects the reasons of an evaluation while it runs, or nothing if nobody wants them. */
final class Explanation {

    /** Keeps nothing: the same evaluation, without the words. */
    static final Explanation UNWANTED = new Explanation(false, List.of());

    private final boolean wanted;
    private final List<Citation> cites;
    private final Map<String, Reason> reasons = new LinkedHashMap<>();
    private final Set<String> wouldSettle = new LinkedHashSet<>();
    private final Set<String> unchecked = new LinkedHashSet<>();

    private Explanation(boolean wanted, List<Citation> cites) {
        this.wanted = wanted;
        this.cites = cites;
    }

    static Explanation of(List<Citation> cites) {
        return new Explanation(true, cites);
    }

    /** Tells whether words are wanted; making them costs more than the evaluation. */
    boolean isWanted() {
        return wanted;
    }

    void say(String text, List<String> evidence) {
        if (wanted) {
            reasons.putIfAbsent(text, new Reason(text, cites, evidence));
        }
    }

    /** Returns an explanation for a part, to be taken into this one. */
    Explanation part() {
        return wanted ? of(cites) : UNWANTED;
    }

    /** Takes the explanation of a part, with words before each of its reasons. */
    void take(String before, Explanation part) {
        if (wanted) {
            part.reasons.values().forEach(reason -> say(before + reason.text(), reason.evidence()));
            wouldSettle.addAll(part.wouldSettle);
            unchecked.addAll(part.unchecked);
        }
    }

    void wouldSettle(String what) {
        if (wanted) {
            wouldSettle.add(what);
        }
    }

    /** Notes something that was used and never compared with its source. */
    void unchecked(String what) {
        if (wanted) {
            unchecked.add(what);
        }
    }

    List<Reason> reasons() {
        return new ArrayList<>(reasons.values());
    }

    List<String> wouldSettle() {
        return new ArrayList<>(wouldSettle);
    }

    Set<String> unchecked() {
        return unchecked;
    }
}
