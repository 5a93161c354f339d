package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Pieces;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

class TierHistoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2019, 8, 25); // Sunday, a week before the programme

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Provide
    Arbitrary<SupportAssessor> assessors() {
        return Arbitraries.of(
                Programmes.assessor(),
                Programmes.assessor("new-head-months", "3"),
                Programmes.assessor("significant-concern", "targeted-and-bespoke", "two-years", "consecutive"));
    }

    /** The rules of other bodies, which look at tiers of before and at how old inspections are. */
    @Provide
    Arbitrary<SupportAssessor> others() {
        return Arbitraries.of(OtherPolicies.all().all())
                .map(policy -> SupportAssessor.of(policy, PolicySettings.defaults(policy), Programmes.measures())
                        .onAnyDay());
    }

    @Property(tries = 60)
    void theHistoryIsThatOfEverySingleDay(
            @ForAll("situations") Situation each, @ForAll("assessors") SupportAssessor assessor) {
        agree(each, assessor);
    }

    @Property(tries = 60)
    void soItIsUnderTheRulesOfOthers(
            @ForAll("situations") Situation each, @ForAll("others") SupportAssessor assessor, @ForAll Random random) {
        List<TierDefinition> tiers = assessor.policy().tiers();
        Situation with = each;
        for (int i = 0; i < 2; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(375) - 200L);
            with = with.plus(Pieces.placed(
                    assessor.policy().header().id().value(),
                    tiers.get(random.nextInt(tiers.size())).id().value(),
                    from.toString()));
        }
        agree(with, assessor);
    }

    private static void agree(Situation each, SupportAssessor assessor) {
        TierHistory history = TierHistory.of(assessor);
        LocalDate end = FIRST.plusDays(375);
        List<TierStay> stays = history.stays(each.school(), each.evidenceSet(), FIRST, end);
        int at = 0;
        for (LocalDate day = FIRST; day.isBefore(end); day = day.plusDays(1)) {
            if (at + 1 < stays.size() && stays.get(at + 1).fromInclusive().equals(day)) {
                at++;
                assertThat(Owes.of(stays.get(at)))
                        .as("neighbours of %s differ", day)
                        .isNotEqualTo(Owes.of(stays.get(at - 1)));
            }
            assertThat(Owes.of(history.on(each.school(), each.evidenceSet(), AsOf.on(day))))
                    .as("%s", day)
                    .isEqualTo(Owes.of(stays.get(at)));
        }
        assertThat(at).isEqualTo(stays.size() - 1);
        assertThat(stays.get(at).endExclusive()).isEmpty();
    }
}
