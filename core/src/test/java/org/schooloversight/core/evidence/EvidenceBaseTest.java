package org.schooloversight.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.core.evidence.EvidenceSamples.ALL;
import static org.schooloversight.core.evidence.EvidenceSamples.DAY;
import static org.schooloversight.core.evidence.EvidenceSamples.READING;
import static org.schooloversight.core.evidence.EvidenceSamples.graded;
import static org.schooloversight.core.evidence.EvidenceSamples.result;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

class EvidenceBaseTest {

    private static final Urn NOW = Urn.of(140003);
    private static final Urn BEFORE = Urn.of(130002);
    private static final Urn FIRST = Urn.of(120001);
    private static final Urn OTHER = Urn.of(120009);

    private static School school(SchoolLink... links) {
        School.Builder builder = School.builder();
        builder.urn(NOW)
                .name("Ashfield")
                .type(EstablishmentTypeTables.bundled().coded(34).orElseThrow())
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.OPEN);
        for (SchoolLink link : links) {
            builder.addLink(link);
        }
        return builder.build();
    }

    private static SchoolLink link(Urn from, Urn to, LinkKind kind) {
        return new SchoolLink(from, to, kind, kind.name(), Optional.empty());
    }

    /** One result and one inspection of each establishment. */
    private static EvidenceBase base(SchoolLink... links) {
        return EvidenceBase.builder()
                .addAll(List.of(
                        result(NOW, 2018, ResultStatus.REVISED, "3"),
                        result(BEFORE, 2017, ResultStatus.REVISED, "2"),
                        result(FIRST, 2016, ResultStatus.REVISED, "1"),
                        result(OTHER, 2015, ResultStatus.REVISED, "0")))
                .addInspections(
                        List.of(graded(BEFORE, DAY, OverallGrade.GOOD), graded(OTHER, DAY, OverallGrade.OUTSTANDING)),
                        InspectionCoverage.HISTORY)
                .addLinks(List.of(links))
                .build();
    }

    private static List<Urn> historyOf(School school, EvidenceBase base) {
        return base.of(school).results(READING, ALL).stream()
                .map(MeasuredResult::urn)
                .toList();
    }

    @Test
    void historyFollowsAChainOfNumbers() {
        EvidenceBase base = base(link(NOW, BEFORE, LinkKind.PREDECESSOR), link(BEFORE, FIRST, LinkKind.PREDECESSOR));
        assertThat(historyOf(school(), base)).containsExactly(NOW, BEFORE, FIRST);
        assertThat(base.of(school()).inspections()).containsExactly(graded(BEFORE, DAY, OverallGrade.GOOD));
        assertThat(base.of(school()).inspectionCoverage()).isEqualTo(InspectionCoverage.HISTORY);
        assertThat(base.of(school()).urn()).isEqualTo(NOW);
    }

    @Test
    void eitherSideMayStateTheLink() {
        EvidenceBase base = base(link(BEFORE, NOW, LinkKind.SUCCESSOR), link(FIRST, BEFORE, LinkKind.SUCCESSOR));
        assertThat(historyOf(school(), base)).containsExactly(NOW, BEFORE, FIRST);
    }

    @Test
    void theMirrorImageAddsNothing() {
        EvidenceBase base = base(link(NOW, BEFORE, LinkKind.PREDECESSOR), link(BEFORE, NOW, LinkKind.SUCCESSOR));
        assertThat(historyOf(school(link(NOW, BEFORE, LinkKind.PREDECESSOR)), base))
                .containsExactly(NOW, BEFORE);
    }

    @Test
    void theSchoolMayStateTheLinkItself() {
        assertThat(historyOf(school(link(NOW, BEFORE, LinkKind.PREDECESSOR)), base()))
                .containsExactly(NOW, BEFORE);
    }

    @Test
    void linksInACircleEnd() {
        EvidenceBase base = base(
                link(NOW, BEFORE, LinkKind.PREDECESSOR),
                link(BEFORE, FIRST, LinkKind.PREDECESSOR),
                link(FIRST, NOW, LinkKind.PREDECESSOR));
        assertThat(historyOf(school(), base)).containsExactly(NOW, BEFORE, FIRST);
        assertThat(historyOf(school(), base(link(NOW, NOW, LinkKind.PREDECESSOR))))
                .containsExactly(NOW);
    }

    @Test
    void theHistoryOfSchoolsThatWereMergedStaysWithThem() {
        assertThat(historyOf(
                        school(),
                        base(
                                link(NOW, BEFORE, LinkKind.MERGED_PREDECESSOR),
                                link(OTHER, NOW, LinkKind.MERGED_SUCCESSOR))))
                .containsExactly(NOW);
        assertThat(historyOf(
                        school(),
                        base(link(NOW, BEFORE, LinkKind.PREDECESSOR), link(NOW, OTHER, LinkKind.PREDECESSOR))))
                .containsExactly(NOW);
    }

    @Test
    void theHistoryOfASchoolThatWasDividedStaysWithIt() {
        assertThat(historyOf(school(), base(link(NOW, BEFORE, LinkKind.SPLIT_PREDECESSOR))))
                .containsExactly(NOW);
        assertThat(historyOf(
                        school(), base(link(BEFORE, NOW, LinkKind.SUCCESSOR), link(BEFORE, OTHER, LinkKind.SUCCESSOR))))
                .containsExactly(NOW);
        assertThat(historyOf(
                        school(link(NOW, BEFORE, LinkKind.PREDECESSOR)),
                        base(link(OTHER, BEFORE, LinkKind.PREDECESSOR))))
                .containsExactly(NOW);
    }

    @Test
    void theSchoolsWithEvidenceAreKnown() {
        assertThat(base().urns()).containsExactlyInAnyOrder(NOW, BEFORE, FIRST, OTHER);
    }
}
