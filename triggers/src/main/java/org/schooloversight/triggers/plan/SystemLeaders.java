package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.partnership.PartyId;

/** Tells who may be a system leader. Immutable. */
public final class SystemLeaders {

    private final LeaderRules rules;
    private final List<LeaderFact> facts;
    private final LeaderDay.Schools schools;

    private SystemLeaders(LeaderRules rules, Collection<LeaderFact> facts, LeaderDay.Schools schools) {
        this.rules = rules;
        this.facts = List.copyOf(facts);
        this.schools = schools;
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
        return new SystemLeaders(rules, facts, new LeaderDay.Schools(List.copyOf(inspections), urn -> false));
    }

    /**
     * Obtains these leaders with what the register has, so that a school which it has not is told as such.
     *
     * @param register  the schools of the register, not null
     * @return the leaders, not null
     */
    public SystemLeaders within(Set<Urn> register) {
        Set<Urn> known = Set.copyOf(register);
        return new SystemLeaders(
                rules, facts, new LeaderDay.Schools(schools.inspections(), urn -> !known.contains(urn)));
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
        return LeaderDay.of(rules, ofLeader(leader), schools, day);
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
        schools.inspections()
                .forEach(each -> days.add(each.provenance().publication().on()));
        return days;
    }
}
