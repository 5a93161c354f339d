package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.schooloversight.reporting.RandomReports;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.json.DisclosureTables;

/** Markdown is read as what was meant, and nothing in a text is read as Markdown. */
class ReportMarkdownProperties {

    private static final Disclosure DISCLOSURE = Disclosure.by(DisclosureTables.bundled());

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Set<Class<?>> MEANT = Set.of(
            Document.class,
            Heading.class,
            Paragraph.class,
            BulletList.class,
            OrderedList.class,
            ListItem.class,
            Text.class,
            TableBlock.class,
            TableHead.class,
            TableBody.class,
            TableRow.class,
            TableCell.class);

    @Property(tries = 1000)
    void nothingIsReadButHeadingsParagraphsListsAndTables(@ForAll("reports") Report report, @ForAll Audience audience) {
        List<Node> nodes = nodes(parsed(DISCLOSURE.release(report, audience)));
        assertThat(nodes).extracting(Object::getClass).isSubsetOf(MEANT);
    }

    @Property(tries = 1000)
    void headingsAndTablesAreReadBack(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = DISCLOSURE.release(report, audience);
        List<Node> nodes = nodes(parsed(release));
        assertThat(texts(nodes, Heading.class)).startsWith(line(report.title())).containsAll(headings(release));
        List<List<List<String>>> tables = nodes.stream()
                .filter(TableBlock.class::isInstance)
                .map(ReportMarkdownProperties::rows)
                .toList();
        List<Block.Table> meant = ReportCsv.tables(release);
        assertThat(tables).hasSize(meant.size() + (release.report().dates().isEmpty() ? 0 : 1));
        for (int i = 0; i < meant.size(); i++) {
            assertThat(withoutMarks(tables.get(i))).isEqualTo(rows(meant.get(i)));
        }
    }

    @Property(tries = 1000)
    void paragraphsAndPointsAreReadBack(@ForAll("reports") Report report, @ForAll Audience audience) {
        Release release = DISCLOSURE.release(report, audience);
        List<String> meant = new ArrayList<>();
        for (Part part : release.report().parts()) {
            for (Block block : part.blocks()) {
                if (block instanceof Block.Paragraph paragraph) {
                    meant.add(line(paragraph.text()));
                } else if (block instanceof Block.Points points) {
                    points.items().forEach(each -> meant.add(line(each)));
                } else if (block instanceof Block.Table table) {
                    table.notes().forEach(each -> meant.add(line(each)));
                } else if (block instanceof Block.Chart chart) {
                    chart.table().notes().forEach(each -> meant.add(line(each)));
                }
            }
        }
        release.withheld().forEach(each -> meant.add(line(each)));
        release.report().restsOn().forEach(each -> meant.add(line(each)));
        List<String> read = texts(nodes(parsed(release)), Paragraph.class);
        assertThat(read.subList(1, meant.size() + 1)).isEqualTo(meant);
    }

    private static Node parsed(Release release) {
        return PARSER.parse(ReportMarkdown.document(release));
    }

    private static List<String> headings(Release release) {
        List<String> headings = new ArrayList<>();
        release.report().parts().forEach(part -> headings.add(line(part.title())));
        ReportCsv.tables(release).forEach(table -> headings.add(line(table.caption())));
        return headings;
    }

    private static List<List<String>> rows(Block.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns().stream()
                .map(Column::title)
                .map(ReportMarkdownProperties::line)
                .toList());
        table.rows()
                .forEach(row -> rows.add(row.cells().stream()
                        .map(cell -> line(cell.value().words()))
                        .toList()));
        return rows;
    }

    private static List<List<String>> rows(Node table) {
        return nodes(table).stream()
                .filter(TableRow.class::isInstance)
                .map(row -> texts(nodes(row), TableCell.class))
                .toList();
    }

    private static List<List<String>> withoutMarks(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.replaceAll("( \\[[0-9]+\\])+$", ""))
                        .toList())
                .toList();
    }

    private static List<String> texts(List<Node> nodes, Class<? extends Node> type) {
        return nodes.stream()
                .filter(type::isInstance)
                .map(node -> {
                    StringBuilder text = new StringBuilder();
                    nodes(node).forEach(each -> text.append(each instanceof Text leaf ? leaf.getLiteral() : ""));
                    return text.toString();
                })
                .toList();
    }

    private static List<Node> nodes(Node root) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (Node each = root.getFirstChild(); each != null; each = each.getNext()) {
            nodes.addAll(nodes(each));
        }
        return nodes;
    }

    /** Puts a text on one line. */
    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    @Provide
    Arbitrary<Report> reports() {
        return RandomReports.any();
    }
}
