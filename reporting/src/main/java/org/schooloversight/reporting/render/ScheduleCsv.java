package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.DutySchedule;

/**
 * Writes a schedule as CSV (RFC 4180), one occurrence a row, then a row with the state {@code untimed} for each recurring duty
 * that has no clock.
 *
 * <p>A text that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class ScheduleCsv {

    private static final List<String> HEADER = List.of(
            "clock",
            "title",
            "case",
            "school",
            "from",
            "due",
            "earliest",
            "latest",
            "bound",
            "state",
            "ended",
            "exception",
            "breach",
            "authority",
            "checked",
            "bearer",
            "duties",
            "citations");

    private ScheduleCsv() {}

    /**
     * Writes a header and the rows of a schedule.
     *
     * @param schedule  the schedule, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(DutySchedule schedule, Writer out) {
        SafeCsv csv = new SafeCsv(out, HEADER);
        schedule.occurrences().forEach(each -> csv.write(row(each)));
        schedule.untimed().forEach(duty -> csv.write(row(duty)));
    }

    private static List<String> row(DutyOccurrence each) {
        return List.of(
                each.clock().id().value(),
                each.clock().title(),
                text(each.subject()),
                text(each.school()),
                each.occasion().day().toString(),
                text(each.due().day()),
                text(each.due().earliest()),
                text(each.due().latest()),
                name(each.provision().bound()),
                name(each.state()),
                text(each.endedOn()),
                text(each.disappliedBy()),
                Boolean.toString(each.isBreach()),
                name(each.provision().authority()),
                Boolean.toString(each.provision().unchecked().isEmpty()),
                each.clock().bearer().value(),
                join(each.clock().duties()),
                DutiesCsv.citations(each.provision().cites()));
    }

    private static List<String> row(Duty duty) {
        return List.of(
                "",
                duty.title(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "untimed",
                "",
                "",
                "",
                name(duty.cites().get(0).instrument().authority()),
                Boolean.toString(duty.check().isChecked()),
                duty.bearer().value(),
                duty.id().value(),
                DutiesCsv.citations(duty.cites()));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String join(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
