package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.school.School;

/** Tells what a warning notice lacks. */
final class NoticeEvaluator {

    private final InterventionLaw law;

    NoticeEvaluator(InterventionLaw law) {
        this.law = law;
    }

    NoticeCheck check(NoticeDraft draft, School school) {
        Said said = new Said();
        boolean applies = law.regime(school.type().category(), draft.on())
                .filter(regime -> regime.standing() == Regime.Standing.APPLIES)
                .isPresent();
        if (!applies) {
            said.because("The law of intervention in maintained schools is not for this school.", List.of());
            return new NoticeCheck(false, List.of(), List.of(), said.reasons(), said.notices());
        }
        return law.form(draft.kind())
                .flatMap(form -> form.versions().on(draft.on()))
                .map(version -> check(draft, school, version, said))
                .orElseGet(() -> {
                    said.because("On " + Said.day(draft.on()) + " the law knew no such notice.", List.of());
                    return new NoticeCheck(false, List.of(), List.of(), said.reasons(), said.notices());
                });
    }

    private static NoticeCheck check(NoticeDraft draft, School school, NoticeForm.Version version, Said said) {
        said.rests(draft.kind().words(), version.check());
        boolean canBeGiven = version.givenBy().contains(draft.by());
        if (!canBeGiven) {
            said.because("The law of that day does not let " + draft.by().words() + " give one.", version.cites());
        }
        Optional<LocalDate> end = draft.complianceEnds();
        if (end.filter(day -> !day.isAfter(draft.on())).isPresent()) {
            said.because("The period for complying ends before it can begin.", version.cites());
            canBeGiven = false;
        }
        List<NoticeForm.Part> contents = missing(version.contents(), draft.states(), draft, school, said);
        List<NoticeForm.Part> copies = missing(version.copies(), draft.copies(), draft, school, said);
        return new NoticeCheck(canBeGiven, contents, copies, said.reasons(), said.notices());
    }

    private static List<NoticeForm.Part> missing(
            List<NoticeForm.Part> asked, Set<NoticePartId> given, NoticeDraft draft, School school, Said said) {
        List<NoticeForm.Part> missing = asked.stream()
                .filter(part -> part.by().isEmpty() || part.by().contains(draft.by()))
                .filter(part -> part.schools().holds(school))
                .filter(part -> {
                    said.rests(part.words(), part.check());
                    return !given.contains(part.id());
                })
                .toList();
        missing.forEach(part -> said.because("Missing: " + part.words() + ".", part.cites()));
        return missing;
    }
}
