package org.schooloversight.examples.cli;

import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.register.Register;

/**
 * What was read from all files.
 *
 * @param register  the schools
 * @param base  the evidence about them
 */
record Given(Register register, EvidenceBase base) {}
