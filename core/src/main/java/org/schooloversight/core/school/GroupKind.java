package org.schooloversight.core.school;

/** The kind of a group of schools in GIAS. */
public enum GroupKind {
    /** Multi-academy trust. */
    MULTI_ACADEMY_TRUST,
    /** Single-academy trust. */
    SINGLE_ACADEMY_TRUST,
    /** Academy sponsor. */
    SPONSOR,
    /** Federation of maintained schools under one governing body. */
    FEDERATION,
    /** Charitable trust of foundation schools. */
    TRUST,
    /** Any other group, such as of children's centres. */
    OTHER;

    /**
     * Checks if the group is an academy trust.
     *
     * @return true for single and multi-academy trusts
     */
    public boolean isAcademyTrust() {
        return this == MULTI_ACADEMY_TRUST || this == SINGLE_ACADEMY_TRUST;
    }
}
