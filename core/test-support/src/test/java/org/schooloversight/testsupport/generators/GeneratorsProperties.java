package org.schooloversight.testsupport.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;

class GeneratorsProperties {

    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1); // Monday
    private static final LocalDate LAST = LocalDate.of(2020, 8, 31); // Monday
    private static final AcademicYear YEAR = AcademicYear.starting(2018);

    @Property(tries = 300)
    void schoolsAreOpen(@ForAll("schools") School school) {
        assertThat(school.standingOn(LAST)).isEqualTo(Standing.OPEN);
    }

    @Property(tries = 300)
    void figuresAreOfTheYearsAskedFor(@ForAll("results") List<Evidence> results) {
        assertThat(results)
                .allSatisfy(
                        result -> assertThat(((MeasuredResult) result).year()).isEqualTo(YEAR));
    }

    @Property(tries = 300)
    void judgementsEventsAndInspectionsAreOfTheDaysAskedFor(
            @ForAll("judgements") ProfessionalJudgement judgement,
            @ForAll("events") RecordedEvent event,
            @ForAll("inspections") List<Inspection> inspections) {
        assertThat(judgement.madeOn()).isBetween(FIRST, LAST);
        assertThat(judgement.lastDay()).isAfter(judgement.madeOn());
        assertThat(event.on()).isBetween(FIRST, LAST);
        assertThat(inspections)
                .allSatisfy(each -> assertThat(each.date()).isBetween(FIRST, LAST))
                .allSatisfy(
                        each -> assertThat(each.provenance().publication().on()).isAfter(each.date()));
    }

    @Property(tries = 300)
    void calendarsHoldTheTermsOfWholeYears(@ForAll("calendars") SchoolCalendar calendar) {
        assertThat(calendar.layers()).singleElement().satisfies(layer -> {
            assertThat(layer.terms().size() % 6).isZero();
            assertThat(layer.terms().get(0).firstDay().getYear()).isBetween(2006, 2030);
        });
        assertThat(calendar.knownFrom()).isNotNull();
    }

    @Provide
    Arbitrary<School> schools() {
        return SchoolGenerators.schools();
    }

    @Provide
    Arbitrary<List<Evidence>> results() {
        return EvidenceGenerators.results(List.of(YEAR));
    }

    @Provide
    Arbitrary<ProfessionalJudgement> judgements() {
        return EvidenceGenerators.judgements(
                List.of(ConcernId.of("safeguarding")), EvidenceGenerators.days(FIRST, LAST));
    }

    @Provide
    Arbitrary<RecordedEvent> events() {
        return EvidenceGenerators.events(List.of(RecordedEvent.HEAD_APPOINTED), EvidenceGenerators.days(FIRST, LAST));
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return EvidenceGenerators.inspections(EvidenceGenerators.days(FIRST, LAST));
    }

    @Provide
    Arbitrary<SchoolCalendar> calendars() {
        return CalendarGenerators.schoolCalendars(2006, 2030);
    }
}
