package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.testing.Programmes;

class SignpostingTest {

    private static List<String> offers(School school) {
        return Signposting.of(Offers.bundled()).signposts(concerned(school)).stream()
                .map(each -> each.offer().id())
                .toList();
    }

    /** Returns what is found about a school of which only attainment and progress are a concern. */
    private static Assessment concerned(School school) {
        return Programmes.assessor()
                .assess(
                        school,
                        Evidences.sound(school)
                                .graded(OverallGrade.GOOD, "2018-10-09")
                                .judged("attainment-progress", JudgementLevel.CONCERN, "2020-01-20")
                                .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                .build(),
                        Programmes.DAY);
    }

    @Test
    void offersAreForThePhaseOfTheSchool() {
        assertThat(offers(Schools.primary().build()))
                .contains("english-hub", "maths-hub")
                .doesNotContain("safeguarding-advice");
        assertThat(offers(Schools.secondary().build())).contains("maths-hub").doesNotContain("english-hub");
    }

    @Test
    void anOfferIsForTheSchoolsThatItNames() {
        Offer any = offer(Set.of(), Set.of());
        Offer primary = offer(Set.of(Phase.PRIMARY), Set.of());
        Offer academies = offer(Set.of(), Set.of(Maintenance.ACADEMY));
        Offer both = offer(Set.of(Phase.PRIMARY), Set.of(Maintenance.ACADEMY));
        School school = Schools.primary().build();
        School academy = Schools.secondaryAcademy().build();
        assertThat(Stream.of(any, primary, academies, both).map(each -> each.isFor(school)))
                .containsExactly(true, true, false, false);
        assertThat(Stream.of(any, primary, academies, both).map(each -> each.isFor(academy)))
                .containsExactly(true, false, true, false);
    }

    @Test
    void aTriggerThatNoOfferAnswersIsSaid() {
        School school = Schools.primary().build();
        Assessment found = concerned(school);
        TriggerId fired = TriggerId.of("attainment-progress");
        assertThat(unanswered(found)).containsExactly(fired);
        assertThat(unanswered(found, offer(Set.of(), Set.of()))).isEmpty();
        // it answers the trigger, and is not for this school
        assertThat(unanswered(found, offer(Set.of(Phase.SECONDARY), Set.of()))).containsExactly(fired);
        Offer other = new Offer(
                "other",
                "Other",
                "help",
                Set.of(TriggerId.of("safeguarding")),
                Set.of(),
                Set.of(),
                "by telephone",
                List.of(),
                Check.unchecked("made up"));
        assertThat(unanswered(found, other)).containsExactly(fired);
        Signpost sign = Signposting.of(List.of(other, offer(Set.of(), Set.of())))
                .signposts(found)
                .get(0);
        assertThat(sign.offer().id()).isEqualTo("offer");
        assertThat(sign.triggers()).containsExactly(fired);
        assertThat(sign.reasons()).hasSize(1);
    }

    private static List<TriggerId> unanswered(Assessment found, Offer... offers) {
        return Signposting.of(List.of(offers)).unanswered(found).stream()
                .map(Finding::trigger)
                .toList();
    }

    private static Offer offer(Set<Phase> phases, Set<Maintenance> statuses) {
        return new Offer(
                "offer",
                "Offer",
                "help",
                Set.of(TriggerId.of("attainment-progress")),
                phases,
                statuses,
                "by telephone",
                List.of(),
                Check.unchecked("made up"));
    }
}
