package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.Option;

/** The options that say how a policy is read, its figures, and the dates of the question. */
class QuestionOptions {

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

    /** Finds a policy by its name, and reads it as the options say. */
    PolicyVariant variant(String name, MeasureCatalogue measures, Messages messages) {
        SupportPolicy policy = new PolicyLoader(measures, messages)
                .onDay(name, each -> asOf(each).effectiveOn(), outsidePeriod);
        return new PolicyVariant(policy, PolicyLoader.settings(policy, settings));
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
