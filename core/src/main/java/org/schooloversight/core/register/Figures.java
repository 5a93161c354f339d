package org.schooloversight.core.register;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/** Reads figures: a number, or a code for why there is none. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,20})?");

    private final Vocabulary<Withheld> codes;

    Figures(Words words) {
        codes = words.vocabulary("withheld", Withheld.class);
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** Reads the figure in a column of a row, empty beside a problem. */
    Optional<Figure> figure(Row row, FigureColumns column) {
        String text = row.at(column.value());
        Optional<Withheld> withheld = withheld(text);
        if (withheld.isPresent()) {
            return Optional.of(new Figure.None(withheld.get(), text));
        }
        return number(row, column.value(), column.unit()).map(value -> new Figure.Value(value, limits(row, column)));
    }

    /** Reads the number of pupils in a column of a row, empty if it is not published or beside a problem. */
    OptionalInt cohort(Row row, FigureColumns column) {
        if (column.cohort().isEmpty()
                || withheld(row.at(column.cohort().getAsInt())).isPresent()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Row.parseCount(row.at(column.cohort().getAsInt())));
        } catch (InvalidValueException notCount) {
            leaveOut(row, column.cohort().getAsInt(), notCount);
            return OptionalInt.empty();
        }
    }

    private Optional<Withheld> withheld(String text) {
        return text.isEmpty() ? Optional.of(Withheld.BLANK) : codes.find(text);
    }

    private Optional<Figure.Limits> limits(Row row, FigureColumns column) {
        Optional<BigDecimal> lower = limit(row, column.lower(), column.unit());
        Optional<BigDecimal> upper = limit(row, column.upper(), column.unit());
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Figure.Limits(lower.get(), upper.get()));
        } catch (InvalidValueException disordered) {
            leaveOut(row, column.lower().orElse(-1), disordered);
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> limit(Row row, OptionalInt column, Measure.Unit unit) {
        return column.isEmpty() || withheld(row.at(column.getAsInt())).isPresent()
                ? Optional.empty()
                : number(row, column.getAsInt(), unit);
    }

    private static Optional<BigDecimal> number(Row row, int column, Measure.Unit unit) {
        try {
            return Optional.of(parse(row.at(column), unit));
        } catch (InvalidValueException notNumber) {
            leaveOut(row, column, notNumber);
            return Optional.empty();
        }
    }

    private static BigDecimal parse(String text, Measure.Unit unit) {
        boolean percent = unit == Measure.Unit.PERCENT;
        String digits = percent && text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (!isNumber(digits)) {
            throw new InvalidValueException("not a figure: '" + Text.shorten(text) + "'; accepted: a number such as "
                    + (percent ? "63 or 63%" : "-1.3") + ", or a code of the Department for Education such as SUPP");
        }
        return unit.checked(new BigDecimal(digits));
    }

    private static void leaveOut(Row row, int column, InvalidValueException invalid) {
        String[] parts = Row.parts(invalid);
        row.report(column, parts[0], parts[1], Problem.Effect.VALUE_LEFT_OUT);
    }
}
