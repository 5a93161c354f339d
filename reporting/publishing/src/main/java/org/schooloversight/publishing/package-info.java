/**
 * Draws what an audience may read of a report: {@link org.schooloversight.publishing.HtmlPages} as web pages,
 * {@link org.schooloversight.publishing.Workbooks} as spreadsheets and {@link org.schooloversight.publishing.Diaries} as feeds for a diary.
 * The same release gives the same bytes.
 */
package org.schooloversight.publishing;
