package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Standing;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.testsupport.generators.Results;

class AttendanceProfileProperties {

    private static final MeasureCatalogue CATALOGUE = MeasureCatalogues.bundled();
    private static final AcademicYear LATEST = AcademicYear.parse("2018-19");
    private static final HighOrRising ONE = new HighOrRising(
            List.of(new HighOrRising.Watched(MeasureId.of("absence-overall"), true)),
            1,
            Check.unchecked("made up for a test"));

    @Provide
    Arbitrary<List<School>> schools() {
        return Establishments.schools();
    }

    /** Tenths of a per cent for each school and year; below nought stands for no figure. */
    @Provide
    Arbitrary<List<Integer>> tenths() {
        return Arbitraries.integers().between(-10, 80).list().ofSize(120);
    }

    private static MeasureMarks marks(List<School> schools, List<Integer> tenths) {
        List<MeasuredResult> results = new ArrayList<>();
        for (int i = 0; i < schools.size(); i++) {
            for (int year = 0; year < 3; year++) {
                int each = tenths.get(3 * i + year);
                if (each >= 0) {
                    results.add(Results.of(
                                    "absence-overall", LATEST.plusYears(-year).toString())
                            .value(each / 10 + "." + each % 10)
                            .under(schools.get(i).urn())
                            .build());
                }
            }
        }
        EvidenceBase base = EvidenceBase.builder().addAll(results).build();
        return AttendanceProfile.of(
                        schools,
                        new AttendanceProfile.Sources(base, AreaFigures.none(), Optional.empty(), CATALOGUE),
                        AsOf.on(Establishments.DAY),
                        ONE)
                .measures()
                .get(0);
    }

    @Property(tries = 300)
    void everyOpenSchoolHasOneMark(@ForAll("schools") List<School> schools, @ForAll("tenths") List<Integer> tenths) {
        MeasureMarks marks = marks(schools, tenths);
        long counted = 0;
        for (SchoolKind kind : SchoolKind.values()) {
            for (SchoolMarks.Mark mark : SchoolMarks.Mark.values()) {
                counted += marks.count(kind, mark);
            }
        }
        assertThat(counted)
                .isEqualTo(marks.schools().size())
                .isEqualTo(schools.stream()
                        .filter(each -> each.standingOn(Establishments.DAY) == Standing.OPEN)
                        .count());
    }

    /** At most half of the schools of a kind are above their own median, and whoever is above it is high. */
    @Property(tries = 300)
    void atMostHalfOfAKindIsAboveItsMedian(
            @ForAll("schools") List<School> schools, @ForAll("tenths") List<Integer> tenths) {
        MeasureMarks marks = marks(schools, tenths);
        marks.yardsticks().forEach((kind, yardstick) -> {
            List<SchoolMarks> ofKind = marks.schools().stream()
                    .filter(each -> each.school().kind() == kind && each.high().isPresent())
                    .toList();
            assertThat(ofKind).hasSize((int) yardstick.schools());
            long high =
                    ofKind.stream().filter(each -> each.high().orElseThrow()).count();
            long below = ofKind.stream()
                    .filter(each -> each.value(marks.latest().orElseThrow())
                                    .orElseThrow()
                                    .compareTo(yardstick.value().orElseThrow())
                            < 0)
                    .count();
            assertThat(2 * high).isLessThanOrEqualTo(ofKind.size());
            assertThat(2 * below).isLessThanOrEqualTo(ofKind.size());
        });
    }

    @Property(tries = 300)
    void whoeverRoseTwiceRose(@ForAll("schools") List<School> schools, @ForAll("tenths") List<Integer> tenths) {
        assertThat(marks(schools, tenths).schools())
                .allSatisfy(each -> assertThat(each.risingTwice().orElse(false)
                                && !each.rising().orElse(false))
                        .isFalse());
    }
}
