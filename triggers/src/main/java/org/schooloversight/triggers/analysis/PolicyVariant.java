package org.schooloversight.triggers.analysis;

import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * A policy and how it is read.
 *
 * @param policy  the policy, not null
 * @param settings  how its open points are read, and its figures, not null
 */
public record PolicyVariant(SupportPolicy policy, PolicySettings settings) {

    /**
     * Obtains a policy as it is read unless somebody says otherwise.
     *
     * @param policy  the policy, not null
     * @return the variant, not null
     */
    public static PolicyVariant byDefault(SupportPolicy policy) {
        return new PolicyVariant(policy, PolicySettings.defaults(policy));
    }
}
