package org.schooloversight.reporting.render;

import java.util.regex.Pattern;
import org.schooloversight.reporting.words.Phrases;

/** Lays out plain text for a reader. */
final class Lines {

    static final int WIDTH = 110;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}]+");

    private Lines() {}

    /**
     * Adds a line, broken between words; what follows the first line is set in as far as the first word. Line breaks and other
     * control characters of a text from outside become blanks.
     */
    static void line(StringBuilder text, String indent, String words) {
        int start = text.length();
        text.append(indent);
        for (String word : words(words)) {
            if (text.length() - start + word.length() > WIDTH && text.length() - start > indent.length()) {
                text.setCharAt(text.length() - 1, '\n');
                start = text.length();
                text.append(" ".repeat(indent.length()));
            }
            text.append(word).append(' ');
        }
        text.setCharAt(text.length() - 1, '\n');
    }

    /** Takes words apart at blanks and control characters. */
    static String[] words(String words) {
        return BLANKS.split(words.strip(), -1);
    }

    static String capitalised(String title) {
        return Phrases.title(title);
    }

    /** Ends a text from outside as a sentence ends, whether or not it already does. */
    static String sentence(String words) {
        return Phrases.of(words);
    }
}
