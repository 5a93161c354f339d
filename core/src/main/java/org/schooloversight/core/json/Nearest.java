package org.schooloversight.core.json;

import java.util.Collection;
import org.schooloversight.core.style.Text;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    private Nearest() {}

    /**
     * Words a hint at the nearest known name.
     *
     * @param written  what was written, not null
     * @param known  the known names, not null
     * @return {@code ; did you mean 'x'?}, empty if nothing known is near, not null
     */
    public static String hint(String written, Collection<?> known) {
        String head = Text.shorten(written);
        String best = "";
        // as many changes as there are letters would turn any word into any other
        int least = Math.min(Math.max(2, head.length() / 3) + 1, head.length());
        for (Object each : known) {
            int away = distance(head, each.toString(), least);
            if (away < least) {
                least = away;
                best = each.toString();
            }
        }
        return best.isEmpty() ? "" : "; did you mean '" + best + "'?";
    }

    /** The Levenshtein distance, by rows; anything that cannot be under the limit is the limit. */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) >= limit) {
            return limit;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
