package org.schooloversight.triggers.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are written in the cells of a file of scenarios. */
final class ScenarioText {

    /** An apostrophe that keeps a spreadsheet from running what follows as a formula. */
    private static final Pattern GUARDED = Pattern.compile(
            "'+[\\s\\p{Z}\\p{C}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B].*", Pattern.DOTALL);

    private ScenarioText() {}

    /** Takes off the apostrophe that was written before what a spreadsheet would run. */
    static String plain(String text) {
        return GUARDED.matcher(text).matches() ? text.substring(1) : text;
    }

    /** Puts a text on one line. */
    static String line(String text) {
        return String.join(" ", split(plain(text).replaceAll("\\p{Cntrl}", " "), "\\s+"));
    }

    /** Splits what stands between semicolons, blanks left out. */
    static List<String> entries(String text) {
        return split(text, ";");
    }

    /** Splits at a regular expression, blanks left out. */
    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Makes a name of words: lower case, joined by hyphens. */
    static String name(String words) {
        return String.join("-", split(words.toLowerCase(Locale.ROOT), "[^a-z0-9]+"));
    }

    static String name(Enum<?> constant) {
        return name(constant.name());
    }

    static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(ScenarioText::name).toList();
    }
}
