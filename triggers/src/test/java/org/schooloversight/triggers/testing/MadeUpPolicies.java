package org.schooloversight.triggers.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;

/** Makes up policies that use every form of the grammar, the same for the same seed. */
public final class MadeUpPolicies {

    /** The document that they state. */
    public static final List<Citation> CITES = List.of(new Citation(
            new Instrument(InstrumentId.of("made-up"), "Made-up programme", Authority.LOCAL_POLICY),
            "Section <1> & \"2\""));

    private static final List<String> COLOURS = List.of("green", "amber", "red");
    private static final ReadingId READING = ReadingId.of("open-point");
    private static final List<OptionId> OPTIONS = List.of(OptionId.of("one-way"), OptionId.of("other-way"));

    private final Random random;
    private final List<TriggerId> triggers;
    private final List<TierId> tiers;
    private final List<ScaleId> scales = new ArrayList<>();

    private MadeUpPolicies(Random random) {
        this.random = random;
        triggers = IntStream.rangeClosed(1, 2 + random.nextInt(3))
                .mapToObj(i -> TriggerId.of("trigger-" + i))
                .toList();
        tiers = IntStream.rangeClosed(1, 3 + random.nextInt(3))
                .mapToObj(i -> TierId.of("tier-" + i))
                .toList();
    }

    /** Makes a policy up. */
    public static SupportPolicy of(long seed) {
        return new MadeUpPolicies(new Random(seed)).policy(seed);
    }

    /** Makes a policy with nothing in it but triggers and tiers, to which a test adds its own. */
    public static SupportPolicy.Builder plain(int triggers, int tiers) {
        return plain(triggers, tiers, new SchoolScope(Set.of(), Set.of()));
    }

    private static SupportPolicy.Builder plain(int triggers, int tiers, SchoolScope scope) {
        SupportPolicy.Builder policy = SupportPolicy.builder()
                .header(new PolicyHeader(
                        PolicyId.of("made-up"),
                        "1",
                        "Made-up programme",
                        EffectivePeriod.from(LocalDate.of(2019, 9, 1)),
                        CITES,
                        Check.unchecked("made up")))
                .sha256("0".repeat(64))
                .scope(scope)
                .gradeFrom(Choice.always(SupportPolicy.GradeFrom.OWN));
        IntStream.rangeClosed(1, triggers).forEach(i -> policy.addTriggers(trigger(TriggerId.of("trigger-" + i))));
        IntStream.rangeClosed(1, tiers).forEach(i -> policy.addTiers(tier(TierId.of("tier-" + i), "")));
        return policy;
    }

    private static TriggerDefinition trigger(TriggerId id) {
        Criterion judged =
                new Criterion.Judged(ConcernId.of(id.value()), JudgementLevel.CONCERN, FindingState.NOT_KNOWN);
        return new TriggerDefinition(id, "targeted", "Trigger " + id, ConcernId.of(id.value()), judged, CITES);
    }

    private static TierDefinition tier(TierId id, String scale) {
        return new TierDefinition(id, "Tier " + id, scale, Terms.PLAIN, List.of(), List.of(), CITES);
    }

    private SupportPolicy policy(long seed) {
        SchoolScope scope = random.nextInt(3) == 0 ? scope() : new SchoolScope(Set.of(), Set.of());
        SupportPolicy.Builder policy = plain(triggers.size(), 0, scope);
        boolean twoScales = random.nextInt(3) == 0;
        tiers.forEach(tier -> policy.addTiers(tier(tier, twoScales ? "scale-" + random.nextInt(2) : "")));
        Map<OptionId, String> options = new LinkedHashMap<>();
        OPTIONS.forEach(option -> options.put(option, "the point is read the " + option));
        policy.addReadings(new Reading(READING, "How is it read?", options, pick(OPTIONS), CITES));
        int scaleCount = random.nextInt(5);
        for (int i = 0; i < scaleCount; i++) {
            policy.addClassifications(scale(i));
        }
        int rules = 1 + random.nextInt(6);
        for (int i = 0; i < rules; i++) {
            policy.addRules(
                    new TierRule(pick(tiers), condition(2), "Rule " + i + " of programme " + seed + " holds.", CITES));
        }
        if (random.nextBoolean()) {
            policy.addRules(new TierRule(pick(tiers), new TierCondition.Always(), "No other rule holds.", CITES));
        }
        int adjustments = random.nextInt(4);
        for (int i = 0; i < adjustments; i++) {
            policy.addAdjustments(adjustment());
        }
        return policy.declarations(new Declarations(
                        pick(List.of(Declarations.Hit.values())), random.nextBoolean(), List.of(), false))
                .build();
    }

    private Classification scale(int index) {
        ScaleId id = ScaleId.of("scale-" + index);
        Basis basis = basis(index);
        scales.add(id);
        return new Classification(
                id,
                "Scale " + index,
                COLOURS.stream()
                        .map(each -> new Classification.Step(ScaleValue.of(each), "Colour " + each))
                        .toList(),
                basis,
                CITES);
    }

    private Basis basis(int index) {
        return switch (index == 0 ? 0 : random.nextInt(4)) {
            case 1 ->
                new Basis.Rules(some(
                        3,
                        () -> new Classification.ScaleRule(
                                ScaleValue.of(pick(COLOURS)), condition(1), "So it is placed.")));
            case 2 ->
                new Basis.Table(
                        List.copyOf(scales),
                        some(
                                4,
                                () -> new Classification.Row(
                                        scales.stream()
                                                .filter(each -> random.nextBoolean())
                                                .collect(Collectors.toMap(each -> each, each -> colours())),
                                        ScaleValue.of(pick(COLOURS)))));
            case 3 -> new Basis.WorstOf(List.copyOf(scales));
            default -> new Basis.Rated(Optional.of(ScaleValue.of("green")));
        };
    }

    private Adjustment adjustment() {
        int limit = 1 + random.nextInt(2);
        return switch (random.nextInt(4)) {
            case 0 -> new Adjustment.Floor(pick(tiers), condition(1), "It is not below.", CITES);
            case 1 -> new Adjustment.Ceiling(pick(tiers), condition(1), "It is not above.", CITES);
            case 2 ->
                new Adjustment.OfficerDecision(
                        random.nextBoolean(), random.nextBoolean(), "director", "It was decided.", CITES);
            default ->
                new Adjustment.StepLimit(
                        random.nextBoolean() ? OptionalInt.of(limit) : OptionalInt.empty(),
                        random.nextBoolean() ? OptionalInt.of(limit) : OptionalInt.empty(),
                        "It moves by steps.",
                        CITES);
        };
    }

    private TierCondition condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 6 : 10);
        Supplier<TierCondition> part = () -> condition(depth - 1);
        return switch (kind) {
            case 0, 1 -> fired();
            case 2 -> new TierCondition.Grade(pickSome(List.of(GradeStanding.values())));
            case 3 -> new TierCondition.SchoolIs(scope());
            case 4 -> scales.isEmpty() ? fired() : new TierCondition.Classified(pick(scales), colours());
            case 5 ->
                random.nextInt(3) > 0
                        ? new TierCondition.WasIn(pickSome(tiers), random.nextBoolean())
                        : random.nextBoolean() ? new TierCondition.Always() : new TierCondition.Never();
            case 6 -> new TierCondition.AllOf(some(3, part));
            case 7 -> new TierCondition.AnyOf(some(3, part));
            case 8 -> new TierCondition.NoneOf(some(3, part));
            default ->
                new TierCondition.ByReading(READING, Map.of(OPTIONS.get(0), part.get(), OPTIONS.get(1), part.get()));
        };
    }

    private TierCondition fired() {
        List<TriggerId> counted = List.copyOf(pickSome(triggers));
        return new TierCondition.Fired(counted, 1 + random.nextInt(counted.size()), random.nextBoolean(), "");
    }

    private SchoolScope scope() {
        return new SchoolScope(
                random.nextBoolean() ? Set.of() : pickSome(List.of(Maintenance.values())),
                random.nextBoolean() ? Set.of() : pickSome(List.of(SchoolKind.values())));
    }

    private Set<ScaleValue> colours() {
        return pickSome(COLOURS).stream().map(ScaleValue::of).collect(Collectors.toSet());
    }

    private <T> List<T> some(int most, Supplier<T> each) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> each.get())
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T extends Comparable<T>> Set<T> pickSome(List<T> from) {
        TreeSet<T> picked = new TreeSet<>();
        from.stream().filter(each -> random.nextInt(3) == 0).forEach(picked::add);
        picked.add(pick(from));
        return picked;
    }
}
