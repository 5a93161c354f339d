package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;

/** However many providers and half terms there are, a reason can be read. */
class PlanWordsTest {

    private static final VisitPlanner PLANNER = VisitPlanner.of(Needs.PRIORITIES);

    private static VisitPlan plan(List<VisitNeed> needs, Provider... providers) {
        return PLANNER.plan(needs, List.of(providers), Needs.year(6));
    }

    private static List<String> lastReasons(VisitPlan plan) {
        List<Unserved> unserved = plan.unserved();
        return unserved.get(unserved.size() - 1).reasons().stream()
                .map(Reason::text)
                .toList();
    }

    /** So many visits, the last of which comes after all others. */
    private static List<VisitNeed> needs(int number) {
        List<VisitNeed> needs = new ArrayList<>();
        IntStream.range(0, number).forEach(each -> needs.add(Needs.need(100001 + each)));
        return needs;
    }

    @Test
    void providersWithTheSameHalfTermsAreNamedTogether() {
        VisitPlan plan = plan(
                needs(25), Needs.officer("leader-1", 1), Needs.officer("officer-1", 2), Needs.officer("officer-2", 1));
        assertThat(lastReasons(plan).get(1))
                .isEqualTo(
                        "All 24 days of leader-1, officer-1 and officer-2 in the 6 half terms from Autumn 1 to Summer 2"
                                + " are taken; the 24 visits that hold them come before it and cannot all be made elsewhere.");
    }

    @Test
    void otherwiseEachIsNamedWithItsHalfTerms() {
        VisitPlan plan = plan(
                needs(9),
                Needs.provider("leader-1", 1, 1, 0, 0, 0, 0),
                Needs.provider("officer-1", 1, 0, 1, 0, 1, 0),
                Needs.provider("officer-2", 0, 0, 1, 1, 1, 0));
        assertThat(lastReasons(plan).get(1))
                .isEqualTo(
                        "All 8 days of leader-1 in Autumn 1 and Autumn 2, of officer-1 in Autumn 1, Spring 1 and Summer 1"
                                + " and of officer-2 in the 3 half terms from Spring 1 to Summer 1 are taken; the 8 visits that hold"
                                + " them come before it and cannot all be made elsewhere.");
    }

    @Test
    void oneDayAndTheDaysToWhichItsVisitCouldBeMovedAreTold() {
        VisitNeed last = Needs.need(100009).withDue(LocalDate.of(2019, 10, 25)); // Friday
        VisitNeed first = Needs.need(100001).withTier(Needs.STATEMENT).withDue(LocalDate.of(2019, 10, 25));
        assertThat(lastReasons(plan(List.of(first, last), Needs.officer("officer-1", 1)))
                        .get(1))
                .isEqualTo(
                        "The 1 day of officer-1 in Autumn 1 is taken; the visit that holds it comes before it and cannot be"
                                + " made elsewhere.");
        VisitNeed free = Needs.need(100001).withTier(Needs.STATEMENT);
        VisitNeed other = Needs.need(100002).withTier(Needs.STATEMENT);
        assertThat(lastReasons(plan(List.of(free, other, last), Needs.provider("officer-1", 1, 1, 0, 0, 0, 0)))
                        .get(1))
                .isEqualTo(
                        "The 1 day of officer-1 in Autumn 1 is taken; the 2 visits that hold it, or days that those could"
                                + " be moved to, come before it and cannot all be made elsewhere.");
    }

    @Test
    void whatKeepsSeveralProvidersAwayIsToldOnce() {
        Provider officer = Needs.officer("officer-3", 1);
        VisitedSchool special = new VisitedSchool(Urn.of(100001), SchoolKind.SPECIAL, Set.of(), Set.of(), false);
        VisitPlan plan = plan(
                List.of(Needs.need(special)),
                Needs.officer("officer-1", 1),
                Needs.officer("officer-2", 1),
                officer,
                Needs.inConflict(Needs.officer("officer-4", 1), Set.of(), Set.of("any")));
        assertThat(lastReasons(plan))
                .containsExactly(
                        "The provider officer-1 does not visit schools of this kind (special); the same holds for"
                                + " officer-2, officer-3 and officer-4.");
    }

    @Test
    void placesThatWouldHaveSuitedBetterAreNamedByProvider() {
        VisitPlan plan = plan(needs(13), Needs.officer("officer-1", 1), Needs.officer("officer-2", 2));
        Visit last = plan.visits().get(12);
        assertThat(last.reasons().get(last.reasons().size() - 1).text())
                .isEqualTo(
                        "8 places would have suited better and cannot be had, because visits that come before or have no"
                                + " other place hold them: officer-1 and officer-2 in the 4 half terms from Autumn 1 to Spring 2.");
        assertThat(last.others().get(0).reason().text())
                .isEqualTo(
                        "The days in the 4 half terms from Autumn 1 to Spring 2 are left to visits that come before or have"
                                + " no other place; after that, the provider officer-1 comes first by id, all else being equal.");
    }
}
