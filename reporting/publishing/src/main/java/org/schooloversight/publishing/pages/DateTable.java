package org.schooloversight.publishing.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;

/** The days of a report as a table, earliest first. */
final class DateTable {

    private DateTable() {}

    static Block.Table of(List<DatedEntry> dates) {
        return new Block.Table(
                "dates",
                "Days of this report, earliest first",
                List.of(
                        Column.ofWords("title", "What is due"),
                        Column.ofDays("day", "Day"),
                        Column.ofWords("standing", "How certain"),
                        Column.ofWords("reminders", "Reminders")),
                dates.stream()
                        .sorted(Comparator.comparing(DatedEntry::day))
                        .map(DateTable::row)
                        .toList(),
                List.of(),
                Sensitivity.OPEN);
    }

    private static Row row(DatedEntry entry) {
        return Row.of(List.of(
                Cell.of(entry.title()),
                Cell.of(entry.day()).because(entry.reasons()),
                Cell.of(words(entry.standing())),
                Cell.of(reminders(entry.remindDaysBefore()))));
    }

    private static String words(DatedEntry.Standing standing) {
        return switch (standing) {
            case CERTAIN -> "Due on this day";
            case NOT_KNOWN_YET -> "Not known yet: this day is safe, it may be later";
            case DONE -> "Done";
            case NO_LONGER_DUE -> "No longer due";
        };
    }

    private static String reminders(List<Integer> daysBefore) {
        return daysBefore.isEmpty()
                ? "None"
                : daysBefore.stream().map(DateTable::words).collect(Collectors.joining(", "));
    }

    private static String words(int daysBefore) {
        return daysBefore == 0 ? "on the day" : daysBefore == 1 ? "1 day before" : daysBefore + " days before";
    }
}
