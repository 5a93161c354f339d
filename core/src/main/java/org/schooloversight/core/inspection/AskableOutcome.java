package org.schooloversight.core.inspection;

import java.util.List;
import java.util.Optional;

/**
 * One thing that a rule of a policy can ask of inspections under a framework. Values are spelt as policies spell them.
 *
 * @param framework  the framework, not null
 * @param key  the key of a policy that asks for it, empty if policies have none, not null
 * @param name  the judgement or area asked about, empty if the key has none, not null
 * @param values  the values, best first, unmodifiable, not null
 * @param note  what an author must know, empty if nothing, not null
 */
public record AskableOutcome(
        FrameworkId framework, Optional<String> key, Optional<String> name, List<String> values, String note) {

    /** Copies the values. */
    public AskableOutcome {
        values = List.copyOf(values);
    }
}
