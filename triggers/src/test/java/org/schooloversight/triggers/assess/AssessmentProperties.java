package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** What holds of every assessment. */
class AssessmentProperties {

    private static final SupportAssessor ASSESSOR = Programmes.assessor().onAnyDay();

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property(tries = 300)
    @Label("Every outcome has a reason that cites the programme")
    void everyOutcomeCitesTheProgramme(@ForAll("situations") Situation situation) {
        TierOutcome outcome = situation.assess(ASSESSOR).outcome();

        assertThat(outcome.reasons())
                .isNotEmpty()
                .anySatisfy(reason -> assertThat(reason.cites())
                        .anyMatch(cite -> cite.instrument().id().value().equals("improvement-guarantee-2019")))
                .allSatisfy(AssessmentProperties::isASentence);
    }

    @Property(tries = 300)
    @Label("Every trigger has one finding, with a reason, and what would settle it if and only if it is not known")
    void everyTriggerHasOneFinding(@ForAll("situations") Situation situation) {
        List<Finding> findings = situation.assess(ASSESSOR).findings();

        assertThat(findings)
                .extracting(Finding::trigger)
                .isEqualTo(Programmes.oxfordshire().triggers().stream()
                        .map(TriggerDefinition::id)
                        .toList());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.reasons()).isNotEmpty().allSatisfy(AssessmentProperties::isASentence);
            assertThat(finding.wouldSettle().isEmpty()).isEqualTo(finding.state() != FindingState.NOT_KNOWN);
            assertThat(finding.significant() && finding.state() != FindingState.FIRED)
                    .isFalse();
        });
    }

    private static void isASentence(Reason reason) {
        assertThat(reason.text()).matches("(?s)[A-Z0-9].*[.?]").doesNotContain("  ", "..", "null", "Optional");
        assertThat(reason.cites()).isNotEmpty();
    }

    @Property(tries = 300)
    @Label("An undecided school has several tiers, and is told what would decide between them")
    void undecidedSchoolsAreToldWhatWouldDecide(@ForAll("situations") Situation situation) {
        if (situation.assess(ASSESSOR).outcome() instanceof TierOutcome.Undecided undecided) {
            assertThat(undecided.tiers()).hasSizeGreaterThan(1).doesNotHaveDuplicates();
            assertThat(undecided.wouldDecide()).isNotEmpty();
        }
    }

    @Property(tries = 200)
    @Label("The order in which evidence is given makes no difference")
    void orderMakesNoDifference(@ForAll("situations") Situation situation, @ForAll Random random) {
        List<Evidence> evidence = new ArrayList<>(situation.evidence());
        List<Inspection> inspections = new ArrayList<>(situation.inspections());
        Collections.shuffle(evidence, random);
        Collections.shuffle(inspections, random);

        assertThat(situation.withEvidence(evidence).withInspections(inspections).assess(ASSESSOR))
                .isEqualTo(situation.assess(ASSESSOR));
    }

    @Property(tries = 100)
    @Label("Evidence gathered by an evidence base gives the same answer as evidence given for the school alone")
    void evidenceBaseMakesNoDifference(@ForAll("situations") Situation situation) {
        EvidenceBase base = EvidenceBase.builder()
                .addAll(situation.evidence())
                .addInspections(situation.inspections(), situation.coverage())
                .build();
        Situation own = situation
                .withEvidence(situation.evidence().stream()
                        .filter(each -> isPartOf(situation, each.urn().value()))
                        .toList())
                .withInspections(situation.inspections().stream()
                        .filter(each -> isPartOf(situation, each.urn().value()))
                        .toList());

        assertThat(ASSESSOR.assess(situation.school(), base.of(situation.school()), situation.asOf()))
                .isEqualTo(own.assess(ASSESSOR));
    }

    private static boolean isPartOf(Situation situation, int number) {
        return situation.school().urn().value() == number
                || situation.school().predecessor().stream()
                        .anyMatch(link -> link.to().value() == number);
    }

    @Property(tries = 100)
    @Label("The same question has the same answer, whatever the language and time zone of the machine")
    void sameAnswerInEveryLocale(@ForAll("situations") Situation situation) {
        Assessment expected = situation.assess(ASSESSOR);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Assessment elsewhere = situation.assess(Programmes.assessor().onAnyDay());
                assertThat(elsewhere).isEqualTo(expected).hasSameHashCodeAs(expected);
                assertThat(elsewhere.toString()).isEqualTo(expected.toString());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 300)
    @Label("What became public after the day of the question changes no finding, tier or promise")
    void laterEvidenceChangesNothing(@ForAll("situations") Situation situation, @ForAll("laterPieces") Evidence later) {
        isUnchanged(situation.assess(ASSESSOR), situation.plus(later).assess(ASSESSOR));
    }

    @Property(tries = 300)
    @Label("An inspection that was made or published after the day of the question changes nothing either")
    void laterInspectionsChangeNothing(
            @ForAll("situations") Situation situation,
            @ForAll("inspections") List<Inspection> later,
            @ForAll boolean made) {
        // where only the latest inspection is given, a later one hides the one before it
        Assume.that(situation.coverage() != InspectionCoverage.LATEST_GRADE);
        LocalDate from =
                made ? situation.asOf().effectiveOn() : situation.asOf().knownBy();
        List<Inspection> more = new ArrayList<>(situation.inspections());
        later.forEach(each -> {
            if (made
                    ? each.date().isAfter(from)
                    : each.provenance().publication().on().isAfter(from)) {
                more.add(each);
            }
        });

        isUnchanged(situation.assess(ASSESSOR), situation.withInspections(more).assess(ASSESSOR));
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return Situations.inspections();
    }

    private static void isUnchanged(Assessment before, Assessment after) {
        assertThat(after.outcome().tiers()).isEqualTo(before.outcome().tiers());
        assertThat(after.findings())
                .extracting(Finding::state, Finding::significant)
                .isEqualTo(before.findings().stream()
                        .map(each -> org.assertj.core.groups.Tuple.tuple(each.state(), each.significant()))
                        .toList());
        assertThat(after.entitlements()).isEqualTo(before.entitlements());
        assertThat(after.additions()).isEqualTo(before.additions());
        assertThat(after.readingsThatMatter()).isEqualTo(before.readingsThatMatter());
    }

    /** Pieces that came out after every day that a question is asked about. */
    @Provide
    Arbitrary<Evidence> laterPieces() {
        Provenance later = new Provenance(
                "later.csv", 2, new Publication(LocalDate.of(2021, 5, 4), Publication.Basis.STATED)); // Tuesday
        Arbitrary<Evidence> results = Situations.results()
                .filter(all -> !all.isEmpty())
                .flatMap(Arbitraries::of)
                .map(MeasuredResult.class::cast)
                .map(each -> new MeasuredResult(
                        each.urn(),
                        each.measure(),
                        each.group(),
                        each.year(),
                        each.figure(),
                        each.cohort(),
                        each.status(),
                        later));
        Arbitrary<Evidence> judgements = Situations.judgements()
                .map(each -> new ProfessionalJudgement(
                        each.urn(),
                        each.concern(),
                        each.level(),
                        each.madeOn(),
                        each.lastDay(),
                        each.role(),
                        each.reason(),
                        later));
        Arbitrary<Evidence> events = Situations.events()
                .map(each -> new RecordedEvent(each.urn(), each.kind(), each.on(), each.detail(), later));
        return Arbitraries.oneOf(results, judgements, events);
    }
}
