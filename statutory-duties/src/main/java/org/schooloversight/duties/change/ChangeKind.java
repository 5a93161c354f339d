package org.schooloversight.duties.change;

/** How a duty or clock of one day differs from that of another. */
public enum ChangeKind {
    /** It is in force on the later day, and was not on the earlier. */
    BEGAN,
    /** Something else is in force in its place. */
    CHANGED,
    /** It was in force on the earlier day, and is not on the later. */
    ENDED,
    /** It was in force on days between the two, and is on neither of them. */
    CAME_AND_WENT
}
