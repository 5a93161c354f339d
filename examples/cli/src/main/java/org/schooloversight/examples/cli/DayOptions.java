package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.policy.SupportPolicy;
import picocli.CommandLine.Option;

/** The options that say which day is asked about, and what was known. */
class DayOptions {

    @Option(
            names = "--as-of",
            order = 1,
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description =
                    "The day of the question, as yyyy-mm-dd. Default: the last day of the policy's period; of two "
                            + "policies, of the first's.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--known-by",
            order = 2,
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "Uses only what was published by this day. Default: the day of the question.")
    @Nullable
    LocalDate knownBy;

    /** What is asked about ends on this day, so that no later day of the policy is asked about. */
    @Nullable
    LocalDate end;

    /** Returns the dates of the question; no clock is read, so the default is the policy's own last day. */
    AsOf asOf(SupportPolicy chosen) {
        LocalDate day = asOf != null
                ? asOf
                : lastDay(chosen)
                        .orElseThrow(() -> new Failure(
                                chosen.header() + " has no last day; name the day of the question with --as-of DATE"));
        return new AsOf(day, knownBy == null ? day : knownBy);
    }

    private Optional<LocalDate> lastDay(SupportPolicy chosen) {
        Optional<LocalDate> last = chosen.header().effective().lastDay();
        LocalDate first = end;
        return first == null || last.filter(each -> each.isBefore(first)).isPresent() ? last : Optional.of(first);
    }

    /** Returns the dates of a question that is always answered with what was known on its day. */
    AsOf asOfItsDay(SupportPolicy chosen) {
        AsOf dates = asOf(chosen);
        if (!dates.knownBy().equals(dates.effectiveOn())) {
            throw new Failure("--known-by: the answer is of what was known on the day of the question, "
                    + dates.effectiveOn() + "; accepted: no --known-by");
        }
        return dates;
    }
}
