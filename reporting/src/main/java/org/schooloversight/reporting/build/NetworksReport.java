package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
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
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.NetworkId;
import org.schooloversight.triggers.partnership.NetworkLink;
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
        List<NetworkLink> links =
                map.links().stream().filter(each -> each.holdsOn(day)).toList();
        return Report.builder()
                .id(ID)
                .title("Networks of schools on " + EnglishDates.day(day))
                .subject(head.subject())
                .asOf(head.asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addParts(
                        new Part("networks", "Networks", List.of(networks(map, links, day))),
                        new Part("members", "Schools of each network", List.of(members(map, links, schools))),
                        new Part("alone", "Schools in no network with another", List.of(alone(map, alone, schools))))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Block networks(NetworkMap map, List<NetworkLink> links, LocalDate day) {
        List<Row> rows = new ArrayList<>();
        map.on(day)
                .forEach((network, members) -> rows.add(Row.of(List.of(
                        name(map, network),
                        Cell.of(Phrases.title(links.stream()
                                .filter(each -> each.network().equals(network))
                                .map(each -> each.kind().words())
                                .distinct()
                                .collect(Collectors.joining("; ")))),
                        Cell.of(members.size())))));
        return open(
                "networks",
                "Each network, its kind and how many schools it has here",
                List.of(
                        Column.ofWords("network", "Network"),
                        Column.ofWords("kind", "Kind"),
                        Column.ofCounts("schools", "Schools", Counted.NOTHING_PERSONAL)),
                rows);
    }

    private static Block members(NetworkMap map, List<NetworkLink> links, Map<Urn, School> schools) {
        return open(
                "members",
                "Each school of each network, and since when",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("urn", "URN"),
                        Column.ofWords("network", "Network"),
                        Column.ofDays("from", "From"),
                        Column.ofDays("to", "To")),
                links.stream()
                        .map(each -> Row.of(List.of(
                                school(each.urn(), schools),
                                Cell.of(each.urn().toString()),
                                name(map, each.network()),
                                each.from().map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "not known")),
                                each.endExclusive()
                                        .map(end -> Cell.of(end.minusDays(1)))
                                        .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "no end is known")))))
                        .toList(),
                "The register does not say when a school left a trust or federation.");
    }

    /** Names a network as the register does; where it does not, by the id of the file that has it. */
    private static Cell name(NetworkMap map, NetworkId network) {
        return Cell.of(map.name(network).orElseGet(network::toString));
    }

    private static Cell school(Urn urn, Map<Urn, School> schools) {
        return schools.containsKey(urn)
                ? Cell.of(schools.get(urn).name())
                : Cell.of(Absence.NOT_KNOWN, "not in the register");
    }

    private static Block alone(NetworkMap map, NavigableSet<Urn> alone, Map<Urn, School> schools) {
        if (map.links().isEmpty()) {
            return Block.read(
                    "No place of any school in a network is on record, so which schools stand alone is not known.");
        }
        return open(
                "alone",
                "Schools alone",
                List.of(Column.ofWords("school", "School"), Column.ofWords("urn", "URN")),
                alone.stream()
                        .map(urn -> Row.of(List.of(school(urn, schools), Cell.of(urn.toString()))))
                        .toList());
    }
}
