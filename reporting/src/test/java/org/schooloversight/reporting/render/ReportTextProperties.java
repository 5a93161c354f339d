package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.RandomReports;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.json.DisclosureTables;

/** Plain text has everything that the audience may read, and fits the screen. */
class ReportTextProperties {

    private static final Disclosure DISCLOSURE = Disclosure.by(DisclosureTables.bundled());
    private static final Pattern NUMBERED = Pattern.compile("^  \\[(\\d+)] ", Pattern.MULTILINE);

    @Property(tries = 500)
    void everyTextOfTheReleaseIsThere(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = DISCLOSURE.release(report, audience);
        String text = squeezed(ReportText.document(release));
        assertThat(text).contains(squeezed(release.report().title()));
        release.report().parts().forEach(part -> {
            assertThat(text).contains(squeezed(part.title()));
            part.blocks().forEach(block -> block(text, block));
        });
        release.report().restsOn().forEach(each -> assertThat(text).contains(squeezed(each)));
        release.withheld().forEach(each -> assertThat(text).contains(squeezed(each)));
        release.report().dates().forEach(each -> assertThat(text).contains(squeezed(each.title())));
    }

    private static void block(String text, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            assertThat(text).contains(squeezed(paragraph.text()));
        } else if (block instanceof Block.Points points) {
            points.items().forEach(each -> assertThat(text).contains(squeezed(each)));
        } else {
            Block.Table table = block instanceof Block.Chart chart ? chart.table() : (Block.Table) block;
            assertThat(text).contains(squeezed(table.caption()));
            table.notes().forEach(each -> assertThat(text).contains(squeezed(each)));
            for (Row row : table.rows()) {
                row.cells()
                        .forEach(cell ->
                                assertThat(text).contains(squeezed(cell.value().words())));
            }
        }
    }

    @Property(tries = 500)
    void reasonsAreNumberedFromOneInOrderAndEachStandsOnce(
            @ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = DISCLOSURE.release(report, audience);
        String text = ReportText.document(release);
        String end = text.contains("\nReasons\n") ? text.substring(text.lastIndexOf("\nReasons\n")) : "";
        List<Integer> numbers = new ArrayList<>();
        Matcher matcher = NUMBERED.matcher(end);
        while (matcher.find()) {
            numbers.add(Integer.valueOf(matcher.group(1)));
        }
        long reasons = release.report().parts().stream()
                .flatMap(part -> part.blocks().stream())
                .flatMap(block -> reasons(block).stream())
                .distinct()
                .count();
        assertThat(numbers).hasSize((int) reasons);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers.get(i)).isEqualTo(i + 1);
        }
    }

    private static List<Reason> reasons(Block block) {
        if (block instanceof Block.Chart chart) {
            return reasons(chart.table());
        }
        return block instanceof Block.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.reasons().stream())
                        .toList()
                : List.of();
    }

    @Property(tries = 500)
    void everyLineFitsUnlessOneWordDoesNot(@ForAll("reports") Report report, @ForAll Audience audience) {
        String text = ReportText.document(DISCLOSURE.release(report, audience));
        assertThat(text).endsWith("\n").doesNotContain("\t", "\r");
        assertThat(text.lines())
                .allSatisfy(line -> assertThat(
                                line.length() <= Lines.WIDTH + 1 || line.strip().split(" +", -1).length <= 3)
                        .as(line)
                        .isTrue());
    }

    /** Takes blanks and control characters away, for lines are broken where they stand. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", "");
    }

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }
}
