package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.delivery.SupportRecord;

/**
 * Reads the support that schools had: a format of our own, with the columns {@code id}, {@code urn}, {@code on}, {@code serves} and, where
 * there is one, {@code quantity} and {@code published}.
 *
 * <p>What a record serves is the id of an entitlement, or several with spaces between. Without a quantity it is one; without a day of
 * publication it is assumed to have been known on its own day. No message repeats an id.
 */
public final class SupportRecordsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "support-records",
            List.of("id", "urn", "on", "serves"),
            "records of support in the format of this library");
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");

    private final ColumnMapping mapping;

    private SupportRecordsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static SupportRecordsReader of(ColumnMapping mapping) {
        return new SupportRecordsReader(mapping);
    }

    /**
     * Reads records.
     *
     * @param file  the name of the input, for problems and provenance, not null
     * @param in  the input, not closed here, not null
     * @return the records in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<SupportRecord>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<SupportRecord> records = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (CsvRow row : rows.rows()) {
            record(file, row, ids).ifPresent(each -> {
                ids.add(each.id());
                records.add(each);
            });
        }
        return rows.result(List.copyOf(records));
    }

    private static Optional<SupportRecord> record(String file, CsvRow row, Set<String> ids) {
        String id = required(row, "id", "an id of the record");
        Optional<Urn> urn = urn(row);
        Optional<LocalDate> on = row.day("on");
        if (on.isEmpty() && !row.isRefused()) {
            required(row, "on", "the day of the support");
        }
        Set<String> serves = serves(row);
        Optional<BigDecimal> quantity = quantity(row);
        Optional<LocalDate> published = row.day("published");
        if (ids.contains(id)) {
            row.refuse("id", "an earlier row has the same id", "each id once");
        }
        if (row.isRefused()) {
            return Optional.empty();
        }
        Publication publication = published
                .map(day -> new Publication(day, Publication.Basis.STATED))
                .orElseGet(() -> new Publication(on.orElseThrow(), Publication.Basis.ASSUMED));
        try {
            return Optional.of(new SupportRecord(
                    id,
                    urn.orElseThrow(),
                    on.orElseThrow(),
                    serves,
                    quantity.orElse(BigDecimal.ONE),
                    new Provenance(file, row.line(), publication)));
        } catch (InvalidValueException invalid) {
            // the other parts were checked above, and its message does not repeat the id
            row.refuse("id", invalid);
            return Optional.empty();
        }
    }

    private static String required(CsvRow row, String field, String accepted) {
        Optional<String> text = row.text(field);
        if (text.isEmpty()) {
            row.refuse(field, "the value is missing", accepted);
        }
        return text.orElse("");
    }

    private static Optional<Urn> urn(CsvRow row) {
        try {
            return Optional.of(Urn.parse(required(row, "urn", "the number of the school")));
        } catch (InvalidValueException invalid) {
            if (row.text("urn").isPresent()) {
                row.refuse("urn", invalid);
            }
            return Optional.empty();
        }
    }

    private static Set<String> serves(CsvRow row) {
        Set<String> serves = new TreeSet<>(
                Arrays.asList(required(row, "serves", "the id of an entitlement, or several with spaces between")
                        .split(" +")));
        if (row.text("serves").isPresent() && !serves.stream().allMatch(IdText::isValid)) {
            row.refuse(
                    "serves",
                    "it is not the id of an entitlement",
                    "ids of lower case letters, digits and hyphens, with spaces between");
        }
        return serves;
    }

    private static Optional<BigDecimal> quantity(CsvRow row) {
        Optional<String> text = row.text("quantity");
        Optional<BigDecimal> quantity = text.filter(
                        each -> QUANTITY.matcher(each).matches())
                .map(BigDecimal::new)
                .filter(each -> each.signum() > 0);
        if (text.isPresent() && quantity.isEmpty()) {
            row.refuse("quantity", "it is not a quantity", "a number above 0 such as 1, 0.5 or 2500");
        }
        return quantity;
    }
}
