package org.schooloversight.core.style;

import java.util.Collection;
import java.util.Iterator;

/** Puts values into messages: short, on one line, and as a person would list them. */
public final class Text {

    private static final int LONGEST = 60;

    private Text() {}

    /**
     * Shortens a text from outside, so that it can stand in a message.
     *
     * @param value  the text, not null
     * @return the text on one line, at most 60 characters of it, not null
     */
    public static String shorten(String value) {
        int end = Math.min(value.length(), LONGEST);
        boolean splitsPair = end < value.length() && Character.isHighSurrogate(value.charAt(end - 1));
        String head = value.substring(0, splitsPair ? end - 1 : end);
        StringBuilder clean = new StringBuilder(head.length());
        head.codePoints().forEach(c -> clean.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return value.length() > LONGEST ? clean + "... (" + value.length() + " characters)" : clean.toString();
    }

    /**
     * Lists items as English does: {@code a, b and c}.
     *
     * @param items  the items, not null
     * @param last  the word before the last item, such as {@code and}, not null
     * @return the list, empty if there are no items, not null
     */
    public static String list(Collection<?> items, String last) {
        StringBuilder text = new StringBuilder();
        Iterator<?> each = items.iterator();
        for (int i = 0; each.hasNext(); i++) {
            Object item = each.next();
            if (i > 0) {
                text.append(each.hasNext() ? ", " : " " + last + " ");
            }
            text.append(item);
        }
        return text.toString();
    }
}
