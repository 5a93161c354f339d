package org.schooloversight.triggers.partnership;

import org.schooloversight.core.finding.Reason;

/**
 * A step that was recorded and that the life of a package does not allow. It is kept, so that somebody can put it right.
 *
 * @param step  what was recorded, not null
 * @param reason  why it is refused and what is accepted, not null
 */
public record RefusedStep(PackageRecord step, Reason reason) {}
