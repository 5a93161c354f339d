package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The visits of 2019-20 in the sample council: nothing is lost, and nobody visits on more days than there are. */
class PlanCommandTest {

    private static final Pattern VISIT = Pattern.compile(
            "URN: (\\d+)\\R +Visit: (?:(?!URN: ).)*?\\R +Half term: (\\w+ \\d)\\R.*?Who: ([a-z0-9-]+)\\R",
            Pattern.DOTALL);
    private static final List<String> HALF_TERMS =
            List.of("Autumn 1", "Autumn 2", "Spring 1", "Spring 2", "Summer 1", "Summer 2");

    @TempDir
    Path folder;

    record Visit(String urn, String halfTerm, String who) {}

    private static String plan(String words) {
        Run run = Run.line("plan " + words);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    private static String part(String text, String heading, String next) {
        return text.substring(text.indexOf("\n" + heading + "\n"), text.indexOf("\n" + next + "\n"));
    }

    private static List<Visit> visits(String text) {
        List<Visit> visits = new ArrayList<>();
        Matcher each = VISIT.matcher(part(text, "Visits", "What cannot be served, and why"));
        while (each.find()) {
            visits.add(new Visit(each.group(1), each.group(2), each.group(3)));
        }
        return visits;
    }

    private static long needs(String part) {
        return part.lines().filter(line -> line.startsWith("      URN: ")).count();
    }

    /** The days of each provider by half term, as the file of the sample has them. */
    private static Map<String, List<Integer>> days() throws IOException {
        Map<String, List<Integer>> days = new LinkedHashMap<>();
        try (InputStream in = SampleCouncil.open(SampleCouncil.file("providers.csv"))) {
            for (String line :
                    new String(in.readAllBytes(), UTF_8).lines().skip(1).toList()) {
                String[] cells = line.split(",", -1);
                List<Integer> each = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    each.add(Integer.valueOf(cells[7 + i].isEmpty() ? cells[6] : cells[7 + i]));
                }
                days.put(cells[0], each);
            }
        }
        return days;
    }

    @Test
    void everyNeedIsPlannedOrListedAsNotServed() {
        String text = plan("--as-of 2019-09-02");
        assertThat(text.replaceAll(" +", " "))
                .contains("It is promised 128 0 128\n")
                .contains("It may be promised 77 342 419\n")
                .contains("All 205 342 547\n");
        assertThat(needs(part(text, "Visits", "What cannot be served, and why")))
                .isEqualTo(205);
        assertThat(visits(text)).hasSize(205);
        assertThat(needs(part(text, "What cannot be served, and why", "Days for visits")))
                .isEqualTo(342);
        assertThat(part(text, "What cannot be served, and why", "Days for visits")
                        .lines()
                        .filter(line -> line.startsWith("      Why: ")))
                .hasSize(342);
    }

    @Test
    void nobodyVisitsOnMoreDaysThanThereAre() throws IOException {
        Map<Visit, Integer> made = new LinkedHashMap<>();
        visits(plan("--as-of 2019-09-02"))
                .forEach(each -> made.merge(new Visit("", each.halfTerm(), each.who()), 1, Integer::sum));
        Map<String, List<Integer>> days = days();
        assertThat(days).hasSize(6);
        assertThat(made).hasSizeGreaterThan(20);
        made.forEach((each, count) -> assertThat(count)
                .as(each.toString())
                .isLessThanOrEqualTo(days.get(each.who()).get(HALF_TERMS.indexOf(each.halfTerm()))));
    }

    /** The first leads 900001, visits primary schools only, and ends on 3 April; the second ends on 7 January. */
    @Test
    void leadersVisitNoSchoolOfTheirOwnAndNoneAfterTheirLastDay() {
        List<Visit> visits = visits(plan("--as-of 2019-09-02"));
        assertThat(visits)
                .anyMatch(each -> each.who().equals("leader-1"))
                .noneMatch(each -> each.who().equals("leader-1") && each.urn().equals("900001"))
                .noneMatch(
                        each -> each.who().equals("leader-1") && each.halfTerm().startsWith("Summer"))
                .noneMatch(each -> each.who().equals("leader-2") && each.urn().equals("900050"))
                .noneMatch(each ->
                        each.who().equals("leader-2") && !each.halfTerm().startsWith("Autumn"));
    }

    /** Inadequate, with an order: first of all. The new head of 2 September is visited in the first half term. */
    @Test
    void whatComesFirstIsServedFirst() {
        assertThat(visits(plan("--as-of 2019-09-02")))
                .startsWith(new Visit("900057", "Autumn 1", "leader-1"))
                .contains(new Visit("900083", "Autumn 1", "officer-2"));
        assertThat(visits(plan("--as-of 2019-09-02 --tiers-first annual-review"))
                        .get(0)
                        .urn())
                .isNotEqualTo("900057");
    }

    /** On the last day of the programme nothing of the year would be left to plan. */
    @Test
    void aYearIsPlannedOnItsFirstDay() {
        String text = plan("--year 2019-20");
        assertThat(text).isEqualTo(plan("--as-of 2019-09-01")).contains("As of Sunday 1 September 2019.");
        assertThat(visits(text)).hasSizeGreaterThan(200);
    }

    @Test
    void inJanuaryWhatIsLeftIsPlanned() {
        assertThat(visits(plan("--as-of 2020-01-06")))
                .isNotEmpty()
                .noneMatch(each -> each.halfTerm().startsWith("Autumn"));
    }

    @Test
    void theSameFilesGiveTheSamePlan() throws IOException {
        String words = "plan --as-of 2019-09-02 --format html,csv,json --out ";
        assertThat(Run.line(words + folder.resolve("a")).status()).isZero();
        assertThat(Run.line(words + folder.resolve("b")).status()).isZero();
        Map<String, byte[]> first = ReportFiles.in(folder.resolve("a"));
        assertThat(first).hasSizeGreaterThan(2);
        assertThat(ReportFiles.in(folder.resolve("b")).keySet()).isEqualTo(first.keySet());
        first.forEach(
                (name, bytes) -> assertThat(folder.resolve("b").resolve(name)).hasBinaryContent(bytes));
    }
}
