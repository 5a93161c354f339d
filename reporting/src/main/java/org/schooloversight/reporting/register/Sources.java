package org.schooloversight.reporting.register;

import org.schooloversight.core.register.CsvRow;
import org.schooloversight.reporting.model.StatedIn;

/** Tells where what a row holds is stated. */
final class Sources {

    private Sources() {}

    static StatedIn of(String file, CsvRow row) {
        return new StatedIn(row.text("source").orElse(file), file + ", line " + row.line());
    }
}
