package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CostOfDutiesProperties {

    @Provide
    Arbitrary<List<CostLine>> lines() {
        Arbitrary<BigDecimal> pounds = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("90000000"))
                .ofScale(2);
        return Combinators.combine(
                        pounds,
                        Arbitraries.of("Access", "SEND", "Learner engagement").optional(0.7),
                        Arbitraries.of(CostLine.Kind.class))
                .as((amount, service, kind) ->
                        new CostLine("a line", amount, service, kind, new StatedIn("the budget", "")))
                .list()
                .ofMaxSize(30);
    }

    @Property
    void everyLineIsInOnePlace(@ForAll("lines") List<CostLine> lines) {
        CostOfDuties cost = CostOfDuties.of(lines);
        assertThat(cost.parts().size() + cost.stated().size() + cost.separate().size())
                .isEqualTo(lines.size());
    }

    @Property
    void servicesAddUpToTheTotal(@ForAll("lines") List<CostLine> lines) {
        CostOfDuties cost = CostOfDuties.of(lines);
        assertThat(cost.byService().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(cost.total());
    }

    @Property
    void theTotalAsStatedDiffersByWhatItIsOffBy(
            @ForAll("lines") List<CostLine> lines, @ForAll("lines") List<CostLine> off) {
        CostOfDuties cost = CostOfDuties.of(lines);
        BigDecimal by = CostOfDuties.of(off).total();
        CostLine stated = new CostLine(
                "Total", cost.total().add(by), Optional.empty(), CostLine.Kind.TOTAL, new StatedIn("the budget", ""));
        assertThat(cost.difference(stated)).isEqualByComparingTo(by);
    }
}
