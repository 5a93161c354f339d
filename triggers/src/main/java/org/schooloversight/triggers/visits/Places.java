package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.TermBlock;

/** The places in which visits can be made: one for each provider and half term, provider by provider. */
final class Places {

    private final List<Provider> providers;
    private final VisitYear year;

    /** The providers in the order of their ids. */
    Places(List<Provider> providers, VisitYear year) {
        this.providers = providers;
        this.year = year;
    }

    int count() {
        return providers.size() * halfTerms();
    }

    int halfTerms() {
        return year.halfTerms().size();
    }

    int place(int provider, int halfTerm) {
        return provider * halfTerms() + halfTerm;
    }

    Provider provider(int place) {
        return providers.get(place / halfTerms());
    }

    int halfTerm(int place) {
        return place % halfTerms();
    }

    TermBlock block(int place) {
        return year.halfTerms().get(halfTerm(place));
    }

    List<Provider> providers() {
        return providers;
    }

    VisitYear year() {
        return year;
    }

    /** The days there are: none where the provider states none, or may no longer visit before the half term is over. */
    int capacity(int place) {
        Provider provider = provider(place);
        boolean lapses = provider.lastDay()
                .map(day -> day.isBefore(block(place).lastDay()))
                .orElse(false);
        return lapses || halfTerm(place) >= provider.days().size()
                ? 0
                : provider.days().get(halfTerm(place));
    }

    /** Finds the days of a half term on which a visit may be made, from the first to the last of them. */
    Optional<DaySpan> within(VisitNeed need, int halfTerm) {
        TermBlock block = year.halfTerms().get(halfTerm);
        LocalDate first = latest(block.firstDay(), latest(need.opens(), year.from()));
        LocalDate last = need.due().filter(block.lastDay()::isAfter).orElse(block.lastDay());
        List<LocalDate> ends = new ArrayList<>();
        for (TermBlock taught : need.teaching().isEmpty() ? List.of(block) : need.teaching()) {
            LocalDate from = latest(first, taught.firstDay());
            LocalDate to = taught.lastDay().isBefore(last) ? taught.lastDay() : last;
            if (!to.isBefore(from)) {
                ends.add(from);
                ends.add(to);
            }
        }
        return ends.isEmpty()
                ? Optional.empty()
                : Optional.of(DaySpan.ofClosed(ends.get(0), ends.get(ends.size() - 1)));
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
