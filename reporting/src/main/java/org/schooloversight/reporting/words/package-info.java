/**
 * Says in English what was found, once for every form of a report: {@link org.schooloversight.reporting.words.AssessmentWords},
 * {@link org.schooloversight.reporting.words.WhatIfWords}, {@link org.schooloversight.reporting.words.ComparisonWords} and
 * {@link org.schooloversight.reporting.words.SweepWords} of schools and programmes,
 * {@link org.schooloversight.reporting.words.OccurrenceWords}, {@link org.schooloversight.reporting.words.DutyWords},
 * {@link org.schooloversight.reporting.words.DayWords} and {@link org.schooloversight.reporting.words.PassedOverWords} of duties and
 * days. It is not exported.
 */
package org.schooloversight.reporting.words;
