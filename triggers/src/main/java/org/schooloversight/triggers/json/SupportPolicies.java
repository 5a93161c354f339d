package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Versions of support policies, of which one at most is in force for each policy on a day. Immutable. */
public final class SupportPolicies {

    private static final List<String> BUNDLED = List.of(
            "oxfordshire-support-2019-20.json",
            "dfe-floor-coasting-2016-18.json",
            "rise-stuck-2025.json",
            "rise-stuck-2025-11.json",
            "wales-categorisation-2014-17.json",
            "wales-categorisation-2017-20.json",
            "staffordshire-2016.json",
            "example-support-2026.json");

    private final List<SupportPolicy> policies;

    private SupportPolicies(List<SupportPolicy> policies) {
        this.policies = List.copyOf(policies);
        this.policies.stream().map(each -> each.header().id()).distinct().forEach(this::timeline);
    }

    /**
     * Obtains a collection of policies.
     *
     * @param policies  the versions in any order, not null
     * @return the collection, not null
     * @throws org.schooloversight.core.style.InvalidValueException if two versions of a policy are in force on one day
     */
    public static SupportPolicies of(List<SupportPolicy> policies) {
        return new SupportPolicies(policies);
    }

    /**
     * Obtains the policies that come with this library. They are a start and an example; any other may be read from a file.
     *
     * @param measures  the measures that policies may name, not null
     * @return the policies, not null
     */
    public static SupportPolicies bundled(MeasureCatalogue measures) {
        SupportPolicyReader reader = new SupportPolicyReader(measures);
        return of(BUNDLED.stream().map(name -> bundled(reader, name)).toList());
    }

    /**
     * Gets all versions of all policies.
     *
     * @return the versions, unmodifiable, not null
     */
    public List<SupportPolicy> all() {
        return policies;
    }

    /**
     * Gets the versions of a policy, earliest first.
     *
     * @param id  the policy, not null
     * @return the versions, unmodifiable, not null
     */
    public List<SupportPolicy> versions(PolicyId id) {
        return timeline(id).versions().stream().map(Timeline.Version::value).toList();
    }

    /**
     * Finds the version of a policy that is in force on a day.
     *
     * @param id  the policy, not null
     * @param day  the day, not null
     * @return the version, empty if there is none on that day, not null
     */
    public Optional<SupportPolicy> inForce(PolicyId id, LocalDate day) {
        return timeline(id).on(day);
    }

    private Timeline<SupportPolicy> timeline(PolicyId id) {
        return Timeline.of(policies.stream()
                .filter(each -> each.header().id().equals(id))
                .map(each -> new Timeline.Version<>(each.header().effective(), each))
                .toList());
    }

    private static SupportPolicy bundled(SupportPolicyReader reader, String name) {
        try (InputStream in =
                SupportPolicies.class.getResourceAsStream("/org/schooloversight/triggers/policies/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the library has no policy '" + name + "'");
            }
            return reader.read(name, in).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
