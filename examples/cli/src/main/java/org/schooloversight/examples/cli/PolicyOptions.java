package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.PolicySettings;
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
        return Stream.of(policy).map(Path::of).filter(Files::exists);
    }

    /** Chooses the policy and makes it ready, or says what is in force instead. */
    SupportAssessor assessor(MeasureCatalogue measures, Messages messages) {
        SupportPolicy chosen =
                IdText.isValid(policy) && !Files.exists(Path.of(policy)) ? bundled(measures) : file(measures, messages);
        LocalDate day = asOf(chosen).effectiveOn();
        if (!outsidePeriod && !chosen.header().effective().contains(day)) {
            throw new Failure(notInForce(List.of(chosen), day));
        }
        try {
            PolicySettings all = Setting.all(
                    settings,
                    PolicySettings.defaults(chosen),
                    (soFar, each) -> soFar.withText(chosen, each.name(), each.value()));
            SupportAssessor assessor = SupportAssessor.of(chosen, all, measures);
            return outsidePeriod ? assessor.onAnyDay() : assessor;
        } catch (InvalidValueException invalid) {
            throw new Failure("--set: " + invalid.getMessage());
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

    private SupportPolicy bundled(MeasureCatalogue measures) {
        SupportPolicies policies = SupportPolicies.bundled(measures);
        List<SupportPolicy> versions = policies.versions(PolicyId.of(policy));
        if (versions.isEmpty()) {
            List<PolicyId> known = policies.all().stream()
                    .map(SupportPolicy::header)
                    .map(PolicyHeader::id)
                    .distinct()
                    .toList();
            throw new Failure("there is no policy and no file '" + policy + "'" + Nearest.hint(policy, known)
                    + "; accepted: " + Text.list(known, "or") + ", or a policy file of your own");
        }
        SupportPolicy latest = versions.get(versions.size() - 1);
        LocalDate day = asOf(latest).effectiveOn();
        return policies.inForce(PolicyId.of(policy), day).orElseGet(() -> {
            if (!outsidePeriod) {
                throw new Failure(notInForce(versions, day));
            }
            return latest;
        });
    }

    private SupportPolicy file(MeasureCatalogue measures, Messages messages) {
        Path path = Path.of(policy);
        try (InputStream in = Files.newInputStream(path)) {
            Loaded<SupportPolicy> loaded =
                    new SupportPolicyReader(measures).read(String.valueOf(path.getFileName()), in);
            loaded.problems().forEach(messages::problem);
            return loaded.value()
                    .orElseThrow(() -> new Failure("the policy " + path + " was not used, because of "
                            + Messages.count(loaded.problems().size(), "problem")));
        } catch (IOException unreadable) {
            throw InputFiles.cannotRead(path, unreadable);
        }
    }

    private String notInForce(List<SupportPolicy> versions, LocalDate day) {
        return "no version of " + versions.get(0).header().id() + " is in force on " + day + "; there is "
                + Text.list(
                        versions.stream()
                                .map(each -> each.header().version() + ", in force "
                                        + each.header().effective())
                                .toList(),
                        "and")
                + ". --outside-period applies it all the same, and says so in every answer";
    }
}
