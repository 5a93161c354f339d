package org.schooloversight.reporting.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A statement with what became of checking it.
 *
 * @param statement  the statement, not null
 * @param answer  whether it holds, not null
 * @param here  the figure of the authority that it was checked against, empty if there is none, not null
 * @param england  the figure of England that it was checked against, empty if there is none, not null
 * @param because  what was compared, a whole sentence, not null
 * @param evidence  where the figures come from, unmodifiable, not null
 */
public record CheckedStatement(
        StrongStatement statement,
        StrongStatement.Answer answer,
        Optional<BigDecimal> here,
        Optional<BigDecimal> england,
        String because,
        List<String> evidence) {

    /** Copies the list. */
    public CheckedStatement {
        evidence = List.copyOf(evidence);
    }
}
