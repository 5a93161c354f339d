package org.schooloversight.reporting.render;

import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckReview.Reviewed;
import org.schooloversight.duties.checking.CheckStanding;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawEntry;

/**
 * Writes the worksheet for those who compare entries with the law, as CSV (RFC 4180): a row for each entry that is not checked, to be
 * filled in, and for each of which something was recorded, as it was recorded. {@code LawChecksReader} reads it back.
 *
 * <p>A check that has lapsed is not written as one: its row is blank but for a note that says what had been found. A text that a
 * spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class LawWorksheetCsv {

    private static final List<String> HEADER = List.of(
            "entry",
            "fingerprint",
            "outcome",
            "checked_on",
            "checked_by",
            "against",
            "note",
            "area",
            "title",
            "says",
            "law",
            "basis");

    private LawWorksheetCsv() {}

    /**
     * Writes a header and the rows. Of other areas than the one asked for, what was recorded is written all the same, for else it would
     * be lost.
     *
     * @param review  where every entry stands, not null
     * @param area  the only area whose entries are to be filled in, empty for all, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(CheckReview review, Optional<AreaId> area, Writer out) {
        SafeCsv csv = new SafeCsv(out, HEADER);
        review.entries().stream()
                .filter(each -> each.recorded().isPresent() || isToDo(each, area))
                .forEach(each -> csv.write(row(each)));
    }

    private static boolean isToDo(Reviewed each, Optional<AreaId> area) {
        return each.isUnchecked() && area.map(each.entry().area()::equals).orElse(true);
    }

    private static List<String> row(Reviewed each) {
        LawEntry entry = each.entry();
        Optional<LawCheck> stands = each.recorded().filter(check -> each.standing() != CheckStanding.LAPSED);
        return List.of(
                entry.id().value(),
                entry.fingerprint().value(),
                stands.map(LawWorksheetCsv::outcome).orElse(""),
                stands.flatMap(LawCheck::checkedOn).map(LocalDate::toString).orElse(""),
                stands.map(LawCheck::checkedBy).orElse(""),
                stands.map(LawCheck::against).orElse(""),
                stands.map(LawCheck::note)
                        .orElseGet(() ->
                                each.recorded().map(LawWorksheetCsv::lapsed).orElse("")),
                entry.area().value(),
                entry.title(),
                entry.says(),
                DutiesCsv.citations(entry.cites()),
                entry.check().basis());
    }

    private static String outcome(LawCheck check) {
        return check.outcome() == LawCheck.Outcome.NOT_YET
                ? ""
                : check.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String lapsed(LawCheck check) {
        return "lapsed, for the entry was changed: " + outcome(check) + " on "
                + EnglishDates.full(check.checkedOn().orElseThrow()) + ", by " + check.checkedBy() + ", against "
                + check.against() + (check.note().isBlank() ? "" : ": " + check.note());
    }
}
