package org.schooloversight.triggers.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * Assesses schools under one version of a support policy: the only door to the engine.
 *
 * <p>It is made once from a policy and the council's settings, and then assesses any number of schools. It is immutable and safe
 * for use by many threads. The same school, evidence and dates always give an equal assessment.
 */
public final class SupportAssessor {

    private final CompiledPolicy base;
    private final List<CompiledReading> otherReadings;
    private final boolean anyDay;
    private final @Nullable Cohort cohort;
    private final MeasureCatalogue measures;
    private final String library;
    private final Map<ParameterId, String> figures = new TreeMap<>();

    private SupportAssessor(
            CompiledPolicy base,
            List<CompiledReading> otherReadings,
            boolean anyDay,
            @Nullable Cohort cohort,
            MeasureCatalogue measures) {
        this.base = base;
        this.measures = measures;
        this.otherReadings = otherReadings;
        this.anyDay = anyDay;
        this.cohort = cohort;
        library = LibraryVersion.current();
        base.settings().parameters().forEach((id, value) -> figures.put(id, value.toPlainString()));
    }

    /**
     * Makes an assessor.
     *
     * @param policy  the policy, not null
     * @param settings  how the council reads its open points, and its own figures, not null
     * @param measures  the measures that the policy names, not null
     * @return the assessor, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the settings lack an option or figure that the policy needs, or
     *     the measures lack one that it names
     */
    public static SupportAssessor of(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        CompiledPolicy base = new CompiledPolicy(policy, settings, measures);
        List<CompiledReading> others = new ArrayList<>();
        for (Reading reading : policy.readings()) {
            OptionId taken = settings.readings().get(reading.id());
            for (OptionId option : reading.options().keySet()) {
                if (!option.equals(taken)) {
                    CompiledPolicy other = new CompiledPolicy(policy, settings.with(reading.id(), option), measures);
                    others.add(new CompiledReading(reading, option, base, other));
                }
            }
        }
        return new SupportAssessor(base, List.copyOf(others), false, null, measures);
    }

    /**
     * Obtains an assessor that applies the policy to any day, with a notice in every answer for a day outside its period.
     *
     * @return the assessor, not null
     */
    public SupportAssessor onAnyDay() {
        return new SupportAssessor(base, otherReadings, true, cohort, measures);
    }

    /**
     * Obtains an assessor that compares schools with others, for what the policy asks by comparing them. Without it, that is not known.
     *
     * @param others  the schools to compare with, with what was known on the day that the questions are about, not null
     * @return the assessor, not null
     */
    public SupportAssessor within(Cohort others) {
        return new SupportAssessor(base, otherReadings, anyDay, others, measures);
    }

    /**
     * Gets the policy.
     *
     * @return the policy, not null
     */
    public SupportPolicy policy() {
        return base.policy();
    }

    /**
     * Gets the settings.
     *
     * @return the settings, not null
     */
    public PolicySettings settings() {
        return base.settings();
    }

    /**
     * Assesses a school.
     *
     * <p>Every trigger is evaluated, for every school. What cannot be told from the evidence is part of the answer, never an
     * exception.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @param asOf  the dates of the question, not null
     * @return the assessment, not null
     */
    public Assessment assess(School school, EvidenceSet evidence, AsOf asOf) {
        SchoolCase each = new SchoolCase(school, evidence, asOf, cohort, null);
        SchoolEvaluation evaluation = new SchoolEvaluation(base, each);
        Set<String> unchecked = evaluation.unchecked();
        Placement placement = new Placement(base, each, evaluation);
        Optional<TierOutcome> outside = new Eligibility(base.policy(), each).outside(anyDay);
        TierOutcome outcome = outside.orElseGet(placement::outcome);
        Assessment.Builder assessment = Assessment.builder()
                .school(school)
                .outcome(outcome)
                .addAllFindings(evaluation.findings())
                .addAllPlacings(evaluation.placings())
                .addAllNotices(new Notices(base.policy()).about(each, unchecked, anyDay))
                .receipt(receipt(each));
        if (outside.isEmpty()) {
            assessment.addAllRules(placement.rules()).move(placement.move(outcome));
            List<Entitlement> entitlements = evaluation.entitlements(outcome.tiers(), base);
            List<AddedSupport> additions = evaluation.additions(base);
            assessment
                    .addAllEntitlements(entitlements)
                    .addAllAdditions(additions)
                    .addAllReadingsThatMatter(otherReadings.stream()
                            .flatMap(other ->
                                    other.effect(evaluation, outcome.tiers(), entitlements, additions).stream())
                            .toList());
        }
        return assessment.build();
    }

    /**
     * Finds the tiers that are possible for a school, without saying why: those of the outcome of {@link #assess}, in a small part of
     * the time.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @param asOf  the dates of the question, not null
     * @return the tiers, least support first, empty if the programme has none for the school, unmodifiable, not null
     */
    public List<TierId> tiers(School school, EvidenceSet evidence, AsOf asOf) {
        return possibleTiers(school, evidence, asOf).tiers();
    }

    /**
     * Finds the tiers that are possible for a school, and whether it may have none, without saying why.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @param asOf  the dates of the question, not null
     * @return what is possible, not null
     */
    public PossibleTiers possibleTiers(School school, EvidenceSet evidence, AsOf asOf) {
        SchoolCase each = new SchoolCase(school, evidence, asOf, cohort, null);
        if (new Eligibility(base.policy(), each).isOutside(anyDay)) {
            return PossibleTiers.NONE;
        }
        TierDecision.Outcome decided = base.decision().decide(new StateReader(base, each).state());
        return new PossibleTiers(decided.tiers(), decided.mayHaveNone());
    }

    /**
     * Finds what a school would be promised in each of some tiers, whether or not it is in them.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @param asOf  the dates of the question, not null
     * @param tiers  the tiers, not null
     * @return the entitlements of each tier, none for a tier that the policy does not have, in the order of the tiers, unmodifiable, not null
     */
    public Map<TierId, List<Entitlement>> promised(School school, EvidenceSet evidence, AsOf asOf, List<TierId> tiers) {
        SchoolEvaluation evaluation = new SchoolEvaluation(base, new SchoolCase(school, evidence, asOf, cohort, null));
        Map<TierId, List<Entitlement>> promised = new LinkedHashMap<>();
        tiers.forEach(tier -> promised.put(tier, evaluation.entitlements(List.of(tier), base)));
        return Collections.unmodifiableMap(promised);
    }

    /**
     * Finds the days on which the answer for a school may change if each day is asked about with what was known at its end.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, whenever it became public, not null
     * @return the days in order: on no other day is the answer about what is promised another than on the day before, unmodifiable, not null
     */
    public NavigableSet<LocalDate> daysOfChange(School school, EvidenceSet evidence) {
        return new DaysOfChange(base, measures).of(school, evidence);
    }

    private Receipt receipt(SchoolCase each) {
        return new Receipt(
                library,
                base.policy().header().toString(),
                base.policy().sha256(),
                EvidenceDigest.of(each.school(), each.evidence()),
                each.asOf(),
                base.settings().readings(),
                figures,
                Optional.ofNullable(cohort).map(others -> new Receipt.ComparedWith(others.schools(), others.sha256())));
    }
}
