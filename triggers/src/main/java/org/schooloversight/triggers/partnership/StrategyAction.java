package org.schooloversight.triggers.partnership;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.law.Citation;

/**
 * Something that a strategy says will be done.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what is to be done, in plain English, not null
 * @param theme  the id of the theme it belongs to, not null
 * @param lever  the id of the lever it pulls, not null
 * @param kind  whether it ends or holds as long as the strategy does, not null
 * @param owner  who answers for it, empty if the strategy does not say, not null
 * @param state  how far it has come, not null
 * @param moves  the measures that it is to move, unmodifiable, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record StrategyAction(
        String id,
        String title,
        String theme,
        String lever,
        Kind kind,
        Optional<PartyId> owner,
        State state,
        List<MeasureId> moves,
        List<Citation> cites) {

    /** Whether an action ends. */
    public enum Kind {
        /** Work that is done at some time. */
        ACTION,
        /** A rule for what the authority decides, as long as the strategy holds. */
        RULE
    }

    /** How far an action has come. */
    public enum State {
        /** The strategy states it and nothing more is recorded. */
        STATED,
        /** Work has begun, or the rule is followed. */
        UNDER_WAY,
        /** It is done. */
        DONE,
        /** It was given up. */
        STOPPED
    }

    /** Copies the lists. */
    public StrategyAction {
        moves = List.copyOf(moves);
        cites = List.copyOf(cites);
    }
}
