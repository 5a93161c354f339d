package org.schooloversight.duties.json;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.EventType;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.catalogue.LimitException;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.RecordId;

/** Makes a record of a case from what is written, by itself: how it fits the other records is not looked at. */
final class CaseRecordIn {

    static final String ID = "id";
    static final String SCHOOL = "school";
    static final String CORRECTS = "corrects";
    static final String WITHDRAWS = "withdraws";

    private static final String CASE = "case";
    private static final String EVENT = "event";
    private static final String ON = "on";
    private static final String RECORDED = "recorded";
    private static final String EXCEPTION = "exception";
    private static final String CLOCK = "clock";
    private static final String SUSPENDS = "suspends";
    private static final String UNTIL = "until";

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_LISTED = 20;

    /** What a record can say, by the field that says it, with the fields that go with it; all have an id and a case. */
    private static final Map<String, Set<String>> FIELDS = fields();

    private final Set<EventId> events = new LinkedHashSet<>();
    private final Map<ClockId, Set<ExceptionId>> exceptions = new LinkedHashMap<>();
    private final Set<ExceptionId> allExceptions = new LinkedHashSet<>();

    CaseRecordIn(DutyCatalogue catalogue) {
        catalogue.events().stream().map(EventType::id).forEach(events::add);
        for (Clock clock : catalogue.clocks()) {
            Set<ExceptionId> own = new LinkedHashSet<>();
            clock.exceptions().stream().map(LimitException::id).forEach(own::add);
            exceptions.put(clock.id(), own);
            allExceptions.addAll(own);
        }
    }

    private static Map<String, Set<String>> fields() {
        Map<String, Set<String>> fields = new LinkedHashMap<>();
        fields.put(EVENT, new LinkedHashSet<>(List.of(ON, SCHOOL, RECORDED, CORRECTS)));
        fields.put(EXCEPTION, new LinkedHashSet<>(List.of(CLOCK, RECORDED, CORRECTS)));
        fields.put(SUSPENDS, new LinkedHashSet<>(List.of(ON, UNTIL, RECORDED, CORRECTS)));
        fields.put(WITHDRAWS, new LinkedHashSet<>(List.of(RECORDED)));
        return fields;
    }

    /** What came of reading one record: no record if it is refused. */
    record Read(WrittenRecord row, Optional<RecordId> id, Optional<CaseRecord> record) {}

    /** What every record has. */
    private record Head(RecordId id, CaseReference subject) {}

    /** Reads a record. If it cannot be used, it is refused. */
    Read read(WrittenRecord row) {
        Optional<RecordId> id = required(row, ID, RecordId::of);
        Optional<CaseReference> subject = required(row, CASE, CaseReference::of);
        // all of them are asked for, so that JSON knows every key there is
        List<String> said = FIELDS.keySet().stream().filter(row::has).toList();
        if (said.size() != 1) {
            row.refuse(
                    said.isEmpty() ? "" : said.get(1),
                    said.isEmpty()
                            ? "the record says nothing that happened"
                            : "the record says more than one thing: " + Text.list(said, "and"),
                    "one of " + Text.list(FIELDS.keySet(), "or"));
        }
        FIELDS.values().stream().flatMap(Set::stream).distinct().forEach(field -> goesWith(row, said, field));
        if (said.size() != 1) {
            return new Read(row, id, Optional.empty());
        }
        Head head = new Head(id.orElse(RecordId.of("unreadable")), subject.orElse(CaseReference.of("unreadable")));
        return new Read(row, id, record(row, said.get(0), head));
    }

    private Optional<CaseRecord> record(WrittenRecord row, String said, Head head) {
        return switch (said) {
            case EVENT -> happened(row, head);
            case EXCEPTION -> excepted(row, head);
            case SUSPENDS -> suspended(row, head);
            default -> withdrawn(row, head);
        };
    }

    private static void goesWith(WrittenRecord row, List<String> said, String field) {
        boolean there = row.has(field);
        if (there && said.size() == 1) {
            String what = said.get(0);
            Set<String> accepted = FIELDS.getOrDefault(what, Set.of());
            if (!accepted.contains(field)) {
                row.refuse(
                        field,
                        field + " does not go with " + what,
                        "beside " + what + " only id, case, " + Text.list(accepted, "and"));
            }
        }
    }

    private Optional<CaseRecord> happened(WrittenRecord row, Head head) {
        Optional<EventId> event = required(row, EVENT, text -> known("event", text, events));
        Optional<LocalDate> on = day(row, ON);
        Optional<LocalDate> recorded = row.has(RECORDED) ? day(row, RECORDED) : on;
        Optional<RecordId> corrects = optional(row, CORRECTS, RecordId::of);
        Optional<Urn> school = optional(row, SCHOOL, CaseRecordIn::urn);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new CaseRecord.Happened(
                        head.id(),
                        head.subject(),
                        recorded.orElseThrow(),
                        corrects,
                        event.orElseThrow(),
                        on.orElseThrow(),
                        school));
    }

    private Optional<CaseRecord> excepted(WrittenRecord row, Head head) {
        Optional<ClockId> clock = optional(row, CLOCK, this::clock);
        Set<ExceptionId> accepted =
                clock.map(id -> exceptions.getOrDefault(id, Set.of())).orElse(allExceptions);
        Optional<ExceptionId> exception = required(row, EXCEPTION, text -> known("exception", text, accepted));
        Optional<LocalDate> recorded = day(row, RECORDED);
        Optional<RecordId> corrects = optional(row, CORRECTS, RecordId::of);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new CaseRecord.Excepted(
                        head.id(), head.subject(), recorded.orElseThrow(), corrects, exception.orElseThrow(), clock));
    }

    private Optional<CaseRecord> suspended(WrittenRecord row, Head head) {
        Optional<ClockId> clock = required(row, SUSPENDS, this::clock);
        Optional<LocalDate> on = day(row, ON);
        Optional<LocalDate> until = row.has(UNTIL) ? day(row, UNTIL) : Optional.empty();
        Optional<LocalDate> recorded = row.has(RECORDED) ? day(row, RECORDED) : on;
        Optional<RecordId> corrects = optional(row, CORRECTS, RecordId::of);
        if (until.isPresent() && on.isPresent() && until.get().isBefore(on.get())) {
            row.refuse(UNTIL, "the last day is before the first", "a day on or after the one under on");
        }
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new CaseRecord.Suspended(
                        head.id(),
                        head.subject(),
                        recorded.orElseThrow(),
                        corrects,
                        clock.orElseThrow(),
                        new Suspension(on.orElseThrow(), until)));
    }

    private static Optional<CaseRecord> withdrawn(WrittenRecord row, Head head) {
        Optional<RecordId> withdrawn = required(row, WITHDRAWS, RecordId::of);
        Optional<LocalDate> recorded = day(row, RECORDED);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new CaseRecord.Withdrawn(
                        head.id(), head.subject(), recorded.orElseThrow(), withdrawn.orElseThrow()));
    }

    private ClockId clock(String text) {
        return known("clock", text, exceptions.keySet());
    }

    private static Urn urn(String text) {
        try {
            return Urn.parse(text);
        } catch (InvalidValueException invalid) {
            throw new InvalidValueException("the text is not a URN; accepted: a number of five to seven digits");
        }
    }

    /** Looks up a name. What is written is not repeated, because it may be anything, even the name of a child. */
    private static <T> T known(String what, String text, Collection<T> names) {
        for (T each : names) {
            if (each.toString().equals(text)) {
                return each;
            }
        }
        String accepted = names.isEmpty()
                ? "none for this clock"
                : names.size() > MOST_LISTED ? "an id that the catalogue of duties has" : Text.list(names, "or");
        throw new InvalidValueException("unknown " + what + Nearest.hint(text, names) + "; accepted: " + accepted);
    }

    private static Optional<LocalDate> day(WrittenRecord row, String field) {
        if (!row.has(field)) {
            row.refuse(field, field + " is missing", "a day in every record of this sort");
            return Optional.empty();
        }
        Optional<LocalDate> day = row.day(field);
        if (day.isPresent() && (day.get().getYear() < FIRST_YEAR || day.get().getYear() > LAST_YEAR)) {
            row.refuse(field, "the day is too early or too late", "a day in the years 1900 to 2999");
            return Optional.empty();
        }
        return day;
    }

    private static <T> Optional<T> required(WrittenRecord row, String field, Function<String, T> parse) {
        if (!row.has(field)) {
            row.refuse(field, field + " is missing", "a value in every record of this sort");
            return Optional.empty();
        }
        return optional(row, field, parse);
    }

    static <T> Optional<T> optional(WrittenRecord row, String field, Function<String, T> parse) {
        if (!row.has(field)) {
            return Optional.empty();
        }
        Optional<String> text = row.text(field);
        try {
            return text.map(parse);
        } catch (InvalidValueException invalid) {
            String[] parts = String.valueOf(invalid.getMessage()).split("; accepted: ", 2);
            row.refuse(field, parts[0], parts.length > 1 ? parts[1] : "a valid value");
            return Optional.empty();
        }
    }
}
