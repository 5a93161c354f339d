package org.schooloversight.examples.cli;

import java.util.List;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.register.TotalRow;

/**
 * What was read from all files.
 *
 * @param register  the schools
 * @param base  the evidence about them
 * @param totals  the rows of totals of tables of results
 */
record Given(Register register, EvidenceBase base, List<TotalRow> totals) {

    Given {
        totals = List.copyOf(totals);
    }
}
