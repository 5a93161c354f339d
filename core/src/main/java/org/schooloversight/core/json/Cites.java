package org.schooloversight.core.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.style.Text;

/** Reads the citations, check marks and periods of a document, against the instruments that it lists. */
public final class Cites {

    private final Map<InstrumentId, Instrument> instruments = new LinkedHashMap<>();

    private Cites() {}

    /**
     * Reads the instruments of a document, from its key {@code instruments}.
     *
     * @param document  the document, not null
     * @return what reads citations of them, not null
     */
    public static Cites of(JsonIn document) {
        Cites cites = new Cites();
        for (JsonIn each : document.objects("instruments")) {
            Optional<InstrumentId> id = instrumentId(each, "id");
            String title = each.text("title");
            Authority authority = each.choice("authority", Authority.class);
            each.done();
            if (id.isPresent() && cites.instruments.put(id.get(), new Instrument(id.get(), title, authority)) != null) {
                each.problem("id", "the instrument '" + id.get() + "' is listed twice", "each id once");
            }
        }
        return cites;
    }

    /**
     * Reads the citations of an object, from its key {@code cites}: at least one.
     *
     * @param object  the object, not null
     * @return the citations, empty beside a problem, not null
     */
    public List<Citation> in(JsonIn object) {
        List<Citation> citations = new ArrayList<>();
        for (JsonIn each : object.objects("cites")) {
            Optional<InstrumentId> source = instrumentId(each, "source");
            String place = each.optionalText("place").orElse("");
            each.done();
            Instrument instrument = source.map(instruments::get).orElse(null);
            if (instrument != null) {
                citations.add(new Citation(instrument, place));
            } else if (source.isPresent()) {
                each.problem(
                        "source",
                        "unknown instrument '" + source.get() + "'"
                                + Nearest.hint(source.get().value(), instruments.keySet()),
                        instruments.isEmpty()
                                ? "an instrument that the file lists"
                                : Text.list(instruments.keySet(), "or"));
            }
        }
        return citations;
    }

    private static Optional<InstrumentId> instrumentId(JsonIn object, String name) {
        return object.value(name, text -> Optional.of(InstrumentId.of(text)), Optional.empty());
    }

    /**
     * Reads a check mark, from the key {@code check}: {@code {"on": date, "basis": text}}, without the date if not checked.
     *
     * @param object  the object that has the key, not null
     * @return the mark, not null
     */
    public static Check check(JsonIn object) {
        return object.object("check")
                .map(mark -> {
                    Optional<LocalDate> on = mark.optionalDate("on");
                    Check check = new Check(on, mark.text("basis"));
                    mark.done();
                    return check;
                })
                .orElse(Check.unchecked("unreadable"));
    }

    /**
     * Reads a period, from the key {@code effective}: {@code {"from": date, "until": date}}, both inclusive.
     *
     * @param object  the object that has the key, not null
     * @return the period, not null
     */
    public static EffectivePeriod effective(JsonIn object) {
        return object.object("effective")
                .map(period -> {
                    LocalDate from = period.date("from");
                    Optional<LocalDate> until = period.optionalDate("until");
                    period.done();
                    if (until.isPresent() && until.get().isBefore(from)) {
                        period.problem("until", "it is before the first day, " + from, "a day on or after it");
                        return EffectivePeriod.from(from);
                    }
                    return new EffectivePeriod(from, until.map(day -> day.plusDays(1)));
                })
                .orElse(EffectivePeriod.from(LocalDate.EPOCH));
    }
}
