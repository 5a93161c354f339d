/**
 * Draws reports.
 *
 * <p>Of an assessment: {@link org.schooloversight.reporting.render.AssessmentText} in plain English,
 * {@link org.schooloversight.reporting.render.AssessmentJson} and
 * {@link org.schooloversight.reporting.render.AssessmentCsv} for other programs. Of what one clock says:
 * {@link org.schooloversight.reporting.render.DeadlineText} and {@link org.schooloversight.reporting.render.DeadlineJson}. Of
 * duties: {@link org.schooloversight.reporting.render.DutiesText}, {@link org.schooloversight.reporting.render.DutiesJson} and
 * {@link org.schooloversight.reporting.render.DutiesCsv}. Of a schedule:
 * {@link org.schooloversight.reporting.render.ScheduleText}, {@link org.schooloversight.reporting.render.ScheduleJson} and
 * {@link org.schooloversight.reporting.render.ScheduleCsv}. For those who compare the law with its sources:
 * {@link org.schooloversight.reporting.render.LawWorksheetCsv}. Of a policy:
 * {@link org.schooloversight.reporting.render.DmnXml} for programs that read decision tables, and
 * {@link org.schooloversight.reporting.render.ScenarioCsv} for scenarios, which can be read back. Of what an audience may read of a
 * report: {@link org.schooloversight.reporting.render.ReportJson}, {@link org.schooloversight.reporting.render.ReportCsv},
 * {@link org.schooloversight.reporting.render.ReportMarkdown} and {@link org.schooloversight.reporting.render.ReportText}.
 */
package org.schooloversight.reporting.render;
