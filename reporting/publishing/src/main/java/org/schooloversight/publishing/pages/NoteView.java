package org.schooloversight.publishing.pages;

import java.util.List;

/**
 * The reasons behind one or more figures.
 *
 * @param number  the number of the note
 * @param reasons  the reasons
 * @param uses  where it is cited, the first few
 * @param more  how many more places cite it
 */
record NoteView(int number, List<ReasonView> reasons, List<Anchor> uses, int more) {

    /**
     * A reason.
     *
     * @param text  the reason
     * @param cites  the clauses it applies, empty if they are said after a later reason that applies the same
     * @param above  how many reasons the clauses are said for, this one and those before it
     * @param evidence  where the evidence comes from
     */
    record ReasonView(String text, String cites, int above, String evidence) {}
}
