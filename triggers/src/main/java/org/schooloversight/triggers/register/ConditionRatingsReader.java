package org.schooloversight.triggers.register;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.register.CsvRows;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.partnership.ConditionId;
import org.schooloversight.triggers.partnership.ConditionRating;
import org.schooloversight.triggers.partnership.SystemCondition;

/**
 * Reads how far a partnership found that conditions hold: a format of our own, with the columns {@code condition}, {@code on},
 * {@code level}, {@code evidence} and {@code action}.
 */
public final class ConditionRatingsReader {

    private static final CsvRows.Format FORMAT = new CsvRows.Format(
            "condition-ratings",
            List.of("condition", "on", "level"),
            "ratings of conditions in the format of this library");

    private final ColumnMapping mapping;
    private final List<String> conditions;

    private ConditionRatingsReader(ColumnMapping mapping, List<String> conditions) {
        this.mapping = mapping;
        this.conditions = conditions;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @param conditions  the conditions that can be rated, not null
     * @return the reader, not null
     */
    public static ConditionRatingsReader of(ColumnMapping mapping, List<SystemCondition> conditions) {
        return new ConditionRatingsReader(
                mapping, conditions.stream().map(each -> each.id().value()).toList());
    }

    /**
     * Reads ratings of conditions.
     *
     * @param file  the name of the input, for problems and sources, not null
     * @param in  the input, not closed here, not null
     * @return the ratings of conditions in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<ConditionRating>> read(String file, InputStream in) throws IOException {
        CsvRows rows = CsvRows.read(file, in, mapping, FORMAT);
        List<ConditionRating> read = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (CsvRow each : rows.rows()) {
            RowIn row = new RowIn(file, each);
            one(row).filter(one -> row.isFirst(
                            seen, List.of(one.condition(), one.on()), "on", "one rating of a condition for a day"))
                    .ifPresent(read::add);
        }
        return rows.result(List.copyOf(read));
    }

    private ConditionId condition(String text) {
        if (!conditions.contains(text)) {
            throw new InvalidValueException("unknown condition '" + Text.shorten(text) + "'"
                    + Nearest.hint(text, conditions) + "; accepted: " + Text.list(conditions, "or"));
        }
        return ConditionId.of(text);
    }

    private Optional<ConditionRating> one(RowIn row) {
        Optional<ConditionId> condition = row.require("condition", this::condition);
        Optional<LocalDate> on = row.day("on");
        Optional<ConditionRating.Level> level = row.choice("level", ConditionRating.Level.class);
        return row.isRefused()
                ? Optional.empty()
                : Optional.of(new ConditionRating(
                        condition.orElseThrow(),
                        on.orElseThrow(),
                        level.orElseThrow(),
                        row.optional("evidence", Function.identity()),
                        row.optional("action", Function.identity()),
                        row.provenance(on.orElseThrow())));
    }
}
