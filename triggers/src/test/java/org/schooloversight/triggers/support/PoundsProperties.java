package org.schooloversight.triggers.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.schooloversight.core.style.InvalidValueException;

class PoundsProperties {

    @Property
    void whatIsPrintedIsReadBack(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        Pounds pounds = Pounds.of(BigDecimal.valueOf(pence, 2));
        assertThat(Pounds.parse(pounds.toString())).isEqualTo(pounds);
        assertThat(pounds.isNegative()).isEqualTo(pence < 0);
    }

    @Property
    void sumsAreExact(@ForAll List<@LongRange(min = -1_000_000, max = 1_000_000) Long> pence) {
        BigDecimal expected =
                BigDecimal.valueOf(pence.stream().mapToLong(each -> each).sum(), 2);
        assertThat(Pounds.sum(pence.stream()
                                .map(each -> Pounds.of(BigDecimal.valueOf(each, 2)))
                                .toList())
                        .amount())
                .isEqualByComparingTo(expected);
    }

    @Example
    void partsOfAPennyAreRefused() {
        assertThatThrownBy(() -> Pounds.of(new BigDecimal("1.005"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Pounds.parse("1,23")).hasMessageContaining("not an amount: '1,23'");
        assertThat(Pounds.of(new BigDecimal("12.500"))).hasToString("£12.50");
    }
}
