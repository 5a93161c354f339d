package org.schooloversight.duties.intervention;

import static org.schooloversight.duties.intervention.Eligibility.ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_KNOWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.CategoryAnswer;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionOutcomes;
import org.schooloversight.core.source.Publication;

/** Tells whether a category of concern makes a school eligible, by the inspections reported on by the day. */
final class CategoryRouteEvaluator {

    private final Route route;
    private final CategoryOfConcern category;
    private final Known known;
    private final InspectionOutcomes outcomes;
    private final Said said = new Said();

    CategoryRouteEvaluator(Route route, CategoryOfConcern category, Known known, InspectionOutcomes outcomes) {
        this.route = route;
        this.category = category;
        this.known = known;
        this.outcomes = outcomes;
    }

    /** An inspection with what it says of a category, not one that leaves the category as it was. */
    private record Told(Inspection inspection, CategoryAnswer answer) {
        LocalDate published() {
            return inspection.provenance().publication().on();
        }

        Optional<CategoryOfConcern> category() {
            return answer.category();
        }
    }

    RouteResult result(Route.Version version) {
        said.rests(route.title(), version.check());
        said.notice(version.note());
        List<Told> told = told();
        List<Told> reported = told.stream()
                .filter(each -> !each.published().isAfter(known.day()))
                .toList();
        Optional<Told> pending = told.stream()
                .filter(each -> each.published().isAfter(known.day()))
                .findFirst();
        RouteResult standing = reported.isEmpty() ? withoutReport(pending) : byLatest(reported, version);
        return pending.filter(each -> standing.answer().state() == NOT_ELIGIBLE
                        && each.answer().possible().contains(category))
                .map(this::betweenInspectionAndReport)
                .orElse(standing);
    }

    /** Returns the school's own inspections that were made by the day and known, newest first. */
    private List<Told> told() {
        List<Told> told = new ArrayList<>();
        boolean earlierNumber = false;
        for (Inspection each : known.evidence().inspections()) {
            if (each.date().isAfter(known.day())
                    || !each.provenance().publication().isKnownBy(known.knownBy())
                    || isToldBetter(each)) {
                continue;
            }
            if (!each.urn().equals(known.school().urn())) {
                earlierNumber = true;
                continue;
            }
            CategoryAnswer answer = outcomes.category(each);
            if (answer.state() != CategoryAnswer.State.AS_BEFORE) {
                told.add(new Told(each, answer));
            }
        }
        if (earlierNumber) {
            said.notice(
                    "Inspections under an earlier number are left out of account: a category is that of the school inspected.");
        }
        return told;
    }

    /** A register tells no day of the report. Where another source does for the same inspection, the register would make it too early. */
    private boolean isToldBetter(Inspection each) {
        return each.provenance().publication().basis() == Publication.Basis.ASSUMED
                && known.evidence().inspections().stream()
                        .anyMatch(other -> other.urn().equals(each.urn())
                                && other.date().equals(each.date())
                                && other.provenance().publication().basis() == Publication.Basis.STATED);
    }

    private RouteResult withoutReport(Optional<Told> pending) {
        if (pending.isPresent()) {
            said.because(
                    "No inspection that gave grades had been reported on by " + Said.day(known.day()) + ".", List.of());
        } else {
            said.because(
                    "No inspection that gave grades is known to have been made by " + Said.day(known.day())
                            + ", so whether the school was in a category is not known.",
                    List.of());
        }
        return RouteResult.of(route, NOT_KNOWN, Optional.empty(), Optional.empty(), said, known);
    }

    private RouteResult byLatest(List<Told> reported, Route.Version version) {
        Told latest = reported.get(0);
        latest.answer().reasons().forEach(said::because);
        latest.answer().notices().forEach(said::notice);
        if (latest.answer().state() == CategoryAnswer.State.NOT_KNOWN
                && latest.answer().possible().contains(category)) {
            return RouteResult.of(route, NOT_KNOWN, Optional.empty(), Optional.empty(), said, known);
        }
        Optional<Told> last = reported.stream()
                .filter(each -> each.category().equals(Optional.of(category)))
                .findFirst();
        if (last.isEmpty()) {
            return RouteResult.of(route, NOT_ELIGIBLE, Optional.empty(), Optional.empty(), said, known);
        }
        int at = reported.indexOf(last.get());
        LocalDate since = since(reported, at);
        Optional<LocalDate> ended = ended(reported, at);
        if (ended.isPresent()) {
            said.because("The school left the category on " + Said.day(ended.get()) + ".", version.cites());
        } else {
            said.because(
                    "The category makes the school eligible until a later report or the Chief Inspector lifts it; no window runs.",
                    version.cites());
        }
        return RouteResult.of(
                route,
                ended.isPresent() ? NOT_ELIGIBLE : ELIGIBLE,
                Optional.of(since),
                ended.map(day -> day.minusDays(1)),
                said,
                known);
    }

    /** Follows the category back through inspections that found it again. */
    private LocalDate since(List<Told> reported, int at) {
        int first = at;
        while (first + 1 < reported.size()
                && reported.get(first + 1).category().equals(Optional.of(category))
                && liftedBetween(
                                reported.get(first + 1).published(),
                                reported.get(first).published())
                        .isEmpty()) {
            first++;
        }
        Publication publication = reported.get(first).inspection().provenance().publication();
        said.notice(
                publication.basis() == Publication.Basis.ASSUMED
                        ? "The day of the report is not known; that of the inspection stands for it as the first day."
                        : "The first day is that of the report. The Chief Inspector tells the Secretary of State and the authority"
                                + " of a category without delay, which may be earlier.");
        return publication.on();
    }

    private Optional<LocalDate> ended(List<Told> reported, int at) {
        LocalDate found = reported.get(at).published();
        Optional<LocalDate> superseded =
                at == 0 ? Optional.empty() : Optional.of(reported.get(at - 1).published());
        Optional<LocalDate> lifted = liftedBetween(found, known.day().plusDays(1));
        if (superseded.isPresent() && lifted.filter(superseded.get()::isAfter).isEmpty()) {
            return superseded;
        }
        return lifted;
    }

    private Optional<LocalDate> liftedBetween(LocalDate after, LocalDate before) {
        return known.events(InterventionEvent.CATEGORY_LIFTED).stream()
                .map(InterventionRecord::on)
                .filter(day -> day.isAfter(after) && day.isBefore(before))
                .findFirst();
    }

    private RouteResult betweenInspectionAndReport(Told pending) {
        Said instead = new Said();
        instead.because(new Reason(
                "The inspection of " + pending.inspection().date() + " had been made and was reported on "
                        + Said.day(pending.published())
                        + "; the Chief Inspector's notice may have come before the report, on a day that is not known.",
                List.of(),
                List.of(pending.inspection().provenance().toString())));
        said.notices().forEach(instead::notice);
        return RouteResult.of(route, NOT_KNOWN, Optional.empty(), Optional.empty(), instead, known);
    }
}
