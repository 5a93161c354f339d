package org.schooloversight.examples.cli;

import java.nio.file.Path;

/** The made-up term dates that tests count by. */
final class Terms {

    static final Path COUNTY = Path.of("src", "test", "resources", "calendars", "county.json");
    static final Path SCHOOL = Path.of("src", "test", "resources", "calendars", "school.json");

    private Terms() {}
}
