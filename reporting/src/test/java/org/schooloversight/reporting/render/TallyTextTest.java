package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooloversight.reporting.model.TierTally;

class TallyTextTest {
    @Test
    void theColumnsStandUnderTheirNamesAndAddUp() {
        Map<String, List<Long>> rows = new LinkedHashMap<>();
        rows.put("maintained primary", List.of(1000000L, 2L, 0L));
        rows.put("academy special", List.of(3L, 0L, 10L));
        assertThat(TallyText.table(new TierTally(List.of("annual-review", "undecided", "outside"), rows)))
                .isEqualTo("""
                                    annual-
                                     review  undecided  outside    total
                maintained primary  1000000          2        0  1000002
                academy special           3          0       10       13
                total               1000003          2       10  1000015
                """);
    }

    @Test
    void aTallyOfNothingIsATableOfNothing() {
        assertThat(TallyText.table(new TierTally(List.of("undecided", "outside"), Map.of())))
                .isEqualTo("""
                       undecided  outside  total
                total          0        0      0
                """);
    }
}
