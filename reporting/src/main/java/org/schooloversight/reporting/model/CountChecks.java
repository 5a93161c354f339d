package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.Maintenance;

/** Compares each stated number with whatever it can be compared with. */
final class CountChecks {

    private final List<StatedCount> stated;
    private final List<KindCounts> statedRows;

    CountChecks(List<StatedCount> stated) {
        this.stated = stated;
        statedRows = SchoolCounts.ofStated(stated);
    }

    List<CountCheck> ofStated() {
        List<CountCheck> checks = new ArrayList<>();
        for (StatedCount each : stated) {
            withParts(each).ifPresent(checks::add);
            withFirst(each).ifPresent(checks::add);
        }
        return checks;
    }

    List<CountCheck> against(List<KindCounts> register) {
        List<CountCheck> checks = new ArrayList<>();
        for (StatedCount each : stated) {
            withParts(each).ifPresent(checks::add);
            withFirst(each).ifPresent(checks::add);
            checks.add(withRegister(each, register));
        }
        return checks;
    }

    private Optional<CountCheck> withParts(StatedCount total) {
        List<StatedCount> parts =
                stated.stream().filter(part -> isPart(part, total)).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CountCheck(
                total,
                CountCheck.Against.STATED_PARTS,
                Optional.of(sum(total)),
                parts.stream().map(StatedCount::source).toList()));
    }

    /** A column adds up by kind, and a row by who answers for the schools; a whole table by its rows. */
    private static boolean isPart(StatedCount part, StatedCount total) {
        if (part.isOfAllKinds()) {
            return false;
        }
        if (total.isOfAllKinds()) {
            return total.maintenance().isEmpty() || part.maintenance().equals(total.maintenance());
        }
        return total.maintenance().isEmpty() && part.maintenance().isPresent() && isSameKind(part, total);
    }

    private long sum(StatedCount total) {
        return statedRows.stream()
                .filter(row -> total.isOfAllKinds() || isKind(row, total))
                .mapToLong(row -> number(row, total.maintenance()))
                .sum();
    }

    private static long number(KindCounts row, Optional<Maintenance> maintenance) {
        return maintenance.map(who -> row.of(who).orElse(0L)).orElseGet(row::total);
    }

    private Optional<CountCheck> withFirst(StatedCount later) {
        return stated.stream()
                .filter(each -> each.maintenance().equals(later.maintenance()) && isSameKind(each, later))
                .findFirst()
                .filter(first -> !first.equals(later))
                .map(first -> new CountCheck(
                        later,
                        CountCheck.Against.OTHER_STATEMENT,
                        Optional.of(first.number()),
                        List.of(first.source())));
    }

    private static CountCheck withRegister(StatedCount each, List<KindCounts> register) {
        boolean isKnown =
                each.isOfAllKinds() || EstablishmentKinds.all().contains(EstablishmentKinds.meantBy(each.kind()));
        long counted = register.stream()
                .filter(row -> each.isOfAllKinds() || isKind(row, each))
                .mapToLong(row -> number(row, each.maintenance()))
                .sum();
        return new CountCheck(
                each, CountCheck.Against.REGISTER, isKnown ? Optional.of(counted) : Optional.empty(), List.of());
    }

    private static boolean isSameKind(StatedCount one, StatedCount other) {
        return EstablishmentKinds.meantBy(one.kind()).equals(EstablishmentKinds.meantBy(other.kind()));
    }

    private static boolean isKind(KindCounts row, StatedCount each) {
        return EstablishmentKinds.meantBy(row.kind()).equals(EstablishmentKinds.meantBy(each.kind()));
    }
}
