package org.schooloversight.core.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;

/** Makes results of the rows of a table, and keeps rows of totals apart. */
final class ResultRows {

    private static final String COUNTRY = "England";

    private final TableFile table;
    private final Optional<ResultTable> layout;
    private final List<ResultColumn> columns;
    private final Figures figures;
    private final Map<Urn, Integer> seen = new HashMap<>();
    private final List<MeasuredResult> schools = new ArrayList<>();
    private final List<TotalRow> totals = new ArrayList<>();

    ResultRows(TableFile table, Optional<ResultTable> layout, List<ResultColumn> columns) {
        this.table = table;
        this.layout = layout;
        this.columns = columns;
        figures = new Figures(table.words());
    }

    Results results() {
        return new Results(schools, totals);
    }

    void read(Row row) {
        Optional<TotalRow> total = layout.flatMap(each -> total(row, each));
        if (total.isPresent()) {
            totals.add(total.get());
            row.setAside();
        } else if (!row.isRefused()) {
            readSchool(row);
        }
    }

    private void readSchool(Row row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        urn.map(seen::get)
                .ifPresent(first -> row.refuse("urn", "the URN stands on line " + first + " already", "each URN once"));
        if (row.isRefused()) {
            return;
        }
        seen.put(urn.orElseThrow(), row.number());
        for (ResultColumn column : columns) {
            MappedResult meaning = column.meaning();
            figure(row, column)
                    .map(figure -> new MeasuredResult(
                            urn.orElseThrow(),
                            meaning.result().measure(),
                            meaning.result().group(),
                            meaning.year(),
                            figure,
                            figures.cohort(row, column.columns()),
                            meaning.status(),
                            row.provenance(column.publication())))
                    .ifPresent(schools::add);
        }
    }

    /** Reads a figure; a blank for a part of the pupils says nothing and is passed over. */
    private Optional<Figure> figure(Row row, ResultColumn column) {
        boolean all = column.meaning().result().group().value().equals("all");
        return figures.figure(row, column.columns())
                .filter(figure -> all || !(figure instanceof Figure.None none && none.reason() == Withheld.BLANK));
    }

    private Optional<TotalRow> total(Row row, ResultTable layout) {
        if (layout.nationalLa().contains(row.text("la"))) {
            return Optional.of(total(row, COUNTRY + ", " + row.text("number"), Optional.empty(), false));
        }
        String type = row.text("record-type");
        if (!table.has("record-type")
                || layout.schools().isEmpty()
                || layout.schools().contains(type)) {
            return Optional.empty();
        }
        if (layout.authorities().contains(type)) {
            Optional<LaCode> la = row.value("la", LaCode::parse);
            String label = row.optional("name").orElse("authority " + row.text("la"));
            return Optional.of(total(row, label, la, la.isPresent()));
        }
        if (layout.nations().containsKey(type)) {
            boolean comparable = layout.compareWith().contains(type);
            return Optional.of(total(row, layout.nations().get(type), Optional.empty(), comparable));
        }
        List<String> accepted = new ArrayList<>(layout.schools());
        accepted.addAll(layout.authorities());
        accepted.addAll(layout.nations().keySet());
        row.refuse("record-type", "unknown type of row: '" + Text.shorten(type) + "'", Text.list(accepted, "or"));
        return Optional.empty();
    }

    private TotalRow total(Row row, String label, Optional<LaCode> la, boolean comparable) {
        List<Total> all = new ArrayList<>();
        for (ResultColumn column : columns) {
            MappedResult meaning = column.meaning();
            figure(row, column)
                    .map(figure -> new Total(
                            meaning.result().measure(),
                            meaning.result().group(),
                            meaning.year(),
                            figure,
                            figures.cohort(row, column.columns()),
                            meaning.status(),
                            row.provenance(column.publication())))
                    .ifPresent(all::add);
        }
        return new TotalRow(label, la, comparable, row.number(), all);
    }
}
