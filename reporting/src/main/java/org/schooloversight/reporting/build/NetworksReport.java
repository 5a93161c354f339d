package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.triggers.partnership.NetworkMap;

/** Maps which schools are in which trusts, federations and partnerships. */
public final class NetworksReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("networks");

    private NetworksReport() {}

    /**
     * Lays out the map.
     *
     * @param map  the networks, not null
     * @param schools  the schools by their numbers, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, open to all, not null
     */
    public static Report report(NetworkMap map, Map<Urn, School> schools, ReportHead head) {
        LocalDate day = head.asOf().effectiveOn();
        NavigableSet<Urn> alone = map.alone(schools.keySet(), day);
        List<Row> rows = new ArrayList<>();
        map.on(day)
                .forEach((network, members) -> rows.add(Row.of(List.of(
                        Cell.of(network.toString()),
                        Cell.of(members.size()),
                        Cell.of(String.join(
                                "; ",
                                members.stream().map(urn -> name(urn, schools)).toList()))))));
        return Report.builder()
                .id(ID)
                .title("Networks of schools on " + EnglishDates.day(day))
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part(
                                "networks",
                                "Networks",
                                List.of(open(
                                        "networks",
                                        "Each network and its schools",
                                        List.of(
                                                Column.ofWords("network", "Network"),
                                                Column.ofCounts("schools", "Schools", Counted.NOTHING_PERSONAL),
                                                Column.ofWords("members", "Which")),
                                        rows,
                                        "The register does not say when a school left a trust or federation."))),
                        new Part("alone", "Schools in no network with another", List.of(alone(alone, schools))))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static String name(Urn urn, Map<Urn, School> schools) {
        School school = schools.get(urn);
        return school == null ? urn + " (not in the register)" : school.name() + " (" + urn + ")";
    }

    private static Block alone(NavigableSet<Urn> alone, Map<Urn, School> schools) {
        return open(
                "alone",
                "Schools alone",
                List.of(Column.ofWords("school", "School"), Column.ofWords("urn", "URN")),
                alone.stream()
                        .map(urn -> Row.of(List.of(
                                schools.containsKey(urn)
                                        ? Cell.of(schools.get(urn).name())
                                        : Cell.of(Absence.NOT_KNOWN, "not in the register"),
                                Cell.of(urn.toString()))))
                        .toList());
    }
}
