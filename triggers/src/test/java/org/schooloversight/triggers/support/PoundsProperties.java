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

    @Property
    void amountsAreOrderedAndEqualAsTheirPenceAre(
            @ForAll @LongRange(min = -300, max = 300) long one, @ForAll @LongRange(min = -300, max = 300) long other) {
        Pounds a = Pounds.of(BigDecimal.valueOf(one, 2));
        Pounds b = Pounds.of(BigDecimal.valueOf(other, 2));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Long.compare(one, other));
        assertThat(a.equals(b)).isEqualTo(one == other);
        assertThat(a).hasSameHashCodeAs(Pounds.of(BigDecimal.valueOf(one * 10, 3)));
        assertThat(a.isPositive()).isEqualTo(one > 0);
        assertThat(a).isNotEqualTo(a.amount());
    }

    @Example
    void anAmountIsWrittenAsInALetter() {
        assertThat(Pounds.of(1_359_600)).hasToString("£1,359,600");
        assertThat(Pounds.parse("-£1,234.50")).hasToString("-£1,234.50").isEqualTo(Pounds.parse("-1234.50"));
        assertThat(List.of("", "£", "1.5", "1,23", "12,3456", "1e3", "--1", "1234567890123"))
                .allSatisfy(text -> assertThatThrownBy(() -> Pounds.parse(text))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessageStartingWith("not an amount: '" + text + "'"));
    }

    @Example
    void partsOfAPennyAreRefused() {
        assertThatThrownBy(() -> Pounds.of(new BigDecimal("1.005"))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Pounds.parse("1,23")).hasMessageContaining("not an amount: '1,23'");
        assertThat(Pounds.of(new BigDecimal("12.500"))).hasToString("£12.50");
    }
}
