package org.schooloversight.triggers.partnership;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Pounds;

/**
 * A bid, or bids placed together, for money from a fund.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what it is for and which fund it goes to, not null
 * @param state  what became of it, not null
 * @param won  the money won, empty unless won and stated, not null
 * @param atLeast  true if more may have been won than is stated
 * @param cites  where it is stated, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record Bid(
        String id,
        String title,
        State state,
        Optional<Pounds> won,
        boolean atLeast,
        List<Citation> cites,
        Check check) {

    /** What became of a bid. */
    public enum State {
        /** It was placed, and what came of it is not known yet. */
        PLACED,
        /** Money was given. */
        WON,
        /** No money was given. */
        LOST
    }

    /**
     * Copies the clauses and checks that only what was won has money.
     *
     * @throws InvalidValueException if a bid that was not won has money
     */
    public Bid {
        cites = List.copyOf(cites);
        if (won.isPresent() && state != State.WON) {
            throw new InvalidValueException(
                    "the bid '" + id + "' was not won and has money; accepted: money for a bid that was won");
        }
    }
}
