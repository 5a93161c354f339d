package org.schooloversight.triggers.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;

/**
 * What a cell of a figure says of one source.
 *
 * @param figure  the value, or why there is none
 * @param cohort  the number of pupils, empty if it is not said
 */
record FigureCell(Figure figure, OptionalInt cohort) {

    private static final String NUMBER = "(-?[0-9]{1,7}(?:\\.[0-9]{1,20})?)%?";
    private static final String PUPILS = "(?:\\s+of\\s+([0-9]{1,7})\\s+pupils?)?";
    private static final Pattern VALUE = Pattern.compile(
            NUMBER + "(?:\\s*\\[\\s*" + NUMBER + "\\s+to\\s+" + NUMBER + "\\s*\\])?" + PUPILS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_VALUE =
            Pattern.compile("([a-z]+(?:[ _-][a-z]+){0,4}?)" + PUPILS, Pattern.CASE_INSENSITIVE);

    /** Reads a cell: what one source says, or several separated by a bar. */
    static List<FigureCell> read(String text, Measure.Unit unit) {
        List<FigureCell> cells = new ArrayList<>();
        for (String part : text.split("\\|", -1)) {
            // a spreadsheet may have made a true minus of a hyphen
            cells.add(one(ScenarioText.plain(part.strip().replace('\u2212', '-')), unit));
        }
        return cells;
    }

    private static FigureCell one(String text, Measure.Unit unit) {
        Matcher value = VALUE.matcher(text);
        if (value.matches()) {
            Optional<Figure.Limits> limits = Optional.ofNullable(value.group(2))
                    .map(lower -> new Figure.Limits(number(lower, unit), number(value.group(3), unit)));
            return new FigureCell(new Figure.Value(number(value.group(1), unit), limits), pupils(value.group(4)));
        }
        Matcher reason = NO_VALUE.matcher(text);
        if (!reason.matches()) {
            throw invalid(text, "");
        }
        String words = reason.group(1).toLowerCase(Locale.ROOT).replaceAll("[ _]", "-");
        for (Withheld each : Withheld.values()) {
            if (ScenarioText.name(each).equals(words)) {
                return new FigureCell(new Figure.None(each, ""), pupils(reason.group(2)));
            }
        }
        throw invalid(text, Nearest.hint(words, ScenarioText.names(Withheld.values())));
    }

    private static BigDecimal number(String text, Measure.Unit unit) {
        return unit.checked(new BigDecimal(text));
    }

    private static OptionalInt pupils(@Nullable String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static InvalidValueException invalid(String text, String hint) {
        return new InvalidValueException("not a figure: '" + Text.shorten(text) + "'" + hint
                + "; accepted: a number such as 93.9, with limits 93.9 [93.1 to 94.7], with its pupils 93.9 of 25 pupils, why there"
                + " is none (" + Text.list(ScenarioText.names(Withheld.values()), "or")
                + "), or two with | between them where sources differ");
    }
}
