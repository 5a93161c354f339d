package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.Option;

/** The options that choose a policy, its readings and figures, and the dates of the question. */
final class PolicyOptions {

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            defaultValue = "oxfordshire-support",
            description = "A policy that comes with the program, or a policy file. Default: ${DEFAULT-VALUE}.")
    String policy = "oxfordshire-support";

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
            description = "The day of the question, as yyyy-mm-dd. Default: the last day of the policy's period.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--known-by",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "Uses only what was published by this day. Default: the day of the question.")
    @Nullable
    LocalDate knownBy;

    @Option(
            names = "--outside-period",
            description = "Applies the policy even to a day outside its period; every answer then says so.")
    boolean outsidePeriod;

    /** Returns the policy file, if one was named. */
    Stream<Path> named() {
        return PolicyLoader.file(policy);
    }

    /** Chooses the policy and makes it ready, or says what is in force instead. */
    SupportAssessor assessor(MeasureCatalogue measures, Messages messages) {
        List<SupportPolicy> versions = new PolicyLoader(measures, messages).versions(policy);
        SupportPolicy latest = versions.get(versions.size() - 1);
        LocalDate day = asOf(latest).effectiveOn();
        Optional<SupportPolicy> inForce = versions.stream()
                .filter(each -> each.header().effective().contains(day))
                .findFirst();
        if (!outsidePeriod && inForce.isEmpty()) {
            throw new Failure(PolicyLoader.notInForce(versions, day)
                    + ". --outside-period applies it all the same, and says so in every answer");
        }
        SupportPolicy chosen = inForce.orElse(latest);
        try {
            SupportAssessor assessor = SupportAssessor.of(chosen, PolicyLoader.settings(chosen, settings), measures);
            return outsidePeriod ? assessor.onAnyDay() : assessor;
        } catch (InvalidValueException invalid) {
            throw PolicyLoader.refused(invalid);
        }
    }

    /** Returns the dates of the question; no clock is read, so the default is the policy's own last day. */
    AsOf asOf(SupportPolicy chosen) {
        LocalDate day = asOf != null
                ? asOf
                : chosen.header()
                        .effective()
                        .lastDay()
                        .orElseThrow(() -> new Failure(
                                chosen.header() + " has no last day; name the day of the question with --as-of DATE"));
        return new AsOf(day, knownBy == null ? day : knownBy);
    }
}
