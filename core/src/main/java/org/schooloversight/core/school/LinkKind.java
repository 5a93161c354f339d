package org.schooloversight.core.school;

/** How an establishment is linked with another in GIAS. Only the first two carry one school's history on whole. */
public enum LinkKind {
    /** The other establishment is this school under its earlier number. */
    PREDECESSOR,
    /** The other establishment is this school under its later number. */
    SUCCESSOR,
    /** The other is one of several that this one was made of. */
    MERGED_PREDECESSOR,
    /** The other was made of this one and others. */
    MERGED_SUCCESSOR,
    /** The other was divided, and this is a part of it. */
    SPLIT_PREDECESSOR,
    /** The other is a part of this one, which was divided. */
    SPLIT_SUCCESSOR,
    /** Any other link, such as with a sixth form centre. */
    OTHER
}
