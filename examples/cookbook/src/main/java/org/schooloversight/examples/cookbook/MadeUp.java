package org.schooloversight.examples.cookbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** What a council's own system has: a programme, schools, what is known of them, and terms. All of it but the programme is made up. */
final class MadeUp {

    private static final String TERMS = """
            {"id": "westmarch", "title": "Westmarch (made up)", "source": "made up", "knownUntil": "2021-08-31",
             "system": "three",
             "terms": [{"name": "Autumn 1", "from": "2018-09-04", "to": "2018-10-19"},
                       {"name": "Autumn 2", "from": "2018-10-29", "to": "2018-12-21"},
                       {"name": "Spring 1", "from": "2019-01-07", "to": "2019-02-15"},
                       {"name": "Spring 2", "from": "2019-02-25", "to": "2019-04-05"},
                       {"name": "Summer 1", "from": "2019-04-23", "to": "2019-05-24"},
                       {"name": "Summer 2", "from": "2019-06-03", "to": "2019-07-23"},
                       {"name": "Autumn 1", "from": "2019-09-03", "to": "2019-10-25"},
                       {"name": "Autumn 2", "from": "2019-11-04", "to": "2019-12-20"},
                       {"name": "Spring 1", "from": "2020-01-06", "to": "2020-02-14"},
                       {"name": "Spring 2", "from": "2020-02-24", "to": "2020-04-03"},
                       {"name": "Summer 1", "from": "2020-04-20", "to": "2020-05-22"},
                       {"name": "Summer 2", "from": "2020-06-01", "to": "2020-07-21"},
                       {"name": "Autumn 1", "from": "2020-09-02", "to": "2020-10-23"},
                       {"name": "Autumn 2", "from": "2020-11-02", "to": "2020-12-18"},
                       {"name": "Spring 1", "from": "2021-01-04", "to": "2021-02-12"},
                       {"name": "Spring 2", "from": "2021-02-22", "to": "2021-04-01"},
                       {"name": "Summer 1", "from": "2021-04-19", "to": "2021-05-28"},
                       {"name": "Summer 2", "from": "2021-06-07", "to": "2021-07-21"}]}
            """;

    private MadeUp() {}

    /** Obtains the programme of 2019-20, which comes with the library as an example. */
    static SupportPolicy programme() {
        return SupportPolicies.bundled(measures())
                .inForce(PolicyId.of("oxfordshire-support"), LocalDate.of(2019, 9, 2)) // Monday
                .orElseThrow();
    }

    static MeasureCatalogue measures() {
        return MeasureCatalogues.bundled();
    }

    static SupportAssessor assessor() {
        return SupportAssessor.of(programme(), PolicySettings.defaults(programme()), measures());
    }

    static School school(int urn, String name) {
        return School.builder()
                .urn(Urn.of(urn))
                .name(name)
                .type(EstablishmentTypeTables.bundled()
                        .named("Community school")
                        .orElseThrow())
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.OPEN)
                .build();
    }

    static EvidenceSet.Builder judged(School school, LocalDate day, OverallGrade grade) {
        Inspection inspection = new Inspection.Graded(
                school.urn(), day, FrameworkId.of("cif-2015"), grade, Optional.empty(), recorded(day));
        return EvidenceSet.builder(school.urn())
                .covering(InspectionCoverage.HISTORY)
                .add(inspection);
    }

    static Provenance recorded(LocalDate day) {
        return new Provenance("our records", 0, new Publication(day, Publication.Basis.STATED));
    }

    static Calendars calendars() {
        try {
            Calendars national = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
            TermCalendar terms = TermCalendarReader.read(
                            "terms.json", new ByteArrayInputStream(TERMS.getBytes(StandardCharsets.UTF_8)))
                    .orElseThrow();
            return national.at(SchoolCalendar.of(List.of(terms), terms.id(), national.bankHolidays()));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
