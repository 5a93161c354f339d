package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.assess.SupportAssessor;
import picocli.CommandLine.Option;

/** The options that choose a policy, its readings and figures, and the dates of the question. */
final class PolicyOptions extends QuestionOptions {

    /** The policy that is taken if none is named. */
    static final String USUAL = "oxfordshire-support";

    @Option(
            names = "--policy",
            order = -1,
            paramLabel = "ID|FILE",
            defaultValue = USUAL,
            description = "A policy that comes with the program, or a policy file. Default: ${DEFAULT-VALUE}.")
    String policy = USUAL;

    /** Returns the policy file, if one was named. */
    Stream<Path> named() {
        return PolicyLoader.file(policy);
    }

    /** Chooses the policy, or says what is in force instead. */
    PolicyVariant variant(MeasureCatalogue measures, Messages messages) {
        return variant(policy, measures, messages);
    }

    /** Chooses the policy and makes it ready. */
    SupportAssessor assessor(MeasureCatalogue measures, Messages messages) {
        PolicyVariant chosen = variant(measures, messages);
        try {
            SupportAssessor assessor = SupportAssessor.of(chosen.policy(), chosen.settings(), measures);
            return outsidePeriod ? assessor.onAnyDay() : assessor;
        } catch (InvalidValueException invalid) {
            throw PolicyLoader.refused(invalid);
        }
    }
}
