package org.schooloversight.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

class EvidenceSetProperties {

    private static final Urn URN = Urn.of(123456);
    private static final List<String> JUDGEMENTS =
            List.of("Quality of education", "Behaviour and attitudes", "Personal development", "Leadership");

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2).map(EvidenceSamples.DAY::plusDays);
    }

    private static Arbitrary<Provenance> provenances() {
        return Combinators.combine(
                        Arbitraries.of("a.csv", "b.csv"),
                        Arbitraries.integers().between(0, 2),
                        days(),
                        Arbitraries.of(Publication.Basis.class))
                .as((source, line, on, basis) -> new Provenance(source, line, new Publication(on, basis)));
    }

    private static Arbitrary<Urn> urns() {
        return Arbitraries.of(URN, Urn.of(100001));
    }

    private static Arbitrary<Evidence> results() {
        return Combinators.combine(
                        urns(),
                        Arbitraries.of(2017, 2018),
                        Arbitraries.of("1", "1.0", "-2"),
                        Arbitraries.of(OptionalInt.empty(), OptionalInt.of(7), OptionalInt.of(30)),
                        Arbitraries.of(ResultStatus.class),
                        provenances())
                .as((urn, year, value, cohort, status, provenance) -> new MeasuredResult(
                        urn,
                        EvidenceSamples.READING,
                        EvidenceSamples.ALL,
                        AcademicYear.starting(year),
                        new Figure.Value(new BigDecimal(value), Optional.empty()),
                        cohort,
                        status,
                        provenance));
    }

    private static Arbitrary<Evidence> events() {
        return Combinators.combine(urns(), days(), Arbitraries.of("", "2045"), provenances())
                .as((urn, on, detail, provenance) ->
                        new RecordedEvent(urn, RecordedEvent.HEAD_APPOINTED, on, detail, provenance));
    }

    private static Arbitrary<Evidence> judgements() {
        return Combinators.combine(Arbitraries.of(JudgementLevel.class), days(), provenances())
                .as((level, madeOn, provenance) -> new ProfessionalJudgement(
                        URN,
                        ConcernId.of("leadership"),
                        level,
                        madeOn,
                        madeOn.plusYears(1),
                        "improvement adviser",
                        "visit",
                        provenance));
    }

    @Provide
    Arbitrary<List<Evidence>> pieces() {
        return Arbitraries.oneOf(results(), events(), judgements()).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return Combinators.combine(
                        days(),
                        Arbitraries.shuffle(JUDGEMENTS),
                        Arbitraries.of(OverallGrade.GOOD, OverallGrade.REQUIRES_IMPROVEMENT),
                        provenances())
                .as(EvidenceSetProperties::inspection)
                .list()
                .ofMaxSize(6);
    }

    private static Inspection inspection(LocalDate day, List<String> order, OverallGrade last, Provenance provenance) {
        Map<String, OverallGrade> grades = new LinkedHashMap<>();
        order.forEach(name -> grades.put(name, name.equals("Leadership") ? last : OverallGrade.GOOD));
        return new Inspection.SubJudgements(URN, day, FrameworkId.of("eif-2024"), grades, Optional.empty(), provenance);
    }

    private static EvidenceSet set(List<Evidence> pieces, List<Inspection> inspections) {
        EvidenceSet.Builder builder = EvidenceSet.builder(URN);
        pieces.forEach(builder::add);
        inspections.forEach(builder::add);
        return builder.build();
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderOfAddingMakesNoDifference(
            @ForAll("pieces") List<Evidence> pieces, @ForAll("inspections") List<Inspection> inspections) {
        EvidenceSet forwards = set(pieces, inspections);
        EvidenceSet backwards = set(reversed(pieces), reversed(inspections));
        assertThat(backwards.all()).isEqualTo(forwards.all());
        assertThat(backwards.inspections()).isEqualTo(forwards.inspections());
        assertThat(backwards.results(EvidenceSamples.READING, EvidenceSamples.ALL))
                .isEqualTo(forwards.results(EvidenceSamples.READING, EvidenceSamples.ALL));
        assertThat(backwards.events(RecordedEvent.HEAD_APPOINTED))
                .isEqualTo(forwards.events(RecordedEvent.HEAD_APPOINTED));
        assertThat(backwards.judgements(ConcernId.of("leadership")))
                .isEqualTo(forwards.judgements(ConcernId.of("leadership")));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyPieceIsKeptOnce(@ForAll("pieces") List<Evidence> pieces) {
        assertThat(set(pieces, List.of()).all())
                .containsExactlyInAnyOrderElementsOf(pieces.stream().distinct().toList());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalInspectionsPrintAlike(@ForAll("inspections") List<Inspection> inspections) {
        for (Inspection inspection : inspections) {
            Inspection.SubJudgements one = (Inspection.SubJudgements) inspection;
            Map<String, OverallGrade> turned = new LinkedHashMap<>();
            reversed(List.copyOf(one.grades().keySet()))
                    .forEach(name -> turned.put(
                            name, java.util.Objects.requireNonNull(one.grades().get(name))));
            Inspection other = new Inspection.SubJudgements(
                    one.urn(), one.date(), one.framework(), turned, one.category(), one.provenance());
            assertThat(other).isEqualTo(one).hasToString(one.toString());
        }
    }
}
