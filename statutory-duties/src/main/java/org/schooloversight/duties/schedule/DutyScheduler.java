package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;

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
    private final CompiledCatalogue general;
    private final Map<Urn, CompiledCatalogue> ofSchools = new ConcurrentHashMap<>();

    private DutyScheduler(DutyCatalogue catalogue, DutySettings settings, CalendarBook book) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.book = book;
        this.receipts = new Receipts(catalogue);
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
        return answer(general, clock, occasion, exceptions, lawOn);
    }

    /**
     * Explains an occurrence of a schedule: the same day, by the same evaluation, with every step.
     *
     * @param occurrence  the occurrence, from this scheduler, not null
     * @return the answer, not null
     */
    public ClockAnswer explain(DutyOccurrence occurrence) {
        return answer(
                at(occurrence.school()),
                occurrence.clock().id(),
                occurrence.occasion(),
                occurrence.disappliedBy().map(Set::of).orElse(Set.of()),
                occurrence.occasion().day());
    }

    private ClockAnswer answer(
            CompiledCatalogue compiled, ClockId id, Occasion occasion, Set<ExceptionId> exceptions, LocalDate lawOn) {
        CompiledClock found = compiled.clock(id);
        if (found == null) {
            throw new InvalidValueException("unknown clock '" + id + "'; accepted: an id that the catalogue lists");
        }
        Clock clock = found.clock();
        CompiledClock.Face face = found.on(lawOn);
        if (face == null) {
            return new ClockAnswer.NotInForce(
                    clock,
                    lawOn,
                    clock.versions().versions().stream()
                            .map(Timeline.Version::period)
                            .toList(),
                    receipt(compiled, occasion, Map.of()));
        }
        ClockVersion version = face.version();
        Map<ReadingId, OptionId> taken = new LinkedHashMap<>();
        version.rule().readings().forEach(reading -> taken.put(reading, option(reading)));
        DutyReceipt receipt = receipt(compiled, occasion, taken);
        Optional<LimitException> exception = exception(clock, exceptions);
        if (exception.isPresent()) {
            return new ClockAnswer.Disapplied(clock, version, exception.get(), receipt);
        }
        Deadline deadline = face.rule().explain(face.provision(), occasion);
        Optional<LocalDate> ifProjected =
                deadline.day().isCertain() ? Optional.empty() : projected(face, compiled.calendars(), occasion);
        return new ClockAnswer.Runs(
                clock, version, deadline, readingDays(version, compiled.calendars(), occasion), ifProjected, receipt);
    }

    private DutyReceipt receipt(CompiledCatalogue compiled, Occasion occasion, Map<ReadingId, OptionId> taken) {
        return receipts.of(compiled.calendars(), Receipts.given(occasion), taken);
    }

    private OptionId option(ReadingId reading) {
        OptionId option = settings.readings().get(reading);
        if (option == null) {
            throw new InvalidValueException(
                    "no option is taken for reading '" + reading + "'; accepted: settings of this catalogue");
        }
        return option;
    }

    private static Optional<LimitException> exception(Clock clock, Set<ExceptionId> wanted) {
        for (ExceptionId each : wanted) {
            if (clock.exceptions().stream().noneMatch(known -> known.id().equals(each))) {
                throw new InvalidValueException("clock '" + clock.id() + "' has no exception '" + each + "'; accepted: "
                        + (clock.exceptions().isEmpty()
                                ? "none, this limit has no exceptions"
                                : Text.list(
                                        clock.exceptions().stream()
                                                .map(LimitException::id)
                                                .toList(),
                                        "or")));
            }
        }
        return clock.exceptions().stream()
                .filter(known -> wanted.contains(known.id()))
                .findFirst();
    }

    private static Optional<LocalDate> projected(CompiledClock.Face face, Calendars calendars, Occasion occasion) {
        return face.provision()
                .rule()
                .resolve(calendars.asProjected())
                .day(occasion)
                .day();
    }

    private List<ClockAnswer.ReadingDays> readingDays(ClockVersion version, Calendars calendars, Occasion occasion) {
        List<ClockAnswer.ReadingDays> all = new ArrayList<>();
        for (ReadingId id : version.rule().readings()) {
            Reading reading = catalogue.readings().stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Map<OptionId, DaySpan> days = new LinkedHashMap<>();
            for (OptionId option : reading.options().keySet()) {
                days.put(
                        option,
                        version.rule()
                                .under(settings.with(id, option).readings())
                                .resolve(calendars)
                                .day(occasion));
            }
            all.add(new ClockAnswer.ReadingDays(reading, option(id), days));
        }
        return all;
    }

    /**
     * Works out what the records of cases started, and where each stands at the end of a day.
     *
     * @param log  the records, not null
     * @param asOf  the day on which states are asked, and the day by which records were known, not null
     * @return the schedule, not null
     */
    public DutySchedule schedule(CaseLog log, AsOf asOf) {
        return schedule(asOf, log, ofCases(log, asOf), List.of());
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
                        && duty.effective().contains(firstInclusive)
                        && catalogue.clocks(duty.id()).isEmpty())
                .toList();
        return schedule(asOf, log, occurrences, untimed);
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

    private DutySchedule schedule(AsOf asOf, CaseLog log, List<DutyOccurrence> occurrences, List<Duty> untimed) {
        occurrences.sort(DutyOccurrence::inOrder);
        return new DutySchedule(
                asOf, occurrences, untimed, receipts.of(book.general(), log.sha256(), settings.readings()));
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
