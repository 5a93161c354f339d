package org.schooloversight.core.finding;

import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * One step of an explanation, from the evaluation that made the answer.
 *
 * @param text  the step in plain English, a whole sentence, not null
 * @param cites  the clauses it applies, unmodifiable, not null
 * @param evidence  where the evidence comes from, each a file and row or a named source, unmodifiable, not null
 */
public record Reason(String text, List<Citation> cites, List<String> evidence) {

    /** Copies the parts. */
    public Reason {
        cites = List.copyOf(cites);
        evidence = List.copyOf(evidence);
    }

    @Override
    public String toString() {
        return text;
    }
}
