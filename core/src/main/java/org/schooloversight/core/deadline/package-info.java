/**
 * How days follow from events.
 *
 * <p>A {@link org.schooloversight.core.deadline.DeadlineRule} is a value that reads as a sentence. With
 * {@link org.schooloversight.core.calendar.Calendars} it becomes a {@link org.schooloversight.core.deadline.ResolvedRule}, which
 * finds the day for an {@link org.schooloversight.core.deadline.Occasion}: a {@link org.schooloversight.core.calendar.DaySpan},
 * because the day need not be known. A {@link org.schooloversight.core.deadline.Provision} is a rule with its citation, and its
 * {@link org.schooloversight.core.deadline.Deadline} holds every step of the count.
 */
package org.schooloversight.core.deadline;
