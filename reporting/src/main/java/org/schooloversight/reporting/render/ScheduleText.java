package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.capitalised;
import static org.schooloversight.reporting.render.Lines.line;

import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.reporting.words.OccurrenceWords;

/** Writes a schedule in plain English, in the order of its days. */
public final class ScheduleText {

    private ScheduleText() {}

    /**
     * Writes a schedule.
     *
     * @param schedule  the schedule, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(DutySchedule schedule) {
        StringBuilder text = new StringBuilder();
        int number = schedule.occurrences().size();
        line(
                text,
                "",
                "At the end of " + EnglishDates.full(schedule.asOf().effectiveOn()) + ": "
                        + (number == 0 ? "nothing with a day" : number + (number == 1 ? " entry" : " entries")));
        schedule.occurrences().forEach(each -> occurrence(text.append('\n'), each));
        if (!schedule.untimed().isEmpty()) {
            text.append("\nDuties that recur, and for which the catalogue has no day\n");
            schedule.untimed().forEach(duty -> untimed(text, duty));
        }
        line(
                text.append('\n'),
                "",
                "Receipt: library " + schedule.receipt().library() + ", catalogue "
                        + schedule.receipt().catalogueSha256().substring(0, 12) + ", calendars "
                        + schedule.receipt().calendarsSha256().substring(0, 12) + " ("
                        + String.join("; ", schedule.receipt().calendars()) + "), records "
                        + schedule.receipt().given().substring(0, 12) + ".");
        return text.toString();
    }

    private static void occurrence(StringBuilder text, DutyOccurrence each) {
        line(text, "", OccurrenceWords.when(each));
        String where = each.subject().map(subject -> ", case " + subject).orElse("")
                + each.school().map(urn -> ", school " + urn).orElse("");
        line(text, "  ", capitalised(each.clock().title()) + " (" + each.clock().id() + where + ").");
        line(
                text,
                "  ",
                OccurrenceWords.state(each) + " Counted from "
                        + EnglishDates.full(each.occasion().day()) + ". Who acts: "
                        + each.clock().bearer().words() + ".");
        Citation cite = each.provision().cites().get(0);
        line(text, "  ", cite + " [" + cite.instrument().authority().words() + "]");
        if (!each.provision().unchecked().isEmpty()) {
            line(text, "  ", "Not all of it was checked against its source.");
        }
    }

    private static void untimed(StringBuilder text, Duty duty) {
        line(
                text,
                "  - ",
                duty.id() + ": " + capitalised(duty.title()) + " ("
                        + duty.cites().get(0) + ").");
    }
}
