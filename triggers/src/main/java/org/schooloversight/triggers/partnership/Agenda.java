package org.schooloversight.triggers.partnership;

import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;

/**
 * What a meeting of the operational group is to look at.
 *
 * @param meeting  the meeting, not null
 * @param newOutcomes  inspections published since the meeting before, in order of publication, unmodifiable, not null
 * @param requests  packages that schools asked for since the meeting before, unmodifiable, not null
 * @param unanswered  triggers that fired and that no open package answers, unmodifiable, not null
 * @param duplicates  packages that may do the same work twice, unmodifiable, not null
 * @param due  open packages and the step each is to take, unmodifiable, not null
 * @param toReport  packages whose impact was assessed and not yet reported, unmodifiable, not null
 * @param refused  records that no package could take, unmodifiable, not null
 * @param notices  what the reader must know besides, unmodifiable, not null
 */
public record Agenda(
        Meeting meeting,
        List<Inspection> newOutcomes,
        List<SupportPackage> requests,
        List<Unanswered> unanswered,
        List<Duplicate> duplicates,
        List<PackageDue> due,
        List<SupportPackage> toReport,
        List<RefusedStep> refused,
        List<Reason> notices) {

    /** Copies the lists. */
    public Agenda {
        newOutcomes = List.copyOf(newOutcomes);
        requests = List.copyOf(requests);
        unanswered = List.copyOf(unanswered);
        duplicates = List.copyOf(duplicates);
        due = List.copyOf(due);
        toReport = List.copyOf(toReport);
        refused = List.copyOf(refused);
        notices = List.copyOf(notices);
    }
}
