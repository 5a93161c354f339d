package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/**
 * What the planner asks of a school.
 *
 * @param urn  the number, not null
 * @param kind  the kind of school, not null
 * @param otherNumbers  numbers of establishments that it was or becomes, or was made of, unmodifiable, not null
 * @param groups  the trusts and federations it is in, each by its number and its name in lower case, unmodifiable, not null
 * @param isTrustUnnamed  true if it is in an academy trust and the register does not say in which
 */
public record VisitedSchool(
        Urn urn, SchoolKind kind, Set<Urn> otherNumbers, Set<String> groups, boolean isTrustUnnamed) {

    /** Copies the sets. */
    public VisitedSchool {
        otherNumbers = Collections.unmodifiableSet(new TreeSet<>(otherNumbers));
        groups = Provider.plain(groups);
    }

    /**
     * Obtains what the planner asks of a school.
     *
     * @param school  the school, not null
     * @param day  the day on which its groups are looked at, not null
     * @return the facts, not null
     */
    public static VisitedSchool of(School school, LocalDate day) {
        Set<String> groups = new TreeSet<>();
        school.groups().stream().filter(each -> each.holdsOn(day)).forEach(each -> {
            each.groupUid().ifPresent(groups::add);
            groups.add(each.name());
        });
        boolean unnamed = school.type().maintenance() == Maintenance.ACADEMY
                && school.trustOn(day).isEmpty();
        return new VisitedSchool(
                school.urn(),
                school.kind(),
                school.links().stream()
                        .filter(each -> each.kind() != LinkKind.OTHER)
                        .map(SchoolLink::to)
                        .collect(Collectors.toSet()),
                groups,
                unnamed);
    }
}
