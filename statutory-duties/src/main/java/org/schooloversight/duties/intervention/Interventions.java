package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.InspectionOutcomes;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.schedule.DutyScheduler;

/**
 * Answers whether a school is eligible for intervention, and what may or must be done then: the door of this package. Safe for use by
 * many threads.
 *
 * <p>The law of the day of the question applies, and to a warning notice that of the day on which it was given. What is not known is
 * said to be not known: a school that no inspection is known of is never called not eligible for that.
 */
public final class Interventions {

    private final InterventionLaw law;
    private final Limits limits;
    private final RouteEvaluator routes;
    private final NoticeEvaluator drafts;

    private Interventions(
            InterventionLaw law, InspectionOutcomes outcomes, DutyScheduler scheduler, Calendars calendars) {
        this.law = law;
        this.limits = new Limits(scheduler, calendars);
        this.routes = new RouteEvaluator(law, outcomes, limits);
        this.drafts = new NoticeEvaluator(law);
    }

    /**
     * Obtains the door.
     *
     * @param law  the law of intervention, not null
     * @param outcomes  what inspections give, not null
     * @param scheduler  what answers for the clocks that the law refers to, not null
     * @param calendars  the calendars to count by, not null
     * @return the door, not null
     */
    public static Interventions of(
            InterventionLaw law, InspectionOutcomes outcomes, DutyScheduler scheduler, Calendars calendars) {
        return new Interventions(law, outcomes, scheduler, calendars);
    }

    /**
     * Answers whether a school is eligible on a day and what may or must be done then.
     *
     * @param school  the school, not null
     * @param evidence  its inspections, whenever they became known, not null
     * @param log  what was done about it, not null
     * @param asOf  the day of the question and the day by which things were known, not null
     * @return the answer, not null
     */
    public InterventionAnswer ask(School school, EvidenceSet evidence, InterventionLog log, AsOf asOf) {
        Known known = new Known(school, evidence, log, asOf);
        Said said = new Said();
        Optional<Regime> regime = law.regime(school.type().category(), asOf.effectiveOn());
        if (regime.isEmpty()) {
            said.because(
                    "The data have no law of intervention for schools of this category on "
                            + Said.day(asOf.effectiveOn()) + ".",
                    List.of());
            return answer(Eligibility.NOT_KNOWN, List.of(), List.of(), said, known, asOf);
        }
        said.because(regime.get().words(), regime.get().cites());
        said.rests("which schools the law is for", regime.get().check());
        if (regime.get().standing() != Regime.Standing.APPLIES) {
            boolean never = regime.get().standing() == Regime.Standing.DOES_NOT_APPLY;
            return answer(
                    never ? Eligibility.NOT_ELIGIBLE : Eligibility.NOT_KNOWN, List.of(), List.of(), said, known, asOf);
        }
        Standing standing = school.standingOn(asOf.effectiveOn());
        if (standing == Standing.OPEN) {
            return open(known, said, asOf);
        }
        return standing == Standing.CLOSED ? closed(school, evidence, log, said, asOf) : notYetOpen(known, said, asOf);
    }

    private InterventionAnswer open(Known known, Said said, AsOf asOf) {
        List<RouteResult> results = routes.results(known);
        List<PowerAnswer> powers = new ArrayList<>();
        for (Power power : law.powers()) {
            power.versions()
                    .on(known.day())
                    .ifPresent(
                            version -> powers.add(new PowerEvaluator(power, known, limits).answer(version, results)));
        }
        List<RouteAnswer> answers = results.stream().map(RouteResult::answer).toList();
        return answer(state(answers), answers, powers, said, known, asOf);
    }

    private static Eligibility state(List<RouteAnswer> routes) {
        if (routes.stream().anyMatch(each -> each.state() == Eligibility.ELIGIBLE)) {
            return Eligibility.ELIGIBLE;
        }
        return routes.stream().anyMatch(each -> each.state() == Eligibility.NOT_KNOWN)
                ? Eligibility.NOT_KNOWN
                : Eligibility.NOT_ELIGIBLE;
    }

    /** What held on the last day is told, ended by the closing. */
    private InterventionAnswer closed(School school, EvidenceSet evidence, InterventionLog log, Said said, AsOf asOf) {
        said.because(
                "The school had closed, or become an academy under another number: that ends eligibility.", List.of());
        Known then = new Known(school, evidence, log, asOf);
        if (school.closed().isEmpty()) {
            return answer(Eligibility.NOT_ELIGIBLE, List.of(), List.of(), said, then, asOf);
        }
        LocalDate last = school.closed().get();
        Known onLastDay = new Known(school, evidence, log, new AsOf(last, asOf.knownBy()));
        List<RouteAnswer> answers = routes.results(onLastDay).stream()
                .map(RouteResult::answer)
                .map(each -> endedOn(each, last))
                .toList();
        return answer(Eligibility.NOT_ELIGIBLE, answers, List.of(), said, then, asOf);
    }

    private static RouteAnswer endedOn(RouteAnswer each, LocalDate last) {
        return new RouteAnswer(
                each.route(),
                each.title(),
                Eligibility.NOT_ELIGIBLE,
                each.notice(),
                each.since(),
                each.state() == Eligibility.ELIGIBLE ? Optional.of(last) : each.until(),
                each.deadlines(),
                each.reasons(),
                each.notices());
    }

    private InterventionAnswer notYetOpen(Known known, Said said, AsOf asOf) {
        said.because("The school had not opened yet.", List.of());
        return answer(Eligibility.NOT_ELIGIBLE, List.of(), List.of(), said, known, asOf);
    }

    private InterventionAnswer answer(
            Eligibility state, List<RouteAnswer> answers, List<PowerAnswer> powers, Said said, Known known, AsOf asOf) {
        Set<String> notices = new LinkedHashSet<>(said.notices());
        answers.forEach(each -> notices.addAll(each.notices()));
        powers.forEach(each -> notices.addAll(each.notices()));
        List<Reason> reasons = new ArrayList<>(said.reasons());
        answers.stream()
                .filter(each -> each.state() == state && state != Eligibility.NOT_ELIGIBLE)
                .forEach(each -> reasons.addAll(each.reasons()));
        Sha256 given = new Sha256().add(known.school()).add(known.evidence().inspectionCoverage());
        known.evidence().inspections().stream()
                .filter(each -> each.provenance().publication().isKnownBy(known.knownBy()))
                .forEach(given::add);
        given.add(known.isLogGiven()).add(known.records());
        return new InterventionAnswer(
                state,
                answers,
                powers,
                statement(answers),
                reasons,
                List.copyOf(notices),
                new InterventionReceipt(LibraryVersion.current(), law.sha256(), given.hex(), asOf));
    }

    /** The statement has a clock of its own, which starts when the authority receives the report. */
    private Optional<ClockId> statement(List<RouteAnswer> answers) {
        boolean category = answers.stream()
                .filter(each -> each.state() == Eligibility.ELIGIBLE)
                .flatMap(each -> law.route(each.route()).stream())
                .anyMatch(route -> route.by() instanceof Route.By.Category);
        return category ? Optional.of(law.statement()) : Optional.empty();
    }

    /**
     * Checks what a warning notice states and whom it is copied to.
     *
     * @param draft  the notice, not null
     * @param school  the school, not null
     * @return what is missing, not null
     */
    public NoticeCheck check(NoticeDraft draft, School school) {
        return drafts.check(draft, school);
    }

    /**
     * Tells where suspensions of the delegated budget stand.
     *
     * @param school  the school, not null
     * @param log  what was done about it, not null
     * @param asOf  the day of the question and the day by which things were known, not null
     * @return the suspensions, by reference, not null
     */
    public List<SuspensionAnswer> suspensions(School school, InterventionLog log, AsOf asOf) {
        Known known = new Known(school, EvidenceSet.builder(school.urn()).build(), log, asOf);
        return new SuspensionEvaluator(law, known, limits).answers();
    }
}
