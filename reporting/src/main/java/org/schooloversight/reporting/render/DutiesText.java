package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;
import static org.schooloversight.reporting.render.Lines.sentence;

import java.util.List;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.reporting.model.DutyList;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.DutyWords;

/** Writes duties with their clocks in plain English. */
public final class DutiesText {

    private DutiesText() {}

    /**
     * Writes a list.
     *
     * @param list  the list, not null
     * @return the text, several lines, each ended, not null
     */
    public static String list(DutyList list) {
        int number = list.duties().size();
        StringBuilder text = new StringBuilder(
                number == 0 ? "There is no such duty.\n" : number + (number == 1 ? " duty" : " duties") + "\n");
        list.duties().forEach(each -> duty(text.append('\n'), each));
        return text.toString();
    }

    private static void duty(StringBuilder text, DutyList.Listed listed) {
        Duty duty = listed.duty();
        line(text, duty.id() + "  ", capitalised(duty.title()));
        line(
                text,
                "    ",
                "Area: " + duty.area().words() + "; kind: " + DutyWords.kind(duty.kind())
                        + "; owed by: "
                        + duty.bearer().words() + "; looked after by: "
                        + duty.owner().words() + ".");
        line(text, "    ", "Concerns: " + sentence(duty.concerns().words()));
        for (Citation cite : duty.cites()) {
            line(text, "    - ", cite + " [" + cite.instrument().authority().words() + "]");
        }
        duty.correction().ifPresent(correction -> line(text, "    ", DutyWords.correction(duty, correction)));
        duty.quota().ifPresent(quota -> line(text, "    ", "Number: " + sentence(quota.toString())));
        inForce(text, listed);
        listed.limits().forEach(limit -> limit(text, limit));
        if (!duty.check().isChecked()) {
            line(
                    text,
                    "    ",
                    "Not checked against its source: " + sentence(duty.check().basis()));
        }
    }

    private static void inForce(StringBuilder text, DutyList.Listed listed) {
        Duty duty = listed.duty();
        duty.effective().ifPresent(period -> line(text, "    ", "In force " + DayWords.period(period) + "."));
        duty.prospective().ifPresent(waits -> {
            line(
                    text,
                    "    ",
                    "Enacted, not in force: enacted on " + EnglishDates.full(waits.enactedOn()) + ". "
                            + sentence(waits.awaits()));
            line(
                    text,
                    "    ",
                    "Whether it is in force by now: " + sentence(waits.check().toString()));
        });
        if (!listed.next().isEmpty()) {
            List<String> next = listed.next().stream().map(DutiesText::next).toList();
            line(text, "    ", "Replaced by: " + Text.list(next, "and") + ".");
        }
        duty.saving().ifPresent(saving -> {
            line(text, "    ", "What goes on: " + sentence(saving.text()));
            saving.cites().forEach(cite -> line(text, "    - ", cite.toString()));
        });
    }

    private static String next(Duty duty) {
        return duty.id()
                + duty.effective()
                        .map(period -> " (from " + EnglishDates.full(period.startInclusive()) + ")")
                        .orElse(" (enacted, not in force)");
    }

    private static void limit(StringBuilder text, DutyList.Limit limit) {
        line(
                text,
                "    - ",
                limit.clock().id() + " (" + DutyWords.limit(limit.version().bound()) + "): "
                        + sentence(capitalised(limit.clock().title())));
        line(text, "      ", limit.rule() + " " + DutyWords.starts(limit.clock(), limit.starts()));
    }
}
