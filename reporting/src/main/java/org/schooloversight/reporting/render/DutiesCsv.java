package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.name;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyId;
import org.schooloversight.duties.catalogue.Saving;
import org.schooloversight.reporting.model.DutyList;

/**
 * Writes duties with their clocks as CSV (RFC 4180), one duty a row.
 *
 * <p>A text that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class DutiesCsv {

    private static final List<String> HEADER = List.of(
            "id",
            "title",
            "area",
            "kind",
            "bearer",
            "owner",
            "concerns",
            "citations",
            "review_cites",
            "correction",
            "effective_from",
            "effective_until",
            "checked",
            "check",
            "quota",
            "deadlines",
            "prospective",
            "replaced_by",
            "saving");

    private DutiesCsv() {}

    /**
     * Writes a header and the rows of a list.
     *
     * @param list  the list, not null
     * @param out  where the rows go, not closed here, not null
     */
    public static void write(DutyList list, Writer out) {
        SafeCsv csv = new SafeCsv(out, HEADER);
        list.duties().forEach(each -> csv.write(row(each)));
    }

    private static List<String> row(DutyList.Listed listed) {
        Duty duty = listed.duty();
        return List.of(
                duty.id().value(),
                duty.title(),
                duty.area().value(),
                name(duty.kind()),
                duty.bearer().value(),
                duty.owner().value(),
                duty.concerns().words(),
                citations(duty.cites()),
                duty.reviewCites().orElse(""),
                duty.correction().map(each -> each.text()).orElse(""),
                duty.effective().map(each -> each.startInclusive().toString()).orElse(""),
                duty.effective()
                        .flatMap(EffectivePeriod::lastDay)
                        .map(Object::toString)
                        .orElse(""),
                Boolean.toString(duty.check().isChecked()),
                duty.check().basis(),
                duty.quota().map(Object::toString).orElse(""),
                listed.limits().stream()
                        .map(limit -> limit.clock().id() + ": "
                                + limit.version().bound().words() + ": " + limit.rule())
                        .collect(Collectors.joining("; ")),
                duty.prospective()
                        .map(each -> "enacted, not in force: " + each.awaits())
                        .orElse(""),
                duty.replacedBy().stream().map(DutyId::value).collect(Collectors.joining("; ")),
                duty.saving().map(Saving::text).orElse(""));
    }

    static String citations(Collection<Citation> citations) {
        return citations.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }
}
