package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.triggers.partnership.PartyId;

/** Tells who may be a system leader. Immutable. */
public final class SystemLeaders {

    private final LeaderRules rules;
    private final List<LeaderFact> facts;
    private final List<Inspection> inspections;

    private SystemLeaders(LeaderRules rules, Collection<LeaderFact> facts, Collection<Inspection> inspections) {
        this.rules = rules;
        this.facts = List.copyOf(facts);
        this.inspections = List.copyOf(inspections);
    }

    /**
     * Obtains the leaders of whom something is known.
     *
     * @param rules  who may be one, not null
     * @param facts  what is so of them, in any order, not null
     * @param inspections  the inspections of the schools that they head, in any order, not null
     * @return the leaders, not null
     */
    public static SystemLeaders of(
            LeaderRules rules, Collection<LeaderFact> facts, Collection<Inspection> inspections) {
        return new SystemLeaders(rules, facts, inspections);
    }

    /**
     * Tells whether somebody may be a system leader on a day, and when that ends.
     *
     * @param leader  the leader, not null
     * @param day  the day, not null
     * @return the answer, not null
     */
    public LeaderEligibility eligibility(PartyId leader, LocalDate day) {
        LeaderDay asked = on(leader, day);
        Optional<LocalDate> lapses = Optional.empty();
        if (asked.state() == LeaderEligibility.State.ELIGIBLE) {
            lapses = changes(leader).tailSet(day, false).stream()
                    .filter(each -> on(leader, each).state() != LeaderEligibility.State.ELIGIBLE)
                    .findFirst();
        }
        List<Reason> reasons = new ArrayList<>(asked.reasons());
        if (!rules.check().isChecked()) {
            reasons.add(new Reason(
                    "The rules were not compared with their source: "
                            + rules.check().basis() + ".",
                    List.of(),
                    List.of()));
        }
        return new LeaderEligibility(leader, day, asked.state(), reasons, lapses);
    }

    /**
     * Tells of everybody of whom something is known whether they may be a system leader on a day.
     *
     * @param day  the day, not null
     * @return the answers, in order of the ids, unmodifiable, not null
     */
    public List<LeaderEligibility> all(LocalDate day) {
        return facts.stream()
                .map(LeaderFact::leader)
                .distinct()
                .sorted()
                .map(each -> eligibility(each, day))
                .toList();
    }

    private LeaderDay on(PartyId leader, LocalDate day) {
        return LeaderDay.of(rules, ofLeader(leader), inspections, day);
    }

    private List<LeaderFact> ofLeader(PartyId leader) {
        return facts.stream().filter(each -> each.leader().equals(leader)).toList();
    }

    /** Collects the days on which the answer may change: between two of them it is the same on every day. */
    private NavigableSet<LocalDate> changes(PartyId leader) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (LeaderFact fact : ofLeader(leader)) {
            days.add(fact.from());
            fact.endExclusive().ifPresent(days::add);
            rules.routes().stream()
                    .flatMapToInt(route -> route.monthsAfterRetirement().stream())
                    .forEach(months -> days.add(fact.from().plusMonths(months).plusDays(1)));
        }
        inspections.forEach(each -> days.add(each.provenance().publication().on()));
        return days;
    }
}
