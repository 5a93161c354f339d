package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Standing;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.Inspected;

class OfstedProfileProperties {

    private static final AsOf ASKED = new AsOf(Establishments.DAY, java.time.LocalDate.of(2026, 8, 31)); // Monday

    /** What a school is given; the kinds of inspection are not of their time, so that all of them meet on one day. */
    private record Given(int sort, OverallGrade grade, AreaGrade area, boolean earlier) {}

    @Provide
    Arbitrary<List<School>> schools() {
        return Establishments.schools();
    }

    @Provide
    Arbitrary<List<Given>> given() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(OverallGrade.class),
                        Arbitraries.of(AreaGrade.class),
                        Arbitraries.of(true, false))
                .as(Given::new)
                .list()
                .ofSize(40);
    }

    private static OfstedProfile profile(List<School> schools, List<Given> given, InspectionCoverage coverage) {
        Inspected inspected = new Inspected().covering(coverage);
        for (int i = 0; i < schools.size(); i++) {
            Given each = given.get(i);
            int urn = schools.get(i).urn().value();
            int number = each.earlier() ? urn + 50_000 : urn;
            inspected.follows(urn, urn + 50_000);
            switch (each.sort()) {
                case 1 -> inspected.graded(number, "2015-03-10", each.grade());
                case 2 ->
                    inspected
                            .graded(number, "2015-03-10", OverallGrade.GOOD)
                            .judged(number, "2019-03-12", Map.of("Quality of education", each.grade()));
                case 3 -> inspected.card(number, "2020-02-11", Map.of("Achievement", each.area()), true);
                case 4 -> inspected.ungraded(number, "2018-03-13");
                default -> {}
            }
        }
        return OfstedProfile.of(schools, inspected.sources(AreaFigures.none()), Optional.empty(), ASKED);
    }

    private static long open(List<School> schools) {
        return schools.stream()
                .filter(each -> each.standingOn(Establishments.DAY) == Standing.OPEN)
                .count();
    }

    @Property
    void everyOpenSchoolIsInOneRowOfEachBreakdown(
            @ForAll("schools") List<School> schools,
            @ForAll("given") List<Given> given,
            @ForAll InspectionCoverage coverage) {
        OfstedProfile profile = profile(schools, given, coverage);
        assertThat(profile.schools()).hasSize((int) open(schools));
        long byResult = 0;
        for (SchoolOutcome.Result result : SchoolOutcome.Result.values()) {
            List<SchoolOutcome> some = profile.with(result);
            byResult += some.size();
            assertThat(some)
                    .allSatisfy(each -> assertThat(each.grade().isPresent())
                            .isEqualTo(result == SchoolOutcome.Result.OVERALL_GRADE));
        }
        assertThat(byResult).isEqualTo(open(schools));
        long byKind = 0;
        for (SchoolKind kind : SchoolKind.values()) {
            byKind += profile.where(each -> each.school().kind() == kind).size();
        }
        assertThat(byKind).isEqualTo(open(schools));
    }

    /** A frame of reference never leaks: what only other kinds of result say leaves the overall grades as they are. */
    @Property
    void frameworksNeverMix(@ForAll("schools") List<School> schools, @ForAll("given") List<Given> given) {
        OfstedProfile profile = profile(schools, given, InspectionCoverage.HISTORY);
        List<Given> others = new ArrayList<>();
        for (Given each : given) {
            others.add(
                    each.sort() == 1
                            ? each
                            : new Given(each.sort(), OverallGrade.INADEQUATE, AreaGrade.EXCEPTIONAL, each.earlier()));
        }
        OfstedProfile changed = profile(schools, others, InspectionCoverage.HISTORY);
        assertThat(changed.goodOrBetter()).isEqualTo(profile.goodOrBetter());
        assertThat(AreaTally.ofKeyJudgements(profile.schools()).stream()
                        .mapToLong(line -> line.tally().schools())
                        .sum())
                .isEqualTo(profile.with(SchoolOutcome.Result.KEY_JUDGEMENTS).size());
        assertThat(AreaTally.ofReportCards(profile.schools()).stream()
                        .filter(line -> line.area().equals("Achievement"))
                        .mapToLong(line -> line.tally().schools())
                        .sum())
                .isEqualTo(profile.with(SchoolOutcome.Result.REPORT_CARD).size());
    }

    @Property
    void theShareOfAPartIsAShare(@ForAll("schools") List<School> schools, @ForAll("given") List<Given> given) {
        OfstedProfile profile = profile(schools, given, InspectionCoverage.HISTORY);
        GoodOrBetter all = GoodOrBetter.of(profile.schools());
        long good = 0;
        long pupils = 0;
        for (Maintenance who : Maintenance.values()) {
            GoodOrBetter some =
                    GoodOrBetter.of(profile.where(each -> each.school().type().maintenance() == who));
            good += some.good().schools();
            pupils += some.graded().pupils();
        }
        assertThat(good).isEqualTo(all.good().schools());
        assertThat(pupils).isEqualTo(all.graded().pupils());
        assertThat(all.ofSchools().isPresent()).isEqualTo(all.graded().schools() > 0);
        all.ofSchools().ifPresent(share -> assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }
}
