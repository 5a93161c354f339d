package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.Quota;

class VisitCycleProperties {

    private static final AcademicYear YEAR = AcademicYear.starting(2018);

    private static List<Urn> schools(int number) {
        return IntStream.range(0, number).mapToObj(i -> Urn.of(100000 + i)).toList();
    }

    @Property(tries = 100)
    void whoVisitsWhomItMustSeesEachSchoolInEveryCycle(
            @ForAll @IntRange(min = 1, max = 40) int number,
            @ForAll @IntRange(min = 1, max = 6) int cycle,
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll Random random) {
        List<Urn> schools = schools(number);
        Quota.Share quota = new Quota.Share(percent, "schools", Optional.of(cycle));
        Map<Urn, Set<AcademicYear>> visits = new HashMap<>();
        for (int i = 0; i < 3 * cycle; i++) {
            AcademicYear year = YEAR.plusYears(i);
            VisitCycle before = VisitCycle.of(quota, year, schools, visits);
            Set<Urn> visited = new TreeSet<>(before.mustBeVisited());
            before.couldBeVisited().stream()
                    .filter(each -> random.nextInt(4) == 0)
                    .forEach(visited::add);
            visited.forEach(
                    each -> visits.computeIfAbsent(each, urn -> new TreeSet<>()).add(year));
            VisitCycle after = VisitCycle.of(quota, year, schools, visits);
            assertThat(after.mustBeVisited()).isEmpty();
            assertThat(after.visited()).isEqualTo(visited);
            assertThat(after.stillRequired()).isEqualTo(Math.max(0, quota.required(number) - visited.size()));
            assertThat(before.mustBeVisited().size() + before.couldBeVisited().size())
                    .isEqualTo(number);
        }
        for (Urn school : schools) {
            for (int i = 0; i + cycle <= 3 * cycle; i++) {
                AcademicYear first = YEAR.plusYears(i);
                AcademicYear next = YEAR.plusYears(i + cycle);
                assertThat(visits.get(school)).anyMatch(year -> year.compareTo(first) >= 0 && year.compareTo(next) < 0);
            }
        }
    }

    @Example
    void aSchoolLastSeenThreeYearsAgoMustBeSeenOnceInFour() {
        Quota.Share quota = new Quota.Share(25, "schools", Optional.of(4));
        Urn threeAgo = Urn.of(100000);
        Urn fourAgo = Urn.of(100001);
        Urn now = Urn.of(100002);
        VisitCycle cycle = VisitCycle.of(
                quota,
                YEAR,
                List.of(threeAgo, fourAgo, now),
                Map.of(
                        threeAgo,
                        Set.of(YEAR.plusYears(-3)),
                        fourAgo,
                        Set.of(YEAR.plusYears(-4), YEAR.plusYears(1)),
                        now,
                        Set.of(YEAR)));
        assertThat(cycle.couldBeVisited()).containsExactly(threeAgo);
        assertThat(cycle.mustBeVisited()).containsExactly(fourAgo);
        assertThat(cycle.visited()).containsExactly(now);
        assertThat(cycle.required()).isEqualTo(1);
        assertThat(cycle.stillRequired()).isZero();
    }

    @Example
    void withoutACycleNoSchoolMustBeSeen() {
        VisitCycle cycle = VisitCycle.of(new Quota.Share(10, "schools", Optional.empty()), YEAR, schools(11), Map.of());
        assertThat(cycle.mustBeVisited()).isEmpty();
        assertThat(cycle.couldBeVisited()).hasSize(11);
        assertThat(cycle.stillRequired()).isEqualTo(2);
    }
}
