package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.register.RegisterReader;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.CaseLogReader;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;

/** The calendar and the cases of the sample council say what they are meant to say. */
class SampleCasesTest {

    private static final Calendars CALENDARS = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
    private static final DutyCatalogue CATALOGUE = DutyCatalogues.bundled(CALENDARS.kinds());

    private static InputStream open(String name) throws IOException {
        return SampleCouncil.open(Path.of(name));
    }

    private static RowsRead<CaseLog> cases() throws IOException {
        try (InputStream in = open("case-records.csv")) {
            return CaseLogReader.of(CATALOGUE).readCsv("case-records.csv", in, ColumnMapping.bundled());
        }
    }

    private static SchoolCalendar calendar() throws IOException {
        try (InputStream in = open("school-calendar.json")) {
            TermCalendar layer =
                    TermCalendarReader.read("school-calendar.json", in).orElseThrow();
            return SchoolCalendar.of(List.of(layer), layer.id(), CALENDARS.bankHolidays());
        }
    }

    @Test
    void everyRecordCanBeRead() throws IOException {
        RowsRead<CaseLog> read = cases();
        assertThat(read.problems()).isEmpty();
        assertThat(read.tally()).isEqualTo(new RowTally(25, 0, 0));
        assertThat(read.notes()).noneMatch(note -> note.contains("not looked at"));
        List<CaseRecord> records = read.value().records();
        assertThat(records).extracting(CaseRecord::subject).doesNotContainNull();
        assertThat(records.stream().map(CaseRecord::subject).distinct()).hasSize(8);
        assertThat(records).hasAtLeastOneElementOfType(CaseRecord.Excepted.class);
        assertThat(records).hasAtLeastOneElementOfType(CaseRecord.Withdrawn.class);
        assertThat(records)
                .anyMatch(each ->
                        each instanceof CaseRecord.Happened && each.corrects().isPresent());
    }

    @Test
    void theSchoolsAreOpenSchoolsOfTheRegister() throws IOException {
        Register register;
        try (InputStream in = open("register.csv")) {
            register = RegisterReader.of(
                            EstablishmentTypeTables.bundled(), InspectionFrameworks.bundled(), ColumnMapping.bundled())
                    .read("register.csv", in)
                    .value();
        }
        Set<Urn> open = new TreeSet<>();
        register.schools().stream()
                .filter(school -> school.status() == EstablishmentStatus.OPEN)
                .map(School::urn)
                .forEach(open::add);
        assertThat(cases().value().records().stream()
                        .filter(CaseRecord.Happened.class::isInstance)
                        .map(each -> ((CaseRecord.Happened) each).school())
                        .flatMap(Optional::stream))
                .isNotEmpty()
                .allMatch(open::contains);
    }

    @Test
    void theCalendarIsSaidToBeMadeUpAndHasThreeTerms() throws IOException {
        SchoolCalendar calendar = calendar();
        assertThat(calendar.layers())
                .hasSize(1)
                .allMatch(layer ->
                        layer.title().contains("made up") && layer.inset().size() == 5);
        assertThat(calendar.terms()).hasSize(3);
    }

    @Test
    void everyCaseHasSomethingInTheSchedule() throws IOException {
        DutyScheduler scheduler = DutyScheduler.of(
                CATALOGUE, DutySettings.defaults(CATALOGUE), CalendarBook.of(CALENDARS.at(calendar())));
        LocalDate asOf = LocalDate.of(2026, 11, 20); // Friday
        assertThat(scheduler.schedule(cases().value(), AsOf.on(asOf)).occurrences().stream()
                        .flatMap(each -> each.subject().stream())
                        .distinct())
                .hasSize(8);
    }
}
