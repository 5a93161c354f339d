package org.schooloversight.triggers.plan;

import org.schooloversight.core.finding.Reason;

/**
 * A member of a strategy group: an office, never a person.
 *
 * @param office  the office, not null
 * @param chairs  true if the member chairs the group
 * @param reason  why the member belongs to it or does not, not null
 */
public record GroupMember(String office, boolean chairs, Reason reason) {}
