package org.schooloversight.triggers.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What those commissioned told the Board.
 *
 * @param on  the day, not null
 * @param value  what the measure of the outcome showed, empty if it was not measured, not null
 * @param told  what was told, in plain English and never about a person, not null
 */
public record CommissionReport(LocalDate on, Optional<BigDecimal> value, String told) {}
