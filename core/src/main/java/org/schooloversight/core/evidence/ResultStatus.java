package org.schooloversight.core.evidence;

/** How settled a published figure is. Later constants are more settled, and replace earlier ones. */
public enum ResultStatus {
    /** Provisional: schools have not checked it. */
    PROVISIONAL,
    /** Revised after checking. */
    REVISED,
    /** Final. */
    FINAL
}
