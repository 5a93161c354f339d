package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;

/** Counts establishments by kind and by who answers for them. */
final class SchoolCounts {

    private SchoolCounts() {}

    static List<KindCounts> ofRegister(List<School> schools, LocalDate on) {
        Map<String, Map<Maintenance, Long>> counts = new LinkedHashMap<>();
        EstablishmentKinds.all().forEach(kind -> counts.put(kind, new EnumMap<>(Maintenance.class)));
        for (School school : schools) {
            if (school.standingOn(on) == Standing.OPEN) {
                counts.computeIfAbsent(EstablishmentKinds.of(school), kind -> new EnumMap<>(Maintenance.class))
                        .merge(school.type().maintenance(), 1L, Long::sum);
            }
        }
        List<KindCounts> rows = new ArrayList<>();
        counts.forEach((kind, each) -> {
            if (!each.isEmpty()) {
                // the register names every school, so what it does not name is none
                for (Maintenance maintenance : Maintenance.values()) {
                    each.putIfAbsent(maintenance, 0L);
                }
                rows.add(new KindCounts(kind, each, Optional.empty()));
            }
        });
        return rows;
    }

    /** Obtains a row for each kind that is stated, under the words of the first statement about it. */
    static List<KindCounts> ofStated(List<StatedCount> stated) {
        Map<String, List<StatedCount>> byKind = new LinkedHashMap<>();
        stated.stream()
                .filter(each -> !each.isOfAllKinds())
                .forEach(each -> byKind.computeIfAbsent(
                                EstablishmentKinds.meantBy(each.kind()), kind -> new ArrayList<>())
                        .add(each));
        return byKind.values().stream().map(SchoolCounts::row).toList();
    }

    private static KindCounts row(List<StatedCount> ofKind) {
        Map<Maintenance, Long> counts = new EnumMap<>(Maintenance.class);
        ofKind.forEach(each -> each.maintenance().ifPresent(who -> counts.putIfAbsent(who, each.number())));
        Optional<Long> undivided = ofKind.stream()
                .filter(each -> counts.isEmpty())
                .map(StatedCount::number)
                .findFirst();
        return new KindCounts(ofKind.get(0).kind(), counts, undivided);
    }
}
