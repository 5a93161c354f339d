/**
 * School time: the {@link org.schooloversight.core.calendar.AcademicYear} that published figures are counted by, and the
 * {@link org.schooloversight.core.calendar.TermSystem} of a council.
 */
package org.schooloversight.core.calendar;
