package org.schooloversight.triggers.partnership;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.law.Citation;

/**
 * A stage of a consultation.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param title  what happens in it, in plain English, not null
 * @param kind  what it is, not null
 * @param when  when it is to happen, not null
 * @param weekday  the day of the week that is stated beside the date, empty if none is, not null
 * @param cites  where it is stated, unmodifiable, not null
 */
public record ConsultationStage(
        String id, String title, Kind kind, StageTime when, Optional<DayOfWeek> weekday, List<Citation> cites) {

    /** What a stage is, in the order in which stages end. */
    public enum Kind {
        /** Talks before there is a draft. */
        INFORMAL_TALKS,
        /** The draft is sent out. */
        DRAFT_SENT,
        /** The last day for responses. */
        RESPONSES_DUE,
        /** Meetings at which the draft is discussed. */
        FORMAL_MEETINGS,
        /** The document is published as it will stand. */
        FINAL_DOCUMENT
    }

    /** Copies the clauses. */
    public ConsultationStage {
        cites = List.copyOf(cites);
    }
}
