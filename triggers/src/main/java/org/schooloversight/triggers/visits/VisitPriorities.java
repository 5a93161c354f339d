package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.InvalidValueException;

/**
 * In which order needs are served while there are days for visits: a choice of the authority.
 *
 * @param tiersFirst  the tiers that come first, the first first; all others come after them alike, unmodifiable, not null
 * @param order  the questions that decide, the first first, each once; after them the number of the school decides, unmodifiable, not null
 */
public record VisitPriorities(List<TierId> tiersFirst, List<Precedence> order) {

    /**
     * Copies the lists.
     *
     * @throws InvalidValueException if a tier or question stands twice
     */
    public VisitPriorities {
        tiersFirst = once("tier", tiersFirst);
        order = once("question", order);
    }

    private static <T> List<T> once(String what, List<T> list) {
        if (list.stream().distinct().count() < list.size()) {
            throw new InvalidValueException("a " + what + " stands twice in " + list + "; accepted: each once");
        }
        return List.copyOf(list);
    }

    /**
     * Obtains the order that asks every question, in the order of their constants.
     *
     * @param tiersFirst  the tiers that come first, not null
     * @return the priorities, not null
     */
    public static VisitPriorities of(List<TierId> tiersFirst) {
        return new VisitPriorities(tiersFirst, List.of(Precedence.values()));
    }

    /** Puts what is served first first. Two needs are never alike. */
    Comparator<VisitNeed> comparator() {
        return order.stream()
                .map(this::by)
                .reduce(Comparator::thenComparing)
                .map(asked -> asked.thenComparing(VisitNeed::key))
                .orElseGet(() -> Comparator.comparing(VisitNeed::key));
    }

    private Comparator<VisitNeed> by(Precedence question) {
        return switch (question) {
            case TIER -> Comparator.comparingInt(this::tierRank);
            case CLAIM -> Comparator.comparing(VisitNeed::claim);
            case AUTUMN_AND_SPRING -> Comparator.comparing(VisitNeed::autumnAndSpringFirst, Comparator.reverseOrder());
            case INSPECTION -> Comparator.comparing(need -> need.inspection().day(), DaySpan.BY_EARLIEST);
            case FIRST_DAYS -> Comparator.comparingInt(need -> need.key().part());
            case DUE -> Comparator.comparing(need -> need.due().orElse(LocalDate.MAX));
        };
    }

    private int tierRank(VisitNeed need) {
        int at = need.tier().map(tiersFirst::indexOf).orElse(-1);
        return at < 0 ? tiersFirst.size() : at;
    }

    /** Says what the questions find of a need, as one sentence after its place in the order. */
    String words(VisitNeed need) {
        List<String> parts = new ArrayList<>();
        order.forEach(question -> found(question, need).ifPresent(parts::add));
        return String.join("; ", parts);
    }

    private Optional<String> found(Precedence question, VisitNeed need) {
        return switch (question) {
            case TIER -> need.tier().map(tier -> "tier " + tier);
            case CLAIM -> Optional.of(need.claim().words());
            case AUTUMN_AND_SPRING ->
                need.autumnAndSpringFirst() ? Optional.of("autumn and spring come first for it") : Optional.empty();
            case INSPECTION ->
                Optional.of(need.inspection()
                        .day()
                        .day()
                        .map(day -> "the next inspection is to come by " + EnglishDates.full(day))
                        .orElse("when the next inspection is to come is not known"));
            case FIRST_DAYS ->
                need.parts() > 1 ? Optional.of("day " + need.key().part() + " of " + need.parts()) : Optional.empty();
            case DUE -> need.due().map(day -> "due by " + EnglishDates.full(day));
        };
    }
}
