package org.schooloversight.reporting.document;

/** Why a cell has no value. None of these means nought. */
public enum Absence {
    /** The evidence does not tell. */
    NOT_KNOWN,
    /** The source did not publish it. */
    NOT_PUBLISHED,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** Withheld here, because a small number could give somebody away, or because it would give another withheld number away. */
    SUPPRESSED
}
