package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.Stage;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Variant;

/** What is said of the stage that a recorded decision has come to. */
class StagesTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final Variant STAGED = Variant.ofOxfordshire()
            .stages(
                    new Stage("drafted", "drafted", "school improvement officer"),
                    new Stage("moderated", "moderated", "panel"));

    private static TierRecord record(TierRecord.Kind kind, String stage, String reason) {
        LocalDate from = LocalDate.of(2019, 11, 4); // Monday
        return new TierRecord(
                PRIMARY.urn(),
                Programmes.oxfordshire().header().id(),
                TierId.of("targeted"),
                kind,
                stage,
                from,
                Optional.empty(),
                "school improvement officer",
                reason,
                new Provenance("tiers.csv", 2, new Publication(from, Publication.Basis.STATED)));
    }

    private static List<String> notices(Variant policy, TierRecord... records) {
        Evidences evidence = Evidences.sound(PRIMARY);
        Stream.of(records).forEach(evidence::add);
        return policy.assessor().assess(PRIMARY, evidence.build(), Programmes.DAY).notices().stream()
                .map(Reason::text)
                .filter(text -> text.contains("4 November 2019"))
                .toList();
    }

    @Test
    @DisplayName("A notice says how far the decision has come, and who decides next")
    void next() {
        assertThat(notices(STAGED, record(TierRecord.Kind.PLACED, "drafted", "as the rules say")))
                .containsExactly(
                        "The placing of 4 November 2019 in the tier 'targeted' has come to stage 1 of 2: drafted "
                                + "(school improvement officer). Next: moderated (panel).");
        assertThat(notices(STAGED, record(TierRecord.Kind.OVERRIDDEN, "moderated", "a new head")))
                .containsExactly(
                        "The officer's decision of 4 November 2019 in the tier 'targeted' has come to stage 2 of 2: "
                                + "moderated (panel). That is the last stage.");
    }

    @Test
    @DisplayName("A stage that the programme does not know is said to be so; no stage is said nothing of")
    void unknown() {
        TierRecord signed = record(TierRecord.Kind.PLACED, "signed", "as the rules say");

        assertThat(notices(STAGED, signed))
                .containsExactly(
                        "The placing of 4 November 2019 in the tier 'targeted' is recorded at the stage 'signed', which "
                                + "the programme does not know: the programme knows drafted and moderated.");
        assertThat(notices(Variant.ofOxfordshire(), signed))
                .allMatch(text -> text.endsWith("which the programme does not know: the programme has no stages."))
                .hasSize(1);
        assertThat(notices(STAGED, record(TierRecord.Kind.PLACED, "", "as the rules say")))
                .isEmpty();
    }

    @Test
    @DisplayName("Another reason for a tier or a rating gives another receipt")
    void reasonsAreOnTheReceipt() {
        assertThat(digest(record(TierRecord.Kind.PLACED, "", "one reason")))
                .isNotEqualTo(digest(record(TierRecord.Kind.PLACED, "", "another reason")));
        assertThat(digest(rating("one reason"))).isNotEqualTo(digest(rating("another reason")));
    }

    private static Rating rating(String reason) {
        LocalDate day = LocalDate.of(2019, 11, 4); // Monday
        return new Rating(
                PRIMARY.urn(),
                ScaleId.of("capacity"),
                ScaleValue.of("b"),
                day,
                day.plusYears(1),
                "school improvement officer",
                reason,
                new Provenance("ratings.csv", 2, new Publication(day, Publication.Basis.STATED)));
    }

    private static String digest(Evidence piece) {
        return EvidenceDigest.of(PRIMARY, Evidences.of(PRIMARY).add(piece).build());
    }
}
