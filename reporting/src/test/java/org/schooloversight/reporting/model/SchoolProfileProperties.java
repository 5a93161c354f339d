package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;
import org.schooloversight.reporting.Establishments;

class SchoolProfileProperties {

    @Provide
    Arbitrary<List<School>> schools() {
        return Establishments.schools();
    }

    private static SchoolProfile profile(List<School> schools) {
        return SchoolProfile.of(schools, Establishments.DAY, List.of());
    }

    private static long open(List<School> schools) {
        return schools.stream()
                .filter(each -> each.standingOn(Establishments.DAY) == Standing.OPEN)
                .count();
    }

    @Property
    void everyOpenSchoolIsInOneRowAndColumn(@ForAll("schools") List<School> schools) {
        SchoolProfile profile = profile(schools);
        assertThat(profile.total()).isEqualTo(open(schools));
        long byColumn = 0;
        for (Maintenance who : Maintenance.values()) {
            byColumn += profile.total(who);
        }
        assertThat(byColumn).isEqualTo(open(schools));
        assertThat(profile.rows()).extracting(KindCounts::kind).doesNotHaveDuplicates();
    }

    @Property
    void oneMoreSchoolIsOneMoreInTheTotal(@ForAll("schools") List<School> schools) {
        List<School> more = new ArrayList<>(schools);
        more.add(Establishments.open(950000, "Community school", org.schooloversight.core.school.Phase.PRIMARY, 100));
        assertThat(profile(more).total()).isEqualTo(profile(schools).total() + 1);
    }

    @Property
    void theOrderOfSchoolsChangesNothing(@ForAll("schools") List<School> schools) {
        List<School> reversed = new ArrayList<>(schools);
        Collections.reverse(reversed);
        assertThat(profile(reversed)).isEqualTo(profile(schools));
    }

    /** What a profile counted, stated back to it, agrees in every row and column; one more does not. */
    @Property
    void whatWasCountedAgreesWithItselfAndNothingElseDoes(@ForAll("schools") List<School> schools) {
        SchoolProfile profile = profile(schools);
        List<StatedCount> right = new ArrayList<>();
        profile.rows()
                .forEach(row -> row.counts().forEach((who, number) -> right.add(stated(row.kind(), who, number))));
        right.add(new StatedCount(
                "total", Optional.empty(), profile.total(), Optional.empty(), new StatedIn("the plan", "")));
        SchoolProfile again = SchoolProfile.of(schools, Establishments.DAY, right);
        assertThat(again.differences()).isEmpty();
        assertThat(again.checks()).hasSizeGreaterThanOrEqualTo(right.size()).allMatch(CountCheck::agrees);
        List<StatedCount> wrong = right.stream()
                .map(each ->
                        new StatedCount(each.kind(), each.maintenance(), each.number() + 1, each.asAt(), each.source()))
                .toList();
        assertThat(SchoolProfile.of(schools, Establishments.DAY, wrong).checks())
                .filteredOn(check -> check.against() == CountCheck.Against.REGISTER)
                .hasSize(right.size())
                .allSatisfy(check -> assertThat(check.difference()).contains(1L));
    }

    private static StatedCount stated(String kind, Maintenance who, long number) {
        return new StatedCount(kind, Optional.of(who), number, Optional.empty(), new StatedIn("the plan", ""));
    }
}
