package org.schooloversight.triggers.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.deadline.Doubt;
import org.schooloversight.core.deadline.TraceStep;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.Timing;

/** Says why something is owed, when it is due, and why it stands as it does. */
final class Wording {

    private final SupportPolicy policy;
    private final List<TierStay> stays;
    private final LocalDate asOf;

    Wording(SupportPolicy policy, List<TierStay> stays, LocalDate asOf) {
        this.policy = policy;
        this.stays = stays;
        this.asOf = asOf;
    }

    List<Reason> reasons(Occurrence each, ObligationState state) {
        List<Reason> reasons = new ArrayList<>();
        Entitlement entitlement = each.entitlement();
        reasons.add(new Reason(
                "'" + span(each).title() + "'" + verb(each) + ": " + entitlement.title() + "; " + entitlement.amount()
                        + ", " + entitlement.timing() + ".",
                entitlement.cites(),
                List.of()));
        reasons.addAll(each.slot().notes());
        each.slot().due().ifPresent(due -> {
            due.steps().stream().map(TraceStep::text).map(Wording::plain).forEach(reasons::add);
            due.doubts().stream().map(Doubt::toString).map(Wording::plain).forEach(reasons::add);
        });
        reasons.add(standing(each, state));
        return reasons;
    }

    /** Returns the words of the promise that count: those on the day that decides or, if it was left by then, the last before. */
    Promise.Span span(Occurrence each) {
        List<Promise.Span> spans = each.promise().spans();
        return each.owed(Occurrence.deciding(each.slot().day(), asOf)).orElse(spans.get(spans.size() - 1));
    }

    private String verb(Occurrence each) {
        String verb = each.isJudgement() ? "expect" : "promise";
        return span(each).isCertain() ? " " + verb + "s" : " may " + verb;
    }

    private Reason standing(Occurrence each, ObligationState state) {
        String records = records(each);
        String text = switch (state) {
            case MET, MET_LATE ->
                (each.isJudgement() ? "It was so judged" : "It was done")
                        + each.metOn().map(on -> " on " + EnglishDates.full(on)).orElse("")
                        + (state == ObligationState.MET_LATE ? ", after its day." : ".");
            case OVERDUE -> "Its day has passed, and " + records + ".";
            case OPEN -> (each.isJudgement() ? "It is expected; " : "It is owed; ") + records + ".";
            case NOT_YET_OPEN ->
                "It is owed from " + EnglishDates.full(each.slot().opensOn()) + ".";
            case MAY_BE_OWED -> "It is owed if " + Text.list(span(each).conditions(), "and") + "; " + records + ".";
            case NOT_KNOWABLE ->
                each.isMet()
                        ? "It was done, and whether in time is not known; " + records + "."
                        : "Whether its day has passed is not known; " + records + ".";
            case CLOSED -> closed(each);
        };
        return new Reason(
                text,
                List.of(),
                each.metBy().stream()
                        .map(record -> record.provenance().toString())
                        .toList());
    }

    private String closed(Occurrence each) {
        if (each.slot().standing() == Slot.Standing.OVER_BEFORE_THE_YEAR) {
            return "Its day had passed before the year began.";
        }
        LocalDate deciding = Occurrence.deciding(each.slot().day(), asOf);
        Optional<Promise.Span> then = each.owed(deciding);
        return then.filter(span -> !span.isCertain())
                .map(span -> "Whether it was owed was not known by its day; it depends on this: "
                        + Text.list(span.conditions(), "and") + "; " + records(each) + ". " + ended(each, asOf))
                .orElseGet(() -> ended(each, deciding));
    }

    private String ended(Occurrence each, LocalDate by) {
        LocalDate end = each.slot().endsOn();
        if (end != null && !by.isBefore(end)) {
            return !(each.promise().key().timing() instanceof Timing.WithinTerms)
                    ? "From " + EnglishDates.full(end) + " it is known to be owed, and is counted anew from then."
                    : "A later judgement was published on " + EnglishDates.full(end) + ", before it was due.";
        }
        return left(each, by)
                .or(() -> left(each, asOf))
                .map(day -> "From " + EnglishDates.full(day) + " it was not promised any more: " + nowWords(day) + ".")
                .orElse("Its time is over.");
    }

    /** Finds the last day by another on which it ceased to be promised. */
    private static Optional<LocalDate> left(Occurrence each, LocalDate by) {
        return each.promise().spans().stream()
                .flatMap(span -> Optional.ofNullable(span.end()).stream())
                .filter(day -> !day.isAfter(by) && each.promise().at(day).isEmpty())
                .max(LocalDate::compareTo);
    }

    private String nowWords(LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.contains(day))
                .findFirst()
                .map(stay -> stay.assessment().outcome() instanceof TierOutcome.Outside
                        ? "the programme had no tier for the school"
                        : "the school was in the tier '" + Promises.tierTitle(policy, stay) + "'")
                .orElse("its time was over");
    }

    private String records(Occurrence each) {
        String none = each.isJudgement() ? "no such judgement is" : "nothing of it is";
        return (each.metBy().isEmpty() ? none : had(each) + " of " + each.need()) + " on record by "
                + EnglishDates.day(asOf);
    }

    private static String had(Occurrence each) {
        return each.used().stripTrailingZeros().toPlainString();
    }

    private static Reason plain(String text) {
        return new Reason(text, List.of(), List.of());
    }
}
