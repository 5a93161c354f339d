package org.schooloversight.triggers.partnership;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.style.EnglishDates;

/** Which step may follow which. */
final class StepRules {

    private StepRules() {}

    /** Says what is wrong with a step after those that a package has taken; records are given in order of their days. */
    static Optional<String> problem(List<PackageRecord> before, PackageRecord step) {
        if (before.isEmpty()) {
            return step.step().isFirst()
                    ? detailProblem(step)
                    : Optional.of("The package " + step.packageId() + " cannot be "
                            + step.step().words() + " on "
                            + EnglishDates.full(step.on())
                            + ": by then it was neither identified nor requested.");
        }
        PackageRecord last = before.get(before.size() - 1);
        if (!last.urn().equals(step.urn()) || !last.need().equals(step.need())) {
            return Optional.of("The package " + step.packageId() + " is for the need '" + last.need() + "' of school "
                    + last.urn() + ", not for '" + step.need() + "' of school " + step.urn() + ".");
        }
        return last.step().mayBeFollowedBy(step.step())
                ? detailProblem(step)
                : Optional.of("The package " + step.packageId() + " was "
                        + last.step().words() + " on "
                        + EnglishDates.full(last.on()) + " and cannot be "
                        + step.step().words() + " next; "
                        + accepted(last.step()));
    }

    private static String accepted(PackageStep last) {
        return last.next()
                .map(next -> "it can be " + next.words()
                        + (last.mayBeFollowedBy(PackageStep.WITHDRAWN) ? " or withdrawn." : "."))
                .orElse("nothing can follow.");
    }

    private static Optional<String> detailProblem(PackageRecord step) {
        boolean needs = step.step() == PackageStep.PROVIDER_FOUND || step.step() == PackageStep.FUNDED;
        return needs && step.details().isEmpty()
                ? Optional.of("The package " + step.packageId() + " is recorded as "
                        + step.step().words() + " on "
                        + EnglishDates.full(step.on()) + " without saying who "
                        + (step.step() == PackageStep.FUNDED ? "pays." : "provides."))
                : Optional.empty();
    }
}
