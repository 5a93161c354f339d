package org.schooloversight.duties.intervention;

import static org.schooloversight.duties.intervention.Eligibility.ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_KNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.inspection.InspectionOutcomes;
import org.schooloversight.duties.intervention.InterventionRecord.NoticeGiven;

/** Tells by which routes a school is eligible. */
final class RouteEvaluator {

    private final InterventionLaw law;
    private final InspectionOutcomes outcomes;
    private final Limits limits;

    RouteEvaluator(InterventionLaw law, InspectionOutcomes outcomes, Limits limits) {
        this.law = law;
        this.outcomes = outcomes;
        this.limits = limits;
    }

    /** Returns a result for each route that the law of the day has or that a notice was given under. */
    List<RouteResult> results(Known known) {
        List<RouteResult> results = new ArrayList<>();
        for (Route route : law.routes()) {
            if (route.by() instanceof Route.By.Notice by) {
                byNotices(route, by.kind(), known, results);
            } else {
                route.versions()
                        .on(known.day())
                        .ifPresent(version -> results.add(
                                route.by() instanceof Route.By.Category category
                                        ? new CategoryRouteEvaluator(route, category.category(), known, outcomes)
                                                .result(version)
                                        : coasting(route, version, known)));
            }
        }
        return results;
    }

    private void byNotices(Route route, NoticeKind kind, Known known, List<RouteResult> results) {
        List<NoticeGiven> notices = known.notices(kind);
        notices.forEach(each -> results.add(new NoticeRouteEvaluator(route, each, known, limits).result()));
        if (notices.isEmpty()) {
            route.versions().on(known.day()).ifPresent(version -> {
                Said said = new Said();
                said.because(
                        known.isLogGiven()
                                ? "No such notice is recorded."
                                : "No log of notices was given, so whether there is one is not known.",
                        version.cites());
                results.add(RouteResult.of(
                        route,
                        known.isLogGiven() ? NOT_ELIGIBLE : NOT_KNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        said,
                        known));
            });
        }
    }

    private static RouteResult coasting(Route route, Route.Version version, Known known) {
        Said said = new Said();
        said.rests(route.title(), version.check());
        said.notice(version.note());
        if (version.notFor().contains(known.school().type().category())) {
            said.because("This route is not for schools of its category.", version.cites());
            return RouteResult.of(route, NOT_ELIGIBLE, Optional.empty(), Optional.empty(), said, known);
        }
        if (!known.isLogGiven()) {
            said.because(
                    "No log was given, so whether the Secretary of State notified the governing body is not known.",
                    version.cites());
            return RouteResult.of(route, NOT_KNOWN, Optional.empty(), Optional.empty(), said, known);
        }
        Optional<LocalDate> notified = known.latest(InterventionEvent.COASTING_NOTIFIED)
                .filter(day -> route.versions().on(day).isPresent());
        if (notified.isEmpty()) {
            said.because(
                    "No notification that the school is coasting is recorded; its figures or grades alone make none.",
                    version.cites());
            return RouteResult.of(route, NOT_ELIGIBLE, Optional.empty(), Optional.empty(), said, known);
        }
        Optional<LocalDate> ended =
                known.latest(InterventionEvent.COASTING_ENDED).filter(notified.get()::isBefore);
        said.because(
                "The Secretary of State notified the governing body on " + Said.day(notified.get())
                        + " that the school is coasting"
                        + ended.map(day -> ", and on " + Said.day(day) + " that it no longer is.")
                                .orElse(", and not since that it no longer is."),
                version.cites());
        return RouteResult.of(
                route,
                ended.isPresent() ? NOT_ELIGIBLE : ELIGIBLE,
                notified,
                ended.map(day -> day.minusDays(1)),
                said,
                known);
    }
}
