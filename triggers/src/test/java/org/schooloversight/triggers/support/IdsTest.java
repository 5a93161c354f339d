package org.schooloversight.triggers.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.ConditionId;
import org.schooloversight.triggers.partnership.NetworkId;
import org.schooloversight.triggers.partnership.PackageId;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.plan.AreaId;
import org.schooloversight.triggers.visits.ProviderId;

/** The ids that councils write in plans and records of support. */
class IdsTest {

    static Stream<Arguments> ids() {
        return Stream.of(
                id("need: 'Not an id'", NeedId::of),
                id("area for improvement: 'Not an id'", AreaId::of),
                id("condition of a local system: 'Not an id'", ConditionId::of),
                id("network of schools: 'Not an id'", NetworkId::of),
                // what may be the name of somebody is not repeated
                id("package of support, of 9 characters", PackageId::of),
                id("party, of 9 characters", PartyId::of),
                id("provider, of 9 characters", ProviderId::of));
    }

    private static <T extends Comparable<T>> Arguments id(String what, Function<String, T> of) {
        return Arguments.of(what, of);
    }

    @ParameterizedTest
    @MethodSource("ids")
    <T extends Comparable<T>> void anIdIsOfLowerCaseWordsAndSortsByThem(String what, Function<String, T> of) {
        assertThatThrownBy(() -> of.apply("Not an id"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "invalid id for a " + what
                                + "; accepted: lower case letters and digits in words joined by hyphens, at most 80 characters");
        assertThat(of.apply("first-1")).hasToString("first-1").isEqualTo(of.apply("first-1"));
        assertThat(of.apply("first-1")).isLessThan(of.apply("first-2"));
        assertThat(of.apply("first-1")).isEqualByComparingTo(of.apply("first-1"));
    }

    @Test
    void aNeedHasTheNameOfWhatShowsIt() {
        assertThat(NeedId.from(TriggerId.of("section8-risk"))).isEqualTo(NeedId.of("section8-risk"));
        assertThat(NeedId.from(ConcernId.of("safeguarding"))).isEqualTo(NeedId.of("safeguarding"));
    }
}
