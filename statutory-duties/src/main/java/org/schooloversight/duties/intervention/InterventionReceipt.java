package org.schooloversight.duties.intervention;

import org.schooloversight.core.policy.AsOf;

/**
 * What an answer about intervention rests on. The same receipt gives the same answer.
 *
 * @param library  the version of this library, with its table of inspection outcomes and its clocks, not null
 * @param lawSha256  the SHA-256 of the law of intervention, in lower case hexadecimal, not null
 * @param given  the SHA-256 of the school, the inspections and the records that were given, in lower case hexadecimal, not null
 * @param asOf  the dates of the question, not null
 */
public record InterventionReceipt(String library, String lawSha256, String given, AsOf asOf) {}
