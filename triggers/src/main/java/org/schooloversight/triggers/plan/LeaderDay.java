package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.plan.LeaderEligibility.State;

/** What is so of one leader on one day. */
record LeaderDay(State state, List<Reason> reasons) {

    private static final Comparator<Inspection> BY_DAY = Comparator.comparing(Inspection::date)
            .thenComparing(each -> each.provenance().publication().on())
            .thenComparing(Inspection::toString);

    /** What was found of one way: the fact that decides, and the rows that say so. */
    private record Found(State state, String fact, List<String> evidence) {

        static Found of(State state, String fact, LeaderFact... facts) {
            return new Found(
                    state,
                    fact,
                    List.of(facts).stream()
                            .map(each -> each.provenance().toString())
                            .toList());
        }
    }

    /** What is known of schools: their inspections, and which schools the register is known not to have. */
    record Schools(List<Inspection> inspections, Predicate<Urn> missing) {}

    static LeaderDay of(LeaderRules rules, List<LeaderFact> facts, Schools schools, LocalDate day) {
        State state = State.NOT_ELIGIBLE;
        List<Found> found = new ArrayList<>();
        for (LeaderRoute route : rules.routes()) {
            Found of = route.monthsAfterRetirement().isPresent()
                    ? retired(route, facts, day)
                    : present(route, facts, schools, day);
            found.add(of);
            state = better(state, of.state());
        }
        List<Reason> reasons = new ArrayList<>();
        for (State each : List.of(State.ELIGIBLE, State.NOT_KNOWN, State.NOT_ELIGIBLE)) {
            for (int i = 0; i < found.size(); i++) {
                // where one way holds, it does not matter why the others do not
                if (found.get(i).state() == each && (state != State.ELIGIBLE || each == state)) {
                    reasons.add(reason(rules.routes().get(i), found.get(i), day));
                }
            }
        }
        return new LeaderDay(state, reasons);
    }

    private static State better(State state, State found) {
        return found.compareTo(state) > 0 ? found : state;
    }

    private static Reason reason(LeaderRoute route, Found found, LocalDate day) {
        String holds = switch (found.state()) {
            case ELIGIBLE -> " So this holds on ";
            case NOT_ELIGIBLE -> " So this does not hold on ";
            case NOT_KNOWN -> " So it is not known whether this holds on ";
        };
        return new Reason(
                found.fact() + holds + EnglishDates.full(day) + ": " + route.title() + ".",
                route.cites(),
                found.evidence());
    }

    private static Found retired(LeaderRoute route, List<LeaderFact> facts, LocalDate day) {
        int months = route.monthsAfterRetirement().orElseThrow();
        List<LeaderFact> retirements = facts.stream()
                .filter(each -> each.kind() == LeaderFact.Kind.RETIRED_HEAD && each.holdsOn(day))
                .sorted(Comparator.comparing(LeaderFact::from).reversed())
                .toList();
        Optional<Found> none = Optional.empty();
        for (LeaderFact retired : retirements) {
            LocalDate last = retired.from().plusMonths(months);
            Optional<LeaderFact> before = facts.stream()
                    .filter(fact ->
                            route.oneOf().contains(fact.kind()) && !fact.from().isAfter(retired.from()))
                    .findFirst();
            if (!day.isAfter(last) && before.isPresent()) {
                return Found.of(
                        State.ELIGIBLE,
                        LeaderWords.retired(retired, last, day) + " " + LeaderWords.before(before.get()),
                        retired,
                        before.get());
            }
            String lacks = day.isAfter(last) ? "" : " " + LeaderWords.noneBefore(route.oneOf());
            none = none.or(() -> Optional.of(
                    Found.of(State.NOT_ELIGIBLE, LeaderWords.retired(retired, last, day) + lacks, retired)));
        }
        return none.orElseGet(() ->
                Found.of(State.NOT_ELIGIBLE, "It is not on record that the leader retired as the head of a school."));
    }

    private static Found present(LeaderRoute route, List<LeaderFact> facts, Schools schools, LocalDate day) {
        Optional<LeaderFact> designation = facts.stream()
                .filter(each -> route.oneOf().contains(each.kind()) && each.holdsOn(day))
                .max(LeaderWords.LONGEST);
        if (designation.isEmpty()) {
            return absent(route.oneOf(), facts, day);
        }
        String designated = LeaderWords.is(designation.get());
        if (route.gradesOfSchool().isEmpty()) {
            return Found.of(State.ELIGIBLE, designated, designation.get());
        }
        Found best = absent(List.of(LeaderFact.Kind.HEAD), facts, day);
        for (LeaderFact fact : facts) {
            if (fact.kind() == LeaderFact.Kind.HEAD && fact.holdsOn(day)) {
                Found found = head(route, fact, schools, day);
                best = best.state() == State.NOT_ELIGIBLE || found.state() == State.ELIGIBLE ? found : best;
            }
        }
        List<String> evidence = new ArrayList<>(best.evidence());
        evidence.add(designation.get().provenance().toString());
        return new Found(best.state(), designated + " " + best.fact(), evidence);
    }

    private static Found absent(Iterable<LeaderFact.Kind> kinds, List<LeaderFact> facts, LocalDate day) {
        return LeaderWords.nearest(kinds, facts, day)
                .map(each -> Found.of(State.NOT_ELIGIBLE, LeaderWords.isNot(each, day), each))
                .orElseGet(() -> Found.of(State.NOT_ELIGIBLE, LeaderWords.none(kinds)));
    }

    /** Judges a headship by the grade that stands: the latest that was published; one without an overall grade leaves none standing. */
    private static Found head(LeaderRoute route, LeaderFact head, Schools schools, LocalDate day) {
        Urn urn = head.urn().orElseThrow();
        Optional<Inspection> latest = schools.inspections().stream()
                .filter(each -> each.urn().equals(urn)
                        && each.provenance().publication().isKnownBy(day))
                .filter(each -> !(each instanceof Inspection.Ungraded) && !(each instanceof Inspection.Monitoring))
                .max(BY_DAY);
        Optional<OverallGrade> grade = latest.flatMap(each -> each instanceof Inspection.Graded graded
                ? Optional.of(graded.grade())
                : Optional.<OverallGrade>empty());
        State state = grade.map(each -> route.gradesOfSchool().contains(each) ? State.ELIGIBLE : State.NOT_ELIGIBLE)
                .orElse(State.NOT_KNOWN);
        String why = latest.isEmpty() && schools.missing().test(urn)
                ? "That school is not in the register, so its grade is not known."
                : LeaderWords.grade(latest, grade);
        List<String> evidence = new ArrayList<>(List.of(head.provenance().toString()));
        latest.ifPresent(each -> evidence.add(each.provenance().toString()));
        return new Found(state, LeaderWords.is(head) + " " + why, evidence);
    }
}
