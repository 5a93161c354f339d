package org.schooloversight.publishing.pages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Value;

/**
 * A cell as it is shown.
 *
 * @param words  the value
 * @param style  the classes that follow from what it holds, null for none
 * @param isolated  whether it may be written from right to left, and must not turn what is beside it around
 * @param link  the page that tells more
 * @param why  the note with the reasons
 */
record CellView(String words, @Nullable String style, boolean isolated, Optional<String> link, Optional<NoteMark> why) {

    private static final int LONG_TEXT = 48;
    private static final int LONG_WORD = 28;
    private static final int PHRASE = 20;

    static CellView of(Cell cell, boolean numeric, Optional<String> link, Optional<NoteMark> why) {
        String words = words(cell.value());
        String kind = (numeric ? "so-n" : "") + (cell.value() instanceof Value.Absent ? " so-absent" : "");
        boolean isolated = !(cell.value() instanceof Value.Amount || cell.value() instanceof Value.Day);
        return new CellView(words, style(kind, words), isolated, link, why);
    }

    static String words(Value value) {
        return value instanceof Value.Absent absent ? words(absent) : value.words();
    }

    /** Keeps texts from making a column very narrow, and words from making it very wide. */
    static @Nullable String style(String kind, String words) {
        String fit = hasLongWord(words)
                ? " so-breaking"
                : words.length() > LONG_TEXT ? " so-long" : words.length() > PHRASE ? " so-phrase" : "";
        String all = (kind + fit).strip();
        return all.isEmpty() ? null : all;
    }

    /** Says something even where the phrase is missing, for an empty cell would be read as nought or as no concern. */
    private static String words(Value.Absent absent) {
        return absent.words().isBlank() ? words(absent.why()) : absent.words();
    }

    private static String words(Absence why) {
        return switch (why) {
            case NOT_KNOWN -> "not known";
            case NOT_PUBLISHED -> "not published";
            case NOT_APPLICABLE -> "not applicable";
            case SUPPRESSED -> "withheld";
        };
    }

    private static boolean hasLongWord(String words) {
        int run = 0;
        for (int at = 0; at < words.length() && run <= LONG_WORD; at++) {
            run = Character.isWhitespace(words.charAt(at)) ? 0 : run + 1;
        }
        return run > LONG_WORD;
    }
}
