package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.schedule.CaseReference;

/**
 * A warning notice as it was taken down, with what it states and whom it was copied to as far as that was.
 *
 * @param reference  the reference, not null
 * @param recordedOn  the day on which it was recorded, not null
 * @param draft  the notice, as it can be checked, not null
 * @param statesRecorded  false if nothing was taken down of what it states
 * @param copiesRecorded  false if nothing was taken down of whom it was copied to
 */
public record RecordedNotice(
        CaseReference reference,
        LocalDate recordedOn,
        NoticeDraft draft,
        boolean statesRecorded,
        boolean copiesRecorded) {

    /**
     * Checks if it had been given and recorded.
     *
     * @param asOf  the day of the question and the day by which things were known, not null
     * @return true if it had been given by the one and was recorded by the other
     */
    public boolean isKnown(AsOf asOf) {
        return !draft.on().isAfter(asOf.effectiveOn()) && !recordedOn.isAfter(asOf.knownBy());
    }
}
