package org.schooloversight.core.register;

import java.util.OptionalInt;
import org.schooloversight.core.evidence.Measure;

/**
 * The columns of one file that hold a figure.
 *
 * @param value  the column of the value
 * @param lower  the column of the lower confidence limit, empty if there is none, not null
 * @param upper  the column of the upper confidence limit, empty if there is none, not null
 * @param cohort  the column of the number of pupils, empty if there is none, not null
 * @param unit  the unit of the measure, not null
 */
record FigureColumns(int value, OptionalInt lower, OptionalInt upper, OptionalInt cohort, Measure.Unit unit) {}
