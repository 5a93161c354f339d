package org.schooloversight.duties.catalogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.core.school.SchoolKind;

/**
 * Whom a duty concerns.
 *
 * @param words  whom, in words, not null
 * @param categories  the categories of school that it is tied to, empty for any, unmodifiable, not null
 * @param kinds  the kinds of school that it is tied to, empty for any, unmodifiable, not null
 */
public record Concerns(String words, Set<SchoolCategory> categories, Set<SchoolKind> kinds) {

    /** Copies the sets. */
    public Concerns {
        categories = copy(categories, SchoolCategory.class);
        kinds = copy(kinds, SchoolKind.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> from, Class<E> type) {
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(from);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * Checks if the duty is tied to schools at all, rather than to the area as a whole.
     *
     * @return true if it names categories or kinds of school
     */
    public boolean isTiedToSchools() {
        return !categories.isEmpty() || !kinds.isEmpty();
    }

    /**
     * Checks if the duty concerns a school in particular.
     *
     * @param school  the school, not null
     * @return true if it is tied to schools and to one like this
     */
    public boolean isAbout(School school) {
        return isTiedToSchools()
                && (categories.isEmpty() || categories.contains(school.type().category()))
                && (kinds.isEmpty() || kinds.contains(SchoolKind.of(school.type(), school.phase())));
    }
}
