package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;

/**
 * Reads dated events at schools, such as an academy order: a format of our own, with the columns {@code urn}, {@code event},
 * {@code date} and, where there is one, {@code detail} and {@code published}.
 *
 * <p>The detail is never about a person. No reader can check that.
 */
public final class EventsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "events", List.of("urn", "event", "date"), "events at schools in the format of this library");

    private final ColumnMapping mapping;

    private EventsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static EventsReader of(ColumnMapping mapping) {
        return new EventsReader(mapping);
    }

    /**
     * Reads events. One without a day of publication is assumed to have been known on its own day.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the events in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<RecordedEvent>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        List<RecordedEvent> events = new ArrayList<>();
        table.forEachRow(row -> event(row).ifPresent(events::add));
        return table.read(List.copyOf(events));
    }

    private static Optional<RecordedEvent> event(Row row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<EventKind> kind = row.require("event", EventKind::of);
        Optional<LocalDate> date = row.knownDay("date", Problem.Effect.ROW_REFUSED);
        if (row.isRefused()) {
            return Optional.empty();
        }
        Publication publication = row.day("published")
                .map(day -> new Publication(day, Publication.Basis.STATED))
                .orElseGet(() -> new Publication(date.orElseThrow(), Publication.Basis.ASSUMED));
        return Optional.of(new RecordedEvent(
                urn.orElseThrow(),
                kind.orElseThrow(),
                date.orElseThrow(),
                row.text("detail"),
                row.provenance(publication)));
    }
}
