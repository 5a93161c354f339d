package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The policy that a command is about, its version, and its readings and figures. */
class PolicyArgument {

    @Parameters(
            index = "0",
            paramLabel = "ID|FILE",
            description = "A policy that comes with the program, or a policy file.")
    String policy = "";

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = Setting.Converter.class,
            description = "Reads an open point in another way, or sets a figure. Repeatable. "
                    + "A name that is not known lists those that are.")
    List<Setting> settings = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "Takes the version in force on this day, as yyyy-mm-dd. Default: the latest version.")
    @Nullable
    LocalDate asOf;

    /**
     * A policy, and how it is read.
     *
     * @param policy  the policy
     * @param settings  its open points and figures
     */
    record Chosen(SupportPolicy policy, PolicySettings settings) {}

    /** Returns the policy file, if one was named. */
    Stream<Path> named() {
        return PolicyLoader.file(policy);
    }

    Chosen choose(MeasureCatalogue measures, Messages messages) {
        SupportPolicy version = version(new PolicyLoader(measures, messages).versions(policy));
        return new Chosen(version, PolicyLoader.settings(version, settings));
    }

    private SupportPolicy version(List<SupportPolicy> versions) {
        return Optional.ofNullable(asOf)
                .map(day -> versions.stream()
                        .filter(each -> each.header().effective().contains(day))
                        .findFirst()
                        .orElseThrow(() -> new Failure(PolicyLoader.notInForce(versions, day))))
                .orElse(versions.get(versions.size() - 1));
    }
}
