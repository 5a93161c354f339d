package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.InspectionIntervals;
import org.schooloversight.core.json.InspectionIntervalTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;
import org.schooloversight.triggers.testing.OwedSupport;

/** What is asked of the planner for one school, worked by hand. */
class VisitNeedsTest {

    static final InspectionIntervals INTERVALS =
            InspectionIntervals.of(InspectionIntervalTables.bundled(OwedSupport.TERMS.kinds()), OwedSupport.TERMS);
    static final List<TermBlock> TEACHING =
            VisitYear.halfTerms(OwedSupport.TERMS.school().orElseThrow(), OwedSupport.YEAR);

    private static final School SCHOOL = Schools.primary().build();

    /** A school of which nothing is a concern but what is judged before; figures are of every year that was public. */
    private static EvidenceSet sound(Evidences evidence) {
        List.of("ks2-rwm-expected=71", "ks2-reading-progress=0.7", "ks2-writing-progress=0.7", "ks2-maths-progress=0.7")
                .forEach(each -> evidence.result(each.split("=", 2)[0], "2016-17", each.split("=", 2)[1], "0.1", "99"));
        return evidence.judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-07-01").build(); // Monday
    }

    private static List<VisitNeed> needs(EvidenceSet evidence, String asOf, SupportRecord... records) {
        return VisitNeeds.by(INTERVALS).of(OwedSupport.year(SCHOOL, evidence, asOf, records), evidence, TEACHING);
    }

    private static VisitNeed need(List<VisitNeed> needs, String entitlement) {
        return needs.stream()
                .filter(each -> each.key().entitlement().equals(entitlement))
                .findFirst()
                .orElseThrow(() -> new AssertionError(entitlement + " is not in " + needs));
    }

    private static List<String> keys(List<VisitNeed> needs) {
        return needs.stream()
                .map(each -> each.key() + " of " + each.parts() + ", " + each.claim())
                .toList();
    }

    @Test
    void eachVisitThatIsOwedOrMayBeIsANeed() {
        EvidenceSet evidence = sound(Evidences.sound(SCHOOL));
        List<VisitNeed> needs = needs(evidence, "2020-02-10"); // Monday
        // an offer to buy support is no visit, and whether the head is new nobody recorded
        assertThat(keys(needs))
                .containsExactlyInAnyOrder(
                        "123456 visit 1.1 of 1, OWED",
                        "123456 annual-review 1.1 of 1, OWED",
                        "123456 new-head-visit 1.1 of 1, MAY_BE_OWED");
        VisitNeed visit = need(needs, "visit");
        assertThat(visit.title()).isEqualTo("one-day visit");
        assertThat(visit.opens()).isEqualTo(LocalDate.of(2019, 9, 1)); // Sunday
        assertThat(visit.due()).contains(LocalDate.of(2020, 8, 31)); // Monday
        assertThat(visit.autumnAndSpringFirst()).isFalse();
        assertThat(visit.teaching()).hasSize(6).isEqualTo(TEACHING);
        assertThat(visit.cites()).isNotEmpty();
        assertThat(visit.inspection())
                .isEqualTo(INTERVALS.next(SCHOOL, evidence.inspections(), AsOf.on(LocalDate.of(2020, 2, 10))));
        assertThat(need(needs, "new-head-visit").due()).isEmpty();
    }

    @Test
    void halfADayThatIsLeftNeedsAVisitAndWhatIsDoneNeedsNone() {
        EvidenceSet evidence = sound(Evidences.sound(SCHOOL));
        SupportRecord first = record("v1", "2019-10-01", "visit annual-review", "0.5"); // Tuesday
        SupportRecord second = record("v2", "2019-11-12", "visit", "0.5"); // Tuesday
        assertThat(keys(needs(evidence, "2020-02-10", first))) // Monday
                .containsExactlyInAnyOrder(
                        "123456 visit 1.1 of 1, OWED", "123456 new-head-visit 1.1 of 1, MAY_BE_OWED");
        assertThat(keys(needs(evidence, "2020-02-10", first, second)))
                .containsExactly("123456 new-head-visit 1.1 of 1, MAY_BE_OWED");
    }

    @Test
    void daysThatMayBeUsedAreOneNeedEach() {
        EvidenceSet evidence = sound(Evidences.sound(SCHOOL)
                .judged("leadership-governance", JudgementLevel.CONCERN, "2019-09-20")); // Friday
        SupportRecord used = record("d1", "2019-10-01", "targeted-days", "1.5"); // Tuesday
        List<VisitNeed> needs = needs(evidence, "2020-02-10", used); // Monday
        // three less one and a half are one and a half, for which two days are needed
        assertThat(keys(needs))
                .containsExactlyInAnyOrder(
                        "123456 visit 1.1 of 1, OWED",
                        "123456 targeted-days 1.1 of 2, ALLOWED",
                        "123456 targeted-days 1.2 of 2, ALLOWED",
                        "123456 new-head-visit 1.1 of 1, MAY_BE_OWED");
        VisitNeed day = need(needs, "targeted-days");
        assertThat(day.autumnAndSpringFirst()).isTrue();
        assertThat(day.due()).isEmpty();
        assertThat(day.tier()).contains(TierId.of("targeted"));
        assertThat(day.needs()).containsExactly(NeedId.of("leadership-governance"));
    }

    @Test
    void whatIsOverdueIsToBeDoneOnWhateverDay() {
        EvidenceSet evidence =
                sound(Evidences.sound(SCHOOL).event(RecordedEvent.HEAD_APPOINTED, "2020-01-01")); // Wednesday
        // the half term of the appointment ends on Friday 14 February 2020
        assertThat(need(needs(evidence, "2020-02-14"), "new-head-visit").due()).contains(LocalDate.of(2020, 2, 14));
        VisitNeed late = need(needs(evidence, "2020-02-15"), "new-head-visit"); // Saturday
        assertThat(late.due()).isEmpty();
        assertThat(late.claim()).isEqualTo(VisitNeed.Claim.OWED);
        assertThat(late.opens()).isEqualTo(LocalDate.of(2020, 1, 1));
        // the programme says that a lead officer makes it, and not who makes any other visit
        assertThat(late.by()).containsExactly(ProviderKind.OFFICER);
        assertThat(need(needs(evidence, "2020-02-15"), "visit").by()).isEmpty();
    }

    @Test
    void aDayThatHasPassedSetsNoLimitEvenIfNobodyKnowsWhetherItWasOwed() {
        EvidenceSet nothing = Evidences.of(SCHOOL).build();
        SupportYear year = OwedSupport.year(SCHOOL, nothing, "2020-09-01"); // Tuesday
        assertThat(year.of("annual-review").get(0).state()).isEqualTo(ObligationState.MAY_BE_OWED);
        // the year ended on Monday 31 August 2020
        assertThat(need(needs(nothing, "2020-08-31"), "annual-review").due()).contains(LocalDate.of(2020, 8, 31));
        assertThat(need(needs(nothing, "2020-09-01"), "annual-review").due()).isEmpty();
    }
}
