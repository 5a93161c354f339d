package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    static LeaderDay of(LeaderRules rules, List<LeaderFact> facts, List<Inspection> inspections, LocalDate day) {
        State state = State.NOT_ELIGIBLE;
        List<Reason> reasons = new ArrayList<>();
        for (LeaderRoute route : rules.routes()) {
            State found = route.monthsAfterRetirement().isPresent()
                    ? retired(route, facts, day)
                    : present(route, facts, inspections, day);
            reasons.add(reason(route, found, day));
            state = better(state, found);
        }
        return new LeaderDay(state, reasons);
    }

    private static State better(State state, State found) {
        return found.compareTo(state) > 0 ? found : state;
    }

    private static Reason reason(LeaderRoute route, State found, LocalDate day) {
        String holds = switch (found) {
            case ELIGIBLE -> "This holds on ";
            case NOT_ELIGIBLE -> "This does not hold on ";
            case NOT_KNOWN -> "It is not known whether this holds on ";
        };
        return new Reason(holds + EnglishDates.full(day) + ": " + route.title() + ".", route.cites(), List.of());
    }

    private static State retired(LeaderRoute route, List<LeaderFact> facts, LocalDate day) {
        int months = route.monthsAfterRetirement().orElseThrow();
        return facts.stream()
                        .filter(each -> each.kind() == LeaderFact.Kind.RETIRED_HEAD && each.holdsOn(day))
                        .filter(each -> !day.isAfter(each.from().plusMonths(months)))
                        .anyMatch(each -> facts.stream()
                                .anyMatch(fact -> route.oneOf().contains(fact.kind())
                                        && !fact.from().isAfter(each.from())))
                ? State.ELIGIBLE
                : State.NOT_ELIGIBLE;
    }

    private static State present(
            LeaderRoute route, List<LeaderFact> facts, List<Inspection> inspections, LocalDate day) {
        boolean designated = facts.stream().anyMatch(each -> route.oneOf().contains(each.kind()) && each.holdsOn(day));
        if (!designated || route.gradesOfSchool().isEmpty()) {
            return designated ? State.ELIGIBLE : State.NOT_ELIGIBLE;
        }
        State state = State.NOT_ELIGIBLE;
        for (LeaderFact fact : facts) {
            if (fact.kind() == LeaderFact.Kind.HEAD && fact.holdsOn(day)) {
                State found = fact.urn()
                        .flatMap(urn -> grade(urn, inspections, day))
                        .map(grade -> route.gradesOfSchool().contains(grade) ? State.ELIGIBLE : State.NOT_ELIGIBLE)
                        .orElse(State.NOT_KNOWN);
                state = better(state, found);
            }
        }
        return state;
    }

    /** Finds the grade that stands: none if the latest that was published gives no overall grade, for it takes the place of it. */
    private static Optional<OverallGrade> grade(Urn urn, List<Inspection> inspections, LocalDate day) {
        return inspections.stream()
                .filter(each -> each.urn().equals(urn)
                        && each.provenance().publication().isKnownBy(day))
                .filter(each -> !(each instanceof Inspection.Ungraded) && !(each instanceof Inspection.Monitoring))
                .max(BY_DAY)
                .flatMap(each -> each instanceof Inspection.Graded graded
                        ? Optional.of(graded.grade())
                        : Optional.<OverallGrade>empty());
    }
}
