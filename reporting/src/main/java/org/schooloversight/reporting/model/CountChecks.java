package org.schooloversight.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.Maintenance;

/** Compares each stated number with whatever it can be compared with. */
final class CountChecks {

    private final List<StatedCount> stated;
    private final List<StatedCount> setOut;

    CountChecks(List<StatedCount> stated) {
        this.stated = stated;
        setOut = stated.stream().filter(this::isSetOut).toList();
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
                setOut.stream().filter(part -> isPart(part, total)).toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CountCheck(
                total,
                CountCheck.Against.STATED_PARTS,
                Optional.of(parts.stream().mapToLong(StatedCount::number).sum()),
                parts.stream().map(StatedCount::source).toList()));
    }

    /** A column adds up by kind, and a row by who answers for the schools; a whole table by its rows. */
    private static boolean isPart(StatedCount part, StatedCount total) {
        if (total.isOfAllKinds()) {
            return total.maintenance().isEmpty() || part.maintenance().equals(total.maintenance());
        }
        return !part.isOfAllKinds()
                && total.maintenance().isEmpty()
                && part.maintenance().isPresent()
                && isSameKind(part, total);
    }

    private static long number(KindCounts row, Optional<Maintenance> maintenance) {
        return maintenance.map(who -> row.of(who).orElse(0L)).orElseGet(row::total);
    }

    /** Of two numbers for the same the first is set out, and a kind as a whole only where nothing divides it. */
    private boolean isSetOut(StatedCount each) {
        return !each.isOfAllKinds()
                && first(each).equals(Optional.of(each))
                && (each.maintenance().isPresent() || stated.stream().noneMatch(other -> isPart(other, each)));
    }

    private Optional<StatedCount> first(StatedCount like) {
        return stated.stream()
                .filter(each -> each.maintenance().equals(like.maintenance()) && isSameKind(each, like))
                .findFirst();
    }

    private Optional<CountCheck> withFirst(StatedCount later) {
        return first(later)
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
