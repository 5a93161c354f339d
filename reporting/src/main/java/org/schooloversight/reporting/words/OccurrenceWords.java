package org.schooloversight.reporting.words;

import java.util.Optional;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.duties.schedule.OccurrenceState;

/** Says when a duty falls due, and where it stands. */
public final class OccurrenceWords {

    private OccurrenceWords() {}

    /**
     * Says when it is due, or why there is no day.
     *
     * @param each  the occurrence, not null
     * @return whole sentences, not null
     */
    public static String when(DutyOccurrence each) {
        if (each.disappliedBy().isPresent()) {
            return "No day, because the limit does not apply.";
        }
        return each.provision().hasDate()
                ? DayWords.bounded(each.provision().bound(), each.day())
                : each.provision().rule().toString();
    }

    /**
     * Says where it stands, and what that means under the law.
     *
     * @param each  the occurrence, not null
     * @return whole sentences, not null
     */
    public static String state(DutyOccurrence each) {
        String ended =
                each.endedOn().map(day -> " on " + EnglishDates.full(day)).orElse("");
        String excepted = each.disappliedBy().map(id -> " (" + id + ")").orElse("");
        String words = Phrases.title(each.state().words()) + ended + excepted + ".";
        Authority authority = each.provision().authority();
        if (each.state() == OccurrenceState.OVERDUE) {
            return words + " No record says that it was done; if it was not, that is " + DayWords.breach(authority)
                    + ".";
        }
        boolean late =
                each.state() == OccurrenceState.MET_LATE && each.provision().bound() != Bound.UNTIL;
        return late ? words + " That is " + DayWords.breach(authority) + "." : words;
    }

    /**
     * Says what an exception is that takes the limit away.
     *
     * @param exception  the exception, not null
     * @return whole sentences, not null
     */
    public static String disapplied(LimitException exception) {
        return "The limit does not apply, and no other takes its place: " + Phrases.of(exception.title());
    }

    /**
     * Says why a clock gives no day.
     *
     * @param answer  what the clock says, not null
     * @return whole sentences, empty if it runs, not null
     */
    public static Optional<String> whyNoDay(ClockAnswer answer) {
        if (answer instanceof ClockAnswer.Disapplied disapplied) {
            return Optional.of(disapplied(disapplied.exception()));
        }
        if (answer instanceof ClockAnswer.NotInForce not) {
            return Optional.of("No rule of this clock was in force on " + EnglishDates.full(not.on())
                    + "; it has rules "
                    + Text.list(not.periods().stream().map(DayWords::period).toList(), "and")
                    + ".");
        }
        return Optional.empty();
    }
}
