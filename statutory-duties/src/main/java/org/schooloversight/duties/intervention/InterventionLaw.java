package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.duties.catalogue.ClockId;

/**
 * The law of intervention in schools, over time, as data.
 *
 * @param regimes  which schools it is for, unmodifiable, not null
 * @param routes  how schools become eligible, unmodifiable, not null
 * @param powers  what may or must be done then, unmodifiable, not null
 * @param forms  what warning notices must state, unmodifiable, not null
 * @param statement  the clock of the authority's statement of action after a category, not null
 * @param suspensionNotice  the clock of the notice before a delegated budget is suspended, not null
 * @param suspensionReview  the clock of the review of a suspension, not null
 * @param sha256  the SHA-256 of the file, in lower case hexadecimal, not null
 */
public record InterventionLaw(
        List<Regime> regimes,
        List<Route> routes,
        List<Power> powers,
        List<NoticeForm> forms,
        ClockId statement,
        ClockId suspensionNotice,
        ClockId suspensionReview,
        String sha256) {

    /** Copies the lists. */
    public InterventionLaw {
        regimes = List.copyOf(regimes);
        routes = List.copyOf(routes);
        powers = List.copyOf(powers);
        forms = List.copyOf(forms);
    }

    /**
     * Finds what holds of schools of a category on a day.
     *
     * @param category  the category, not null
     * @param day  the day, not null
     * @return what holds, empty if the data say nothing of it, not null
     */
    public Optional<Regime> regime(SchoolCategory category, LocalDate day) {
        return regimes.stream()
                .filter(each ->
                        each.categories().contains(category) && each.effective().contains(day))
                .findFirst();
    }

    /**
     * Finds a route.
     *
     * @param id  the route, not null
     * @return the route, empty if there is none, not null
     */
    public Optional<Route> route(RouteId id) {
        return routes.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * Finds what a warning notice of a kind must state.
     *
     * @param kind  the kind, not null
     * @return the form, empty if the data say nothing of it, not null
     */
    public Optional<NoticeForm> form(NoticeKind kind) {
        return forms.stream().filter(each -> each.kind() == kind).findFirst();
    }
}
