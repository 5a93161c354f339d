/**
 * A report as it will be read, whatever it is about and whatever draws it.
 *
 * <p>A {@link org.schooloversight.reporting.document.Report} has {@linkplain org.schooloversight.reporting.document.Part parts}, each with
 * {@linkplain org.schooloversight.reporting.document.Block blocks}: paragraphs, lists, tables and charts. Every cell of a table holds a
 * typed {@link org.schooloversight.reporting.document.Value} and the reasons behind it. Everything says how
 * {@linkplain org.schooloversight.reporting.document.Sensitivity sensitive} it is; what an audience may read of it is decided in one
 * place, the package {@code disclosure}, and only what came through there is drawn.
 */
package org.schooloversight.reporting.document;
