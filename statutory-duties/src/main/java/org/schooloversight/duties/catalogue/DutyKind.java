package org.schooloversight.duties.catalogue;

/** What kind of duty it is. */
public enum DutyKind {
    /** Always owed. */
    CONTINUING,
    /** Owed again in each year or term. */
    RECURRING,
    /** Owed once something happens. */
    EVENT,
    /** A power: it may be used, and nothing is owed. */
    POWER,
    /** A number that must be kept to. */
    LIMIT
}
