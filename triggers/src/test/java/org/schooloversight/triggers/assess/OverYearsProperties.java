package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** Compares a test asked of each year in turn with the pattern over the same years. */
class OverYearsProperties {

    @Provide
    Arbitrary<Situation> situations() {
        return Situations.any();
    }

    @Property
    @Label("One test asked of each of several years is the pattern over those years")
    void oneTestIsThePattern(
            @ForAll("situations") Situation situation,
            @ForAll @IntRange(min = 1, max = 4) int years,
            @ForAll @IntRange(min = 1, max = 4) int atLeast,
            @ForAll boolean breaks,
            @ForAll @IntRange(min = 2016, max = 2023) int asked) {
        Assume.that(atLeast <= years);
        Choice<Criterion.Gaps> gaps = breaks ? Asked.BREAK : Asked.SKIPPED;
        AsOf asOf = AsOf.on(LocalDate.of(asked, 2, 10));
        SchoolCase each = new SchoolCase(situation.school(), situation.evidenceSet(), asOf);

        Answer pattern = Asked.ask(Asked.pattern(years, atLeast, gaps), "65", each);
        Answer overYears = Asked.ask(
                new Criterion.OverYears(Asked.ATTAINMENT, years, atLeast, gaps, Asked.pattern(1, 1, gaps)), "65", each);

        assertThat(overYears.truth()).isEqualTo(pattern.truth());
        if (situation.school().ages().isPresent()) {
            assertThat(overYears.wouldSettle()).containsExactlyInAnyOrderElementsOf(pattern.wouldSettle());
        }
    }
}
