package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A warning notice as it was or will be given.
 *
 * @param kind  what it is about, not null
 * @param by  who gives it, not null
 * @param on  the day on which it is given, whose law applies, not null
 * @param complianceEnds  the last day for complying that it states, empty if it states none, not null
 * @param states  what it states, unmodifiable, not null
 * @param copies  whom a copy goes to at the same time, unmodifiable, not null
 */
public record NoticeDraft(
        NoticeKind kind,
        Intervener by,
        LocalDate on,
        Optional<LocalDate> complianceEnds,
        Set<NoticePartId> states,
        Set<NoticePartId> copies) {

    /** Copies the sets. */
    public NoticeDraft {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
        copies = Collections.unmodifiableSet(new TreeSet<>(copies));
    }
}
