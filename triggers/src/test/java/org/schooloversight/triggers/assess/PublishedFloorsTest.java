package org.schooloversight.triggers.assess;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.ResultsReader;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Programmes;

/**
 * Counts by the floor and coasting thresholds over three years of published tables, against counts that were made without this
 * library. Only numbers are compared: this is a test of the engine and says nothing of any school. The files are not part of this
 * repository.
 */
class PublishedFloorsTest {

    private static final String VARIABLE = "SCHOOL_OVERSIGHT_SHARED";
    private static final List<String> YEARS = List.of("2016-17", "2017-18", "2018-19");

    /** A day when the tables of a year were the latest. */
    private static final Map<String, AsOf> DAYS = Map.of(
            "2016-17", AsOf.on(LocalDate.of(2018, 6, 4)), // Monday
            "2017-18", AsOf.on(LocalDate.of(2019, 6, 3)), // Monday
            "2018-19", AsOf.on(LocalDate.of(2020, 6, 1))); // Monday

    private static Path table(String year) {
        Stream<Path> named = Stream.ofNullable(System.getenv(VARIABLE))
                .map(text -> Path.of(text).resolve("data"));
        Stream<Path> above = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("data"));
        String name = "performance/ks2_" + year + "_LA850_hampshire.csv";
        Optional<Path> found = Stream.concat(named, above)
                .map(folder -> folder.resolve(name))
                .filter(Files::isReadable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "shared/data/" + name + " is not here; set " + VARIABLE + " to the folder 'shared'");
        return found.orElseThrow();
    }

    /** Finds the mainstream schools of a table: those with record type 1. */
    private static Set<Urn> mainstream(Path file) throws IOException {
        Set<Urn> urns = new LinkedHashSet<>();
        for (String line : new String(Files.readAllBytes(file), UTF_8).lines().toList()) {
            String[] fields = line.split(",", 6);
            if (fields.length == 6 && fields[0].equals("1")) {
                urns.add(Urn.parse(fields[4]));
            }
        }
        return urns;
    }

    private static long fired(Map<Urn, Map<String, Assessment>> all, String year, String trigger) {
        return all.values().stream()
                .filter(years ->
                        years.containsKey(year) && OtherPolicies.state(years.get(year), trigger) == FindingState.FIRED)
                .count();
    }

    @Test
    @DisplayName("The counts of three years agree with those made without this library")
    void counts() throws IOException {
        Map<Urn, Map<String, Assessment>> all = assess();

        assertThat(YEARS.stream().map(year -> fired(all, year, "below-floor"))).containsExactly(11L, 8L, 10L);
        assertThat(YEARS.stream().map(year -> fired(all, year, "coasting-year")))
                .containsExactly(73L, 63L, 80L);
        assertThat(YEARS.stream().map(year -> fired(all, year, "measured"))).containsExactly(294L, 296L, 300L);
        assertThat(fired(all, "2018-19", "coasting")).isEqualTo(19);
        assertThat(fired(all, "2018-19", "measured-three-years")).isEqualTo(276);
    }

    private static Map<Urn, Map<String, Assessment>> assess() throws IOException {
        EvidenceBase.Builder base = EvidenceBase.builder();
        Map<String, Set<Urn>> schools = new LinkedHashMap<>();
        ResultsReader reader = ResultsReader.of(Programmes.measures(), ColumnMapping.bundled());
        for (String year : YEARS) {
            Path file = table(year);
            schools.put(year, mainstream(file));
            try (InputStream in = Files.newInputStream(file)) {
                base.addAll(reader.read(String.valueOf(file.getFileName()), in)
                        .value()
                        .schools());
            }
        }
        EvidenceBase evidence = base.build();
        SupportPolicy policy =
                OtherPolicies.all().versions(PolicyId.of("dfe-floor-coasting")).get(0);
        SupportAssessor assessor = SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                .onAnyDay();
        Map<Urn, Map<String, Assessment>> all = new LinkedHashMap<>();
        schools.forEach((year, urns) -> urns.forEach(urn -> {
            School school = Schools.primary().urn(urn).build();
            all.computeIfAbsent(urn, each -> new LinkedHashMap<>())
                    .put(year, assessor.assess(school, evidence.of(school), DAYS.getOrDefault(year, Programmes.DAY)));
        }));
        return all;
    }
}
