package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.triggers.support.Pounds;

/**
 * What a school had left of its budget on a day.
 *
 * @param urn  the school, not null
 * @param on  the day, not null
 * @param balance  what was left, below nothing for a deficit, not null
 * @param income  the income of the year that a deficit is set against, empty if not known, not null
 * @param provenance  where it is recorded, not null
 */
public record SchoolBalance(Urn urn, LocalDate on, Pounds balance, Optional<Pounds> income, Provenance provenance) {}
