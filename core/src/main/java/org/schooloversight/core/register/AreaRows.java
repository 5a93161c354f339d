package org.schooloversight.core.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Makes figures about areas of the rows of a file. */
final class AreaRows {

    private static final String COUNTRY = "England";

    private record Area(Optional<LaCode> la) {}

    private record Key(Area area, MeasureId measure, PupilGroupId group, AcademicYear year, LocalDate published) {}

    private final TableFile table;
    private final MeasureCatalogue catalogue;
    private final Figures figures;
    private final Vocabulary<AreaFigure.AgainstNational> standings;
    private final Vocabulary<Boolean> joint;
    private final Map<Key, Integer> seen = new HashMap<>();
    private final List<AreaFigure> read = new ArrayList<>();

    AreaRows(TableFile table, MeasureCatalogue catalogue) {
        this.table = table;
        this.catalogue = catalogue;
        figures = new Figures(table.words());
        standings = table.words().vocabulary("against-national", AreaFigure.AgainstNational.class);
        joint = table.words().flags("joint");
    }

    List<AreaFigure> figures() {
        return List.copyOf(read);
    }

    void read(Row row) {
        Optional<Area> area = area(row);
        Optional<Measure> measure = row.require("measure", this::measure);
        Optional<PupilGroupId> group = row.require("pupil-group", this::group);
        Optional<AcademicYear> year = row.require("year", AcademicYear::parse);
        if (row.isRefused()) {
            return;
        }
        Optional<Figure> figure = figure(row, measure.orElseThrow().unit());
        if (figure.isEmpty()) {
            // the value was reported as left out, and nothing is left of the row without it
            row.refuse("value", "the row has no figure", "a number, a code for a figure that is withheld, or a blank");
            return;
        }
        Provenance provenance = provenance(row, measure.get(), year.orElseThrow());
        Key key = new Key(
                area.orElseThrow(),
                measure.get().id(),
                group.orElseThrow(),
                year.get(),
                provenance.publication().on());
        Integer first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            row.refuse("measure", "the figure stands on line " + first + " already", "each figure once");
            return;
        }
        read.add(figure(row, key, figure.get(), provenance));
    }

    private AreaFigure figure(Row row, Key key, Figure figure, Provenance provenance) {
        boolean national = key.area().la().isEmpty();
        return new AreaFigure(
                key.area().la(),
                key.measure(),
                key.group(),
                key.year(),
                figure,
                row.count("pupils"),
                national ? none(row, "rank") : rank(row),
                national ? none(row, "against-national") : row.value("against-national", standings::parse),
                quarter(row, national),
                provenance);
    }

    /** Leaves out what England cannot have: it is what authorities are held against. */
    private static <T> Optional<T> none(Row row, String field) {
        if (row.optional(field).isPresent()) {
            row.leaveOut(field, "the row is about England, which has no place among authorities", "a blank");
        }
        return Optional.empty();
    }

    private static Optional<Area> area(Row row) {
        String text = row.text("area");
        return text.isEmpty() || text.equalsIgnoreCase(COUNTRY)
                ? Optional.of(new Area(Optional.empty()))
                : row.require("area", LaCode::parse).map(la -> new Area(Optional.of(la)));
    }

    private Measure measure(String text) {
        MeasureId id = MeasureId.of(text);
        List<String> known = catalogue.measures().stream()
                .map(measure -> measure.id().value())
                .toList();
        return catalogue
                .measure(id)
                .orElseThrow(() -> new InvalidValueException("unknown measure: '" + Text.shorten(text) + "'"
                        + Nearest.hint(text, known) + "; accepted: a measure of the catalogue"));
    }

    private PupilGroupId group(String text) {
        PupilGroupId id = PupilGroupId.of(text);
        if (!catalogue.groups().contains(id)) {
            List<String> known =
                    catalogue.groups().stream().map(PupilGroupId::value).toList();
            throw new InvalidValueException("unknown group of pupils: '" + Text.shorten(text) + "'"
                    + Nearest.hint(text, known) + "; accepted: a group of the catalogue");
        }
        return id;
    }

    private Optional<Figure> figure(Row row, Measure.Unit unit) {
        FigureColumns columns = new FigureColumns(
                table.column("value").orElseThrow(), column("low"), column("high"), OptionalInt.empty(), unit);
        return figures.figure(row, columns).map(figure -> withLimitsThatHold(row, figure));
    }

    private OptionalInt column(String field) {
        return table.column(field).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Figure withLimitsThatHold(Row row, Figure figure) {
        if (!(figure instanceof Figure.Value value)) {
            return figure;
        }
        if (value.limits().isEmpty()
                && row.optional("low").isPresent() != row.optional("high").isPresent()) {
            String lone = row.optional("low").isPresent() ? "low" : "high";
            row.leaveOut(lone, "the other confidence limit is missing", "both limits or neither");
        }
        boolean outside =
                value.limits().filter(limits -> !holds(limits, value.value())).isPresent();
        if (outside) {
            row.leaveOut("low", "the value is not between the confidence limits", "limits with the value between them");
        }
        return outside ? new Figure.Value(value.value(), Optional.empty()) : figure;
    }

    private static boolean holds(Figure.Limits limits, BigDecimal value) {
        return value.compareTo(limits.lower()) >= 0 && value.compareTo(limits.upper()) <= 0;
    }

    private Optional<AreaFigure.Rank> rank(Row row) {
        OptionalInt place = row.count("rank");
        OptionalInt of = row.count("ranked-of");
        Optional<Boolean> shared = row.value("joint", joint::parse);
        if (place.isPresent() && of.isPresent()) {
            try {
                return Optional.of(new AreaFigure.Rank(place.getAsInt(), of.getAsInt(), shared.orElse(Boolean.FALSE)));
            } catch (InvalidValueException impossible) {
                String[] parts = Row.parts(impossible);
                row.leaveOut("rank", parts[0], parts[1]);
                return Optional.empty();
            }
        }
        if (row.optional("rank").isPresent() != row.optional("ranked-of").isPresent()) {
            String lone = row.optional("rank").isPresent() ? "rank" : "ranked-of";
            row.leaveOut(lone, "a place without the number ranked, or the other way round", "both or neither");
        } else if (row.optional("rank").isEmpty() && row.optional("joint").isPresent()) {
            row.leaveOut("joint", "there is no place that could be joint", "a blank where there is no rank");
        }
        return Optional.empty();
    }

    private static OptionalInt quarter(Row row, boolean national) {
        if (national) {
            none(row, "quarter");
            return OptionalInt.empty();
        }
        return row.value("quarter", text -> switch (text) {
                    case "1" -> 1;
                    case "2" -> 2;
                    case "3" -> 3;
                    case "4" -> 4;
                    default ->
                        throw new InvalidValueException(
                                "not a quarter: '" + Text.shorten(text) + "'; accepted: 1, the best, to 4");
                })
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private Provenance provenance(Row row, Measure measure, AcademicYear year) {
        Publication publication = row.value("published", table.words().dates()::parseKnown)
                .map(day -> new Publication(day, Publication.Basis.STATED))
                .orElseGet(() -> publication(measure, year));
        Provenance ours = row.provenance(publication);
        return row.optional("source")
                .map(source -> new Provenance(source + " (" + ours.source() + ")", ours.line(), publication))
                .orElse(ours);
    }

    private Publication publication(Measure measure, AcademicYear year) {
        return measure.series().stream()
                .filter(each -> each.year().equals(year))
                .flatMap(each -> mostSettled(each).stream())
                .findFirst()
                .map(day -> new Publication(day, Publication.Basis.SERIES))
                .orElseGet(() -> {
                    LocalDate late = year.plusYears(1).lastDay();
                    table.note("publication of " + measure.id() + " for " + year
                            + " is not documented; it is assumed to be public by " + late);
                    return new Publication(late, Publication.Basis.ASSUMED);
                });
    }

    private static Optional<LocalDate> mostSettled(SeriesYear year) {
        return year.published().values().stream().max(LocalDate::compareTo);
    }
}
