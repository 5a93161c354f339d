package org.schooloversight.duties.conformance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.PassedOver;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;

/** Answers a case of the kit with the library, in words that can be compared. */
final class Engine {

    private static final Citation KIT = new Citation(
            new Instrument(InstrumentId.of("kit"), "the conformance kit", Authority.GUIDANCE), "its own rules");

    private final Calendars general;
    private final Map<String, SchoolCalendar> schools;
    private final DutyCatalogue catalogue;
    private final Map<String, Calendars> calendars = new ConcurrentHashMap<>();
    private final Map<String, DutyScheduler> schedulers = new ConcurrentHashMap<>();

    Engine(Calendars general, Map<String, SchoolCalendar> schools) {
        this.general = general;
        this.schools = new LinkedHashMap<>(schools);
        this.catalogue = DutyCatalogues.bundled(general.kinds());
    }

    /** What the library says: the answer, and the days passed over. */
    record Answer(String text, List<String> skipped) {}

    Answer answer(KitCase each) {
        if (each.rule().isPresent()) {
            return ofRule(each.rule().get(), each.occasion(), calendars(each.calendar()));
        }
        ClockAnswer answer = scheduler(each)
                .answer(
                        ClockId.of(each.clock()),
                        each.occasion(),
                        each.exceptions(),
                        each.occasion().day());
        if (answer instanceof ClockAnswer.Runs runs) {
            return of(runs.deadline());
        }
        return new Answer(answer instanceof ClockAnswer.Disapplied ? "disapplied" : "not in force", List.of());
    }

    private static Answer ofRule(DeadlineRule rule, Occasion occasion, Calendars calendars) {
        Provision provision = new Provision(rule, Bound.AT_LATEST, List.of(KIT), Check.unchecked("a rule of the kit"));
        return of(rule.resolve(calendars).explain(provision, occasion));
    }

    private static Answer of(Deadline deadline) {
        List<String> skipped = deadline.steps().stream()
                .flatMap(step -> step.passedOver().stream())
                .distinct()
                .sorted(Comparator.comparing(PassedOver::on))
                .map(day -> day.on() + " "
                        + day.because().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        return new Answer(deadline.provision().hasDate() ? text(deadline.day()) : "no date", skipped);
    }

    private static String text(DaySpan day) {
        return day.day()
                .map(on -> "due " + on)
                .orElseGet(() -> "from " + day.earliest().map(Object::toString).orElse("none") + " to "
                        + day.latest().map(Object::toString).orElse("none"));
    }

    private Calendars calendars(String school) {
        if (school.isEmpty()) {
            return general;
        }
        SchoolCalendar known = schools.get(school);
        if (known == null) {
            throw new IllegalArgumentException("the kit has no calendar " + school);
        }
        return calendars.computeIfAbsent(school, name -> general.at(known));
    }

    private DutyScheduler scheduler(KitCase each) {
        return schedulers.computeIfAbsent(each.calendar() + each.readings(), key -> {
            DutySettings settings = DutySettings.defaults(catalogue);
            for (Map.Entry<String, String> reading : each.readings().entrySet()) {
                settings = settings.withText(catalogue, reading.getKey(), reading.getValue());
            }
            return DutyScheduler.of(catalogue, settings, CalendarBook.of(calendars(each.calendar())));
        });
    }
}
