package org.schooloversight.triggers.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;

/** What tests of what schools are owed share: the year of the programme, an example of its terms, and records. */
public final class OwedSupport {

    public static final AcademicYear YEAR = AcademicYear.starting(2019);

    public static final Calendars WITHOUT_SCHOOL = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    /** An example of terms of an authority that counts six blocks a year, from autumn 2018 to summer 2020. */
    public static final Calendars TERMS = WITHOUT_SCHOOL.at(school(terms("2018-09-04", "2018-10-19")
            + ", " + terms("2018-10-29", "2018-12-21")
            + ", " + terms("2019-01-07", "2019-02-15")
            + ", " + terms("2019-02-25", "2019-04-05")
            + ", " + terms("2019-04-23", "2019-05-24")
            + ", " + terms("2019-06-03", "2019-07-23")
            + ", " + terms("2019-09-03", "2019-10-25") // Tuesday, Friday
            + ", " + terms("2019-11-04", "2019-12-20") // Monday, Friday
            + ", " + terms("2020-01-06", "2020-02-14") // Monday, Friday
            + ", " + terms("2020-02-24", "2020-04-03") // Monday, Friday
            + ", " + terms("2020-04-20", "2020-05-22") // Monday, Friday
            + ", " + terms("2020-06-01", "2020-07-21"))); // Monday, Tuesday

    private OwedSupport() {}

    private static String terms(String from, String to) {
        return "{\"name\": \"Block\", \"from\": \"" + from + "\", \"to\": \"" + to + "\"}";
    }

    private static SchoolCalendar school(String blocks) {
        String json = "{\"id\": \"example\", \"title\": \"Example terms\", \"source\": \"made up\","
                + " \"knownUntil\": \"2020-08-31\", \"system\": \"six\", \"terms\": [" + blocks + "]}";
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "terms.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return SchoolCalendar.of(List.of(layer), layer.id(), WITHOUT_SCHOOL.bankHolidays());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns a record, known on its own day. What it serves is ids with spaces between. */
    public static SupportRecord record(String id, String on, String serves, String quantity) {
        return record(id, LocalDate.parse(on), new TreeSet<>(Arrays.asList(serves.split(" "))), quantity);
    }

    /** Returns a record, known on its own day. */
    public static SupportRecord record(String id, LocalDate on, Set<String> serves, String quantity) {
        return new SupportRecord(
                id,
                Schools.URN,
                on,
                serves,
                new BigDecimal(quantity),
                new Provenance("support.csv", 2, new Publication(on, Publication.Basis.STATED)));
    }

    /** Returns the year of the programme at the end of a day, with the defaults. */
    public static SupportYear year(School school, EvidenceSet evidence, String asOf, SupportRecord... records) {
        return SupportDelivery.of(Programmes.assessor())
                .year(new SupportCase(school, evidence, TERMS, List.of(records)), YEAR, LocalDate.parse(asOf));
    }
}
