package org.schooloversight.triggers.support;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.InvalidValueException;

/**
 * On what terms something is given: whether it must be, who decides, who signs, who is told, and when it takes the place of something
 * else.
 *
 * @param force  whether it must be given, not null
 * @param decidedBy  the office that decides, empty if nobody has to, not null
 * @param bought  true if the school buys it, false if it is provided
 * @param givenBy  who gives it, empty if anybody may, unmodifiable, in order, not null
 * @param signedBy  the offices that sign it, unmodifiable, not null
 * @param tells  the offices and bodies that are told, unmodifiable, not null
 * @param onTriggers  owed only if one of these fired; empty if owed whatever fired, unmodifiable, not null
 * @param unlessTriggers  not owed if one of these fired, unmodifiable, not null
 */
public record Terms(
        Force force,
        Optional<String> decidedBy,
        boolean bought,
        Set<ProviderKind> givenBy,
        List<String> signedBy,
        List<String> tells,
        List<TriggerId> onTriggers,
        List<TriggerId> unlessTriggers) {

    /** It must be given, and provided, to every school in the tier. */
    public static final Terms PLAIN =
            new Terms(Force.MUST, Optional.empty(), false, Set.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether something must be given. */
    public enum Force {
        /** It must be. */
        MUST("must"),
        /** Somebody may decide that it is. */
        MAY("may"),
        /** The school may have it; nothing says that anybody gives it. */
        ELIGIBLE("eligible");

        private final String words;

        Force(String words) {
            this.words = words;
        }

        /**
         * Gets the word.
         *
         * @return the word, not null
         */
        public String words() {
            return words;
        }
    }

    /**
     * Copies the collections and checks that somebody decides what is left to discretion.
     *
     * @throws InvalidValueException if it may be given and no office decides
     */
    public Terms {
        givenBy = Collections.unmodifiableSet(new TreeSet<>(givenBy));
        signedBy = List.copyOf(signedBy);
        tells = List.copyOf(tells);
        onTriggers = List.copyOf(onTriggers);
        unlessTriggers = List.copyOf(unlessTriggers);
        if (force == Force.MAY && decidedBy.isEmpty()) {
            throw new InvalidValueException(
                    "what 'may' be given has nobody who decides; accepted: an office in 'decidedBy'");
        }
    }
}
