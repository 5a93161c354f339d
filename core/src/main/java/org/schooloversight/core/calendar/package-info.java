/**
 * School time and working time.
 *
 * <p>A {@link org.schooloversight.core.calendar.TermCalendar} is one layer of terms, INSET days and closures as somebody
 * published it; a {@link org.schooloversight.core.calendar.SchoolCalendar} puts layers together. A
 * {@link org.schooloversight.core.calendar.DayKind} says which days an instrument counts, and
 * {@link org.schooloversight.core.calendar.CountedDays} finds and counts them through an index. All of it hangs together in
 * {@link org.schooloversight.core.calendar.Calendars}. A day that does not follow from what is known is a
 * {@link org.schooloversight.core.calendar.DaySpan} with the bounds that do.
 *
 * <p>The {@link org.schooloversight.core.calendar.AcademicYear} is what published figures are counted by.
 */
package org.schooloversight.core.calendar;
