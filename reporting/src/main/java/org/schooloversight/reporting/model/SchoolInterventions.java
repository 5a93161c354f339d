package org.schooloversight.reporting.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.intervention.Eligibility;

/**
 * Where the schools of an authority stand with intervention.
 *
 * @param asOf  the dates of the question, not null
 * @param concerned  the schools that are eligible or were given a notice, by number, unmodifiable, not null
 * @param notKnown  the others of which it is not known whether they are eligible, by number, unmodifiable, not null
 * @param states  how many schools are in which state, by everything that is known, unmodifiable, not null
 * @param publishedStates  the same by published inspections alone, unmodifiable, not null
 */
public record SchoolInterventions(
        AsOf asOf,
        List<SchoolIntervention> concerned,
        List<SchoolIntervention> notKnown,
        Map<Eligibility, Long> states,
        Map<Eligibility, Long> publishedStates) {

    /** Copies the parts. */
    public SchoolInterventions {
        concerned = List.copyOf(concerned);
        notKnown = List.copyOf(notKnown);
        states = Map.copyOf(states);
        publishedStates = Map.copyOf(publishedStates);
    }

    /**
     * Gathers where schools stand.
     *
     * @param schools  the schools in any order, not null
     * @param asOf  the dates of the question, not null
     * @return where they stand, not null
     */
    public static SchoolInterventions of(List<SchoolIntervention> schools, AsOf asOf) {
        List<SchoolIntervention> sorted = schools.stream()
                .sorted(Comparator.comparing(each -> each.school().urn()))
                .toList();
        Map<Eligibility, Long> states = new TreeMap<>();
        Map<Eligibility, Long> published = new TreeMap<>();
        for (Eligibility each : Eligibility.values()) {
            states.put(each, 0L);
            published.put(each, 0L);
        }
        sorted.forEach(each -> {
            states.merge(each.answer().whole().state(), 1L, Long::sum);
            published.merge(each.answer().published().state(), 1L, Long::sum);
        });
        return new SchoolInterventions(
                asOf,
                sorted.stream().filter(SchoolInterventions::isConcerned).toList(),
                sorted.stream()
                        .filter(each ->
                                !isConcerned(each) && each.answer().whole().state() == Eligibility.NOT_KNOWN)
                        .toList(),
                states,
                published);
    }

    private static boolean isConcerned(SchoolIntervention each) {
        return each.answer().whole().state() == Eligibility.ELIGIBLE
                || each.answer().published().state() == Eligibility.ELIGIBLE
                || !each.notices().isEmpty();
    }
}
