package org.schooloversight.duties.intervention;

import static org.schooloversight.duties.intervention.Eligibility.ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_ELIGIBLE;
import static org.schooloversight.duties.intervention.Eligibility.NOT_KNOWN;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.duties.intervention.InterventionRecord.NoticeGiven;

/** Tells whether one warning notice makes a school eligible, by the law of the day on which it was given. */
final class NoticeRouteEvaluator {

    private final Route route;
    private final NoticeGiven notice;
    private final Known known;
    private final Limits limits;
    private final Said said = new Said();

    NoticeRouteEvaluator(Route route, NoticeGiven notice, Known known, Limits limits) {
        this.route = route;
        this.notice = notice;
        this.known = known;
        this.limits = limits;
    }

    /** What a notice leads to but for what ends it, and from which day at the earliest. */
    private record Standing(Eligibility state, Optional<LocalDate> since) {
        static Standing of(Eligibility state) {
            return new Standing(state, Optional.empty());
        }
    }

    RouteResult result() {
        Standing standing = route.versions().on(notice.on()).map(this::under).orElseGet(() -> {
            said.because("On " + Said.day(notice.on()) + " the law knew no such notice.", List.of());
            return Standing.of(NOT_ELIGIBLE);
        });
        Optional<LocalDate> ended = route.versions().on(notice.on()).flatMap(this::ended);
        Optional<LocalDate> since = standing.since()
                .filter(day ->
                        standing.state() == ELIGIBLE && ended.map(day::isBefore).orElse(true));
        Eligibility state = ended.isPresent() ? NOT_ELIGIBLE : standing.state();
        return new RouteResult(
                new RouteAnswer(
                        route.id(),
                        route.title(),
                        state,
                        Optional.of(notice.reference()),
                        since,
                        since.isEmpty() ? Optional.empty() : ended.map(day -> day.minusDays(1)),
                        said.deadlines(),
                        said.reasons(),
                        said.notices()),
                notice.complianceEnds(),
                notice.on());
    }

    private Standing under(Route.Version version) {
        said.rests(route.title(), version.check());
        said.notice(version.note());
        said.because(
                "On " + Said.day(notice.on()) + " " + notice.by().words() + " gave the governing body "
                        + notice.kind().words() + ".",
                version.cites());
        if (!version.givenBy().contains(notice.by())) {
            said.because("The law of that day did not let " + notice.by().words() + " give one.", version.cites());
            return Standing.of(NOT_ELIGIBLE);
        }
        if (version.prevails() && notice.by() == Intervener.LOCAL_AUTHORITY && isBarred()) {
            said.because(
                    "The authority could not give one while a notice of the Secretary of State was on.",
                    version.cites());
            return Standing.of(NOT_ELIGIBLE);
        }
        if (notice.complianceEnds().isEmpty()) {
            said.because("The last day of the period for complying is not recorded.", version.cites());
            return Standing.of(NOT_KNOWN);
        }
        return afterCompliance(version, notice.complianceEnds().get());
    }

    private boolean isBarred() {
        Optional<LocalDate> allowedAgain = known.events(InterventionEvent.AUTHORITY_MAY_GIVE_NOTICES).stream()
                .map(InterventionRecord::on)
                .filter(day -> !day.isAfter(notice.on()))
                .max(Comparator.naturalOrder());
        return ofSecretaryOfState()
                .filter(day -> !day.isAfter(notice.on()))
                .anyMatch(day -> allowedAgain.map(day::isAfter).orElse(true));
    }

    private Stream<LocalDate> ofSecretaryOfState() {
        return known.notices(notice.kind()).stream()
                .filter(each -> each.by() == Intervener.SECRETARY_OF_STATE)
                .map(NoticeGiven::on);
    }

    private Standing afterCompliance(Route.Version version, LocalDate complianceEnds) {
        if (!known.day().isAfter(complianceEnds)) {
            said.because("The period for complying lasts until " + Said.day(complianceEnds) + ".", version.cites());
            return Standing.of(NOT_ELIGIBLE);
        }
        said.because("The period for complying ended on " + Said.day(complianceEnds) + ".", version.cites());
        Optional<LocalDate> complied = happened(InterventionEvent.COMPLIED);
        if (complied.filter(day -> !day.isAfter(complianceEnds)).isPresent()) {
            said.because("The governing body complied in time.", version.cites());
            return Standing.of(NOT_ELIGIBLE);
        }
        Standing initial = initialPeriod(version, complianceEnds.plusDays(1));
        if (initial.state() != ELIGIBLE) {
            return initial;
        }
        if (complied.isEmpty() && happened(InterventionEvent.NOT_COMPLIED).isEmpty()) {
            said.because("Whether the governing body complied is not recorded.", version.cites());
            return Standing.of(NOT_KNOWN);
        }
        said.because("The governing body had not complied by then.", version.cites());
        complied.ifPresent(day -> said.notice("The governing body complied on " + Said.day(day)
                + ", after the period. The Act asks for compliance within it, so this alone ends nothing: whoever gave the notice may"
                + " withdraw it."));
        return announced(version, initial.since().orElseThrow());
    }

    private Standing announced(Route.Version version, LocalDate earliest) {
        Optional<LocalDate> announced = happened(InterventionEvent.POWERS_ANNOUNCED);
        if (announced.isEmpty()) {
            said.because(
                    "It is not recorded that the governing body had reasonable notice in writing of the powers to be used, which"
                            + " may stand in the warning notice itself.",
                    version.cites());
            return Standing.of(NOT_KNOWN);
        }
        said.because(
                "The governing body had notice of the powers to be used on " + Said.day(announced.get()) + ".",
                version.cites());
        return new Standing(ELIGIBLE, Optional.of(later(earliest, announced.get())));
    }

    /** Returns eligible, with the first day after every period and confirmation, if nothing of them stands in the way. */
    private Standing initialPeriod(Route.Version version, LocalDate afterCompliance) {
        LocalDate first = afterCompliance;
        Optional<Deadline> initial =
                version.initialPeriod().flatMap(limit -> limits.of(limit, notice.on(), notice.on()));
        if (initial.isPresent()) {
            said.looked(initial.get());
            Optional<LocalDate> latest = initial.get().day().latest();
            Optional<LocalDate> earliest = initial.get().day().earliest();
            if (earliest.filter(day -> !known.day().isAfter(day)).isPresent()) {
                said.because("The initial period after the notice is not over.", version.cites());
                return Standing.of(NOT_ELIGIBLE);
            }
            if (latest.filter(known.day()::isAfter).isEmpty()) {
                said.because("Whether the initial period after the notice is over is not known.", version.cites());
                initial.get()
                        .doubts()
                        .forEach(doubt -> said.because(doubt.why() + " " + doubt.settledBy(), version.cites()));
                return Standing.of(NOT_KNOWN);
            }
            said.because(
                    "The initial period after the notice was over by " + Said.day(latest.get()) + ".", version.cites());
            first = later(first, latest.get().plusDays(1));
        }
        if (version.representations()
                && happened(InterventionEvent.REPRESENTATIONS_MADE).isPresent()) {
            Optional<LocalDate> confirmed = happened(InterventionEvent.NOTICE_CONFIRMED);
            if (confirmed.isEmpty()) {
                said.because(
                        "The governing body made representations, and the notice is not confirmed.", version.cites());
                return Standing.of(NOT_ELIGIBLE);
            }
            first = later(first, confirmed.get());
        }
        return new Standing(ELIGIBLE, Optional.of(first));
    }

    /** Returns the first day on which the notice had no effect any more. */
    private Optional<LocalDate> ended(Route.Version version) {
        Optional<LocalDate> withdrawn = happened(InterventionEvent.NOTICE_WITHDRAWN);
        Optional<LocalDate> rejected =
                version.representations() ? happened(InterventionEvent.NOTICE_NOT_CONFIRMED) : Optional.empty();
        Optional<LocalDate> replaced = version.prevails() && notice.by() == Intervener.LOCAL_AUTHORITY
                ? ofSecretaryOfState().filter(notice.on()::isBefore).min(Comparator.naturalOrder())
                : Optional.empty();
        Optional<LocalDate> first = Stream.of(withdrawn, rejected, replaced)
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
        first.ifPresent(day -> said.because(
                first.equals(replaced)
                        ? "A notice of the Secretary of State ended it on " + Said.day(day) + "."
                        : first.equals(withdrawn)
                                ? "It was withdrawn on " + Said.day(day) + "."
                                : "It was not confirmed after representations, on " + Said.day(day) + ".",
                version.cites()));
        return first;
    }

    private Optional<LocalDate> happened(InterventionEvent event) {
        return known.first(notice.reference(), event);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
