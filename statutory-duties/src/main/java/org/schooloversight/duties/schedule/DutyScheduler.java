package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.ExceptionId;

/**
 * Answers what is due by when, and where it stands: the door of this package. Safe for use by many threads.
 *
 * <p>The law in force on the day of an event applies to it. What is worked out depends on the catalogue, the readings, the
 * calendars and the records alone, and not on the order of the records.
 */
public final class DutyScheduler {

    private final DutyCatalogue catalogue;
    private final DutySettings settings;
    private final CalendarBook book;
    private final Receipts receipts;
    private final ClockAnswers answers;
    private final CompiledCatalogue general;
    private final Map<Urn, CompiledCatalogue> ofSchools = new ConcurrentHashMap<>();

    private DutyScheduler(DutyCatalogue catalogue, DutySettings settings, CalendarBook book) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.book = book;
        this.receipts = new Receipts(catalogue);
        this.answers = new ClockAnswers(catalogue, settings, receipts);
        this.general = new CompiledCatalogue(catalogue, settings, book.general());
    }

    /**
     * Obtains a scheduler.
     *
     * @param catalogue  the duties and clocks, not null
     * @param settings  how open points are read, not null
     * @param calendars  the calendars to count by, not null
     * @return the scheduler, not null
     */
    public static DutyScheduler of(DutyCatalogue catalogue, DutySettings settings, CalendarBook calendars) {
        return new DutyScheduler(catalogue, settings, calendars);
    }

    /**
     * Answers what one clock says of an occasion.
     *
     * @param clock  the clock, not null
     * @param occasion  what it counts from, not null
     * @param exceptions  the exceptions that apply, not null
     * @param lawOn  the day whose law applies, usually that of the event, not null
     * @return the answer, not null
     * @throws InvalidValueException if there is no such clock, or it has no such exception
     */
    public ClockAnswer answer(ClockId clock, Occasion occasion, Set<ExceptionId> exceptions, LocalDate lawOn) {
        return answers.of(general, clock, occasion, exceptions, lawOn);
    }

    /**
     * Explains an occurrence of a schedule: the same day, by the same evaluation, with every step.
     *
     * @param occurrence  the occurrence, from this scheduler, not null
     * @return the answer, not null
     */
    public ClockAnswer explain(DutyOccurrence occurrence) {
        return answers.of(
                at(occurrence.school()),
                occurrence.clock().id(),
                occurrence.occasion(),
                occurrence.disappliedBy().map(Set::of).orElse(Set.of()),
                occurrence.occasion().day());
    }

    /**
     * Works out where one clock stands, for a system that keeps its own cases.
     *
     * @param clock  the clock, not null
     * @param start  the day it counts from, not null
     * @param metOn  the day on which it was met, empty if it was not, not null
     * @param asOf  the day on which the state is asked, not null
     * @return the occurrence, empty if the clock had no rule in force on the first day, not null
     * @throws InvalidValueException if there is no such clock
     */
    public Optional<DutyOccurrence> occurrence(
            ClockId clock, LocalDate start, Optional<LocalDate> metOn, LocalDate asOf) {
        CompiledClock compiled = general.require(clock);
        CompiledClock.Face face = compiled.on(start);
        if (face == null) {
            return Optional.empty();
        }
        Occasion occasion = Occasion.on(start);
        DaySpan day = face.day(occasion);
        LocalDate done = metOn.filter(each -> !each.isAfter(asOf)).orElse(null);
        return Optional.of(face.occurrence(
                compiled.clock(),
                CompiledClock.Place.NONE,
                occasion,
                day,
                new States.Course(start, done, null, null),
                asOf));
    }

    /**
     * Works out what the records of cases started, and where each stands at the end of a day.
     *
     * @param log  the records, not null
     * @param asOf  the day on which states are asked, and the day by which records were known, not null
     * @return the schedule, not null
     */
    public DutySchedule schedule(CaseLog log, AsOf asOf) {
        return schedule("cases, " + asOf, asOf, log, ofCases(log, asOf), List.of());
    }

    /**
     * Works out what recurs and falls due between two days, beside what the records of cases started.
     *
     * @param firstInclusive  the first day, not null
     * @param lastInclusive  the last day, not null
     * @param log  the records, not null
     * @param asOf  the day on which states are asked, and the day by which records were known, not null
     * @return the schedule, not null
     */
    public DutySchedule schedule(LocalDate firstInclusive, LocalDate lastInclusive, CaseLog log, AsOf asOf) {
        List<CaseRecord.Happened> happened = log.standing(asOf.knownBy()).stream()
                .flatMap(List::stream)
                .filter(CaseRecord.Happened.class::isInstance)
                .map(CaseRecord.Happened.class::cast)
                .toList();
        List<DutyOccurrence> occurrences = ofCases(log, asOf);
        occurrences.addAll(
                new Recurrences(general, happened, asOf.effectiveOn()).between(firstInclusive, lastInclusive));
        List<Duty> untimed = catalogue.duties().stream()
                .filter(duty -> duty.kind() == DutyKind.RECURRING
                        && duty.isInForceOn(firstInclusive)
                        && catalogue.clocks(duty.id()).isEmpty())
                .toList();
        return schedule(
                "cases and what recurs from " + firstInclusive + " to " + lastInclusive + ", " + asOf,
                asOf,
                log,
                occurrences,
                untimed);
    }

    /**
     * Works out what recurs and falls due in an academic year, beside what the records of cases started.
     *
     * @param year  the year, not null
     * @param log  the records, not null
     * @param asOf  the day on which states are asked, and the day by which records were known, not null
     * @return the schedule, not null
     */
    public DutySchedule schedule(AcademicYear year, CaseLog log, AsOf asOf) {
        return schedule(year.firstDay(), year.lastDay(), log, asOf);
    }

    private DutySchedule schedule(
            String asked, AsOf asOf, CaseLog log, List<DutyOccurrence> occurrences, List<Duty> untimed) {
        occurrences.sort(DutyOccurrence::inOrder);
        return new DutySchedule(
                asOf, occurrences, untimed, receipts.of(asked, book, log.sha256(), settings.readings()));
    }

    private List<DutyOccurrence> ofCases(CaseLog log, AsOf asOf) {
        List<DutyOccurrence> occurrences = new ArrayList<>();
        log.standing(asOf.knownBy())
                .forEach(records -> new CaseSchedule(records, asOf.effectiveOn()).addTo(occurrences, this::at));
        return occurrences;
    }

    private CompiledCatalogue at(Optional<Urn> school) {
        SchoolCalendar own = school.map(book.ofSchools()::get).orElse(null);
        return own == null
                ? general
                : ofSchools.computeIfAbsent(
                        school.orElseThrow(),
                        urn -> new CompiledCatalogue(
                                catalogue, settings, book.general().at(own)));
    }
}
