package org.schooloversight.reporting.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.partnership.Agenda;
import org.schooloversight.triggers.partnership.Offer;
import org.schooloversight.triggers.partnership.Unanswered;

/**
 * The agenda of the operational group with what is needed to tell it.
 *
 * @param agenda  the agenda, not null
 * @param schools  the schools by their numbers, unmodifiable, not null
 * @param offers  the offers that schools can be pointed to, unmodifiable, not null
 */
public record GroupAgenda(Agenda agenda, Map<Urn, School> schools, List<Offer> offers) {

    /** Copies the parts. */
    public GroupAgenda {
        schools = Map.copyOf(schools);
        offers = List.copyOf(offers);
    }

    /**
     * Finds a school.
     *
     * @param urn  the number, not null
     * @return the school, empty if it was not given, not null
     */
    public Optional<School> school(Urn urn) {
        return Optional.ofNullable(schools.get(urn));
    }

    /**
     * Finds what a school can be pointed to for a trigger.
     *
     * @param each  the trigger that fired, not null
     * @return the titles of the offers for such schools that answer it, not null
     */
    public List<String> offers(Unanswered each) {
        return offers.stream()
                .filter(offer -> offer.answers().contains(each.finding().trigger()) && offer.isFor(each.school()))
                .map(Offer::title)
                .toList();
    }
}
