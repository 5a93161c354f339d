package org.schooloversight.duties.checking;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;

/**
 * What was recorded about one entry by whoever compared it with the law.
 *
 * @param entry  the entry, not null
 * @param fingerprint  that of the entry as it was read, not null
 * @param outcome  what came of it, not null
 * @param checkedOn  the day of the comparison, empty only if there was none yet, not null
 * @param checkedBy  the role of whoever compared it, never a name, not null, empty only if there was no comparison yet
 * @param against  the text or edition it was compared with, not null, empty only if there was no comparison yet
 * @param note  what else is to be said, such as where it differs, not null, empty if nothing
 * @param line  the line of the file that says so, counted from 1, 0 if there is none
 */
public record LawCheck(
        LawEntryId entry,
        Fingerprint fingerprint,
        Outcome outcome,
        Optional<LocalDate> checkedOn,
        String checkedBy,
        String against,
        String note,
        int line) {

    /** What came of a comparison. */
    public enum Outcome {
        /** The entry says what the law says. */
        AGREES,
        /** It does not. */
        DIFFERS,
        /** Nobody has compared them yet. */
        NOT_YET
    }

    /**
     * Checks that a comparison has its day, a role and a text.
     *
     * @throws InvalidValueException if one of them is missing, or stands where there was no comparison, or nothing tells where it differs
     */
    public LawCheck {
        boolean done = outcome != Outcome.NOT_YET;
        if (checkedOn.isPresent() != done || checkedBy.isBlank() == done || against.isBlank() == done) {
            throw new InvalidValueException(
                    "the check of '" + entry + "' is not whole; accepted: an outcome, the day, the "
                            + "role and the text it was compared with, or none of these");
        }
        if (outcome == Outcome.DIFFERS && note.isBlank()) {
            throw new InvalidValueException(
                    "the check of '" + entry + "' does not say what differs; accepted: a note that does");
        }
    }

    /** Says the comparison as what an entry rests on. */
    Check mark(Check before) {
        String by = "the authority's own check, by " + checkedBy + ", against " + against;
        if (outcome == Outcome.AGREES) {
            return Check.checked(checkedOn.orElseThrow(), note.isBlank() ? by : by + ": " + note);
        }
        return Check.unchecked(by + " on " + EnglishDates.full(checkedOn.orElseThrow()) + ", found that it differs: "
                + note + " (As this library has it: " + before + ")");
    }
}
