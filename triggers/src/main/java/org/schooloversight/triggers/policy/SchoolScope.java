package org.schooloversight.triggers.policy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.style.Text;

/**
 * Which schools a rule is about. An empty set means any.
 *
 * @param maintenance  who answers for the schools, unmodifiable, not null
 * @param kinds  the kinds of schools, unmodifiable, not null
 */
public record SchoolScope(Set<Maintenance> maintenance, Set<SchoolKind> kinds) {

    /** Copies the sets. */
    public SchoolScope {
        maintenance = Set.copyOf(maintenance);
        kinds = Set.copyOf(kinds);
    }

    /**
     * Checks if a school is in the scope.
     *
     * @param school  the school, not null
     * @return true if it is
     */
    public boolean covers(School school) {
        return covers(school.type().maintenance(), school.kind());
    }

    /**
     * Checks if schools of a sort are in the scope.
     *
     * @param who  who answers for them, not null
     * @param kind  their kind, not null
     * @return true if they are
     */
    public boolean covers(Maintenance who, SchoolKind kind) {
        return (maintenance.isEmpty() || maintenance.contains(who)) && (kinds.isEmpty() || kinds.contains(kind));
    }

    @Override
    public String toString() {
        List<String> who =
                new TreeSet<>(maintenance).stream().map(Maintenance::words).toList();
        List<String> what = new TreeSet<>(kinds).stream().map(SchoolKind::words).toList();
        if (what.isEmpty()) {
            return who.isEmpty() ? "any school" : "a school that is " + Text.list(who, "or");
        }
        String kind = "a " + Text.list(what, "or") + " school";
        return who.isEmpty() ? kind : kind + " that is " + Text.list(who, "or");
    }
}
