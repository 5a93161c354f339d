/**
 * Draws reports: {@link org.schooloversight.reporting.render.AssessmentText} in plain English,
 * {@link org.schooloversight.reporting.render.AssessmentJson} and
 * {@link org.schooloversight.reporting.render.AssessmentCsv} for other programs.
 */
package org.schooloversight.reporting.render;
