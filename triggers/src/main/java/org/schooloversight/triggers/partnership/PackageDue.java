package org.schooloversight.triggers.partnership;

import java.time.LocalDate;

/**
 * A package that is to take a step.
 *
 * @param waiting  the package, not null
 * @param next  the step that comes next, not null
 * @param stuckFrom  the first day on which it counts as stuck, not null
 * @param stuck  true if that day has come by the meeting
 */
public record PackageDue(SupportPackage waiting, PackageStep next, LocalDate stuckFrom, boolean stuck) {}
