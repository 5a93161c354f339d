package org.schooloversight.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.policy.PolicySettings;

/** What made-up schools are owed in the year of the programme, with an example of its terms. */
public final class OwedYears {

    public static final AcademicYear YEAR = AcademicYear.starting(2019);

    /** The half terms of the year; those of the year before end with it. */
    public static final Calendars TERMS = terms(
            "2018-09-04/2018-10-19", // Tuesday, Friday
            "2018-10-29/2018-12-21", // Monday, Friday
            "2019-01-07/2019-02-15", // Monday, Friday
            "2019-02-25/2019-04-05", // Monday, Friday
            "2019-04-23/2019-05-24", // Tuesday, Friday
            "2019-06-03/2019-07-23", // Monday, Tuesday
            "2019-09-03/2019-10-25", // Tuesday, Friday
            "2019-11-04/2019-12-20", // Monday, Friday
            "2020-01-06/2020-02-14", // Monday, Friday
            "2020-02-24/2020-04-03", // Monday, Friday
            "2020-04-20/2020-05-22", // Monday, Friday
            "2020-06-01/2020-07-21"); // Monday, Tuesday

    private static final SupportDelivery DELIVERY = SupportDelivery.of(
            SupportAssessor.of(Answers.POLICY, PolicySettings.defaults(Answers.POLICY), Councils.MEASURES));

    private OwedYears() {}

    /** Makes calendars of half terms, each its first and last day with a slash between. */
    public static Calendars terms(String... halfTerms) {
        String blocks = Arrays.stream(halfTerms)
                .map(each -> each.split("/", 2))
                .map(days -> "{\"name\": \"Block\", \"from\": \"" + days[0] + "\", \"to\": \"" + days[1] + "\"}")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        String json = "{\"id\": \"example\", \"title\": \"Example terms\", \"source\": \"made up\","
                + " \"knownUntil\": \"2020-08-31\", \"system\": \"six\", \"terms\": [" + blocks + "]}";
        Calendars without = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
        try {
            TermCalendar layer = TermCalendarReader.read(
                            "terms.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return without.at(SchoolCalendar.of(List.of(layer), layer.id(), without.bankHolidays()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A school of which nothing is a concern but what was judged before; it was found Good long before the year. */
    public static Evidences sound(Evidences evidence) {
        List.of("ks2-rwm-expected=71", "ks2-reading-progress=0.7", "ks2-writing-progress=0.7", "ks2-maths-progress=0.7")
                .forEach(each -> evidence.result(each.split("=", 2)[0], "2016-17", each.split("=", 2)[1], "0.1", "99"));
        return evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-07-01"); // Monday
    }

    /** Returns a record, known on its own day. What it serves is ids with spaces between. */
    public static SupportRecord record(Urn urn, String id, LocalDate on, String serves, String quantity) {
        return new SupportRecord(
                id,
                urn,
                on,
                new TreeSet<>(Arrays.asList(serves.split(" "))),
                new BigDecimal(quantity),
                new Provenance("support.csv", 2, new Publication(on, Publication.Basis.STATED)));
    }

    /** Returns the year at the end of a day, with the defaults. */
    public static SupportYear year(
            Portfolio.Member member, Calendars calendars, LocalDate asOf, List<SupportRecord> records) {
        School school = member.school();
        return DELIVERY.year(new SupportCase(school, member.evidence(), calendars, records), YEAR, asOf);
    }

    /** What happened at a school, so many days after the year began. */
    public record Happened(int day, String serves, String quantity) {}

    public static Arbitrary<List<Happened>> happened() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 365),
                        Arbitraries.of(
                                "visit",
                                "annual-review",
                                "targeted-days",
                                "visit targeted-days",
                                "strategy-group",
                                "statement-of-action",
                                "no-such-thing"),
                        Arbitraries.of("0.5", "1", "2"))
                .as(Happened::new)
                .list()
                .ofMaxSize(6);
    }

    /** Returns the years of a made-up council, at all schools of which the same happened. */
    public static List<SupportYear> years(List<Councils.Sort> council, List<Happened> happened, LocalDate asOf) {
        List<SupportYear> years = new ArrayList<>();
        for (Portfolio.Member member : Councils.of(council)) {
            List<SupportRecord> records = new ArrayList<>();
            for (Happened each : happened) {
                records.add(record(
                        member.school().urn(),
                        "r" + records.size(),
                        YEAR.firstDay().plusDays(each.day()),
                        each.serves(),
                        each.quantity()));
            }
            years.add(year(member, TERMS, asOf, records));
        }
        return years;
    }
}
