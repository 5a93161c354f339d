package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.plan.LeaderEligibility;

/** Lays out who may be a system leader on a day, why, and until when. */
public final class SystemLeadersReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("system-leaders");

    private SystemLeadersReport() {}

    /**
     * Lays out the leaders.
     *
     * @param leaders  the leaders, by ids that name nobody, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, for officers and the group, not null
     */
    public static Report report(List<LeaderEligibility> leaders, ReportHead head) {
        return Report.builder()
                .id(ID)
                .title("System leaders")
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP))
                .addParts(new Part(
                        "leaders",
                        "Who may be a system leader",
                        List.of(open(
                                "leaders",
                                "Each leader, and why",
                                List.of(
                                        Column.ofWords("leader", "Leader"),
                                        Column.ofWords("eligible", "Eligible"),
                                        Column.ofWords("lapses", "Lapses"),
                                        Column.ofWords("why", "Why")),
                                leaders.stream().map(SystemLeadersReport::row).toList()))))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Row row(LeaderEligibility each) {
        return Row.of(List.of(
                Cell.of(each.leader().toString()),
                Cell.of(Phrases.title(
                        each.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                each.lapsesOn()
                        .map(day -> Cell.of(EnglishDates.full(day)))
                        .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "no day is known")),
                Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons())));
    }
}
