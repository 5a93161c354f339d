package org.schooloversight.examples.cli;

/** The forms that a report is drawn in; the name of each is how its files end. */
enum ReportFormat {
    HTML,
    XLSX,
    CSV,
    JSON,
    MD,
    ICS
}
