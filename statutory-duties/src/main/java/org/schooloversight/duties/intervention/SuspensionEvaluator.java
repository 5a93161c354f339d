package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.intervention.SuspensionAnswer.Review;
import org.schooloversight.duties.intervention.SuspensionAnswer.State;
import org.schooloversight.duties.schedule.CaseReference;

/** Tells where suspensions of delegated budgets stand, by the clocks of the catalogue. */
final class SuspensionEvaluator {

    private final ClockId notice;
    private final ClockId review;
    private final Known known;
    private final Limits limits;

    SuspensionEvaluator(InterventionLaw law, Known known, Limits limits) {
        this.notice = law.suspensionNotice();
        this.review = law.suspensionReview();
        this.known = known;
        this.limits = limits;
    }

    List<SuspensionAnswer> answers() {
        TreeSet<CaseReference> references = new TreeSet<>();
        for (InterventionEvent each : List.of(
                InterventionEvent.SUSPENSION_NOTIFIED,
                InterventionEvent.SUSPENSION_EFFECTIVE,
                InterventionEvent.SUSPENSION_BY_INTERVENTION)) {
            known.events(each).forEach(event -> references.add(event.reference()));
        }
        return references.stream().map(this::answer).toList();
    }

    private SuspensionAnswer answer(CaseReference reference) {
        Said said = new Said();
        Optional<LocalDate> byIntervention = known.first(reference, InterventionEvent.SUSPENSION_BY_INTERVENTION);
        Optional<LocalDate> effect =
                byIntervention.or(() -> known.first(reference, InterventionEvent.SUSPENSION_EFFECTIVE));
        Optional<Deadline> earliest = byIntervention.isPresent()
                ? Optional.empty()
                : known.first(reference, InterventionEvent.SUSPENSION_NOTIFIED)
                        .flatMap(day -> limits.of(notice, day, day));
        earliest.ifPresent(said::looked);
        if (byIntervention.isPresent()) {
            said.because(
                    "It is a power of intervention: it takes effect with the notice, without a month between.",
                    List.of());
            said.notice("Not checked: that such a suspension is reviewed as one for mismanagement is.");
        } else {
            tooEarly(earliest, effect, said);
        }
        Optional<LocalDate> revoked = known.first(reference, InterventionEvent.SUSPENSION_REVOKED);
        List<Review> reviews =
                effect.map(day -> reviews(reference, day, revoked, said)).orElse(List.of());
        return new SuspensionAnswer(reference, earliest, effect, reviews, revoked, said.reasons(), said.notices());
    }

    private static void tooEarly(Optional<Deadline> earliest, Optional<LocalDate> effect, Said said) {
        if (effect.isPresent() && earliest.isEmpty()) {
            said.because(
                    "No notice of it is recorded: it can do without only if gross incompetence or an emergency calls for it.",
                    List.of());
            return;
        }
        Optional<LocalDate> first = earliest.flatMap(each -> each.day().earliest());
        if (first.isPresent() && effect.filter(first.get()::isAfter).isPresent()) {
            said.because(
                    "It took effect before " + Said.day(first.get())
                            + ", the first day after the notice: that is lawful only if gross incompetence or an emergency calls"
                            + " for it.",
                    earliest.orElseThrow().provision().cites());
        }
    }

    /** Returns the reviews: each is counted from the effect or, while the suspension lasts, from the last day of the one before. */
    private List<Review> reviews(CaseReference reference, LocalDate effect, Optional<LocalDate> revoked, Said said) {
        List<Review> reviews = new ArrayList<>();
        List<LocalDate> done = known.events(InterventionEvent.SUSPENSION_REVIEWED).stream()
                .filter(each -> each.reference().equals(reference))
                .map(InterventionRecord::on)
                .toList();
        LocalDate from = effect;
        boolean ahead = false;
        while (!ahead) {
            Optional<Deadline> due = limits.of(review, from, from);
            Optional<LocalDate> last = due.flatMap(each -> each.day().day());
            if (last.isEmpty()
                    || revoked.filter(day -> !day.isAfter(last.get())).isPresent()) {
                break;
            }
            said.looked(due.get());
            LocalDate after = from;
            Optional<LocalDate> when = done.stream()
                    .filter(day -> (day.isAfter(after) || day.equals(effect)) && !day.isAfter(last.get()))
                    .findFirst();
            ahead = !last.get().isBefore(known.day());
            State state = when.isPresent() ? State.DONE : ahead ? State.AHEAD : State.OVERDUE;
            reviews.add(new Review(due.get(), when, state));
            from = last.get();
        }
        return reviews;
    }
}
