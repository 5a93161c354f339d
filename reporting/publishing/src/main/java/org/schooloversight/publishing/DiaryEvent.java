package org.schooloversight.publishing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;

/**
 * An entry of a diary that lasts a whole day.
 *
 * <p>Days and reminders are written here and not by the library: what it has for them asks for the time zone and the settings of
 * the machine, for a log, and for what time it is.
 */
final class DiaryEvent {

    private final Report report;
    private final DatedEntry entry;

    DiaryEvent(Report report, DatedEntry entry) {
        this.report = report;
        this.entry = entry;
    }

    VEvent event() {
        String stamp = date(report.asOf().knownBy()) + "T000000Z";
        LocalDate day = entry.day();
        List<Property> properties = new ArrayList<>(List.of(
                new Uid(DiaryId.of(report, entry)),
                new XProperty("DTSTAMP", stamp),
                new XProperty("LAST-MODIFIED", stamp),
                new Sequence(sequence(report.asOf())),
                day("DTSTART", day),
                day("DTEND", day.plusDays(1)),
                new Summary(summary()),
                new Description(description()),
                new Categories(new TextList(List.of(DiaryText.line(report.title())))),
                status(),
                entry.sensitivity() == Sensitivity.OPEN ? ImmutableClazz.PUBLIC : ImmutableClazz.PRIVATE,
                ImmutableTransp.TRANSPARENT));
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms()));
    }

    private static Property day(String name, LocalDate day) {
        return new XProperty(name, new ParameterList(List.of(Value.DATE)), date(day));
    }

    private static String date(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /**
     * The days from 1970 to the day by which the evidence was known. A diary takes the entry with the higher number, so a feed of
     * later knowledge always replaces one of earlier knowledge, in whichever order they arrive.
     */
    static int sequence(AsOf asOf) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, asOf.knownBy().toEpochDay()));
    }

    private Status status() {
        return switch (entry.standing()) {
            case CERTAIN, DONE -> ImmutableStatus.VEVENT_CONFIRMED;
            case NOT_KNOWN_YET -> ImmutableStatus.VEVENT_TENTATIVE;
            case NO_LONGER_DUE -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    private String summary() {
        String title = DiaryText.line(entry.title());
        return switch (entry.standing()) {
            case CERTAIN -> title;
            case NOT_KNOWN_YET -> title + " (not before this day; it may be later)";
            case DONE -> title + " (done)";
            case NO_LONGER_DUE -> title + " (no longer due)";
        };
    }

    private String description() {
        List<String> lines = new ArrayList<>();
        switch (entry.standing()) {
            case CERTAIN -> {}
            case NOT_KNOWN_YET ->
                lines.add("The day is not known yet. It is not before " + EnglishDates.full(entry.day())
                        + " and may be later.");
            case DONE -> lines.add("This was done.");
            case NO_LONGER_DUE -> lines.add("This is no longer due.");
        }
        entry.reasons().forEach(reason -> lines.add(words(reason)));
        lines.add(report.title() + ", " + report.subject() + ", with what was known by "
                + EnglishDates.full(report.asOf().knownBy()) + ".");
        return DiaryText.clean(String.join("\n", lines));
    }

    private static String words(Reason reason) {
        StringBuilder words = new StringBuilder(reason.text());
        if (!reason.cites().isEmpty()) {
            words.append("\nClauses: ")
                    .append(reason.cites().stream().map(Object::toString).collect(Collectors.joining("; ")));
        }
        if (!reason.evidence().isEmpty()) {
            words.append("\nEvidence: ").append(String.join("; ", reason.evidence()));
        }
        return words.toString();
    }

    private List<VAlarm> alarms() {
        boolean open = entry.standing() == DatedEntry.Standing.CERTAIN
                || entry.standing() == DatedEntry.Standing.NOT_KNOWN_YET;
        return open
                ? entry.remindDaysBefore().stream().distinct().map(this::alarm).toList()
                : List.of();
    }

    private VAlarm alarm(int daysBefore) {
        return new VAlarm(new PropertyList(List.of(
                ImmutableAction.DISPLAY,
                new XProperty("TRIGGER", "-P" + daysBefore + "D"),
                new Description(summary()))));
    }
}
