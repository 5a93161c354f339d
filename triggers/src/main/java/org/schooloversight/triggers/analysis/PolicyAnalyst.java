package org.schooloversight.triggers.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * Proves things about policies: by looking at every combination of evidence that a policy can tell apart, missing, stale and conflicting
 * evidence included, and not at samples.
 *
 * <p>Numbers are cut at the thresholds that a policy asks for, so that finitely many combinations stand for all of them. What cannot be
 * analysed so is a fault that says why. Safe for use by many threads.
 */
public final class PolicyAnalyst {

    private final MeasureCatalogue measures;
    private final EstablishmentTypes types;

    private PolicyAnalyst(MeasureCatalogue measures, EstablishmentTypes types) {
        this.measures = measures;
        this.types = types;
    }

    /**
     * Makes an analyst.
     *
     * @param measures  the measures that policies name, not null
     * @param types  the types of establishment that there are, not null
     * @return the analyst, not null
     */
    public static PolicyAnalyst of(MeasureCatalogue measures, EstablishmentTypes types) {
        return new PolicyAnalyst(measures, types);
    }

    /**
     * Verifies a policy with its open points read one way.
     *
     * @param policy  the policy, not null
     * @param settings  how it is read, and its figures, not null
     * @param asOf  the dates to look at it for: they decide which years were published, not null
     * @return what was proved and what is wrong, not null
     */
    public Verification verify(SupportPolicy policy, PolicySettings settings, AsOf asOf) {
        return verify(policy, settings, asOf, Set.of());
    }

    /**
     * Verifies a policy with its open points read in every way, in every combination.
     *
     * @param policy  the policy, not null
     * @param settings  its figures; how it is read is of no account, not null
     * @param asOf  the dates to look at it for, not null
     * @return what was proved and what is wrong, not null
     */
    public Verification verifyEveryReading(SupportPolicy policy, PolicySettings settings, AsOf asOf) {
        return verify(
                policy,
                settings,
                asOf,
                policy.readings().stream().map(Reading::id).collect(Collectors.toSet()));
    }

    private Verification verify(SupportPolicy policy, PolicySettings settings, AsOf asOf, Set<ReadingId> open) {
        Analysis.Variant variant = new Analysis.Variant(policy, settings, open);
        return new Verifier(new Analysis(List.of(variant), measures, types, asOf)).verify(variant);
    }

    /**
     * Finds where two policies, versions or readings can differ at all.
     *
     * @param before  the first, not null
     * @param after  the second, not null
     * @param asOf  the dates to look at them for, not null
     * @return the differences, each with the smallest school that shows it, not null
     */
    public Comparison compare(PolicyVariant before, PolicyVariant after, AsOf asOf) {
        return new Comparer(measures, types, asOf).compare(before, after);
    }

    /**
     * Finds which schools two policies, versions or readings place otherwise, and why.
     *
     * @param before  the first, not null
     * @param after  the second, not null
     * @param portfolio  the schools, not null
     * @return the schools that move, not null
     */
    public PortfolioComparison compare(PolicyVariant before, PolicyVariant after, Portfolio portfolio) {
        return PortfolioComparer.compare(before, after, portfolio, measures);
    }

    /**
     * Finds what would have to be otherwise for one school to be in a tier. What cannot change, such as an inspection that was made, is never
     * changed; what is not known may turn out to be anything.
     *
     * @param variant  the policy, not null
     * @param member  the school and its evidence, not null
     * @param asOf  the dates of the question, not null
     * @param target  the tier, one of the policy, not null
     * @return the smallest changes, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the policy has no such tier
     */
    public WhatIf whatIf(PolicyVariant variant, Portfolio.Member member, AsOf asOf, TierId target) {
        return whatIfs(variant, asOf).find(member, target);
    }

    /**
     * Makes ready to find what would have to be otherwise for many schools.
     *
     * @param variant  the policy, not null
     * @param asOf  the dates of the question, not null
     * @return what finds it, not null
     */
    public WhatIfs whatIfs(PolicyVariant variant, AsOf asOf) {
        return new WhatIfs(variant, asOf, measures, types);
    }

    /**
     * Varies a parameter over all the values that the policy accepts for it.
     *
     * @param variant  the policy, not null
     * @param parameter  the parameter, one of the policy, not null
     * @param portfolio  the schools, not null
     * @return how many schools are in each tier at each value, and the values at which any school moves, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the policy has no such parameter
     */
    public Sweep.OfParameter sweep(PolicyVariant variant, ParameterId parameter, Portfolio portfolio) {
        return new Sweeper(variant, portfolio, measures).parameter(parameter);
    }

    /**
     * Varies the readings of the open points that tiers depend on: in every combination or, where there are very many, one at a time.
     *
     * @param variant  the policy, not null
     * @param portfolio  the schools, not null
     * @return how many schools are in each tier under each, not null
     */
    public Sweep.OfReadings sweepReadings(PolicyVariant variant, Portfolio portfolio) {
        return new Sweeper(variant, portfolio, measures).readings();
    }
}
