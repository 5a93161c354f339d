package org.schooloversight.core.calendar;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/**
 * When a school has sessions: its terms from all layers, without weekends, public holidays, INSET days and closures.
 * Immutable.
 *
 * <p>Terms are taken, academic year by academic year, from the nearest layer that states any; INSET days of layers further
 * away than that do not count then. Closures of all layers count. It is known from the first day of its first term to the
 * day up to which every layer, the bank holidays and the last year with terms are known.
 */
public final class SchoolCalendar {

    private final List<TermCalendar> layers;
    private final BankHolidays bankHolidays;
    private final NavigableSet<LocalDate> inset;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;
    private final TermIndex halfTerms;
    private final Optional<TermIndex> terms;
    private final BitSet sessions;

    private SchoolCalendar(List<TermCalendar> layers, BankHolidays bankHolidays) {
        this.layers = List.copyOf(layers);
        this.bankHolidays = bankHolidays;
        List<TermBlock> blocks = TermLayers.blocks(layers);
        if (blocks.isEmpty()) {
            throw new InvalidValueException("term calendar '" + layers.get(0).id()
                    + "' has no terms, nor has a layer that it extends; accepted: one block of teaching or more");
        }
        this.inset = TermLayers.inset(layers);
        LocalDate first = blocks.get(0).firstDay();
        this.knownFrom = first.isBefore(bankHolidays.knownFrom()) ? bankHolidays.knownFrom() : first;
        LocalDate last = TermLayers.yearOf(blocks.get(blocks.size() - 1)).lastDay();
        LocalDate statedUntil = layers.stream().map(TermCalendar::knownUntil).reduce(last, SchoolCalendar::earlier);
        this.knownUntil = earlier(statedUntil, bankHolidays.knownUntil());
        // terms begin and end where they do whether or not the bank holidays are known
        this.halfTerms = TermIndex.ofHalfTerms(blocks, first, statedUntil);
        this.terms = layers.stream()
                .flatMap(layer -> layer.system().stream())
                .findFirst()
                .map(system -> TermIndex.ofTerms(blocks, system, first, statedUntil));
        this.sessions = findSessions();
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /**
     * Obtains the calendar of one layer and all that it adds to.
     *
     * @param layers  the layers, each id once, not null
     * @param nearest  the layer nearest to the school, not null
     * @param bankHolidays  the bank holidays, not null
     * @return the calendar, not null
     * @throws InvalidValueException if a layer is missing, layers go in a circle, blocks overlap, a year between others has
     *     no terms, or there are no terms at all
     */
    public static SchoolCalendar of(
            Collection<TermCalendar> layers, TermCalendarId nearest, BankHolidays bankHolidays) {
        return new SchoolCalendar(TermLayers.chain(layers, nearest), bankHolidays);
    }

    /**
     * Obtains this calendar with other bank holidays.
     *
     * @param other  the bank holidays, not null
     * @return the calendar, not null
     */
    public SchoolCalendar with(BankHolidays other) {
        return new SchoolCalendar(layers, other);
    }

    /**
     * Gets the layers, nearest to the school first.
     *
     * @return the layers, unmodifiable, not null
     */
    public List<TermCalendar> layers() {
        return layers;
    }

    /**
     * Gets the first day from which the calendar is known.
     *
     * @return the day, inclusive, not null
     */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /**
     * Gets the last day up to which the calendar is known.
     *
     * @return the day, inclusive, not null
     */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /**
     * Gets the first day from which terms are known, which does not depend on bank holidays.
     *
     * @return the day, inclusive, not null
     */
    public LocalDate termsKnownFrom() {
        return halfTerms.knownFrom();
    }

    /**
     * Gets the last day up to which terms are known, which does not depend on bank holidays.
     *
     * @return the day, inclusive, not null
     */
    public LocalDate termsKnownUntil() {
        return halfTerms.knownUntil();
    }

    /**
     * Gets the blocks of teaching, in order.
     *
     * @return the blocks, unmodifiable, not null
     */
    public List<TermBlock> halfTerms() {
        return halfTerms.blocks();
    }

    /**
     * Gets the terms, in order: those of which both half terms are stated.
     *
     * @return the terms, unmodifiable, empty if no layer says how blocks make terms, not null
     */
    public List<TermBlock> terms() {
        return terms.map(TermIndex::blocks).orElse(List.of());
    }

    /**
     * Finds the half term or term that a day lies in. A half-term holiday lies in a term.
     *
     * @param span  which, not null
     * @param day  the day, not null
     * @return the half term or term, empty if the day lies in none that is stated, not null
     */
    public Optional<TermBlock> containing(TermSpan span, LocalDate day) {
        return index(span).flatMap(index -> index.containing(day));
    }

    /**
     * Finds the last day of the n-th half term or term from an event on.
     *
     * @param span  which, not null
     * @param number  which one, from 1
     * @param first  which is number 1, not null
     * @param event  the day of the event, not null
     * @return the last day, or what is known of it, not null
     * @throws InvalidValueException if the number is less than 1
     */
    public DaySpan endOf(TermSpan span, int number, FirstCounted first, LocalDate event) {
        return index(span)
                .map(index -> index.end(TermIndex.positive(number), first, event))
                .orElseGet(() -> DaySpan.notBefore(TermIndex.soonest(first, event)));
    }

    /**
     * Finds the first day of the n-th half term or term that begins after an event.
     *
     * @param span  which, not null
     * @param number  which one, from 1
     * @param event  the day of the event, not null
     * @return the first day, or what is known of it, not null
     * @throws InvalidValueException if the number is less than 1
     */
    public DaySpan startOf(TermSpan span, int number, LocalDate event) {
        return index(span)
                .map(index -> index.start(TermIndex.positive(number), event))
                .orElseGet(() -> DaySpan.notBefore(event.plusDays(1)));
    }

    /**
     * Checks if terms can be told, not only half terms.
     *
     * @return true if a layer says how blocks make terms
     */
    public boolean tellsTerms() {
        return terms.isPresent();
    }

    private Optional<TermIndex> index(TermSpan span) {
        return span == TermSpan.HALF_TERM ? Optional.of(halfTerms) : terms;
    }

    /**
     * Finds the unbroken run of days without a session that a day lies in, as far as the calendar is known.
     *
     * @param day  the day, not null
     * @return the holiday, empty if there is a session on the day or it is not known, not null
     */
    public Optional<SchoolHoliday> holiday(LocalDate day) {
        if (!isKnown(day) || hasSession(day)) {
            return Optional.empty();
        }
        int at = place(day);
        int next = sessions.nextSetBit(at);
        LocalDate last = next < 0 ? knownUntil : knownFrom.plusDays(next - 1L);
        return Optional.of(new SchoolHoliday(knownFrom.plusDays(sessions.previousSetBit(at) + 1L), last));
    }

    boolean isKnown(LocalDate day) {
        return !day.isBefore(knownFrom) && !day.isAfter(knownUntil);
    }

    /** Tells whether a day that is known has a session. */
    boolean hasSession(LocalDate day) {
        return sessions.get(place(day));
    }

    private int place(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - knownFrom.toEpochDay());
    }

    private BitSet findSessions() {
        BitSet found = new BitSet();
        for (LocalDate day = knownFrom; !day.isAfter(knownUntil); day = day.plusDays(1)) {
            found.set(
                    place(day),
                    day.getDayOfWeek().getValue() <= 5
                            && !PublicHolidays.isOne(day, bankHolidays)
                            && whyNoSession(day).isEmpty());
        }
        return found;
    }

    /** Returns why a day of the week that is no public holiday has no session, if it has none. */
    Optional<PassedOver> whyNoSession(LocalDate day) {
        if (halfTerms.containing(day).isEmpty()) {
            return Optional.of(new PassedOver(day, PassedOver.Because.OUTSIDE_TERM, ""));
        }
        if (inset.contains(day)) {
            return Optional.of(new PassedOver(day, PassedOver.Because.INSET_DAY, ""));
        }
        return layers.stream()
                .flatMap(layer -> layer.closures().stream())
                .filter(closure -> !day.isBefore(closure.firstDay()) && !day.isAfter(closure.lastDay()))
                .findFirst()
                .map(closure -> new PassedOver(day, PassedOver.Because.CLOSURE, closure.reason()));
    }

    @Override
    public String toString() {
        return layers.get(0).title() + ", known from " + knownFrom + " to " + knownUntil;
    }
}
