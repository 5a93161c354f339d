package org.schooloversight.publishing.pages;

import java.util.List;
import java.util.Optional;

/**
 * The page of a report as it is shown.
 *
 * @param heading  the title and whom it is about
 * @param audience  whom it is for
 * @param home  where the index is
 * @param facts  what it is about
 * @param contents  what leads to its parts
 * @param parts  the parts
 * @param dates  the days for a diary
 * @param notes  the reasons
 * @param withheld  what was withheld
 * @param restsOn  what it rests on
 */
record PageView(
        Heading heading,
        String audience,
        Optional<String> home,
        List<Fact> facts,
        List<Anchor> contents,
        List<PartView> parts,
        Optional<BlockView.Table> dates,
        List<NoteView> notes,
        List<String> withheld,
        List<String> restsOn) {

    /** A part as it is shown. */
    record PartView(String id, String title, List<BlockView> blocks) {}
}
