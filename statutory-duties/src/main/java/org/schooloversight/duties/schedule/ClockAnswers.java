package org.schooloversight.duties.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.ClockVersion;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;

/** Answers what one clock says of an occasion. */
final class ClockAnswers {

    private final DutyCatalogue catalogue;
    private final DutySettings settings;
    private final Receipts receipts;

    ClockAnswers(DutyCatalogue catalogue, DutySettings settings, Receipts receipts) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.receipts = receipts;
    }

    ClockAnswer of(
            CompiledCatalogue compiled, ClockId id, Occasion occasion, Set<ExceptionId> exceptions, LocalDate lawOn) {
        CompiledClock found = compiled.require(id);
        Clock clock = found.clock();
        CompiledClock.Face face = found.on(lawOn);
        String asked = id + " under the law of " + lawOn
                + (exceptions.isEmpty() ? "" : ", excepted by " + Text.list(new TreeSet<>(exceptions), "and"));
        if (face == null) {
            return new ClockAnswer.NotInForce(
                    clock,
                    lawOn,
                    clock.versions().versions().stream()
                            .map(Timeline.Version::period)
                            .toList(),
                    receipts.of(asked, compiled.calendars(), Receipts.given(occasion), Map.of()));
        }
        ClockVersion version = face.version();
        Map<ReadingId, OptionId> taken = new LinkedHashMap<>();
        version.rule().readings().forEach(reading -> taken.put(reading, option(reading)));
        DutyReceipt receipt = receipts.of(asked, compiled.calendars(), Receipts.given(occasion), taken);
        Optional<LimitException> exception = exception(clock, exceptions);
        if (exception.isPresent()) {
            return new ClockAnswer.Disapplied(clock, version, exception.get(), receipt);
        }
        Deadline deadline = face.rule().explain(face.provision(), occasion);
        Optional<LocalDate> ifProjected =
                deadline.day().isCertain() ? Optional.empty() : projected(face, compiled, occasion);
        return new ClockAnswer.Runs(
                clock, version, deadline, readingDays(version, compiled.calendars(), occasion), ifProjected, receipt);
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

    private static Optional<LocalDate> projected(
            CompiledClock.Face face, CompiledCatalogue compiled, Occasion occasion) {
        return face.provision()
                .rule()
                .resolve(compiled.projected())
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
}
