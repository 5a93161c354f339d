package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
import org.schooloversight.triggers.plan.LeaderRules;

/** Lays out who may be a system leader on a day, why, and until when. */
public final class SystemLeadersReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("system-leaders");

    private SystemLeadersReport() {}

    /**
     * Lays out the leaders.
     *
     * @param rules  who may be one, not null
     * @param leaders  the leaders, by ids that name nobody, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, for officers and the group, not null
     */
    public static Report report(LeaderRules rules, List<LeaderEligibility> leaders, ReportHead head) {
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
                                        Column.ofWords("lapses", "Lapses on"),
                                        Column.ofWords("why", "Why")),
                                leaders.stream().map(SystemLeadersReport::row).toList()))))
                .addRestsOn(restsOn(rules))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static String restsOn(LeaderRules rules) {
        String cites = rules.routes().stream()
                .flatMap(each -> each.cites().stream())
                .map(Object::toString)
                .distinct()
                .collect(Collectors.joining("; "));
        return "Who may be a system leader is read from: "
                + Phrases.of(cites.isEmpty() ? "no source that is named" : cites)
                + " " + SupportPieces.checked(rules.check())
                + (rules.check().isChecked()
                        ? " That is: " + Phrases.of(rules.check().basis())
                        : "");
    }

    private static Cell noLapse(LeaderEligibility.State state) {
        return switch (state) {
            case ELIGIBLE -> Cell.of(Absence.NOT_KNOWN, "no end is known");
            case NOT_KNOWN -> Cell.of(Absence.NOT_KNOWN, "not known");
            case NOT_ELIGIBLE -> Cell.of(Absence.NOT_APPLICABLE, "not eligible");
        };
    }

    private static Row row(LeaderEligibility each) {
        return Row.of(List.of(
                Cell.of(each.leader().toString()),
                Cell.of(Phrases.title(
                        each.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))),
                each.lapsesOn().map(day -> Cell.of(EnglishDates.full(day))).orElseGet(() -> noLapse(each.state())),
                Cell.of(SupportPieces.texts(each.reasons())).because(each.reasons())));
    }
}
