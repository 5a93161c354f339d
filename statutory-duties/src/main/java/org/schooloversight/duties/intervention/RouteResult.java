package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An answer about a route with what windows count from.
 *
 * @param complianceEnds  the last day for complying, empty if no notice makes the route
 * @param lawOn  the day whose law applies to the notice
 */
record RouteResult(RouteAnswer answer, Optional<LocalDate> complianceEnds, LocalDate lawOn) {

    static RouteResult of(
            Route route,
            Eligibility state,
            Optional<LocalDate> since,
            Optional<LocalDate> until,
            Said said,
            Known known) {
        return new RouteResult(
                new RouteAnswer(
                        route.id(),
                        route.title(),
                        state,
                        Optional.empty(),
                        since,
                        until,
                        said.deadlines(),
                        said.reasons(),
                        said.notices()),
                Optional.empty(),
                known.day());
    }
}
