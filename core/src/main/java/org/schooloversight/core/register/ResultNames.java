package org.schooloversight.core.register;

import java.util.Optional;

/**
 * The names of the columns that hold one figure.
 *
 * @param value  the column of the value, not null
 * @param lower  the column of the lower confidence limit, empty if there is none, not null
 * @param upper  the column of the upper confidence limit, empty if there is none, not null
 * @param cohort  the column of the number of pupils, empty if there is none, not null
 */
record ResultNames(String value, Optional<String> lower, Optional<String> upper, Optional<String> cohort) {}
