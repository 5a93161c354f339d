package org.schooloversight.duties.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionEvent;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.InterventionRecord;
import org.schooloversight.duties.intervention.NoticeDraft;
import org.schooloversight.duties.intervention.NoticeForm;
import org.schooloversight.duties.intervention.NoticeKind;
import org.schooloversight.duties.intervention.NoticePartId;
import org.schooloversight.duties.intervention.RecordedNotice;
import org.schooloversight.duties.schedule.CaseReference;

/**
 * Makes a record of a row, by itself: how it fits the others is not looked at.
 *
 * @param contents  what a notice can state
 * @param copies  whom it can be copied to
 */
record InterventionRow(Set<NoticePartId> contents, Set<NoticePartId> copies) {

    static final String REFERENCE = "reference";
    static final String ON = "on";

    private static final String NOTICE = "warning-notice-given";
    private static final String NONE = "none";
    private static final List<String> OF_A_NOTICE = List.of("about", "given-by", "comply-by", "states", "copies");

    /** One row: whom it is about, what was done and, if that was a warning notice, the notice. */
    record Read(Urn school, InterventionRecord record, Optional<RecordedNotice> notice) {}

    /** What every row has. */
    private record Head(Urn school, CaseReference reference, LocalDate on, LocalDate recorded) {}

    static InterventionRow of(InterventionLaw law) {
        return new InterventionRow(parts(law, NoticeForm.Version::contents), parts(law, NoticeForm.Version::copies));
    }

    private static Set<NoticePartId> parts(
            InterventionLaw law, Function<NoticeForm.Version, List<NoticeForm.Part>> of) {
        Set<NoticePartId> ids = new TreeSet<>();
        law.forms()
                .forEach(form -> form.versions()
                        .versions()
                        .forEach(each -> of.apply(each.value()).forEach(part -> ids.add(part.id()))));
        return ids;
    }

    /** Reads a row. If it cannot be used, it is refused. */
    Optional<Read> read(CsvRow row) {
        Optional<Urn> school = required(row, "urn", InterventionRow::urn);
        Optional<CaseReference> reference = required(row, REFERENCE, CaseReference::of);
        Optional<LocalDate> on = required(row, ON, text -> day(row, text));
        Optional<LocalDate> recorded = row.text("recorded").isEmpty() ? on : row.day("recorded");
        Optional<String> event = required(row, "event", InterventionRow::event);
        if (on.isPresent() && recorded.isPresent() && recorded.get().isBefore(on.get())) {
            row.refuse("recorded", "it was recorded before it was done", "a day on or after the one under on");
        }
        boolean notice = event.filter(NOTICE::equals).isPresent();
        if (event.isPresent() && !notice) {
            OF_A_NOTICE.stream()
                    .filter(field -> row.text(field).isPresent())
                    .forEach(field -> row.refuse(field, "it goes with " + NOTICE + " only", "a blank"));
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        Head head = new Head(school.orElseThrow(), reference.orElseThrow(), on.orElseThrow(), recorded.orElseThrow());
        return notice ? notice(row, head) : Optional.of(happened(head, constant(InterventionEvent.class, event.get())));
    }

    private static Read happened(Head head, InterventionEvent event) {
        return new Read(
                head.school(),
                new InterventionRecord.Happened(head.reference(), event, head.on(), head.recorded()),
                Optional.empty());
    }

    private Optional<Read> notice(CsvRow row, Head head) {
        Optional<NoticeKind> kind = required(row, "about", text -> constant(NoticeKind.class, text));
        Optional<Intervener> by = required(row, "given-by", text -> constant(Intervener.class, text));
        Optional<LocalDate> end = optional(row, "comply-by", text -> day(row, text));
        Optional<Set<NoticePartId>> states = optional(row, "states", text -> parts(text, contents));
        Optional<Set<NoticePartId>> copied = optional(row, "copies", text -> parts(text, copies));
        if (end.isPresent() && end.get().isBefore(head.on())) {
            row.refuse("comply-by", "the last day for complying is before the notice", "a day on or after the notice");
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        NoticeDraft draft = new NoticeDraft(
                kind.orElseThrow(), by.orElseThrow(), head.on(), end, states.orElse(Set.of()), copied.orElse(Set.of()));
        return Optional.of(new Read(
                head.school(),
                new InterventionRecord.NoticeGiven(
                        head.reference(), draft.kind(), draft.by(), draft.on(), end, head.recorded()),
                Optional.of(new RecordedNotice(
                        head.reference(), head.recorded(), draft, states.isPresent(), copied.isPresent()))));
    }

    private static Urn urn(String text) {
        try {
            return Urn.parse(text);
        } catch (InvalidValueException invalid) {
            throw new InvalidValueException("the text is not a URN; accepted: a number of five to seven digits");
        }
    }

    private static LocalDate day(CsvRow row, String text) {
        try {
            return row.parse(text);
        } catch (InvalidValueException invalid) {
            throw new InvalidValueException("the text is not a day; accepted: a day such as 2026-11-02");
        }
    }

    private static String event(String text) {
        String impliedByNotice = name(InterventionEvent.SECRETARY_OF_STATE_NOTICE_GIVEN);
        if (text.equals(impliedByNotice)) {
            throw new InvalidValueException("this follows from the notice itself; accepted: " + NOTICE
                    + " with secretary-of-state under given_by");
        }
        List<String> events = Stream.concat(
                        Stream.of(NOTICE),
                        Arrays.stream(InterventionEvent.values()).map(InterventionRow::name))
                .filter(each -> !each.equals(impliedByNotice))
                .toList();
        if (!events.contains(text)) {
            throw unknown(text, events);
        }
        return text;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        Set<E> constants = EnumSet.allOf(type);
        for (E each : constants) {
            if (name(each).equals(text)) {
                return each;
            }
        }
        throw unknown(text, constants.stream().map(InterventionRow::name).toList());
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Set<NoticePartId> parts(String text, Set<NoticePartId> known) {
        Set<NoticePartId> parts = new TreeSet<>();
        if (text.equals(NONE)) {
            return parts;
        }
        for (String each : text.split(";", -1)) {
            String word = each.strip();
            parts.add(known.stream()
                    .filter(id -> id.value().equals(word))
                    .findFirst()
                    .orElseThrow(() -> unknown(
                            word, known.stream().map(NoticePartId::value).toList())));
        }
        return parts;
    }

    /** What is written is not repeated, because it may be anything, even a name. */
    private static InvalidValueException unknown(String text, Collection<String> names) {
        return new InvalidValueException(
                "it is not one of the words" + Nearest.hint(text, names) + "; accepted: " + Text.list(names, "or"));
    }

    private static <T> Optional<T> required(CsvRow row, String field, Function<String, T> parse) {
        if (row.text(field).isEmpty()) {
            row.refuse(field, "the value is missing", "a value in every row of this sort");
            return Optional.empty();
        }
        return optional(row, field, parse);
    }

    private static <T> Optional<T> optional(CsvRow row, String field, Function<String, T> parse) {
        try {
            return row.text(field).map(parse);
        } catch (InvalidValueException invalid) {
            row.refuse(field, invalid);
            return Optional.empty();
        }
    }
}
