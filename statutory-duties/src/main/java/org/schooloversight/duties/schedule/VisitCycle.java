package org.schooloversight.duties.schedule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Quota;

/**
 * How a quota of visits stands in a year: how many schools it asks for, which were visited, and which must be so that each is
 * seen once in a number of years.
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
        visited = java.util.Collections.unmodifiableSet(new TreeSet<>(visited));
        mustBeVisited = java.util.Collections.unmodifiableSet(new TreeSet<>(mustBeVisited));
        couldBeVisited = List.copyOf(couldBeVisited);
    }

    /**
     * Works out how a quota stands.
     *
     * @param quota  the quota, not null
     * @param everyYears  within how many years each school is to be seen once, from 1
     * @param year  the year, not null
     * @param population  the schools the quota is a share of, not null
     * @param visits  the years in which each school was visited; a school without an entry never was, not null
     * @return the state of the quota, not null
     * @throws InvalidValueException if the number of years is less than 1
     */
    public static VisitCycle of(
            Quota.Share quota,
            int everyYears,
            AcademicYear year,
            Collection<Urn> population,
            Map<Urn, Set<AcademicYear>> visits) {
        if (everyYears < 1) {
            throw new InvalidValueException("invalid cycle: " + everyYears + " years; accepted: 1 or more");
        }
        Set<Urn> schools = new TreeSet<>(population);
        Set<Urn> visited = new TreeSet<>();
        Set<Urn> must = new TreeSet<>();
        Set<Urn> could = new TreeSet<>();
        AcademicYear since = year.plusYears(1 - everyYears);
        for (Urn school : schools) {
            Set<AcademicYear> years = visits.getOrDefault(school, Set.of());
            if (years.contains(year)) {
                visited.add(school);
            } else if (years.stream().noneMatch(each -> each.compareTo(since) >= 0 && each.compareTo(year) < 0)) {
                must.add(school);
            } else {
                could.add(school);
            }
        }
        return new VisitCycle(year, quota.required(schools.size()), visited, must, List.copyOf(could));
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
