package org.schooloversight.publishing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.schooloversight.reporting.document.Block;

/** Names sheets as spreadsheets accept it: short, plain, and none twice, whatever the case of its letters. */
final class SheetNames {

    static final String ABOUT = "About";
    static final String REASONS = "Reasons";

    private static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // A spreadsheet keeps the last one for itself.
        taken.addAll(Set.of(fold(ABOUT), fold(REASONS), fold("History")));
    }

    /** Names the sheet of a table after its caption if that is short, and else after its id. */
    String named(Block.Table table) {
        String caption = plain(table.caption());
        String wanted = caption.isEmpty() || caption.length() > LONGEST ? words(table.id()) : caption;
        String name = cut(wanted, LONGEST);
        for (int i = 2; !taken.add(fold(name)); i++) {
            String number = " (" + i + ")";
            name = cut(wanted, LONGEST - number.length()) + number;
        }
        return name;
    }

    private static String words(String id) {
        return Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
    }

    private static String plain(String caption) {
        StringBuilder plain = new StringBuilder();
        caption.chars().forEach(c -> plain.append(isPlain(c) ? (char) c : c == '\'' ? '\u2019' : ' '));
        return plain.toString().replaceFirst("^[ -]+", "").strip().replaceAll(" +", " ");
    }

    private static boolean isPlain(int c) {
        return Character.isLetterOrDigit(c) || ",.()-&%\u00a3\u2013\u2019".indexOf(c) >= 0;
    }

    private static String cut(String name, int longest) {
        return name.length() <= longest ? name : name.substring(0, longest).strip();
    }

    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
