package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.json.CaseLogReader;
import org.schooloversight.duties.schedule.CaseLog;

/** Reads the records of cases. */
final class CaseFiles {

    private CaseFiles() {}

    /** Reads a file: JSON if its name ends so, else CSV. */
    static CaseLog read(Path file, DutyCatalogue catalogue, Messages messages) {
        CaseLogReader reader = CaseLogReader.of(catalogue);
        boolean json = InputFiles.name(file).toLowerCase(Locale.ROOT).endsWith(".json");
        return new InputFiles()
                .read(
                        file,
                        json ? reader::readJson : (name, in) -> reader.readCsv(name, in, ColumnMapping.bundled()),
                        messages);
    }
}
