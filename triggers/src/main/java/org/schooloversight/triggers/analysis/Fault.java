package org.schooloversight.triggers.analysis;

import java.util.List;

/**
 * Something wrong with a policy.
 *
 * @param check  what it falls short of, not null
 * @param subject  the id of what it is about, such as a tier, or the place of a rule counted from 1, not null
 * @param words  what is wrong, in plain English, whole sentences, not null
 * @param examples  the smallest schools that show it: one, or two of which the second has worse evidence; none if there is no such school,
 *     unmodifiable, not null
 */
public record Fault(Check check, String subject, String words, List<Example> examples) {

    /** Copies the list. */
    public Fault {
        examples = List.copyOf(examples);
    }
}
