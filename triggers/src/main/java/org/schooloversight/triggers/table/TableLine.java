package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.law.Citation;

/**
 * A line of a table on the way to its rows.
 *
 * @param box  the combinations it accepts
 * @param output  the value it gives
 * @param because  why
 * @param cites  the clauses it applies
 */
record TableLine(Box box, String output, String because, List<Citation> cites) {

    static List<TableLine> of(List<Box> boxes, String output, String because, List<Citation> cites) {
        return boxes.stream()
                .map(box -> new TableLine(box, output, because, cites))
                .toList();
    }

    /** Narrows lines to the combinations that are in some boxes too. */
    static List<TableLine> within(List<TableLine> lines, List<Box> boxes) {
        List<TableLine> narrowed = new ArrayList<>();
        for (TableLine line : lines) {
            for (Box box : boxes) {
                line.box()
                        .and(box)
                        .ifPresent(
                                both -> narrowed.add(new TableLine(both, line.output(), line.because(), line.cites())));
            }
        }
        return narrowed;
    }

    /** Leaves out the lines that an earlier one covers: none is ever the first that accepts a combination. */
    static List<TableLine> reached(List<TableLine> lines) {
        List<TableLine> reached = new ArrayList<>();
        for (TableLine line : lines) {
            if (reached.stream().noneMatch(earlier -> earlier.box().covers(line.box()))) {
                reached.add(line);
            }
        }
        return reached;
    }

    static List<Box> boxes(List<TableLine> lines) {
        return lines.stream().map(TableLine::box).toList();
    }

    /** Tells whether no two lines that give different values accept the same combination. */
    static boolean agree(List<TableLine> lines) {
        return noneShared(lines, true);
    }

    /** Tells whether no two lines accept the same combination. */
    static boolean areApart(List<TableLine> lines) {
        return noneShared(lines, false);
    }

    private static boolean noneShared(List<TableLine> lines, boolean unlessSame) {
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k < i; k++) {
                boolean ask = !unlessSame
                        || !lines.get(i).output().equals(lines.get(k).output());
                if (ask && lines.get(i).box().and(lines.get(k).box()).isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }
}
