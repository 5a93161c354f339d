package org.schooloversight.duties.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.law.Check;
import org.schooloversight.duties.schedule.Kit;

class LawChecksProperties {

    /** What was recorded of an entry, of its wording or of another. */
    @Provide
    Arbitrary<List<LawCheck>> checks() {
        return Combinators.combine(
                        Arbitraries.of(Law.ENTRIES.all()), Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((entry, agrees, sameWording) -> {
                    LawCheck check = agrees ? Law.agrees(entry) : Law.differs(entry, "a word");
                    return sameWording ? check : Law.ofAnotherWording(check);
                })
                .list()
                .uniqueElements(LawCheck::entry)
                .ofMaxSize(40);
    }

    @Property(tries = 60)
    void marksArePutWhereTheVeryWordingWasCheckedAndNowhereElse(@ForAll("checks") List<LawCheck> recorded) {
        LawChecks checks = LawChecks.of(recorded);
        Map<LawEntryId, LawCheck> byEntry = new HashMap<>();
        recorded.forEach(each -> byEntry.put(each.entry(), each));
        LawEntries marked =
                LawEntries.of(checks.applyTo(Kit.CATALOGUE), checks.applyTo(Law.INTERVENTION, Kit.CATALOGUE));
        assertThat(marked.all()).hasSameSizeAs(Law.ENTRIES.all());
        for (LawEntry before : Law.ENTRIES.all()) {
            LawEntry after = marked.find(before.id()).orElseThrow();
            assertThat(after.fingerprint()).isEqualTo(before.fingerprint());
            assertThat(after.check()).as("%s", before.id()).isEqualTo(expected(before, byEntry.get(before.id())));
        }
    }

    private static Check expected(LawEntry before, @org.jspecify.annotations.Nullable LawCheck check) {
        return check == null || !check.fingerprint().equals(before.fingerprint())
                ? before.check()
                : check.mark(before.check());
    }

    @Property(tries = 60)
    void everyEntryStandsSomewhereOnce(@ForAll("checks") List<LawCheck> recorded) {
        CheckReview review = LawChecks.of(recorded).review(Law.ENTRIES);
        assertThat(review.entries()).extracting(CheckReview.Reviewed::entry).isEqualTo(Law.ENTRIES.all());
        long counted = 0;
        for (CheckStanding each : CheckStanding.values()) {
            counted += review.count(each);
            assertThat(each.words()).isNotBlank();
        }
        assertThat(counted).isEqualTo(Law.ENTRIES.all().size());
        List<CheckReview.Reviewed> confirmed = new ArrayList<>(review.entries());
        confirmed.removeIf(each -> each.standing() != CheckStanding.CONFIRMED);
        assertThat(confirmed).noneMatch(CheckReview.Reviewed::isUnchecked);
        assertThat(review.unknown()).isEmpty();
    }
}
