package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.school.Urn;

class PackageLogProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 9, 1);
    private static final List<PackageStep> LIFE = List.of(
            PackageStep.REQUESTED,
            PackageStep.DISCUSSED,
            PackageStep.PROVIDER_FOUND,
            PackageStep.AGREED,
            PackageStep.FUNDED,
            PackageStep.DELIVERED,
            PackageStep.ASSESSED,
            PackageStep.REPORTED);
    private static final Set<PackageStep> WHO = Set.of(PackageStep.PROVIDER_FOUND, PackageStep.FUNDED);

    @Provide
    Arbitrary<List<PackageRecord>> records() {
        Arbitrary<PackageRecord> any = Combinators.combine(
                        Arbitraries.of("a", "b", "c"),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(8, Arbitraries.just(123456)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(123457))),
                        Arbitraries.of("safeguarding", "safeguarding", "safeguarding", "attendance"),
                        Arbitraries.of(PackageStep.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of("leader-1", "leader-2", ""))
                .as((id, urn, need, step, day, detail) -> Packages.step(
                        id,
                        Urn.of(urn),
                        need,
                        step,
                        FIRST.plusDays(day),
                        detail.isEmpty() ? new String[0] : new String[] {detail}));
        Arbitrary<List<PackageRecord>> random = any.list().ofMaxSize(20);
        // a whole life now and then, or no package would come far
        Arbitrary<List<PackageRecord>> lives = Arbitraries.integers()
                .between(0, 8)
                .map(steps -> Packages.life("d", "safeguarding").subList(0, steps));
        return Combinators.combine(random, lives).as((some, more) -> {
            List<PackageRecord> all = new ArrayList<>(some);
            all.addAll(more);
            return all;
        });
    }

    @Property
    void noRecordIsLost(@ForAll("records") List<PackageRecord> records) {
        PackageLog log = PackageLog.of(records);
        List<PackageRecord> kept = new ArrayList<>();
        log.packages().forEach(each -> kept.addAll(each.steps()));
        log.refused().forEach(each -> kept.add(each.step()));
        assertThat(kept).containsExactlyInAnyOrderElementsOf(records);
    }

    @Property
    void whatAPackageTookIsLegalAndWhatWasRefusedWasNot(@ForAll("records") List<PackageRecord> records) {
        PackageLog log = PackageLog.of(records);
        for (SupportPackage each : log.packages()) {
            for (int i = 0; i < each.steps().size(); i++) {
                assertThat(isLegal(each.steps().subList(0, i), each.steps().get(i)))
                        .isTrue();
            }
        }
        for (RefusedStep each : log.refused()) {
            List<PackageRecord> before = log.packages().stream()
                    .filter(taken -> taken.id().equals(each.step().packageId()))
                    .flatMap(taken -> taken.steps().stream())
                    .filter(step -> step.on().isBefore(each.step().on())
                            || (step.on().equals(each.step().on())
                                    && step.step().compareTo(each.step().step()) <= 0))
                    .toList();
            assertThat(isLegal(before, each.step())).isFalse();
            assertThat(each.reason().text()).endsWith(".");
        }
    }

    /** Says in another way than the log whether a step may follow those before it: by its place in a list. */
    private static boolean isLegal(List<PackageRecord> before, PackageRecord step) {
        boolean saysWho = !WHO.contains(step.step()) || !step.details().isEmpty();
        if (before.isEmpty()) {
            return step.step() == PackageStep.IDENTIFIED || step.step() == PackageStep.REQUESTED;
        }
        PackageRecord last = before.get(before.size() - 1);
        int at = LIFE.indexOf(last.step() == PackageStep.IDENTIFIED ? PackageStep.REQUESTED : last.step());
        boolean inTurn = at >= 0
                && (step.step() == PackageStep.WITHDRAWN
                        ? at < LIFE.indexOf(PackageStep.DELIVERED)
                        : at + 1 < LIFE.size() && LIFE.get(at + 1) == step.step());
        return inTurn
                && saysWho
                && !step.on().isBefore(last.on())
                && step.urn().equals(last.urn())
                && step.need().equals(last.need());
    }

    @Property
    void aDuplicateIsTheSameWhicheverPackageIsNamedFirst(@ForAll("records") List<PackageRecord> records) {
        Map<String, String> other = Map.of("a", "d", "b", "c", "c", "b", "d", "a");
        List<PackageRecord> turned = records.stream()
                .map(each -> new PackageRecord(
                        PackageId.of(Objects.requireNonNull(
                                other.get(each.packageId().value()))),
                        each.urn(),
                        each.need(),
                        each.step(),
                        each.on(),
                        each.details(),
                        each.provenance()))
                .toList();
        assertThat(PackageLog.of(turned).duplicates().stream()
                        .map(each -> each.urn() + " " + each.need() + " " + each.days() + " "
                                + other.get(each.second().value()) + " "
                                + other.get(each.first().value())))
                .containsExactlyInAnyOrderElementsOf(PackageLog.of(records).duplicates().stream()
                        .map(each -> each.urn() + " " + each.need() + " " + each.days() + " " + each.first() + " "
                                + each.second())
                        .toList());
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("records") List<PackageRecord> records, @ForAll long seed) {
        List<PackageRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        PackageLog log = PackageLog.of(records);
        PackageLog other = PackageLog.of(shuffled);
        assertThat(other.packages()).isEqualTo(log.packages());
        assertThat(other.refused()).isEqualTo(log.refused());
        assertThat(other.duplicates()).isEqualTo(log.duplicates());
    }

    @Property
    void whatComesLaterDoesNotChangeWhatWas(@ForAll("records") List<PackageRecord> records) {
        PackageLog whole = PackageLog.of(records);
        LocalDate day = FIRST.plusDays(15);
        PackageLog then = whole.on(day);
        for (SupportPackage each : then.packages()) {
            List<PackageRecord> now = whole.packages().stream()
                    .filter(other -> other.id().equals(each.id()))
                    .findFirst()
                    .orElseThrow()
                    .steps();
            assertThat(now.subList(0, each.steps().size())).isEqualTo(each.steps());
        }
        assertThat(whole.refused()).containsAll(then.refused());
    }

    @Property
    void duplicatesAreTheDaysOnWhichBothAreOpen(@ForAll("records") List<PackageRecord> records) {
        PackageLog log = PackageLog.of(records);
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(32)); day = day.plusDays(1)) {
            LocalDate asked = day;
            List<SupportPackage> open = log.packages().stream()
                    .filter(each ->
                            each.openDays().map(days -> days.contains(asked)).orElse(false))
                    .toList();
            long pairs = 0;
            for (SupportPackage a : open) {
                pairs += open.stream()
                        .filter(b -> a.id().compareTo(b.id()) < 0
                                && a.urn().equals(b.urn())
                                && a.need().equals(b.need()))
                        .count();
            }
            assertThat(log.duplicates().stream().filter(each -> each.days().contains(asked)))
                    .hasSize((int) pairs);
        }
    }
}
