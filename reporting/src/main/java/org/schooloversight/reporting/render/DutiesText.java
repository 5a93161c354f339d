package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;
import static org.schooloversight.reporting.render.Lines.sentence;

import org.schooloversight.core.law.Citation;
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
        line(text, "    ", "In force " + DayWords.period(duty.effective()) + ".");
        listed.limits().forEach(limit -> limit(text, limit));
        if (!duty.check().isChecked()) {
            line(
                    text,
                    "    ",
                    "Not checked against its source: " + sentence(duty.check().basis()));
        }
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
