package org.schooloversight.triggers.support;

/**
 * A member of a group that meets about a school: an office, never a person.
 *
 * @param office  the office, not null
 * @param when  when the member belongs to the group, not null
 */
public record Member(String office, When when) {

    /** When a member belongs to a group. */
    public enum When {
        /** Always. */
        ALWAYS,
        /** Where the school has a religious character. */
        RELIGIOUS_CHARACTER,
        /** Once the trust that the school will join is identified. */
        TRUST_IDENTIFIED
    }
}
