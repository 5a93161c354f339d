package org.schooloversight.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class InspectionIntervalsProperties {

    private static final LocalDate FIRST = LocalDate.of(2006, 1, 2); // Monday
    private static final InspectionIntervals INTERVALS = InspectionIntervals.of(
            InspectionIntervalTables.bundled(DayKindTables.bundled()),
            Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled()));
    private static final School SCHOOL = School.builder()
            .urn(Urn.of(123456))
            .name("Example School")
            .type(EstablishmentTypeTables.bundled().named("Community school").orElseThrow())
            .phase(Phase.PRIMARY)
            .status(EstablishmentStatus.OPEN)
            .build();

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return Combinators.combine(
                        Arbitraries.of("graded", "ungraded", "monitoring"),
                        Arbitraries.of(OverallGrade.class),
                        Arbitraries.of(UngradedOutcome.class),
                        Arbitraries.integers().between(0, 20 * 365),
                        Arbitraries.integers().between(0, 90))
                .as((kind, grade, outcome, day, later) -> inspection(kind, grade, outcome, FIRST.plusDays(day), later))
                .list()
                .ofMaxSize(6);
    }

    private static Inspection inspection(
            String kind, OverallGrade grade, UngradedOutcome outcome, LocalDate on, int later) {
        FrameworkId any = FrameworkId.of("any");
        Provenance published = new Provenance("test", 1, new Publication(on.plusDays(later), Publication.Basis.STATED));
        return switch (kind) {
            case "graded" -> new Inspection.Graded(SCHOOL.urn(), on, any, grade, Optional.empty(), published);
            case "ungraded" -> new Inspection.Ungraded(SCHOOL.urn(), on, any, outcome, published);
            default -> new Inspection.Monitoring(SCHOOL.urn(), on, any, "any", published);
        };
    }

    @Provide
    Arbitrary<AsOf> days() {
        return Arbitraries.integers().between(0, 21 * 365).map(FIRST::plusDays).map(AsOf::on);
    }

    @Property
    void onlyWhatWasPublishedByTheDayCountsInWhateverOrder(
            @ForAll("inspections") List<Inspection> inspections, @ForAll("days") AsOf asOf, @ForAll Random random) {
        List<Inspection> known = new ArrayList<>(inspections.stream()
                .filter(each -> !each.provenance().publication().on().isAfter(asOf.knownBy()))
                .toList());
        Collections.shuffle(known, random);
        assertThat(INTERVALS.next(SCHOOL, inspections, asOf)).isEqualTo(INTERVALS.next(SCHOOL, known, asOf));
    }

    @Property
    void monitoringChangesNothing(@ForAll("inspections") List<Inspection> inspections, @ForAll("days") AsOf asOf) {
        List<Inspection> others = inspections.stream()
                .filter(each -> !(each instanceof Inspection.Monitoring))
                .toList();
        assertThat(INTERVALS.next(SCHOOL, inspections, asOf)).isEqualTo(INTERVALS.next(SCHOOL, others, asOf));
    }

    @Property
    void theDayToBeReadyByIsTheFirstOfThoseThatAreKnownAndEachHasAReason(
            @ForAll("inspections") List<Inspection> inspections, @ForAll("days") AsOf asOf) {
        NextInspection next = INTERVALS.next(SCHOOL, inspections, asOf);
        assertThat(next.reasons()).hasSize(2);
        assertThat(next.day().latest())
                .isEqualTo(next.due().stream()
                        .flatMap(each -> each.deadline().day().day().stream())
                        .min(LocalDate::compareTo));
        assertThat(next.due()).allSatisfy(each -> {
            assertThat(each.interval().inForce().contains(asOf.effectiveOn())).isTrue();
            assertThat(inspections).contains(each.last());
            assertThat(each.deadline().day().isBefore(each.last().date())).isFalse();
        });
    }
}
