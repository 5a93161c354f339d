package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * Loads a policy that the command line names: by the id of one that comes with the program, by such an id with a version, as
 * {@code ID@VERSION}, or as a file.
 */
final class PolicyLoader {

    private final MeasureCatalogue measures;
    private final Messages messages;

    PolicyLoader(MeasureCatalogue measures, Messages messages) {
        this.measures = measures;
        this.messages = messages;
    }

    /** Returns the file that is named, empty if it is an id. A file goes before a policy of its name. */
    static Stream<Path> file(String named) {
        try {
            Path path = Path.of(named);
            return IdText.isValid(id(named)) && !Files.exists(path) ? Stream.empty() : Stream.of(path);
        } catch (InvalidPathException invalid) {
            throw new Failure("'" + Text.shorten(named) + "' is neither the id of a policy nor the name of a file");
        }
    }

    /** Returns every version of what is named, the earliest first; a file holds one. */
    List<SupportPolicy> versions(String named) {
        return file(named).findFirst().map(path -> List.of(read(path))).orElseGet(() -> {
            List<SupportPolicy> versions = bundled(id(named));
            return named.indexOf('@') < 0
                    ? versions
                    : List.of(version(versions, named.substring(named.indexOf('@') + 1)));
        });
    }

    private static String id(String named) {
        return named.indexOf('@') < 0 ? named : named.substring(0, named.indexOf('@'));
    }

    private static SupportPolicy version(List<SupportPolicy> versions, String version) {
        List<String> known =
                versions.stream().map(each -> each.header().version()).toList();
        return versions.stream()
                .filter(each -> each.header().version().equals(version))
                .findFirst()
                .orElseThrow(() -> new Failure(versions.get(0).header().id() + " has no version '"
                        + Text.shorten(version) + "'" + Nearest.hint(version, known) + "; accepted: "
                        + Text.list(known, "or")));
    }

    /** Finds the version of what is named that is in force on a day, else the latest if that may be applied all the same. */
    SupportPolicy onDay(String named, Function<SupportPolicy, LocalDate> dayOf, boolean outsidePeriod) {
        List<SupportPolicy> versions = versions(named);
        SupportPolicy latest = versions.get(versions.size() - 1);
        LocalDate day = dayOf.apply(latest);
        Optional<SupportPolicy> inForce = versions.stream()
                .filter(each -> each.header().effective().contains(day))
                .findFirst();
        if (!outsidePeriod && inForce.isEmpty()) {
            throw new Failure(notInForce(versions, day)
                    + ". --outside-period applies it all the same, and says so in every answer");
        }
        return inForce.orElse(latest);
    }

    private List<SupportPolicy> bundled(String named) {
        SupportPolicies policies = SupportPolicies.bundled(measures);
        List<SupportPolicy> versions = policies.versions(PolicyId.of(named));
        if (versions.isEmpty()) {
            List<PolicyId> known = policies.all().stream()
                    .map(SupportPolicy::header)
                    .map(PolicyHeader::id)
                    .distinct()
                    .toList();
            throw new Failure("there is no policy and no file '" + named + "'" + Nearest.hint(named, known)
                    + "; accepted: " + Text.list(known, "or") + ", or a policy file of your own");
        }
        return versions;
    }

    private SupportPolicy read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            Loaded<SupportPolicy> loaded = new SupportPolicyReader(measures).read(InputFiles.name(path), in);
            loaded.problems().forEach(messages::problem);
            return loaded.value()
                    .orElseThrow(() -> new Failure("the policy " + path + " was not used, because of "
                            + Messages.count(loaded.problems().size(), "problem")));
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(path, unreadable);
        }
    }

    /** Takes up what the command line sets. */
    static PolicySettings settings(SupportPolicy policy, List<Setting> settings) {
        return settings(policy, "--set", settings);
    }

    /** Takes up what an option sets. */
    static PolicySettings settings(SupportPolicy policy, String option, List<Setting> settings) {
        return Setting.all(
                option,
                settings,
                PolicySettings.defaults(policy),
                (soFar, each) -> soFar.withText(policy, each.name(), each.value()));
    }

    static String notInForce(List<SupportPolicy> versions, LocalDate day) {
        return "no version of " + versions.get(0).header().id() + " is in force on " + day + "; there is "
                + Text.list(
                        versions.stream()
                                .map(each -> each.header().version() + ", in force "
                                        + each.header().effective())
                                .toList(),
                        "and");
    }

    static Failure refused(InvalidValueException invalid) {
        return new Failure("--set: " + invalid.getMessage());
    }
}
