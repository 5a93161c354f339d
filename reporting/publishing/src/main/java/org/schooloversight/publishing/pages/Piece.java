package org.schooloversight.publishing.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a text.
 *
 * @param words  the piece
 * @param whole  whether it is an academic year, such as 2018-19, which a browser would break after the hyphen
 */
record Piece(String words, boolean whole) {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d-])\\d{4}-\\d{2}(?![\\d-])");

    static List<Piece> of(String text) {
        if (text.indexOf('-') < 0) {
            return List.of(new Piece(text, false));
        }
        List<Piece> pieces = new ArrayList<>();
        Matcher years = YEAR.matcher(text);
        int from = 0;
        while (years.find()) {
            pieces.add(new Piece(text.substring(from, years.start()), false));
            pieces.add(new Piece(years.group(), true));
            from = years.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces;
    }
}
