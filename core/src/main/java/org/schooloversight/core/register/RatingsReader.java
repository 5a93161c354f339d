package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Publication;

/**
 * Reads where officers placed schools on the scales of a policy: a format of our own, with the columns {@code urn}, {@code scale},
 * {@code value}, {@code made_on}, {@code expires_on}, {@code role}, {@code reason} and, if it differs from the day a rating was made,
 * {@code published}.
 *
 * <p>The role is that of the officer and never a name, and the reason is never about a person. No reader can check that.
 */
public final class RatingsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "ratings",
            List.of("urn", "scale", "value", "made-on", "expires-on", "role", "reason"),
            "ratings by officers in the format of this library");

    private final ColumnMapping mapping;

    private RatingsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static RatingsReader of(ColumnMapping mapping) {
        return new RatingsReader(mapping);
    }

    /**
     * Reads ratings.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the ratings in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<Rating>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        List<Rating> ratings = new ArrayList<>();
        table.forEachRow(row -> rating(row).ifPresent(ratings::add));
        return table.read(List.copyOf(ratings));
    }

    private static Optional<Rating> rating(Row row) {
        Optional<Urn> urn = row.require("urn", Urn::parse);
        Optional<ScaleId> scale = row.require("scale", ScaleId::of);
        Optional<ScaleValue> value = row.require("value", ScaleValue::of);
        Optional<LocalDate> made = row.knownDay("made-on", Problem.Effect.ROW_REFUSED);
        Optional<LocalDate> expires = row.knownDay("expires-on", Problem.Effect.ROW_REFUSED);
        Optional<String> role = row.require("role", Function.identity());
        Optional<String> reason = row.require("reason", Function.identity());
        if (made.isPresent() && expires.isPresent() && expires.get().isBefore(made.get())) {
            row.refuse("expires-on", "it expires before it was made, on " + made.get(), "a day on or after that");
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        LocalDate known = row.day("published").orElse(made.orElseThrow());
        return Optional.of(new Rating(
                urn.orElseThrow(),
                scale.orElseThrow(),
                value.orElseThrow(),
                made.orElseThrow(),
                expires.orElseThrow(),
                role.orElseThrow(),
                reason.orElseThrow(),
                row.provenance(new Publication(known, Publication.Basis.STATED))));
    }
}
