package org.schooloversight.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Closure;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.calendar.TermCalendarId;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.problem.Loaded;

/** Reads {@link TermCalendar}, one layer a file. */
public final class TermCalendarReader {

    private static final TermCalendarId UNREADABLE = TermCalendarId.of("unreadable");
    private static final int BLOCKS_OF_THREE_TERMS = 6;

    private TermCalendarReader() {}

    private record Days(LocalDate first, LocalDate last) {}

    /**
     * Reads a layer.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the layer or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<TermCalendar> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, TermCalendarReader::calendar);
    }

    static TermCalendar calendar(JsonIn document) {
        document.optionalText("$schema");
        TermCalendarId id = document.value("id", TermCalendarId::of, UNREADABLE);
        String title = document.text("title");
        String source = document.text("source");
        LocalDate knownUntil = document.date("knownUntil");
        Optional<TermCalendarId> parent = document.has("extends")
                ? Optional.of(document.value("extends", TermCalendarId::of, UNREADABLE))
                : Optional.empty();
        Optional<TermSystem> system =
                document.has("system") ? Optional.of(document.choice("system", TermSystem.class)) : Optional.empty();
        List<TermBlock> terms = terms(document);
        Set<LocalDate> inset = new TreeSet<>();
        for (LocalDate day : document.values("inset", JsonIn::parseDate)) {
            if (!inset.add(day)) {
                document.problem("inset", "the day " + day + " is listed twice", "each day once");
            }
        }
        List<Closure> closures = closures(document);
        document.done();
        if (terms.isEmpty() && parent.isEmpty()) {
            document.problem(
                    "terms", "there are no terms, and no layer that is extended", "one block of teaching or more");
        }
        if (system.isPresent() && system.get() == TermSystem.THREE) {
            wholeYears(document, terms, knownUntil);
        }
        return new TermCalendar(id, title, source, knownUntil, terms, inset, closures, parent, system);
    }

    private static List<TermBlock> terms(JsonIn document) {
        List<TermBlock> terms = new ArrayList<>();
        for (JsonIn each : document.optionalObjects("terms")) {
            String name = each.text("name");
            days(each).ifPresent(days -> {
                TermBlock block = new TermBlock(name, days.first(), days.last());
                TermBlock before = terms.isEmpty() ? null : terms.get(terms.size() - 1);
                if (before == null || block.firstDay().isAfter(before.lastDay())) {
                    terms.add(block);
                } else {
                    each.problem(
                            "from",
                            "it starts on " + block.firstDay() + ", and the block before it ends on "
                                    + before.lastDay(),
                            "blocks in order, without overlap");
                }
            });
        }
        yearsInARow(document, terms);
        return terms;
    }

    private static void yearsInARow(JsonIn document, List<TermBlock> terms) {
        for (int i = 1; i < terms.size(); i++) {
            int before = year(terms.get(i - 1)).startYear();
            if (year(terms.get(i)).startYear() > before + 1) {
                document.problem(
                        "terms",
                        "there are none in " + AcademicYear.starting(before + 1),
                        "terms of every year from the first to the last");
            }
        }
    }

    private static void wholeYears(JsonIn document, List<TermBlock> terms, LocalDate knownUntil) {
        terms.stream().map(TermCalendarReader::year).distinct().forEach(year -> {
            long blocks =
                    terms.stream().filter(block -> year(block).equals(year)).count();
            boolean whole = !year.lastDay().isAfter(knownUntil);
            if (blocks > BLOCKS_OF_THREE_TERMS || (whole && blocks != BLOCKS_OF_THREE_TERMS)) {
                document.problem(
                        "terms",
                        "the year " + year + " has " + blocks + " blocks",
                        "six blocks in a year of three terms, or the system six");
            }
        });
    }

    private static AcademicYear year(TermBlock block) {
        return AcademicYear.of(block.lastDay());
    }

    private static List<Closure> closures(JsonIn document) {
        List<Closure> closures = new ArrayList<>();
        for (JsonIn each : document.optionalObjects("closures")) {
            String reason = each.text("reason");
            days(each).ifPresent(days -> closures.add(new Closure(days.first(), days.last(), reason)));
        }
        return closures;
    }

    private static Optional<Days> days(JsonIn object) {
        Optional<LocalDate> from = object.value("from", text -> Optional.of(JsonIn.parseDate(text)), Optional.empty());
        Optional<LocalDate> to = object.value("to", text -> Optional.of(JsonIn.parseDate(text)), Optional.empty());
        object.done();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            object.problem("to", to.get() + " is before the first day, " + from.get(), "a day on or after it");
            return Optional.empty();
        }
        return Optional.of(new Days(from.get(), to.get()));
    }
}
