package org.schooloversight.reporting.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

/** What the layouts of reports about an authority's schools have in common. */
final class AuthorityLayout {

    /** The report about one school that lists of schools lead to. */
    static final ReportId SCHOOL = ReportId.of("school");

    private AuthorityLayout() {}

    /** Lays out a report that every audience may be given; each piece of it says who may read that. */
    static Report report(ReportId id, String title, ReportHead head, List<Part> parts, List<String> alsoRestsOn) {
        List<String> restsOn = new ArrayList<>(head.restsOn());
        restsOn.addAll(alsoRestsOn);
        return Report.builder()
                .id(id)
                .title(title)
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addAllRestsOn(restsOn)
                .build();
    }

    static Block.Table table(String id, String caption, List<Column> columns, List<Row> rows, List<String> notes) {
        return new Block.Table(id, caption, columns, rows, notes, Sensitivity.OPEN);
    }

    static List<Reason> because(String text, List<String> evidence) {
        return List.of(new Reason(text, List.of(), evidence));
    }

    /** Names the places that evidence comes from, each once. */
    static List<String> places(List<Provenance> provenances) {
        return provenances.stream().map(Provenance::toString).distinct().toList();
    }

    /** A share of something, or the word that there is nothing to take a share of. */
    static Cell percent(Optional<BigDecimal> share) {
        return share.map(value -> Cell.of(value, Unit.PERCENT))
                .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "none to take a share of"));
    }
}
