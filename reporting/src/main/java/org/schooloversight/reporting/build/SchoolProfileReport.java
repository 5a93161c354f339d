package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.CountCheck;
import org.schooloversight.reporting.model.KindCounts;
import org.schooloversight.reporting.model.SchoolProfile;
import org.schooloversight.reporting.model.StatedCount;
import org.schooloversight.reporting.model.StatedIn;

/** Lays out how many establishments of each kind there are, and where documents state other numbers. */
public final class SchoolProfileReport {

    /** The id of the report. */
    public static final ReportId ID = ReportId.of("school-profile");

    // which schools are open, of what kind and who answers for them stands in a public register
    private static final Counted PUBLISHED = Counted.NOTHING_PERSONAL;

    private SchoolProfileReport() {}

    /**
     * Lays the profile out.
     *
     * @param profile  the profile, not null
     * @param head  what all reports of the set have in common, not null
     * @return the report with everything in it, not null
     */
    public static Report report(SchoolProfile profile, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("establishments", "Establishments", List.of(establishments(profile))));
        parts.add(new Part("stated-numbers", "Beside what documents state", stated(profile)));
        return AuthorityLayout.report(ID, "The schools of the authority", head, parts, List.of(basis(profile)));
    }

    private static String basis(SchoolProfile profile) {
        return profile.on().isPresent()
                ? "Establishments are counted from the register by the day each opened and closed and, where a day is missing, by its"
                        + " status."
                : "No register was given: the numbers are those that documents state.";
    }

    private static Block establishments(SchoolProfile profile) {
        List<Row> rows = new ArrayList<>();
        profile.rows().forEach(row -> rows.add(row(row, profile)));
        rows.add(Row.ofTotals(cells(
                Cell.of("all kinds"),
                Stream.of(Maintenance.values()).map(who -> total(who, profile)),
                Cell.of(profile.total()))));
        String caption = profile.on()
                .map(day -> "Establishments open on " + EnglishDates.full(day))
                .orElse("Establishments as documents state them");
        return new Block.Chart(
                Block.Chart.Kind.BARS,
                List.of("maintained", "academy", "other"),
                AuthorityLayout.table("establishments", caption, columns(profile), rows, List.of()));
    }

    /** Where nobody states a number there is none to add up, which is not nought. */
    private static Cell total(Maintenance who, SchoolProfile profile) {
        return profile.rows().stream().anyMatch(row -> row.of(who).isPresent())
                ? Cell.of(profile.total(who))
                : Cell.of(Absence.NOT_KNOWN, "none stated");
    }

    private static List<Column> columns(SchoolProfile profile) {
        Column all = Column.ofCounts("all", "All", PUBLISHED);
        boolean isSum = profile.rows().stream().allMatch(row -> row.undivided().isEmpty());
        return List.of(
                Column.ofWords("kind", "Kind"),
                Column.ofCounts("maintained", "Maintained by the authority", PUBLISHED),
                Column.ofCounts("academy", "Academies and free schools", PUBLISHED),
                Column.ofCounts("other", "Others", PUBLISHED),
                isSum ? all.asTotal() : all);
    }

    private static Row row(KindCounts row, SchoolProfile profile) {
        return Row.of(cells(
                Cell.of(row.kind()),
                Stream.of(Maintenance.values())
                        .map(who -> row.of(who)
                                .map(number -> Cell.of(number).because(counted(row, who, profile)))
                                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "none stated"))),
                Cell.of(row.total())));
    }

    private static List<Cell> cells(Cell name, Stream<Cell> counts, Cell total) {
        return Stream.concat(Stream.concat(Stream.of(name), counts), Stream.of(total))
                .toList();
    }

    private static List<Reason> counted(KindCounts row, Maintenance who, SchoolProfile profile) {
        String sort = row.kind() + ", " + who.words();
        return profile.on()
                .map(day -> AuthorityLayout.because(
                        "These are the establishments of the register that are open on " + EnglishDates.full(day) + ": "
                                + sort + ".",
                        List.of("the register of schools")))
                .orElseGet(() -> AuthorityLayout.because("A document states this number: " + sort + ".", List.of()));
    }

    private static List<Block> stated(SchoolProfile profile) {
        if (profile.checks().isEmpty()) {
            return List.of(Block.read("No document was given whose numbers could be compared with these."));
        }
        List<Row> rows = profile.checks().stream().map(SchoolProfileReport::row).toList();
        return List.of(
                Block.read(
                        profile.differences().isEmpty()
                                ? "Every number that could be compared agrees."
                                : "Not every number agrees. The table shows each comparison with both sources; which of the two is right,"
                                        + " it does not say."),
                AuthorityLayout.table(
                        "stated-numbers",
                        "What documents state, and what it is compared with",
                        List.of(
                                Column.ofWords("what", "Establishments"),
                                Column.ofCounts("stated", "Stated", PUBLISHED),
                                Column.ofWords("source", "Where it is stated"),
                                Column.ofWords("against", "Compared with"),
                                Column.ofCounts("counted", "Counted", PUBLISHED),
                                Column.ofCounts("difference", "Stated less counted", PUBLISHED),
                                Column.ofWords("result", "Result")),
                        rows,
                        List.of()));
    }

    private static Row row(CountCheck check) {
        StatedCount stated = check.stated();
        List<Reason> sources = AuthorityLayout.because(
                "The number was compared with " + check.against().words() + ".",
                Stream.concat(Stream.of(stated.source()), check.sources().stream())
                        .map(StatedIn::toString)
                        .distinct()
                        .toList());
        return Row.of(List.of(
                Cell.of(what(stated)),
                Cell.of(stated.number()).because(sources),
                Cell.of(source(stated)),
                Cell.of(against(check)),
                counted(check.counted(), sources),
                counted(check.difference(), sources),
                Cell.of(
                        check.counted().isEmpty()
                                ? "cannot be compared"
                                : check.agrees() ? "they agree" : "they differ")));
    }

    private static Cell counted(Optional<Long> number, List<Reason> sources) {
        return number.map(each -> Cell.of(each).because(sources))
                .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "the register has no such kind"));
    }

    private static String what(StatedCount stated) {
        String kind = stated.isOfAllKinds() ? "all kinds" : stated.kind();
        return stated.maintenance().map(who -> kind + ", " + who.words()).orElse(kind);
    }

    private static String source(StatedCount stated) {
        return stated.source().document()
                + stated.asAt().map(day -> ", for " + EnglishDates.full(day)).orElse("");
    }

    private static String against(CountCheck check) {
        List<String> documents =
                check.sources().stream().map(StatedIn::document).distinct().toList();
        return documents.isEmpty()
                ? check.against().words()
                : check.against().words() + ": " + String.join("; ", documents);
    }
}
