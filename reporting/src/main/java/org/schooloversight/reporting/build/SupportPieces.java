package org.schooloversight.reporting.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;

/** Pieces of which the reports about support and duties are made. */
final class SupportPieces {

    /** What stands where a part is not for every reader. */
    static final String NAMED_IN_CONFIDENCE =
            "Schools are named here for officers of the authority and for the operational group only.";

    static final ReportId SCHOOL = ReportId.of("school");

    private SupportPieces() {}

    static Block.Table open(String id, String caption, List<Column> columns, List<Row> rows, String... notes) {
        return new Block.Table(id, caption, columns, rows, List.of(notes), Sensitivity.OPEN);
    }

    static Block.Table inConfidence(String id, String caption, List<Column> columns, List<Row> rows, String... notes) {
        return new Block.Table(id, caption, columns, rows, List.of(notes), Sensitivity.ABOUT_A_SCHOOL);
    }

    static Block.Paragraph inConfidence(String text) {
        return new Block.Paragraph(text, Sensitivity.ABOUT_A_SCHOOL);
    }

    static Block.Points inConfidence(List<String> items) {
        return new Block.Points(items, false, Sensitivity.ABOUT_A_SCHOOL);
    }

    static Block.Points open(List<String> items) {
        return new Block.Points(items, false, Sensitivity.OPEN);
    }

    /** Obtains a column of numbers of schools that are told apart by what is confidential. */
    static Column schools(String id, String title) {
        return Column.ofCounts(id, title, Counted.SCHOOLS_IN_CONFIDENCE);
    }

    /** Obtains a cell with all parts, or with what stands for none of them. */
    static Cell all(Collection<?> parts, String none) {
        return Cell.of(parts.isEmpty() ? none : join(parts));
    }

    static String join(Collection<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining("; "));
    }

    static Cell school(School school) {
        return Cell.of(school.name()).linked(new Cell.Link(SCHOOL, Optional.of(school.urn())));
    }

    static String texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).distinct().collect(Collectors.joining(" "));
    }

    static List<Citation> cites(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.cites().stream())
                .distinct()
                .toList();
    }

    static List<String> evidence(List<Reason> reasons) {
        return reasons.stream()
                .flatMap(reason -> reason.evidence().stream())
                .distinct()
                .toList();
    }

    static List<Reason> because(String text, List<Citation> cites) {
        return List.of(new Reason(text, cites, List.of()));
    }

    /** Says what a programme is, and whether it was checked. */
    static String restsOn(PolicyHeader policy, String sha256) {
        return "The programme is " + policy.title() + ", version " + policy.version() + " (" + sha256.substring(0, 12)
                + "), in force " + DayWords.period(policy.effective()) + ". " + checked(policy.check());
    }

    static String checked(Check check) {
        return check.checkedOn()
                .map(day -> "It was checked against its source on " + EnglishDates.full(day) + ".")
                .orElseGet(() -> "It was not checked against its source: " + Phrases.of(check.basis()));
    }
}
