package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;

class VisitPlannerTest {

    private static final VisitPlanner PLANNER = VisitPlanner.of(Needs.PRIORITIES);
    private static final VisitYear YEAR = Needs.year(6);

    private static VisitPlan plan(List<VisitNeed> needs, Provider... providers) {
        return PLANNER.plan(needs, List.of(providers), YEAR);
    }

    private static List<String> visits(VisitPlan plan) {
        return plan.visits().stream().map(Visit::toString).toList();
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).toList();
    }

    @Test
    void aVisitIsMadeAsEarlyAsItCanBe() {
        VisitPlan plan = plan(List.of(Needs.need(100001)), Needs.officer("officer-1", 2));
        assertThat(visits(plan)).containsExactly("100001 visit 1.1: officer-1 in Autumn 1");
        Visit visit = plan.visits().get(0);
        assertThat(visit.within())
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2019, 9, 3), LocalDate.of(2019, 10, 25))); // Tuesday, Friday
        assertThat(texts(visit.reasons()))
                .containsExactly(
                        "It comes 1 of 1 (it is promised; when the next inspection is to come is not known).",
                        "It may be made from Sunday 1 September 2019 on.",
                        "The provider officer-1 visits schools of this kind (primary), is in no conflict with the school"
                                + " and has 2 days in Autumn 1.");
        assertThat(texts(plan.notices()))
                .containsExactly(
                        "When the next inspection is to come is not known for 1 school, which therefore come after"
                                + " others that are otherwise alike.");
        assertThat(plan).hasToString("1 visit in 2019-20 in 6 half terms, 0 needs without one");
    }

    @Test
    void whatComesFirstIsServedFirst() {
        VisitNeed statement = Needs.need(100009).withTier(Needs.STATEMENT);
        VisitNeed improvement = Needs.need(100008).withTier(Needs.REQUIRES_IMPROVEMENT);
        VisitNeed soon = Needs.need(100007).withInspection(Needs.inspection("2020-07-31"));
        VisitNeed later = Needs.need(100006).withInspection(Needs.inspection("2021-07-31"));
        VisitNeed unknown = Needs.need(100001);
        // what is only allowed comes last, though its tier and its inspection come first
        VisitNeed allowed = Needs.need(100005)
                .withClaim(VisitNeed.Claim.ALLOWED)
                .withTier(Needs.STATEMENT)
                .withInspection(Needs.inspection("2019-12-20"));
        VisitPlan plan = plan(
                List.of(unknown, allowed, later, soon, improvement, statement),
                Needs.provider("officer-1", 1, 1, 1, 1, 1, 0));
        assertThat(visits(plan))
                .containsExactly(
                        "100009 visit 1.1: officer-1 in Autumn 1",
                        "100008 visit 1.1: officer-1 in Autumn 2",
                        "100007 visit 1.1: officer-1 in Spring 1",
                        "100006 visit 1.1: officer-1 in Spring 2",
                        "100001 visit 1.1: officer-1 in Summer 1");
        assertThat(plan.unserved()).hasSize(1);
        Unserved left = plan.unserved().get(0);
        assertThat(left.need()).isEqualTo(allowed);
        assertThat(left.why()).isEqualTo(Unserved.Why.TAKEN);
        assertThat(left.servedBefore()).hasSize(5);
        assertThat(texts(left.reasons()).get(1))
                .isEqualTo(
                        "All 5 days of officer-1 in the 5 half terms from Autumn 1 to Summer 1 are taken; the 5 visits that"
                                + " hold them come before it and cannot all be made elsewhere.");
    }

    @Test
    void whatIsPromisedComesBeforeASecondAndThirdDay() {
        List<VisitNeed> days = Needs.need(100001)
                .withKey(new VisitNeed.Key(Urn.of(100001), "targeted-days", 1, 1))
                .withClaim(VisitNeed.Claim.ALLOWED)
                .withAutumnAndSpringFirst(true)
                .split(3);
        VisitNeed visit = Needs.need(100002);
        VisitPlan plan =
                plan(List.of(days.get(0), days.get(1), days.get(2), visit), Needs.provider("officer-1", 1, 1, 1));
        assertThat(visits(plan))
                .containsExactly(
                        "100002 visit 1.1: officer-1 in Autumn 1",
                        "100001 targeted-days 1.1: officer-1 in Autumn 2",
                        "100001 targeted-days 1.2: officer-1 in Spring 1");
        assertThat(plan.unserved()).extracting(each -> each.need().key().part()).containsExactly(3);
    }

    @Test
    void autumnAndSpringComeFirstAndDaysAtASchoolAreSpread() {
        List<VisitNeed> days = Needs.need(100001)
                .withAutumnAndSpringFirst(true)
                .withInspection(Needs.inspection("2020-07-31"))
                .split(3);
        VisitPlan plan = plan(days, Needs.officer("officer-1", 3), Needs.officer("officer-2", 3));
        assertThat(visits(plan))
                .containsExactly(
                        "100001 visit 1.1: officer-1 in Autumn 1",
                        "100001 visit 1.2: officer-1 in Autumn 2",
                        "100001 visit 1.3: officer-1 in Spring 1");
        assertThat(texts(plan.visits().get(0).reasons()).get(1))
                .isEqualTo(
                        "It may be made from Sunday 1 September 2019 on; Autumn 1 is in the autumn or spring, which come"
                                + " first for it.");
        assertThat(plan.visits().get(1).others()).singleElement().satisfies(other -> {
            assertThat(other.provider()).isEqualTo(ProviderId.of("officer-2"));
            assertThat(other.isAble()).isTrue();
            assertThat(other.reason().text()).isEqualTo("The provider officer-1 visits the school already.");
        });
    }

    @Test
    void theProviderWhoIsBestPlacedVisits() {
        VisitNeed need = Needs.need(100001).withNeeds(NeedId.of("safeguarding"));
        Provider plain = Needs.officer("officer-1", 3);
        Provider best = Needs.bestFor(Needs.provider("officer-2", 0, 0, 1), "safeguarding");
        Provider other = new Provider(
                ProviderId.of("officer-3"),
                ProviderKind.OFFICER,
                Set.of(SchoolKind.SPECIAL),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(1),
                Optional.empty());
        VisitPlan plan = plan(List.of(need), plain, best, other);
        assertThat(visits(plan)).containsExactly("100001 visit 1.1: officer-2 in Spring 1");
        assertThat(plan.visits().get(0).others())
                .extracting(each -> each.isAble() + " " + each.reason().text())
                .containsExactly(
                        "true The provider officer-2 is best placed for more of what the school needs.",
                        "false It does not visit schools of this kind (primary).");
    }

    @Test
    void aVisitMakesRoomForOneThatHasNoOtherPlace() {
        VisitNeed first = Needs.need(100001).withTier(Needs.STATEMENT);
        VisitNeed bound = Needs.need(100002).withDue(LocalDate.of(2019, 10, 25)); // Friday
        VisitPlan plan = plan(List.of(first, bound), Needs.officer("officer-1", 1));
        assertThat(visits(plan))
                .containsExactly("100001 visit 1.1: officer-1 in Autumn 2", "100002 visit 1.1: officer-1 in Autumn 1");
        assertThat(texts(plan.visits().get(0).reasons()))
                .contains(
                        "One place would have suited better and cannot be had, because visits that come before or have no"
                                + " other place hold it: officer-1 in Autumn 1.");
    }

    @Test
    void nobodyVisitsASchoolTheyAreInConflictWith() {
        VisitedSchool school = new VisitedSchool(
                Urn.of(100001), SchoolKind.PRIMARY, Set.of(Urn.of(90001)), Set.of("2044", "Example Trust"), false);
        VisitNeed need = Needs.need(school);
        Provider plain = Needs.officer("leader-1", 1);
        assertThat(conflict(need, Needs.inConflict(plain, Set.of(Urn.of(100001)), Set.of())))
                .isEqualTo(
                        "The provider leader-1 is in conflict with the school, which is among the provider's own or stated"
                                + " ones.");
        assertThat(conflict(need, Needs.inConflict(plain, Set.of(Urn.of(90001)), Set.of())))
                .isEqualTo("The provider leader-1 is in conflict with the school, which is linked with 90001.");
        assertThat(conflict(need, Needs.inConflict(plain, Set.of(), Set.of(" EXAMPLE trust"))))
                .isEqualTo("The provider leader-1 is in conflict with a group that the school is in (example trust).");
        VisitedSchool unnamed = new VisitedSchool(Urn.of(100001), SchoolKind.PRIMARY, Set.of(), Set.of(), true);
        assertThat(conflict(Needs.need(unnamed), Needs.inConflict(plain, Set.of(), Set.of("any"))))
                .isEqualTo(
                        "The provider leader-1 may be in conflict with the school: the register does not name its trust.");
    }

    private static String conflict(VisitNeed need, Provider provider) {
        Unserved unserved = plan(List.of(need), provider).unserved().get(0);
        assertThat(unserved.why()).isEqualTo(Unserved.Why.CONFLICT);
        return unserved.reasons().get(0).text();
    }

    @Test
    void aVisitForAnOfficerIsMadeByAnOfficer() {
        VisitNeed need = Needs.need(100001).withBy(ProviderKind.OFFICER);
        Provider leader = new Provider(
                ProviderId.of("leader-1"),
                ProviderKind.SYSTEM_LEADER,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(9, 9, 9, 9, 9, 9),
                Optional.empty());
        Unserved unserved = plan(List.of(need), leader).unserved().get(0);
        assertThat(unserved.why()).isEqualTo(Unserved.Why.NO_PROVIDER);
        assertThat(unserved.reasons().get(0).text())
                .isEqualTo("The provider leader-1 is a system leader, and the visit is for an officer.");
    }

    @Test
    void whoeverMayNotVisitToTheEndOfAHalfTermHasNoDaysInIt() {
        Provider lapses = new Provider(
                ProviderId.of("leader-1"),
                ProviderKind.SYSTEM_LEADER,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(0, 1, 1, 1, 1, 1),
                Optional.of(LocalDate.of(2019, 12, 19))); // Thursday
        Unserved unserved = plan(List.of(Needs.need(100001)), lapses).unserved().get(0);
        assertThat(unserved.why()).isEqualTo(Unserved.Why.NO_DAYS);
        assertThat(unserved.reasons().get(0).text())
                .isEqualTo("The provider leader-1 has no days in the 6 half terms from Autumn 1 to Summer 2.");
    }

    @Test
    void whatIsOverIsNotPlanned() {
        VisitNeed need = Needs.need(100001).withDue(LocalDate.of(2019, 12, 20)); // Friday
        VisitPlan plan = PLANNER.plan(
                List.of(need),
                List.of(Needs.officer("officer-1", 1)),
                YEAR.startingOn(LocalDate.of(2020, 1, 1))); // Wednesday
        assertThat(plan.unserved().get(0).why()).isEqualTo(Unserved.Why.NO_HALF_TERM);
        assertThat(plan.unserved().get(0).reasons().get(0).text())
                .isEqualTo("No half term of 2019-20 that is left from Wednesday 1 January 2020 has a day from Sunday 1"
                        + " September 2019 to Friday 20 December 2019.");
    }

    @Test
    void aSchoolIsVisitedWhenItTeaches() {
        VisitNeed need = Needs.need(100001)
                .withTeaching(Needs.block("Autumn", "2019-10-21", "2019-12-13"))
                .withDue(LocalDate.of(2019, 12, 20)); // Friday
        VisitPlan plan = plan(List.of(need), Needs.provider("officer-1", 0, 1, 0, 0, 0, 0));
        assertThat(plan.visits().get(0).within())
                .isEqualTo(DaySpan.ofClosed(LocalDate.of(2019, 11, 4), LocalDate.of(2019, 12, 13))); // Monday, Friday
    }

    @Test
    void aVisitComesBeforeTheInspectionIfItCan() {
        VisitNeed need =
                Needs.need(100001).withNeeds(NeedId.of("maths")).withInspection(Needs.inspection("2020-02-14"));
        Provider best = Needs.bestFor(Needs.provider("officer-1", 0, 0, 0, 1, 1, 1), "maths");
        VisitPlan plan = plan(List.of(need), best, Needs.provider("officer-2", 0, 0, 1, 1, 1, 1));
        assertThat(visits(plan)).containsExactly("100001 visit 1.1: officer-2 in Spring 1");
        assertThat(plan.visits().get(0).others().get(0).reason().text())
                .isEqualTo("The provider officer-2 is free before the inspection is to come.");
    }

    @Test
    void anIdStandsOnce() {
        VisitNeed need = Needs.need(100001);
        assertThatThrownBy(() -> plan(List.of(need, need)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("'100001 visit 1.1' stands twice; accepted: each id once");
        assertThatThrownBy(() -> plan(List.of(), Needs.officer("officer-1", 1), Needs.officer("officer-1", 2)))
                .hasMessage("'officer-1' stands twice; accepted: each id once");
    }

    @Test
    void nothingIsPlannedWithoutACalendarOrProviders() {
        VisitYear none = Needs.year(0);
        VisitPlan plan = PLANNER.plan(List.of(Needs.need(100001)), List.of(Needs.officer("officer-1", 1)), none);
        assertThat(plan.unserved().get(0).why()).isEqualTo(Unserved.Why.NO_HALF_TERM);
        assertThat(texts(plan.notices()).get(0)).isEqualTo("The calendar states no half term of 2019-20.");
        assertThat(plan(List.of(Needs.need(100001)))
                        .unserved()
                        .get(0)
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("There is no provider.");
    }

    @Test
    void partsOfANeedMustFit() {
        ImmutableVisitNeed need = Needs.need(100001);
        assertThatThrownBy(() -> need.withKey(new VisitNeed.Key(Urn.of(100002), "visit", 1, 1)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("the id is of school 100002; accepted: 100001");
        assertThatThrownBy(() -> need.withKey(new VisitNeed.Key(Urn.of(100001), "visit", 1, 2)))
                .hasMessage("day 2; accepted: 1 to 1");
        assertThatThrownBy(() -> new VisitPriorities(List.of(Needs.STATEMENT, Needs.STATEMENT), List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("a tier stands twice");
        assertThatThrownBy(() -> Needs.provider("officer-1", 1, -1))
                .hasMessage("provider 'officer-1' has -1 days in a half term; accepted: 0 or more");
    }
}
