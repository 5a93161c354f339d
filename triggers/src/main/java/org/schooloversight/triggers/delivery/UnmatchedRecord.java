package org.schooloversight.triggers.delivery;

import org.schooloversight.core.finding.Reason;

/**
 * A record that met nothing of what it is said to serve.
 *
 * @param record  the record, not null
 * @param entitlement  the id of the entitlement that it is said to serve, not null
 * @param reason  why it met nothing, not null
 */
public record UnmatchedRecord(SupportRecord record, String entitlement, Reason reason) {}
