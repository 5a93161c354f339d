package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.Urn;

/**
 * All packages of support, as far as their records allow. Immutable.
 *
 * <p>Every record is either a step of a package or refused with a reason; none is lost, and the order of the input does not matter. What
 * was recorded for later days does not change what a package was on a day.
 */
public final class PackageLog {

    private final List<PackageRecord> records;
    private final List<SupportPackage> packages;
    private final List<RefusedStep> refused;

    private PackageLog(Collection<PackageRecord> records) {
        this.records = records.stream().sorted(PackageRecord.IN_ORDER).toList();
        Map<PackageId, List<PackageRecord>> taken = new TreeMap<>();
        List<RefusedStep> illegal = new ArrayList<>();
        for (PackageRecord each : this.records) {
            List<PackageRecord> before = taken.getOrDefault(each.packageId(), List.of());
            Optional<String> problem = StepRules.problem(before, each);
            if (problem.isPresent()) {
                illegal.add(new RefusedStep(each, reason(each, problem.get())));
            } else {
                taken.computeIfAbsent(each.packageId(), id -> new ArrayList<>()).add(each);
            }
        }
        refused = List.copyOf(illegal);
        packages = taken.values().stream().map(PackageLog::packageOf).toList();
    }

    private static SupportPackage packageOf(List<PackageRecord> steps) {
        PackageRecord first = steps.get(0);
        return new SupportPackage(first.packageId(), first.urn(), first.need(), steps);
    }

    private static Reason reason(PackageRecord each, String problem) {
        return new Reason(problem, List.of(), List.of(each.provenance().toString()));
    }

    /**
     * Obtains a log.
     *
     * @param records  the records in any order, not null
     * @return the log, not null
     */
    public static PackageLog of(Collection<PackageRecord> records) {
        return new PackageLog(records);
    }

    /**
     * Obtains the log as it stood at the end of a day.
     *
     * @param day  the day, not null
     * @return the log of what was dated on or before the day, not null
     */
    public PackageLog on(LocalDate day) {
        return of(records.stream().filter(each -> !each.on().isAfter(day)).toList());
    }

    /**
     * Gets the packages.
     *
     * @return the packages, in order of their ids, unmodifiable, not null
     */
    public List<SupportPackage> packages() {
        return packages;
    }

    /**
     * Gets the packages of a school.
     *
     * @param urn  the school, not null
     * @return the packages, in order of their ids, unmodifiable, not null
     */
    public List<SupportPackage> packages(Urn urn) {
        return packages.stream().filter(each -> each.urn().equals(urn)).toList();
    }

    /**
     * Gets the records that no package could take.
     *
     * @return the records with reasons, in order of their days, unmodifiable, not null
     */
    public List<RefusedStep> refused() {
        return refused;
    }

    /**
     * Finds the packages that are open for the same need of the same school at the same time.
     *
     * @return each pair once, in order of the ids, unmodifiable, not null
     */
    public List<Duplicate> duplicates() {
        List<Duplicate> duplicates = new ArrayList<>();
        for (int i = 0; i < packages.size(); i++) {
            for (SupportPackage other : packages.subList(i + 1, packages.size())) {
                SupportPackage each = packages.get(i);
                if (each.urn().equals(other.urn()) && each.need().equals(other.need())) {
                    overlap(each, other)
                            .ifPresent(days -> duplicates.add(
                                    new Duplicate(each.urn(), each.need(), each.id(), other.id(), days)));
                }
            }
        }
        return List.copyOf(duplicates);
    }

    private static Optional<EffectivePeriod> overlap(SupportPackage a, SupportPackage b) {
        Optional<EffectivePeriod> first = a.openDays();
        Optional<EffectivePeriod> second = b.openDays();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = first.get().startInclusive().isAfter(second.get().startInclusive())
                ? first.get().startInclusive()
                : second.get().startInclusive();
        LocalDate never = LocalDate.MAX;
        LocalDate end = first.get().endExclusive().orElse(never);
        LocalDate otherEnd = second.get().endExclusive().orElse(never);
        LocalDate earlier = otherEnd.isBefore(end) ? otherEnd : end;
        return start.isBefore(earlier)
                ? Optional.of(new EffectivePeriod(start, Optional.of(earlier).filter(day -> !day.equals(never))))
                : Optional.empty();
    }
}
