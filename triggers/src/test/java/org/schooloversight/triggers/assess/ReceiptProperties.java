package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** The same question has the same answer, and the receipt tells whether it was the same question. */
class ReceiptProperties {

    private static final SupportAssessor ASSESSOR = Programmes.assessor().onAnyDay();

    /** A change of one thing in a question. */
    private interface Change {
        Situation of(Situation situation);
    }

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<Change> changes() {
        LocalDate day = LocalDate.of(2019, 11, 4); // Monday
        return Arbitraries.of(
                situation -> situation,
                situation -> situation.withEvidence(
                        situation.evidence().stream().skip(1).toList()),
                situation -> situation.withEvidence(situation.evidence().stream()
                        .map(ReceiptProperties::later)
                        .toList()),
                situation -> situation.withInspections(
                        situation.inspections().stream().skip(1).toList()),
                situation -> new Situation(
                        situation.school(),
                        situation.evidence(),
                        situation.inspections(),
                        InspectionCoverage.HISTORY,
                        situation.asOf()),
                situation -> new Situation(
                        Schools.primary().build(),
                        situation.evidence(),
                        situation.inspections(),
                        situation.coverage(),
                        situation.asOf()),
                situation -> new Situation(
                        situation.school(),
                        situation.evidence(),
                        situation.inspections(),
                        situation.coverage(),
                        AsOf.on(day)));
    }

    /** Changes nothing of an event but the day on which it became public. */
    private static Evidence later(Evidence piece) {
        if (!(piece instanceof RecordedEvent event)) {
            return piece;
        }
        Publication publication = event.provenance().publication();
        Provenance later = new Provenance(
                event.provenance().source(),
                event.provenance().line(),
                new Publication(publication.on().plusDays(40), publication.basis()));
        return new RecordedEvent(event.urn(), event.kind(), event.on(), event.detail(), later);
    }

    private static boolean isTheSame(Situation one, Situation other) {
        return one.school().equals(other.school())
                && one.coverage() == other.coverage()
                && one.asOf().equals(other.asOf())
                && one.evidenceSet().all().equals(other.evidenceSet().all())
                && one.evidenceSet().inspections().equals(other.evidenceSet().inspections());
    }

    @Property(tries = 500)
    @Label("Two receipts are equal if and only if the questions were, and then so are the answers")
    void receiptsTellQuestionsApart(
            @ForAll("situations") Situation situation, @ForAll("changes") Change change, @ForAll Random random) {
        Situation changed = change.of(situation);
        List<Evidence> evidence = new ArrayList<>(changed.evidence());
        List<Inspection> inspections = new ArrayList<>(changed.inspections());
        Collections.shuffle(evidence, random);
        Collections.shuffle(inspections, random);
        Assessment one = situation.assess(ASSESSOR);
        Assessment other =
                changed.withEvidence(evidence).withInspections(inspections).assess(ASSESSOR);

        assertThat(other.receipt().equals(one.receipt())).isEqualTo(isTheSame(situation, changed));
        if (other.receipt().equals(one.receipt())) {
            assertThat(other).isEqualTo(one).hasSameHashCodeAs(one).hasToString(one.toString());
        }
    }

    @Property(tries = 50)
    @Label("Another setting gives another receipt")
    void settingsAreOnTheReceipt(@ForAll("situations") Situation situation) {
        Receipt receipt = situation.assess(ASSESSOR).receipt();

        assertThat(situation
                        .assess(Programmes.assessor("two-years", "consecutive"))
                        .receipt())
                .isNotEqualTo(receipt);
        assertThat(situation
                        .assess(Programmes.assessor("low-attainment-ks2", "60"))
                        .receipt())
                .isNotEqualTo(receipt);
        assertThat(receipt.policySha256()).isEqualTo(Programmes.oxfordshire().sha256());
        assertThat(receipt.readings())
                .hasSize(Programmes.oxfordshire().readings().size());
        assertThat(receipt.parameters())
                .hasSize(Programmes.oxfordshire().parameters().size());
    }

    @Property(tries = 5)
    @Label("Many threads that share an assessor get the answers that one gets")
    void manyThreads(@ForAll("manySituations") List<Situation> situations) throws Exception {
        SupportAssessor shared = Programmes.assessor().onAnyDay();
        List<Assessment> expected =
                situations.stream().map(each -> each.assess(ASSESSOR)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Assessment>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() ->
                        situations.stream().map(each -> each.assess(shared)).toList());
            }
            for (Future<List<Assessment>> answers : threads.invokeAll(tasks)) {
                assertThat(answers.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Provide
    Arbitrary<List<Situation>> manySituations() {
        return Situations.any().list().ofSize(40);
    }
}
