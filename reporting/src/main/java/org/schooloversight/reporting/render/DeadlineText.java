package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;
import static org.schooloversight.reporting.render.Lines.sentence;

import java.util.List;
import java.util.Map;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.Doubt;
import org.schooloversight.core.deadline.TraceStep;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyReceipt;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.PassedOverWords;

/** Writes what a clock says of an occasion in plain English: the day, the rule, every step of the count, and what is in doubt. */
public final class DeadlineText {

    private DeadlineText() {}

    /**
     * Writes an answer.
     *
     * @param answer  the answer, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(ClockAnswer answer) {
        StringBuilder text = new StringBuilder();
        line(text, answer.clock().id() + "  ", capitalised(answer.clock().title()));
        if (answer instanceof ClockAnswer.Runs runs) {
            answer(text, runs);
        } else {
            line(text, "  ", Answered.whyNoDay(answer));
        }
        rule(text, answer);
        if (answer instanceof ClockAnswer.Runs runs) {
            steps(text, runs.deadline().steps());
            readings(text, runs);
        }
        exceptions(text, answer);
        besides(text, answer);
        receipt(text, answer.receipt());
        return text.toString();
    }

    private static void answer(StringBuilder text, ClockAnswer.Runs runs) {
        Deadline deadline = runs.deadline();
        if (deadline.provision().hasDate()) {
            line(text, "  ", DayWords.bounded(runs.version().bound(), deadline.day()));
        } else {
            line(text, "  ", "There is no day to give, because the instrument sets no number of days.");
        }
        for (Doubt doubt : deadline.doubts()) {
            line(text, "  ", "Why: " + doubt.why() + " " + doubt.settledBy());
        }
        runs.ifProjected()
                .ifPresent(day -> line(
                        text,
                        "  ",
                        "If bank holidays fall as projected, the day is " + EnglishDates.full(day)
                                + ". That is no certain answer."));
        if (deadline.provision().hasDate()) {
            line(
                    text,
                    "  ",
                    DayWords.passing(
                            runs.version().bound(), deadline.provision().authority()));
        }
        line(
                text,
                "  ",
                "Counted from " + EnglishDates.full(deadline.occasion().day()) + ". Who acts: "
                        + runs.clock().bearer().words() + ".");
    }

    private static void rule(StringBuilder text, ClockAnswer answer) {
        Answered.provision(answer).ifPresent(provision -> {
            text.append("\n  The rule\n");
            line(text, "    ", provision.rule().toString());
            for (Citation cite : provision.cites()) {
                line(text, "    - ", cite + " [" + cite.instrument().authority().words() + "]");
            }
        });
        if (answer instanceof ClockAnswer.Disapplied disapplied) {
            for (Citation cite : disapplied.exception().cites()) {
                line(text, "    - ", "the exception: " + cite);
            }
        }
    }

    private static void steps(StringBuilder text, List<TraceStep> steps) {
        text.append("\n  How the day is found\n");
        for (int i = 0; i < steps.size(); i++) {
            String number = Integer.toString(i + 1);
            line(
                    text,
                    " ".repeat(Math.max(0, 5 - number.length())) + number + ". ",
                    steps.get(i).text());
            for (String run : PassedOverWords.runs(steps.get(i).passedOver())) {
                line(text, "       - ", "not counted: " + run);
            }
        }
    }

    private static void readings(StringBuilder text, ClockAnswer.Runs runs) {
        if (runs.readings().isEmpty()) {
            return;
        }
        text.append("\n  Open points of the law\n");
        for (ClockAnswer.ReadingDays each : runs.readings()) {
            line(text, "  - ", each.reading().id() + ": " + each.reading().question());
            if (!each.matters()) {
                line(text, "      ", "Taken as " + each.taken() + ". Another reading gives the same day.");
                continue;
            }
            for (Map.Entry<OptionId, DaySpan> option : each.days().entrySet()) {
                line(
                        text,
                        "      ",
                        (option.getKey().equals(each.taken()) ? "Taken as " : "As ") + option.getKey() + " ("
                                + each.reading().options().get(option.getKey()) + "): "
                                + DayWords.of(option.getValue()) + ".");
            }
        }
    }

    private static void exceptions(StringBuilder text, ClockAnswer answer) {
        if (answer.clock().exceptions().isEmpty() || !(answer instanceof ClockAnswer.Runs)) {
            return;
        }
        text.append("\n  Exceptions, any of which takes the limit away\n");
        for (LimitException each : answer.clock().exceptions()) {
            line(text, "  - ", each.id() + ": " + sentence(each.title()));
        }
    }

    private static void besides(StringBuilder text, ClockAnswer answer) {
        String note = Answered.version(answer).map(version -> version.note()).orElse("");
        List<String> unchecked = Answered.unchecked(answer);
        if (note.isEmpty() && unchecked.isEmpty()) {
            return;
        }
        text.append("\n  To know besides\n");
        if (!note.isEmpty()) {
            line(text, "  - ", sentence(note));
        }
        unchecked.forEach(what -> line(text, "  - ", "Not checked against its source: " + sentence(what)));
    }

    private static void receipt(StringBuilder text, DutyReceipt receipt) {
        line(
                text.append('\n'),
                "  ",
                "Receipt: library " + receipt.library() + ", catalogue "
                        + receipt.catalogueSha256().substring(0, 12) + ", calendars "
                        + receipt.calendarsSha256().substring(0, 12) + " ("
                        + String.join("; ", receipt.calendars()) + "), days given "
                        + receipt.given().substring(0, 12) + ".");
    }
}
