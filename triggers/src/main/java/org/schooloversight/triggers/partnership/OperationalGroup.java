package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.triggers.assess.Assessment;

/** Works out what the operational group is to look at. Immutable. */
public final class OperationalGroup {

    private static final Comparator<Inspection> BY_PUBLICATION = Comparator.comparing(OperationalGroup::published)
            .thenComparing(each -> each.urn().toString())
            .thenComparing(Inspection::toString);

    private final GroupTerms terms;

    private OperationalGroup(GroupTerms terms) {
        this.terms = terms;
    }

    /**
     * Obtains a group.
     *
     * @param terms  how it works, not null
     * @return the group, not null
     */
    public static OperationalGroup of(GroupTerms terms) {
        return new OperationalGroup(terms);
    }

    /**
     * Works out the agenda of a meeting. What is dated after the meeting is not looked at.
     *
     * @param meeting  the meeting, not null
     * @param papers  what is put before it, not null
     * @return the agenda, not null
     */
    public Agenda agenda(Meeting meeting, GroupPapers papers) {
        PackageLog log = papers.packages().on(meeting.on());
        List<Inspection> outcomes = papers.inspections().stream()
                .filter(each -> meeting.isNew(published(each)))
                .distinct()
                .sorted(BY_PUBLICATION)
                .toList();
        List<SupportPackage> requests = log.packages().stream()
                .filter(each -> each.steps().get(0).step() == PackageStep.REQUESTED && meeting.isNew(each.openedOn()))
                .toList();
        List<Duplicate> duplicates = log.duplicates().stream()
                .filter(each -> each.days().contains(meeting.on()))
                .toList();
        List<PackageDue> due = log.packages().stream()
                .filter(SupportPackage::isOpen)
                .map(each -> due(each, meeting.on()))
                .toList();
        List<SupportPackage> toReport = log.packages().stream()
                .filter(each -> each.state() == PackageStep.ASSESSED)
                .toList();
        return new Agenda(
                meeting,
                outcomes,
                requests,
                unanswered(papers.assessments(), log),
                duplicates,
                due,
                toReport,
                log.refused(),
                notices(papers.assessments(), meeting.on()));
    }

    private static LocalDate published(Inspection inspection) {
        return inspection.provenance().publication().on();
    }

    private PackageDue due(SupportPackage each, LocalDate day) {
        LocalDate stuckFrom =
                each.inStateSince().plusMonths((long) terms.monthsBetweenMeetings() * terms.meetingsUntilStuck());
        return new PackageDue(each, each.state().next().orElseThrow(), stuckFrom, !day.isBefore(stuckFrom));
    }

    private static List<Unanswered> unanswered(List<Assessment> assessments, PackageLog log) {
        List<Unanswered> unanswered = new ArrayList<>();
        for (Assessment each : assessments) {
            List<SupportPackage> open = log.packages(each.school().urn()).stream()
                    .filter(SupportPackage::isOpen)
                    .toList();
            for (Finding finding : each.findings()) {
                if (finding.state() == FindingState.FIRED
                        && open.stream().noneMatch(some -> some.answers(finding.trigger()))) {
                    unanswered.add(new Unanswered(each.school(), finding));
                }
            }
        }
        return unanswered;
    }

    private List<Reason> notices(List<Assessment> assessments, LocalDate day) {
        List<Reason> notices = new ArrayList<>();
        if (!terms.check().isChecked()) {
            notices.add(new Reason(
                    "How the group works was not compared with its source: "
                            + terms.check().basis() + ".",
                    terms.cites(),
                    List.of()));
        }
        long others = assessments.stream()
                .filter(each -> !each.receipt().asOf().effectiveOn().equals(day))
                .count();
        if (others > 0) {
            notices.add(new Reason(
                    others + (others == 1 ? " school was" : " schools were")
                            + " assessed for another day than that of the meeting.",
                    List.of(),
                    List.of()));
        }
        return notices;
    }
}
