package org.schooloversight.duties.schedule;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.Quota;

/**
 * How a quota of visits stands in a year: how many schools it asks for, which were visited, and which must be so that each is
 * seen once in the years of its cycle.
 *
 * @param year  the year, not null
 * @param required  how many schools the quota asks for
 * @param visited  the schools of the population that were visited this year, unmodifiable, in order, not null
 * @param mustBeVisited  the schools that the cycle asks to be visited this year and that were not yet, unmodifiable, in order,
 *     not null
 * @param couldBeVisited  the other schools not visited this year, unmodifiable, in order, not null
 */
public record VisitCycle(
        AcademicYear year, int required, Set<Urn> visited, Set<Urn> mustBeVisited, List<Urn> couldBeVisited) {

    /** Copies the collections. */
    public VisitCycle {
        visited = Collections.unmodifiableSet(new TreeSet<>(visited));
        mustBeVisited = Collections.unmodifiableSet(new TreeSet<>(mustBeVisited));
        couldBeVisited = List.copyOf(couldBeVisited);
    }

    /**
     * Works out how a quota stands.
     *
     * @param quota  the quota, not null
     * @param year  the year, not null
     * @param population  the schools the quota is a share of, not null
     * @param visits  the years in which each school was visited; a school without an entry never was, not null
     * @return the state of the quota, not null
     */
    public static VisitCycle of(
            Quota.Share quota, AcademicYear year, Collection<Urn> population, Map<Urn, Set<AcademicYear>> visits) {
        Set<Urn> schools = new TreeSet<>(population);
        Set<Urn> visited = new TreeSet<>();
        Set<Urn> must = new TreeSet<>();
        Set<Urn> could = new TreeSet<>();
        for (Urn school : schools) {
            Set<AcademicYear> years = visits.getOrDefault(school, Set.of());
            if (years.contains(year)) {
                visited.add(school);
            } else if (isLastChance(quota, year, years)) {
                must.add(school);
            } else {
                could.add(school);
            }
        }
        return new VisitCycle(year, quota.required(schools.size()), visited, must, List.copyOf(could));
    }

    /** Tells whether a school that is not visited this year goes without a visit for a whole cycle. */
    private static boolean isLastChance(Quota.Share quota, AcademicYear year, Set<AcademicYear> visits) {
        return quota.everyYears()
                .map(cycle -> year.plusYears(1 - cycle))
                .map(since -> visits.stream().noneMatch(each -> each.compareTo(since) >= 0 && each.compareTo(year) < 0))
                .orElse(false);
    }

    /**
     * Counts how many schools the quota still asks for.
     *
     * @return the number, 0 if it is met
     */
    public int stillRequired() {
        return Math.max(0, required - visited.size());
    }
}
