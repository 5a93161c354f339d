package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/** No set tells its audience what is told to others in confidence; each search is shown to find what officers are told. */
class ReportLeakTest {

    private static final SupportPolicy POLICY = SupportPolicies.bundled(MeasureCatalogues.bundled())
            .versions(PolicyId.of("oxfordshire-support"))
            .get(0);
    private static final Set<String> REASONS = bare(column("judgements.csv", 6));
    private static final Set<String> CASES = column("case-records.csv", 1);
    private static final Map<String, String> NAMES = names();
    private static final Set<String> TIERS_AND_TRIGGERS = bare(Stream.concat(
                    POLICY.tiers().stream().map(TierDefinition::title),
                    POLICY.triggers().stream().map(TriggerDefinition::title))
            .collect(Collectors.toSet()));

    @TempDir
    Path folder;

    /** The rows of a file of the sample without its header; a comma is in quotes only in the last column that is used here. */
    private static List<String[]> rows(String file) {
        try (InputStream in = SampleCouncil.open(Path.of(file))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 7))
                    .toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Set<String> column(String file, int column) {
        return rows(file).stream().map(row -> row[column]).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> bare(Set<String> texts) {
        return texts.stream().map(ReportFiles::bare).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> names() {
        return rows("register.csv").stream().collect(Collectors.toMap(row -> row[0], row -> ReportFiles.bare(row[3])));
    }

    private static boolean hasAny(String text, Set<String> words) {
        return words.stream().anyMatch(text::contains);
    }

    /** What a file tells in confidence: reasons of officers, references of cases, and a tier or trigger beside the name of a school. */
    private static Set<String> told(String file, byte[] bytes) {
        String text = ReportFiles.text(file, bytes);
        String bare = ReportFiles.bare(text);
        Set<String> told = new LinkedHashSet<>();
        if (hasAny(bare, REASONS)) {
            told.add("reason");
        }
        if (hasAny(text.replace("\\", ""), CASES)) {
            told.add("case");
        }
        if (hasAny(bare, TIERS_AND_TRIGGERS) && NAMES.values().stream().anyMatch(bare::contains)) {
            told.add("tier");
        }
        return told;
    }

    /** The names of files, and what each tells in confidence; files that tell nothing are left out. */
    private static Map<String, Set<String>> told(Map<String, byte[]> files) {
        Map<String, Set<String>> told = new HashMap<>();
        files.forEach((name, bytes) -> told.put(name, told(name, bytes)));
        told.values().removeIf(Set::isEmpty);
        return told;
    }

    @ParameterizedTest
    @ValueSource(strings = {"public", "board"})
    void noFileForThePublicOrTheBoardTellsWhatASchoolIsToldInConfidence(String audience) throws IOException {
        Map<String, byte[]> files = ReportFiles.made(
                folder.resolve(audience), "--all --audience " + audience + " --format " + ReportFiles.EVERY_FORMAT);
        assertThat(files.keySet())
                .hasSizeGreaterThan(2000)
                .contains("index.html", "portfolio.html", "school-900014.json", "statutory-year.ics");
        assertThat(told(files)).isEmpty();
        assertThat(files.keySet().stream()
                        .filter(name -> name.matches("school-[0-9]+-.*"))
                        .map(name -> name.replaceFirst("school-[0-9]+-", "")))
                .containsOnly("facts.csv", "inspections.csv", "results.csv");
    }

    /** The same search, so that it is known to see into every format. */
    @Test
    void everyFormatForOfficersTellsIt() throws IOException {
        Map<String, byte[]> files = ReportFiles.made(
                folder.resolve("internal"),
                "portfolio duties school --urn 900014 --audience internal --format " + ReportFiles.EVERY_FORMAT);
        Map<String, Set<String>> told = told(files);
        for (String format : List.of("html", "xlsx", "json", "md")) {
            assertThat(told.get("school-900014." + format)).as(format).containsExactly("reason", "case", "tier");
            assertThat(told.get("portfolio." + format)).as(format).contains("tier");
            assertThat(told.get("duties." + format)).as(format).containsExactly("case");
        }
        assertThat(told.get("school-900014-triggers.csv")).contains("reason");
        assertThat(told.get("school-900014-due.csv")).contains("case");
        assertThat(told.get("duties.ics")).containsExactly("case");
        assertThat(told.get("school-900014.ics")).containsExactly("case");
    }

    @Test
    void theOperationalGroupIsToldAboutSchoolsAndNotOfCases() throws IOException {
        Map<String, byte[]> files = ReportFiles.made(
                folder.resolve("group"),
                "portfolio duties school --urn 900014 --audience operational-group --format "
                        + ReportFiles.EVERY_FORMAT);
        Map<String, Set<String>> told = told(files);
        assertThat(told.get("school-900014.html")).containsExactly("reason", "tier");
        assertThat(told.values()).allSatisfy(each -> assertThat(each).doesNotContain("case"));
    }

    @Test
    void aSchoolIsToldInConfidenceOnlyWhatIsAboutItself() throws IOException {
        Map<String, byte[]> files = ReportFiles.made(
                folder.resolve("school"), "--all --audience school --urn 900014 --format " + ReportFiles.EVERY_FORMAT);
        Map<String, Set<String>> told = told(files);
        assertThat(told.get("school-900014.html")).containsExactly("reason", "tier");
        assertThat(told.keySet()).allMatch(name -> name.startsWith("school-900014"));
        assertThat(told.values()).allSatisfy(each -> assertThat(each).doesNotContain("case"));
        assertThat(files.keySet()).noneMatch(name -> name.matches("school-9(?!00014).*"));
        String own = ReportFiles.bare(ReportFiles.text("html", files.get("school-900014.html")));
        assertThat(NAMES.values().stream().filter(own::contains)).containsExactly(NAMES.get("900014"));
        Set<String> ofOthers = reasonsOfOthers("900014");
        assertThat(ofOthers).hasSizeGreaterThan(30);
        assertThat(ofOthers).noneMatch(own::contains);
    }

    private static Set<String> reasonsOfOthers(String urn) {
        Map<Boolean, Set<String>> reasons = rows("judgements.csv").stream()
                .collect(Collectors.partitioningBy(
                        row -> row[0].equals(urn),
                        Collectors.mapping(row -> ReportFiles.bare(row[6]), Collectors.toSet())));
        return Stream.of(reasons)
                .flatMap(each -> each.getOrDefault(false, Set.of()).stream())
                .filter(reason -> !reasons.getOrDefault(true, Set.of()).contains(reason))
                .collect(Collectors.toSet());
    }
}
