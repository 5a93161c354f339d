package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the duties of an authority cost, with the totals that it states.
 *
 * @param parts  the parts of the total, in the order given, unmodifiable, not null
 * @param stated  the totals as stated, unmodifiable, not null
 * @param separate  costs that are no part of the total, unmodifiable, not null
 */
public record CostOfDuties(List<CostLine> parts, List<CostLine> stated, List<CostLine> separate) {

    /** Copies the lists. */
    public CostOfDuties {
        parts = List.copyOf(parts);
        stated = List.copyOf(stated);
        separate = List.copyOf(separate);
    }

    /**
     * Obtains the cost of duties.
     *
     * @param lines  what a council states, in any order, not null
     * @return the cost, not null
     */
    public static CostOfDuties of(List<CostLine> lines) {
        return new CostOfDuties(
                of(lines, CostLine.Kind.PART), of(lines, CostLine.Kind.TOTAL), of(lines, CostLine.Kind.SEPARATE));
    }

    private static List<CostLine> of(List<CostLine> lines, CostLine.Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /**
     * Adds the parts up.
     *
     * @return the total in pounds, nought if there are no parts, not null
     */
    public BigDecimal total() {
        return sum(parts);
    }

    /**
     * Gets the share of a part in the total.
     *
     * @param part  the part, not null
     * @return the percentage with one decimal, empty if the total is nought, not null
     */
    public Optional<BigDecimal> share(CostLine part) {
        return Shares.percent(part.pounds(), total());
    }

    /**
     * Compares a stated total with the sum of the parts.
     *
     * @param total  the total as stated, not null
     * @return the stated total less the sum in pounds: nought if they agree, not null
     */
    public BigDecimal difference(CostLine total) {
        return total.pounds().subtract(total());
    }

    /**
     * Adds the parts up by the service that owns them.
     *
     * @return the pounds by service, in the order in which they are first named, with an empty name last for parts that name none,
     *     unmodifiable, not null
     */
    public Map<Optional<String>, BigDecimal> byService() {
        Map<Optional<String>, BigDecimal> sums = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.service().isPresent())
                .forEach(part -> sums.merge(part.service(), part.pounds(), BigDecimal::add));
        parts.stream()
                .filter(part -> part.service().isEmpty())
                .forEach(part -> sums.merge(Optional.empty(), part.pounds(), BigDecimal::add));
        return Collections.unmodifiableMap(sums);
    }

    private static BigDecimal sum(List<CostLine> lines) {
        return lines.stream().map(CostLine::pounds).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
