package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.Option;

/** The options that say how a policy is read, its figures, and the dates of the question. */
class QuestionOptions extends DayOptions {

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            converter = Setting.Converter.class,
            description = "Reads an open point in another way, or sets a figure. Repeatable. "
                    + "A name that is not known lists those that are.")
    List<Setting> settings = new ArrayList<>();

    @Option(
            names = "--outside-period",
            order = 3,
            description = "Applies the policy even to a day outside its period; every answer then says so.")
    boolean outsidePeriod;

    /** Finds a policy by its name, and reads it as the options say. */
    PolicyVariant variant(String name, MeasureCatalogue measures, Messages messages) {
        SupportPolicy policy = new PolicyLoader(measures, messages)
                .onDay(name, each -> asOf(each).effectiveOn(), outsidePeriod);
        return new PolicyVariant(policy, PolicyLoader.settings(policy, settings));
    }
}
