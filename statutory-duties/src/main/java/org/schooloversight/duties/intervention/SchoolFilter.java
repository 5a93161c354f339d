package org.schooloversight.duties.intervention;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolCategory;

/**
 * Which schools something is for.
 *
 * @param categories  the legal categories, empty for all, unmodifiable, not null
 * @param characters  the religious characters, as the register names them, empty for all, unmodifiable, not null
 * @param notCharacters  the religious characters that it is not for, unmodifiable, not null
 */
public record SchoolFilter(Set<SchoolCategory> categories, Set<String> characters, Set<String> notCharacters) {

    /** Copies the sets. */
    public SchoolFilter {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        characters = Collections.unmodifiableSet(new TreeSet<>(characters));
        notCharacters = Collections.unmodifiableSet(new TreeSet<>(notCharacters));
    }

    /**
     * Checks if it is for a school.
     *
     * @param school  the school, not null
     * @return true if it is
     */
    public boolean holds(School school) {
        String character = school.religiousCharacter().orElse("");
        return (categories.isEmpty() || categories.contains(school.type().category()))
                && (characters.isEmpty() || characters.contains(character))
                && !notCharacters.contains(character);
    }
}
