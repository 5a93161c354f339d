package org.schooloversight.reporting.render;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.reporting.words.OccurrenceWords;

/** What the three kinds of answer have in common, and each has in its own way. */
final class Answered {

    private Answered() {}

    /** Returns the version of the clock, empty if none was in force. */
    static Optional<ClockVersion> version(ClockAnswer answer) {
        if (answer instanceof ClockAnswer.Runs runs) {
            return Optional.of(runs.version());
        }
        return answer instanceof ClockAnswer.Disapplied disapplied
                ? Optional.of(disapplied.version())
                : Optional.empty();
    }

    /** Returns the rule under the readings taken, empty if none was in force. */
    static Optional<Provision> provision(ClockAnswer answer) {
        return version(answer).map(version -> version.under(answer.receipt().readings()));
    }

    /** Says why there is no day and none is to be had, where the clock does not run. */
    static String whyNoDay(ClockAnswer answer) {
        return OccurrenceWords.whyNoDay(answer).orElseThrow(() -> new IllegalArgumentException("the clock runs"));
    }

    /** Lists what the answer rests on that was never compared with its source. */
    static List<String> unchecked(ClockAnswer answer) {
        if (answer instanceof ClockAnswer.Runs runs) {
            return runs.deadline().provision().unchecked();
        }
        // no day was counted, so only the text of the rules themselves was used
        List<ClockVersion> used = version(answer)
                .map(List::of)
                .orElseGet(() -> answer.clock().versions().versions().stream()
                        .map(each -> each.value())
                        .toList());
        return used.stream()
                .filter(version -> !version.check().isChecked())
                .map(version -> version.check().basis())
                .distinct()
                .toList();
    }
}
