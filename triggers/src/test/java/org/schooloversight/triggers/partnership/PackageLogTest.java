package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.triggers.partnership.Packages.life;
import static org.schooloversight.triggers.partnership.Packages.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.testsupport.generators.Schools;

class PackageLogTest {

    @Test
    void aPackageTakesEachStepInTurn() {
        PackageLog log = PackageLog.of(life("a", "safeguarding"));
        SupportPackage found = log.packages().get(0);
        assertThat(log.refused()).isEmpty();
        assertThat(found.state()).isEqualTo(PackageStep.REPORTED);
        assertThat(found.isOpen()).isFalse();
        assertThat(found.providers()).containsExactly(PartyId.of("leader-1"));
        assertThat(found.tookOn(PackageStep.FUNDED)).contains(LocalDate.of(2020, 1, 10));
        assertThat(found.answers(TriggerId.of("safeguarding"))).isTrue();
        assertThat(found.answers(TriggerId.of("section8-risk"))).isFalse();
        assertThat(found.openDays())
                .contains(EffectivePeriod.ofClosed(LocalDate.of(2019, 9, 10), LocalDate.of(2020, 4, 9)));
    }

    @Test
    void aLogTellsWhatAPackageWasOnADay() {
        PackageLog log = PackageLog.of(life("a", "safeguarding"));
        assertThat(log.on(LocalDate.of(2019, 9, 9)).packages()).isEmpty();
        assertThat(log.packages(Schools.URN)).hasSize(1);
        assertThat(log.packages(Schools.OTHER_URN)).isEmpty();
        assertThat(log.on(LocalDate.of(2019, 11, 10)).packages().get(0).state()).isEqualTo(PackageStep.PROVIDER_FOUND);
    }

    @Test
    void aStepThatSkipsOneIsRefusedAndKept() {
        List<PackageRecord> records = new ArrayList<>(life("a", "safeguarding").subList(0, 2));
        PackageRecord skips = step("a", "safeguarding", PackageStep.DELIVERED, "2019-11-01");
        records.add(skips);
        PackageLog log = PackageLog.of(records);
        assertThat(log.packages().get(0).state()).isEqualTo(PackageStep.DISCUSSED);
        assertThat(log.refused()).extracting(RefusedStep::step).containsExactly(skips);
        assertThat(log.refused().get(0).reason().text())
                .isEqualTo("The package a was discussed on Thursday 10 October 2019 and cannot be delivered next;"
                        + " it can be provider found or withdrawn.");
    }

    @Test
    void aPackageBeginsWithDataOrARequest() {
        PackageLog log = PackageLog.of(List.of(step("a", "safeguarding", PackageStep.DISCUSSED, "2019-11-01")));
        assertThat(log.packages()).isEmpty();
        assertThat(log.refused().get(0).reason().text())
                .isEqualTo(
                        "The package a cannot be discussed on Friday 1 November 2019: by then it was neither identified nor"
                                + " requested.");
    }

    @Test
    void aStepOfAnotherNeedOrWithoutItsDetailIsRefused() {
        List<PackageRecord> records = new ArrayList<>(life("a", "safeguarding").subList(0, 2));
        records.add(step("a", "attendance", PackageStep.PROVIDER_FOUND, "2019-11-01", "leader-1"));
        records.add(step("a", "safeguarding", PackageStep.PROVIDER_FOUND, "2019-11-02"));
        assertThat(PackageLog.of(records).refused())
                .extracting(each -> each.reason().text())
                .containsExactly(
                        "The package a is for the need 'safeguarding' of school 123456, not for 'attendance' of school"
                                + " 123456.",
                        "The package a is recorded as provider found on Saturday 2 November 2019 without saying who provides.");
    }

    @Test
    void whatIsDoneCannotBeWithdrawn() {
        List<PackageRecord> done = new ArrayList<>(life("a", "safeguarding").subList(0, 6));
        done.add(step("a", "safeguarding", PackageStep.WITHDRAWN, "2020-02-20"));
        assertThat(PackageLog.of(done).refused()).hasSize(1);

        List<PackageRecord> begun = new ArrayList<>(life("b", "safeguarding").subList(0, 5));
        begun.add(step("b", "safeguarding", PackageStep.WITHDRAWN, "2020-01-20"));
        PackageLog log = PackageLog.of(begun);
        assertThat(log.refused()).isEmpty();
        assertThat(log.packages().get(0).isOpen()).isFalse();
    }

    @Test
    void twoOpenPackagesForOneNeedAreDuplicates() {
        List<PackageRecord> records = new ArrayList<>(life("a", "safeguarding"));
        records.add(step("b", "safeguarding", PackageStep.IDENTIFIED, "2020-04-09"));
        records.add(step("c", "safeguarding", PackageStep.IDENTIFIED, "2020-04-10"));
        records.add(step("d", "attendance", PackageStep.IDENTIFIED, "2020-04-10"));
        List<Duplicate> found = PackageLog.of(records).duplicates();
        assertThat(found).extracting(each -> each.first() + "-" + each.second()).containsExactly("a-b", "b-c");
        assertThat(found.get(0).days())
                .isEqualTo(EffectivePeriod.ofClosed(LocalDate.of(2020, 4, 9), LocalDate.of(2020, 4, 9)));
        assertThat(found.get(1).days()).isEqualTo(new EffectivePeriod(LocalDate.of(2020, 4, 10), Optional.empty()));
    }
}
