package org.schooloversight.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;

/**
 * Draws the days of reports as feeds for a diary (iCalendar, RFC 5545).
 *
 * <p>An entry keeps its id when its day moves, and its number rises with the day by which the evidence was known, so a diary that
 * reads a later feed moves what it has. What is done stays, without reminders; what is no longer due is cancelled. A feed has no
 * organiser: it invites nobody. The same release gives the same text.
 */
public final class Diaries {

    private static final String A_DAY = "P1D";

    private Diaries() {}

    /**
     * Draws the days of a report, in the order of the report. Entries that are equal in everything are drawn once.
     *
     * @param release  what the audience may read, not null
     * @return the feed, to be written as UTF-8, not null
     * @throws InvalidValueException if two entries that differ have the same id, of which a diary would lose one
     */
    public static String feed(Release release) {
        Report report = release.report();
        List<VEvent> events = entries(report).stream()
                .map(entry -> new DiaryEvent(report, entry).event())
                .toList();
        Calendar calendar = new Calendar(new PropertyList(head(release)), new ComponentList<>(events));
        return DiaryText.fold(calendar.toString());
    }

    private static List<DatedEntry> entries(Report report) {
        Map<String, DatedEntry> byUid = new LinkedHashMap<>();
        for (DatedEntry entry : report.dates()) {
            DatedEntry other = byUid.putIfAbsent(entry.uid(), entry);
            if (other != null && !other.equals(entry)) {
                throw new InvalidValueException("two entries of the diary have the id '" + Text.shorten(entry.uid())
                        + "': '" + Text.shorten(other.title()) + "' and '" + Text.shorten(entry.title()) + "'");
            }
        }
        return List.copyOf(byUid.values());
    }

    private static List<Property> head(Release release) {
        Report report = release.report();
        String name = DiaryText.line(report.title() + ", " + report.subject());
        return List.of(
                new ProdId("-//School Oversight//Reports//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                ImmutableMethod.PUBLISH,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new Description(description(release)),
                // The library's own property asks what time it is when it is written.
                new XProperty("REFRESH-INTERVAL", new ParameterList(List.of(Value.DURATION)), A_DAY),
                new XProperty("X-PUBLISHED-TTL", A_DAY));
    }

    private static String description(Release release) {
        Report report = release.report();
        List<String> lines = new ArrayList<>();
        lines.add("For " + release.audience().words() + ", as of "
                + EnglishDates.full(report.asOf().effectiveOn()) + ", with what was known by "
                + EnglishDates.full(report.asOf().knownBy()) + ".");
        lines.addAll(release.withheld());
        lines.addAll(report.restsOn());
        return DiaryText.clean(String.join("\n", lines));
    }
}
