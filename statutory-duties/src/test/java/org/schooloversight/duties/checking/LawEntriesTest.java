package org.schooloversight.duties.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.schedule.Kit;

class LawEntriesTest {

    private static long count(String sort) {
        return Law.ENTRIES.all().stream()
                .filter(each -> each.id().value().startsWith(sort + "/"))
                .count();
    }

    @Test
    void everyCheckMarkOfTheLawIsOfAnEntry() {
        assertThat(count("duty")).isEqualTo(Kit.CATALOGUE.duties().size());
        assertThat(count("awaited"))
                .isEqualTo(Kit.CATALOGUE.duties().stream()
                        .filter(each -> each.prospective().isPresent())
                        .count());
        assertThat(count("clock"))
                .isEqualTo(Kit.CATALOGUE.clocks().stream()
                        .mapToLong(each -> each.versions().versions().size())
                        .sum());
        assertThat(count("regime") + count("route") + count("power") + count("notice"))
                .isEqualTo(DataFiles.checkMarks("intervention.json"));
        assertThat(count("duty") + count("awaited")).isEqualTo(DataFiles.checkMarks("duties.json"));
        long marks = DataFiles.all().keySet().stream()
                .mapToLong(DataFiles::checkMarks)
                .sum();
        assertThat(Law.ENTRIES.all()).hasSize((int) (marks + count("day-kind")));
    }

    @Test
    void idsAndFingerprintsAreTheirOwn() {
        assertThat(Law.ENTRIES.all()).extracting(LawEntry::id).doesNotHaveDuplicates();
        assertThat(Law.ENTRIES.all()).extracting(LawEntry::fingerprint).doesNotHaveDuplicates();
        assertThat(Law.ENTRIES.all()).allSatisfy(each -> {
            assertThat(each.says()).isNotBlank().endsWith(".").doesNotContain("\n");
            assertThat(each.cites()).isNotEmpty();
        });
    }

    @Test
    void aDutySaysWhatIsToBeCompared() {
        assertThat(Law.entry("duty/academy-order-duty").says())
                .contains("Owed or held by: ")
                .contains("In force from ")
                .contains(" to 2026-06-28.")
                .contains("In its place comes: academy-order-power.")
                .contains("What goes on after its end: ");
        assertThat(Law.entry("awaited/cnis-register").says())
                .contains("Enacted on 2026-04-29, and not known to be in force.")
                .contains("It waits for this: ");
    }

    @Test
    void aClockSaysItsRuleWithWhatTheWordsOfTheRuleLeaveOut() {
        LawEntry dates = Law.ENTRIES.all().stream()
                .filter(each -> each.says().contains("by the day published for"))
                .findFirst()
                .orElseThrow();
        assertThat(dates.says()).contains("The days: ").contains(" for the year from 20");
        LawEntry plan = Law.entry("clock/ehc-final-plan/2014-09-01");
        assertThat(plan.says())
                .startsWith("To be done at the latest: within 20 weeks of the day, which is not counted.")
                .contains("Started by: ")
                .contains("Taken away where: ")
                .contains("In force from 2014-09-01 with no end known.");
        assertThat(Law.ENTRIES.all())
                .anySatisfy(each ->
                        assertThat(each.says()).contains("(if it is read so: ").contains("Open is: "));
    }

    @Test
    void kindsOfDayStandLastEachOnce() {
        List<String> sorts = Law.ENTRIES.all().stream()
                .map(each -> each.id().value().substring(0, each.id().value().indexOf('/')))
                .distinct()
                .toList();
        assertThat(sorts).containsExactly("duty", "awaited", "clock", "regime", "route", "power", "notice", "day-kind");
        assertThat(Law.entry("day-kind/working-day-tribunal").says())
                .contains("Never one: ")
                .contains("bank holidays are none");
    }

    @Test
    void nothingIsSaidOfTheCatalogueThatIsNotOfTheLaw() {
        Duty first = Kit.CATALOGUE.duties().iterator().next();
        Duty moved = Rebuilt.of(first)
                .owner(org.schooloversight.duties.catalogue.ServiceId.of("another-service"))
                .build();
        List<LawEntry> before = Law.ENTRIES.all();
        List<LawEntry> after = Law.entries(Law.with(Law.duties(each -> each.id().equals(first.id()) ? moved : each)));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void areasAreThoseOfTheEntries() {
        assertThat(Law.ENTRIES.areas()).extracting(Object::toString).isSorted().contains("sen", "kinds-of-day");
        assertThat(Law.ENTRIES).hasToString(Law.ENTRIES.all().size() + " entries of the law");
    }

    @Test
    void idsAndFingerprintsAreChecked() {
        for (String bad : List.of("", "duty", "duty/", "Duty/x", "duty/x y", "duty//x", "x/" + "a".repeat(300))) {
            assertThatThrownBy(() -> LawEntryId.of(bad)).isInstanceOf(InvalidValueException.class);
        }
        for (String bad :
                List.of("", "0f3a91c27e55d0b8", "0F3A-91C2-7E55-D0B8", "0f3a-91c2-7e55", "0f3a-91c2-7e55-d0b8-")) {
            assertThatThrownBy(() -> Fingerprint.of(bad)).isInstanceOf(InvalidValueException.class);
        }
        assertThat(Law.ENTRIES.all().stream().map(LawEntry::id).sorted().collect(Collectors.toList()))
                .hasSameSizeAs(Law.ENTRIES.all());
    }
}
