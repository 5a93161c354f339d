package org.schooloversight.core.deadline;

import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.style.EnglishDates;

/** Says what a calendar does not know. */
final class Coverage {

    private Coverage() {}

    static void doubt(CountedDays days, Trace trace) {
        boolean nothing = days.knownUntil().isBefore(days.knownFrom());
        String many = days.kind().many();
        if (nothing) {
            trace.doubt(
                    "No term calendar was given, so " + many + " are not known.",
                    "The term calendar of the school would settle it.");
        } else {
            trace.doubt(
                    "Which days are " + many + " is known only from " + EnglishDates.full(days.knownFrom()) + " to "
                            + EnglishDates.full(days.knownUntil()) + ", and the count needs others.",
                    days.kind().isOfASchool()
                            ? "A term calendar that reaches further would settle it."
                            : "The bank holidays of those years would settle it.");
        }
    }

    static void doubt(@Nullable SchoolCalendar school, String wanted, Trace trace) {
        if (school == null) {
            trace.doubt(
                    "No term calendar was given, so the " + wanted + " is not known.",
                    "The term calendar of the school would settle it.");
        } else if (wanted.equals("term") && !school.tellsTerms()) {
            trace.doubt(
                    "The term calendar does not say how its blocks of teaching make terms.",
                    "Its key \"system\" would settle it.");
        } else {
            trace.doubt(
                    "Terms are known only from " + EnglishDates.full(school.termsKnownFrom()) + " to "
                            + EnglishDates.full(school.termsKnownUntil()) + ".",
                    "A term calendar that reaches further would settle it.");
        }
    }
}
