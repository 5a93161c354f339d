package org.schooloversight.publishing.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;

/** Lays out the page that leads to the pages of a set: kinds in the order given, schools by name. */
final class IndexLayout {

    private IndexLayout() {}

    static IndexView of(Heading heading, List<IndexEntry> entries) {
        List<IndexView.ReportLink> reports = entries.stream()
                .filter(each -> each.release().report().about().isEmpty())
                .map(each -> link(each, severalAudiences(entries)))
                .toList();
        List<IndexView.SchoolGroup> schools = schools(entries);
        List<Anchor> contents = new ArrayList<>();
        if (!reports.isEmpty()) {
            contents.add(new Anchor("#reports", "Reports"));
        }
        schools.forEach(each -> contents.add(new Anchor("#" + each.id(), each.title())));
        return new IndexView(heading, audiences(entries), facts(heading, entries), contents, reports, schools);
    }

    private static List<Fact> facts(Heading heading, List<IndexEntry> entries) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("About", heading.subject()));
        if (!entries.isEmpty()) {
            facts.add(new Fact("For", audiences(entries)));
        }
        List<List<Fact>> dates = entries.stream()
                .map(each -> ReportLayout.dates(each.release().report().asOf()))
                .distinct()
                .toList();
        if (dates.size() == 1) {
            facts.addAll(dates.get(0));
        }
        return facts;
    }

    private static String audiences(List<IndexEntry> entries) {
        return entries.stream()
                .map(each -> each.release().audience())
                .distinct()
                .sorted()
                .map(Audience::words)
                .collect(Collectors.joining(", "));
    }

    private static boolean severalAudiences(List<IndexEntry> entries) {
        return entries.stream()
                        .map(each -> each.release().audience())
                        .distinct()
                        .count()
                > 1;
    }

    private static IndexView.ReportLink link(IndexEntry entry, boolean saysForWhom) {
        Release release = entry.release();
        Report report = release.report();
        return new IndexView.ReportLink(
                new Anchor(entry.address(), report.title()),
                report.subject() + (saysForWhom ? ", for " + release.audience().words() : ""),
                report.parts().stream().map(Part::title).collect(Collectors.joining("; ")));
    }

    private static List<IndexView.SchoolGroup> schools(List<IndexEntry> entries) {
        Map<ReportId, List<IndexEntry>> kinds = new LinkedHashMap<>();
        for (IndexEntry each : entries) {
            if (each.release().report().about().isPresent()) {
                kinds.computeIfAbsent(each.release().report().id(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<IndexView.SchoolGroup> groups = new ArrayList<>();
        kinds.forEach((kind, of) -> groups.add(group(kind, of, groups.size() + 1)));
        return groups;
    }

    private static IndexView.SchoolGroup group(ReportId kind, List<IndexEntry> entries, int number) {
        return new IndexView.SchoolGroup(
                "kind-" + kind,
                "Table " + number,
                title(kind, entries) + ", one for each school",
                entries.stream()
                        .sorted(Comparator.comparing(IndexLayout::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(IndexLayout::name)
                                .thenComparing(IndexLayout::urn)
                                .thenComparing(IndexEntry::address))
                        .map(each -> new IndexView.SchoolLink(new Anchor(each.address(), name(each)), urn(each)))
                        .toList());
    }

    /** Names a kind by the title that all its reports have, or else by its id. */
    private static String title(ReportId kind, List<IndexEntry> entries) {
        List<String> titles = entries.stream()
                .map(each -> each.release().report().title())
                .distinct()
                .toList();
        String words = kind.value().replace('-', ' ');
        return titles.size() == 1 ? titles.get(0) : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String name(IndexEntry entry) {
        return entry.release().report().subject();
    }

    private static String urn(IndexEntry entry) {
        return entry.release().report().about().map(Urn::toString).orElse("");
    }
}
