package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.ReadingEffect;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.support.Timing;

/**
 * All schools under one programme. Everything that the programme has is told of, also what concerns no school.
 *
 * @param policy  the programme, not null
 * @param asOf  the dates of the assessments, empty if there are none, not null
 * @param taken  the readings under which they were assessed, unmodifiable, not null
 * @param schools  the assessments, in the order given, each school once, unmodifiable, not null
 * @param tally  the number of schools by kind and tier, with a column for each tier, not null
 * @param triggers  the triggers of the programme, in its order, unmodifiable, not null
 * @param deciding  what would decide schools that are not decided, most schools first, unmodifiable, not null
 * @param readings  the options of open points that were not taken, in the order of the programme, unmodifiable, not null
 * @param demand  what the programme promises, in its order, each promise once, unmodifiable, not null
 * @param authority  what was found about the authority itself, in the order given, unmodifiable, not null
 */
public record SupportPortfolio(
        SupportPolicy policy,
        Optional<AsOf> asOf,
        Map<ReadingId, OptionId> taken,
        List<Assessment> schools,
        TierTally tally,
        List<OfTrigger> triggers,
        List<Deciding> deciding,
        List<OfReading> readings,
        List<Demand> demand,
        List<Finding> authority) {

    /** Copies the lists. */
    public SupportPortfolio {
        taken = Collections.unmodifiableMap(new TreeMap<>(taken));
        schools = List.copyOf(schools);
        triggers = List.copyOf(triggers);
        deciding = List.copyOf(deciding);
        readings = List.copyOf(readings);
        demand = List.copyOf(demand);
        authority = List.copyOf(authority);
    }

    /**
     * A trigger over all schools that the programme is for.
     *
     * @param trigger  the trigger, not null
     * @param fired  the number of schools for which it fired
     * @param notKnown  the number of schools for which the evidence does not tell
     * @param clear  the number of schools for which it is clear
     */
    public record OfTrigger(TriggerDefinition trigger, int fired, int notKnown, int clear) {}

    /**
     * A piece of evidence that would decide, or help to decide, the tier of schools.
     *
     * @param what  the evidence, not null
     * @param schools  the number of schools not decided that it would help to decide, from 1
     */
    public record Deciding(String what, int schools) {}

    /**
     * An option of an open point that was not taken.
     *
     * @param reading  the open point, not null
     * @param taken  the option taken, not null
     * @param alternative  the option not taken, not null
     * @param otherTier  the number of schools that it would give other tiers
     * @param otherPromise  the number of schools that would stay in their tier and be promised something else
     */
    public record OfReading(Reading reading, OptionId taken, OptionId alternative, int otherTier, int otherPromise) {}

    /**
     * What the programme promises, and to how many schools.
     *
     * @param promise  the promise, as the first that promises it has it, not null
     * @param by  the titles of the tiers and additions whose own promise it is, unmodifiable, not null
     * @param cites  the clauses that promise it, unmodifiable, not null
     * @param timing  when, under the readings taken, not null
     * @param owed  the number of schools that it is owed to
     * @param open  the number of schools for which that depends on something that is not known
     */
    public record Demand(
            EntitlementDefinition promise, List<String> by, List<Citation> cites, Timing timing, int owed, int open) {

        /** Copies the lists. */
        public Demand {
            by = List.copyOf(by);
            cites = List.copyOf(cites);
        }
    }

    /**
     * Gathers schools.
     *
     * @param policy  the programme, not null
     * @param assessments  the assessments, all under that programme, of the same dates and under the same readings, each school
     *     once, not null
     * @param authority  what {@link org.schooloversight.triggers.assess.PortfolioTest} found of them, not null
     * @return the portfolio, not null
     * @throws InvalidValueException if the assessments are not of that kind
     */
    public static SupportPortfolio of(
            SupportPolicy policy, Collection<Assessment> assessments, List<Finding> authority) {
        check(policy, assessments);
        TierTally.Counter counter = new TierTally.Counter(
                policy.tiers().stream().map(TierDefinition::id).toList());
        assessments.forEach(counter::add);
        Optional<Assessment> first = assessments.stream().findFirst();
        Map<ReadingId, OptionId> taken = first.map(each -> each.receipt().readings())
                .orElseGet(() -> PolicySettings.defaults(policy).readings());
        return new SupportPortfolio(
                policy,
                first.map(each -> each.receipt().asOf()),
                taken,
                List.copyOf(assessments),
                counter.ofEveryTier(),
                policy.triggers().stream()
                        .map(each -> ofTrigger(each, assessments))
                        .toList(),
                deciding(assessments),
                policy.readings().stream()
                        .flatMap(each -> ofReading(each, taken, assessments))
                        .toList(),
                demand(policy, taken, assessments),
                authority);
    }

    private static void check(SupportPolicy policy, Collection<Assessment> assessments) {
        Set<Urn> seen = new HashSet<>();
        Set<List<Object>> questions = new LinkedHashSet<>();
        for (Assessment each : assessments) {
            if (!each.receipt().policySha256().equals(policy.sha256())) {
                throw new InvalidValueException("an assessment under "
                        + each.receipt().policy() + "; accepted: assessments under " + policy.header());
            }
            if (!seen.add(each.school().urn())) {
                throw new InvalidValueException(
                        "two assessments of the school " + each.school().urn() + "; accepted: one of each school");
            }
            questions.add(List.of(each.receipt().asOf(), each.receipt().readings()));
        }
        if (questions.size() > 1) {
            throw new InvalidValueException(
                    "assessments of several dates or readings: " + questions + "; accepted: the same for all");
        }
    }

    private static OfTrigger ofTrigger(TriggerDefinition trigger, Collection<Assessment> assessments) {
        Map<FindingState, Integer> counts = new TreeMap<>();
        assessments.stream()
                .filter(each -> !(each.outcome() instanceof TierOutcome.Outside))
                .flatMap(each -> each.findings().stream())
                .filter(finding -> finding.trigger().equals(trigger.id()))
                .forEach(finding -> counts.merge(finding.state(), 1, Integer::sum));
        return new OfTrigger(
                trigger,
                counts.getOrDefault(FindingState.FIRED, 0),
                counts.getOrDefault(FindingState.NOT_KNOWN, 0),
                counts.getOrDefault(FindingState.CLEAR, 0));
    }

    private static List<Deciding> deciding(Collection<Assessment> assessments) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Assessment each : assessments) {
            if (each.outcome() instanceof TierOutcome.Undecided undecided) {
                new HashSet<>(undecided.wouldDecide()).forEach(what -> counts.merge(what, 1, Integer::sum));
            }
        }
        List<Deciding> found = new ArrayList<>();
        counts.forEach((what, number) -> found.add(new Deciding(what, number)));
        found.sort(Comparator.comparingInt(Deciding::schools).reversed().thenComparing(Deciding::what));
        return found;
    }

    private static Stream<OfReading> ofReading(
            Reading reading, Map<ReadingId, OptionId> readings, Collection<Assessment> assessments) {
        OptionId taken = readings.getOrDefault(reading.id(), reading.byDefault());
        return reading.options().keySet().stream()
                .filter(option -> !option.equals(taken))
                .map(option -> {
                    List<ReadingEffect> effects = assessments.stream()
                            .flatMap(each -> each.readingsThatMatter().stream()
                                    .filter(effect -> effect.reading().equals(reading.id())
                                            && effect.alternative().equals(option))
                                    .limit(1))
                            .toList();
                    int otherTier = (int)
                            effects.stream().filter(ReadingEffect::changesTier).count();
                    return new OfReading(reading, taken, option, otherTier, effects.size() - otherTier);
                });
    }

    /** What makes promises the same: two tiers may give different ones the same id, and promise the same one by other clauses. */
    private record Promise(String id, String title, Amount amount, Timing timing) {

        static Promise of(EntitlementDefinition each, Map<ReadingId, OptionId> taken) {
            return new Promise(
                    each.id(), each.title(), each.amount(), each.timing().under(taken));
        }

        static Promise of(Entitlement each) {
            return new Promise(each.id(), each.title(), each.amount(), each.timing());
        }
    }

    private record Promised(String by, EntitlementDefinition promise) {}

    private static List<Demand> demand(
            SupportPolicy policy, Map<ReadingId, OptionId> taken, Collection<Assessment> assessments) {
        Map<Promise, List<Promised>> promises = new LinkedHashMap<>();
        Stream.concat(
                        policy.tiers().stream()
                                .flatMap(tier ->
                                        tier.entitlements().stream().map(each -> new Promised(tier.title(), each))),
                        policy.additions().stream()
                                .flatMap(addition -> addition.entitlements().stream()
                                        .map(each -> new Promised(addition.title(), each))))
                .forEach(each -> promises.computeIfAbsent(
                                Promise.of(each.promise(), taken), promise -> new ArrayList<>())
                        .add(each));
        return promises.entrySet().stream()
                .map(each -> demand(each.getKey(), each.getValue(), assessments))
                .toList();
    }

    private static Demand demand(Promise promise, List<Promised> definitions, Collection<Assessment> assessments) {
        int owed = 0;
        int open = 0;
        for (Assessment each : assessments) {
            List<FindingState> states = promised(each)
                    .filter(found -> Promise.of(found).equals(promise))
                    .map(Entitlement::owed)
                    .toList();
            if (states.contains(FindingState.FIRED)) {
                owed++;
            } else if (states.contains(FindingState.NOT_KNOWN)) {
                open++;
            }
        }
        return new Demand(
                definitions.get(0).promise(),
                definitions.stream().map(Promised::by).distinct().toList(),
                definitions.stream()
                        .flatMap(each -> each.promise().cites().stream())
                        .distinct()
                        .toList(),
                promise.timing(),
                owed,
                open);
    }

    private static Stream<Entitlement> promised(Assessment each) {
        return Stream.concat(
                each.entitlements().stream(),
                each.additions().stream().flatMap(addition -> addition.entitlements().stream()));
    }
}
