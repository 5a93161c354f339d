package org.schooloversight.core.register;

import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;

/**
 * What the figures in a column are about, whatever the year.
 *
 * @param names  the columns, not null
 * @param measure  what is measured, not null
 * @param group  the pupils it is about, not null
 */
record NamedResult(ResultNames names, MeasureId measure, PupilGroupId group) {}
