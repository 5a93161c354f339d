package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.testing.Programmes;

class SignpostingTest {

    private static List<String> offers(School school) {
        return Signposting.of(Offers.bundled())
                .signposts(Programmes.assessor()
                        .assess(
                                school,
                                Evidences.sound(school)
                                        .graded(OverallGrade.GOOD, "2018-10-09")
                                        .judged("attainment-progress", JudgementLevel.CONCERN, "2020-01-20")
                                        .judgedOtherwise(JudgementLevel.NO_CONCERN, "2019-10-01")
                                        .build(),
                                Programmes.DAY))
                .stream()
                .map(each -> each.offer().id())
                .toList();
    }

    @Test
    void offersAreForThePhaseOfTheSchool() {
        assertThat(offers(Schools.primary().build()))
                .contains("english-hub", "maths-hub")
                .doesNotContain("safeguarding-advice");
        assertThat(offers(Schools.secondary().build())).contains("maths-hub").doesNotContain("english-hub");
    }

    @Test
    void networksLinkSchoolsOnTheirDays() {
        NetworkMap map = NetworkMap.of(List.of(
                link("north", 100001, "2019-01-01", Optional.empty()),
                link("north", 100002, "2019-01-01", Optional.of("2020-01-01")),
                link("south", 100003, "2019-01-01", Optional.empty())));
        LocalDate before = LocalDate.of(2019, 12, 31);
        assertThat(map.partners(Urn.of(100001), before)).containsOnlyKeys(Urn.of(100002));
        assertThat(map.partners(Urn.of(100001), before.plusDays(1))).isEmpty();
        assertThat(map.alone(List.of(Urn.of(100001), Urn.of(100003)), before))
                .isEqualTo(new TreeSet<>(List.of(Urn.of(100003))));
    }

    private static NetworkLink link(String network, int urn, String from, Optional<String> end) {
        LocalDate day = LocalDate.parse(from);
        return new NetworkLink(
                NetworkId.of(network),
                NetworkLink.Kind.PARTNERSHIP,
                Urn.of(urn),
                Optional.of(day),
                end.map(LocalDate::parse),
                new Provenance("networks.csv", 2, new Publication(day, Publication.Basis.ASSUMED)));
    }
}
