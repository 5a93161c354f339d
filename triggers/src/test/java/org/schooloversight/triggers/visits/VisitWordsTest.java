package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;

/** What is said of the turn of a need, of other providers and to the reader of a plan. */
class VisitWordsTest {

    private static final VisitPlanner PLANNER = VisitPlanner.of(Needs.PRIORITIES);

    private static VisitPlan plan(List<VisitNeed> needs, Provider... providers) {
        return PLANNER.plan(needs, List.of(providers), Needs.year(6));
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).toList();
    }

    @Test
    void theTurnOfANeedSaysAllThatDecided() {
        VisitNeed need = Needs.need(100001)
                .withTier(Needs.STATEMENT)
                .withClaim(VisitNeed.Claim.MAY_BE_OWED)
                .withAutumnAndSpringFirst(true)
                .withInspection(Needs.inspection("2020-07-31")) // Friday
                .withDue(LocalDate.of(2020, 4, 3)) // Friday
                .split(2)
                .get(1);
        assertThat(texts(plan(List.of(need), Needs.officer("officer-1", 1))
                        .visits()
                        .get(0)
                        .reasons()))
                .startsWith(
                        "It comes 1 of 1 (tier statement-of-action; it may be promised; autumn and spring come first for it; the"
                                + " next inspection is to come by Friday 31 July 2020; day 2 of 2; due by Friday 3 April 2020).",
                        "It may be made from Sunday 1 September 2019 to Friday 3 April 2020; Autumn 1 is in the autumn or"
                                + " spring, which come first for it.");
        assertThat(plan(List.of(need), Needs.officer("officer-1", 1)).notices()).isEmpty();
    }

    @Test
    void withoutQuestionsNeedsComeByTheirIds() {
        VisitPriorities none = new VisitPriorities(List.of(), List.of());
        VisitNeed second = Needs.need(100002).withTier(Needs.STATEMENT);
        VisitPlan plan = VisitPlanner.of(none)
                .plan(List.of(second, Needs.need(100001)), List.of(Needs.provider("officer-1", 1, 1)), Needs.year(2));
        assertThat(plan.visits())
                .extracting(Visit::toString)
                .containsExactly("100001 visit 1.1: officer-1 in Autumn 1", "100002 visit 1.1: officer-1 in Autumn 2");
    }

    @Test
    void aTierThatIsNotNamedComesAfterThoseThatAre() {
        VisitNeed unnamed = Needs.need(100001);
        VisitNeed named = Needs.need(100002).withTier(Needs.REQUIRES_IMPROVEMENT);
        assertThat(plan(List.of(unnamed, named), Needs.officer("officer-1", 1)).visits())
                .extracting(visit -> visit.need().school().urn())
                .containsExactly(Urn.of(100002), Urn.of(100001));
    }

    @Test
    void ofTwoProvidersTheOneWithFewerConflictsVisits() {
        Provider many = Needs.inConflict(Needs.officer("officer-1", 1), Set.of(Urn.of(100098)), Set.of("a group"));
        Provider one = Needs.inConflict(Needs.officer("officer-2", 1), Set.of(Urn.of(100099)), Set.of());
        VisitPlan plan = plan(List.of(Needs.need(100001)), many, one);
        assertThat(plan.visits())
                .extracting(Visit::toString)
                .containsExactly("100001 visit 1.1: officer-2 in Autumn 1");
        assertThat(plan.visits().get(0).others())
                .extracting(each -> each.reason().text())
                .containsExactly("The provider officer-2 has fewer conflicts.");
    }

    @Test
    void whoeverMayVisitToTheLastDayOfAHalfTermHasItsDays() {
        Provider until = new Provider(
                ProviderId.of("leader-1"),
                Provider.Kind.SYSTEM_LEADER,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(1, 1, 1, 1, 1, 1),
                Optional.of(LocalDate.of(2019, 12, 20))); // Friday, the last day of the second half term
        assertThat(plan(List.of(), until).use()).extracting(VisitPlan.Use::days).containsExactly(1, 1, 0, 0, 0, 0);
    }

    @Test
    void whatAnotherProviderHadIsSaidToBeTaken() {
        VisitNeed first = Needs.need(100001).withTier(Needs.STATEMENT).withDue(LocalDate.of(2019, 10, 25)); // Friday
        VisitNeed second = Needs.need(100002);
        Provider busy = Needs.provider("officer-1", 1, 0, 1, 0, 0, 0);
        Provider free = Needs.provider("officer-2", 0, 1, 0, 0, 0, 0);
        Provider none = Needs.provider("officer-3", 0, 0, 0, 0, 0, 0);
        VisitPlan plan = plan(List.of(second, first), busy, free, none);
        assertThat(plan.visits())
                .extracting(Visit::toString)
                .containsExactly("100001 visit 1.1: officer-1 in Autumn 1", "100002 visit 1.1: officer-2 in Autumn 2");
        assertThat(plan.visits().get(1).others())
                .extracting(each -> each.isAble() + " " + each.reason().text())
                .containsExactly(
                        "true What it has in Autumn 1 is left to visits that come before or have no other place; after that,"
                                + " the provider officer-2 is free earlier.",
                        "false It has no days in the half terms in which the visit may be made.");
        assertThat(plan.use())
                .filteredOn(each -> each.used() > 0)
                .extracting(each -> each.provider() + " " + each.halfTerm().name())
                .containsExactly("officer-1 Autumn 1", "officer-2 Autumn 2");
    }

    @Test
    void onlyTheHalfTermsInWhichAVisitMayBeMadeAreNamed() {
        VisitNeed need = Needs.need(100001)
                .withOpens(LocalDate.of(2019, 11, 4)) // Monday
                .withDue(LocalDate.of(2020, 2, 14)); // Friday
        assertThat(texts(plan(List.of(need), Needs.provider("officer-1", 1, 0, 0, 1, 1, 1))
                        .unserved()
                        .get(0)
                        .reasons()))
                .containsExactly("The provider officer-1 has no days in Autumn 2 or Spring 1.");
    }

    @Test
    void aSchoolWithoutADayOfInspectionIsCountedOnce() {
        List<VisitNeed> two = Needs.need(100001).split(2);
        assertThat(texts(plan(two, Needs.officer("officer-1", 1)).notices()))
                .singleElement()
                .asString()
                .startsWith("When the next inspection is to come is not known for 1 school,");
        List<VisitNeed> ofTwo = List.of(Needs.need(100001), Needs.need(100002));
        assertThat(texts(plan(ofTwo, Needs.officer("officer-1", 1)).notices()))
                .singleElement()
                .asString()
                .startsWith("When the next inspection is to come is not known for 2 schools,");
    }
}
