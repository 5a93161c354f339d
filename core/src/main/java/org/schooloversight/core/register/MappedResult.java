package org.schooloversight.core.register;

import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ResultStatus;

/**
 * What the figures in a column are about, and of which year.
 *
 * @param result  the columns and what they are about, not null
 * @param year  the year, not null
 * @param status  how settled the figures are, not null
 */
record MappedResult(NamedResult result, AcademicYear year, ResultStatus status) {}
