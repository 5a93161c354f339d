package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.EvidenceGenerators;
import org.schooloversight.testsupport.generators.SchoolGenerators;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.json.ScenarioReader;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;
import org.schooloversight.triggers.scenario.ScenarioRunner;
import org.schooloversight.triggers.support.TierDefinition;

/** What is written can be read back, and is answered alike. */
class ScenarioCsvProperties {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final SupportPolicy POLICY =
            SupportPolicies.bundled(MEASURES).all().get(0);
    private static final ScenarioRunner RUNNER = ScenarioRunner.of(POLICY, PolicySettings.defaults(POLICY), MEASURES);

    @Property(tries = 400)
    void scenariosAreReadBack(@ForAll("scenarios") List<Scenario> scenarios) throws IOException {
        String written = write(scenarios);
        RowsRead<List<Scenario>> read = read(written);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).extracting(Scenario::name).isEqualTo(names(scenarios));
        assertThat(write(read.value())).isEqualTo(written);
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario before = scenarios.get(i);
            Scenario after = read.value().get(i);
            assertThat(after.expected()).isEqualTo(before.expected());
            assertThat(after.asOf()).isEqualTo(before.asOf());
            assertThat(after.school().kind()).isEqualTo(before.school().kind());
            assertThat(after.school().ages()).isEqualTo(before.school().ages());
            assertSameAnswer(RUNNER.run(before).assessment(), RUNNER.run(after).assessment());
        }
    }

    private static void assertSameAnswer(Assessment before, Assessment after) {
        assertThat(after.outcome()).hasSameClassAs(before.outcome());
        assertThat(after.outcome().tiers()).isEqualTo(before.outcome().tiers());
        assertThat(after.findings().stream().map(each -> each.state()).toList())
                .isEqualTo(before.findings().stream().map(each -> each.state()).toList());
        assertThat(after.findings().stream().map(each -> each.significant()).toList())
                .isEqualTo(before.findings().stream()
                        .map(each -> each.significant())
                        .toList());
        assertThat(after.entitlements()).isEqualTo(before.entitlements());
        assertThat(after.additions().stream().map(each -> each.state()).toList())
                .isEqualTo(before.additions().stream().map(each -> each.state()).toList());
    }

    private static String write(List<Scenario> scenarios) {
        StringWriter out = new StringWriter();
        ScenarioCsv.write(scenarios, POLICY, out);
        return out.toString();
    }

    private static RowsRead<List<Scenario>> read(String text) throws IOException {
        return ScenarioReader.of(POLICY, MEASURES)
                .read(
                        "written.csv",
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        AsOf.on(LocalDate.of(2019, 9, 2))); // Monday
    }

    private static List<String> names(List<Scenario> scenarios) {
        return scenarios.stream().map(Scenario::name).toList();
    }

    @Provide
    Arbitrary<List<Scenario>> scenarios() {
        return scenario().list().ofMinSize(1).ofMaxSize(3).uniqueElements(Scenario::name);
    }

    private static Arbitrary<Scenario> scenario() {
        Arbitrary<LocalDate> days = days("2019-07-01", "2020-12-31");
        Arbitrary<AsOf> asOf = Arbitraries.oneOf(
                days.map(AsOf::on), Combinators.combine(days, days).as(AsOf::new));
        return Combinators.combine(names(), schools(), evidence(), asOf, expectations())
                .as((name, school, evidence, dates, expected) -> new Scenario(name, school, evidence, dates, expected));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("ab'=+-@;,\"")
                .ofMinLength(1)
                .ofMaxLength(6)
                .map(text -> text.strip() + "x");
    }

    private static Arbitrary<School> schools() {
        return Arbitraries.oneOf(
                SchoolGenerators.schools(),
                Arbitraries.of(
                        Schools.primary()
                                .closed("2020-03-31", "became an academy")
                                .build(),
                        Schools.primary().status(EstablishmentStatus.CLOSED).build(),
                        Schools.independent().build(),
                        Schools.secondary().opened("2020-09-01").build()));
    }

    private static Arbitrary<EvidenceSet> evidence() {
        Arbitrary<List<Evidence>> results =
                EvidenceGenerators.results(List.of(AcademicYear.starting(2017), AcademicYear.starting(2018)));
        Arbitrary<List<Evidence>> judgements = EvidenceGenerators.judgements(
                        POLICY.concerns(), days("2018-09-01", "2020-12-31"))
                .map(Evidence.class::cast)
                .list()
                .ofMaxSize(12);
        Arbitrary<List<Evidence>> events = EvidenceGenerators.events(
                        Set.of(RecordedEvent.HEAD_APPOINTED, RecordedEvent.ACADEMY_ORDER),
                        days("2018-09-01", "2020-12-31"))
                .map(Evidence.class::cast)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        results,
                        judgements,
                        events,
                        EvidenceGenerators.inspections(days("2013-01-01", "2020-12-31")),
                        Arbitraries.of(InspectionCoverage.class))
                .as(ScenarioCsvProperties::set);
    }

    private static EvidenceSet set(
            List<Evidence> results,
            List<Evidence> judgements,
            List<Evidence> events,
            List<Inspection> inspections,
            InspectionCoverage coverage) {
        EvidenceSet.Builder set = EvidenceSet.builder(Schools.URN).covering(coverage);
        results.forEach(set::add);
        judgements.forEach(set::add);
        events.forEach(set::add);
        inspections.forEach(set::add);
        return set.build();
    }

    private static Arbitrary<Expectation> expectations() {
        Arbitrary<TierId> tiers =
                Arbitraries.of(POLICY.tiers().stream().map(TierDefinition::id).toList());
        List<TriggerId> triggers =
                POLICY.triggers().stream().map(TriggerDefinition::id).toList();
        Arbitrary<Optional<Set<TierId>>> expected = tiers.set().ofMaxSize(3).optional(0.7);
        return Combinators.combine(
                        expected,
                        Arbitraries.of(triggers.subList(0, 3)).set().ofMaxSize(2),
                        Arbitraries.of(triggers.subList(3, 6)).set().ofMaxSize(2),
                        Arbitraries.of(triggers.subList(6, 9)).set().ofMaxSize(2))
                .as(Expectation::new);
    }

    private static Arbitrary<LocalDate> days(String first, String last) {
        return EvidenceGenerators.days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
