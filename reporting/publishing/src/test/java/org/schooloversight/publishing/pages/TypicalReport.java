package org.schooloversight.publishing.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.document.Unit;

/** A report as a council could have it, of any number of made-up schools. */
public final class TypicalReport {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final List<String> NAMES = List.of("Ash Lane", "Beech Park", "St Bede's", "Cedar", "Damson Hill");
    private static final List<String> YEARS =
            List.of("2017/18", "2018/19", "2019/20", "2020/21", "2021/22", "2022/23", "2023/24", "2024/25", "2025/26");

    private TypicalReport() {}

    public static Report about(int schools) {
        return builder(schools)
                .id(ReportId.of("attainment"))
                .title("Attainment at the end of primary school")
                .subject("Made-up Council")
                .build();
    }

    public static Report aboutOne(int number) {
        return builder(3)
                .id(ReportId.of("school"))
                .title("School report")
                .subject(name(number))
                .about(Urn.of(100001 + number))
                .build();
    }

    private static Report.Builder builder(int schools) {
        return Report.builder()
                .asOf(AsOf.on(DAY))
                .addAudiences(Audience.values())
                .addParts(picture(), bySchool(schools))
                .addDates(new DatedEntry(
                        "returns",
                        "Publish the results",
                        DAY.plusDays(24),
                        DatedEntry.Standing.CERTAIN,
                        List.of(14, 1),
                        List.of(new Reason(
                                "The results are published in the first week of October.", List.of(), List.of())),
                        Sensitivity.OPEN))
                .addRestsOn(
                        "Results of key stage 2 of 2025/26, which are provisional.",
                        "The calendar of Made-up Council for 2026/27, which nobody has checked.");
    }

    private static Part picture() {
        return new Part(
                "picture",
                "The overall picture",
                List.of(
                        Block.read(
                                "Two in three pupils reached the expected standard in reading, writing and maths. That is two"
                                        + " points above the year before, and one point below the whole of England."),
                        new Block.Points(
                                List.of(
                                        "Reading rose in four districts of five.",
                                        "No tests were held in 2020 and 2021, so there is nothing to compare for those years."),
                                false,
                                Sensitivity.OPEN),
                        new Block.Chart(Block.Chart.Kind.LINE, List.of("here", "england"), years()),
                        new Block.Chart(Block.Chart.Kind.BARS, List.of("share"), districts()),
                        new Block.Chart(Block.Chart.Kind.BARS, List.of("change"), districts("changes"))));
    }

    private static Block.Table years() {
        List<Row> rows = new ArrayList<>();
        int[] here = {64, 65, 0, 0, 58, 59, 61, 62, 64};
        for (int at = 0; at < here.length; at++) {
            Cell england = Cell.of(BigDecimal.valueOf(here[at] + 1L + at % 2), Unit.PERCENT);
            Cell none = Cell.of(Absence.NOT_APPLICABLE, "no tests were held");
            rows.add(Row.of(List.of(
                    Cell.of(YEARS.get(at)),
                    here[at] == 0 ? none : Cell.of(BigDecimal.valueOf(here[at]), Unit.PERCENT),
                    here[at] == 0 ? none : england)));
        }
        return new Block.Table(
                "years",
                "Pupils who reached the expected standard in reading, writing and maths",
                List.of(
                        Column.ofWords("year", "Year"),
                        Column.ofAmounts("here", "Made-up Council"),
                        Column.ofAmounts("england", "England")),
                rows,
                List.of("Results of 2025/26 are provisional."),
                Sensitivity.OPEN);
    }

    private static Block.Table districts() {
        return districts("districts");
    }

    private static Block.Table districts(String id) {
        String[] shares = {"73.5", "64.0", "58.2", "", "49.9"};
        String[] changes = {"2.5", "-1.0", "0.0", "", "-4.4"};
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < shares.length; at++) {
            Cell none = Cell.of(Absence.NOT_PUBLISHED, "not published");
            rows.add(Row.of(List.of(
                    Cell.of(NAMES.get(at) + " district"),
                    shares[at].isEmpty() ? none : percent(shares[at], at),
                    changes[at].isEmpty() ? none : Cell.of(new BigDecimal(changes[at]), Unit.PERCENTAGE_POINTS))));
        }
        return new Block.Table(
                id,
                "Share of pupils and change, by district: " + id,
                List.of(
                        Column.ofWords("district", "District"),
                        Column.ofAmounts("share", "Expected standard"),
                        Column.ofAmounts("change", "Change in a year")),
                rows,
                List.of(),
                Sensitivity.OPEN);
    }

    private static Cell percent(String value, int row) {
        return Cell.of(new BigDecimal(value), Unit.PERCENT)
                .because(List.of(new Reason(
                        "The results of all schools of the district were added up.",
                        List.of(HostileReport.CITED),
                        List.of("results.csv, row " + (row + 2)))));
    }

    private static Part bySchool(int schools) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < schools; at++) {
            rows.add(school(at));
        }
        Block.Table table = new Block.Table(
                "schools",
                "Results by school",
                List.of(
                        Column.ofWords("school", "School"),
                        Column.ofWords("grade", "Quality of education"),
                        Column.ofDays("inspected", "Inspected on"),
                        Column.ofAmounts("reading", "Reading"),
                        Column.ofAmounts("writing", "Writing"),
                        Column.ofAmounts("maths", "Maths"),
                        Column.ofAmounts("change", "Change"),
                        Column.ofAmounts("pupils", "Pupils"),
                        Column.ofWords("remark", "Remark")),
                rows,
                List.of("A school with fewer than six pupils in the year has no published result."),
                Sensitivity.OPEN);
        return new Part("schools", "School by school", List.of(table));
    }

    private static Row school(int at) {
        Cell.Link link = new Cell.Link(ReportId.of("school"), Optional.of(Urn.of(100001 + at)));
        boolean small = at % 7 == 3;
        Reason inspected = new Reason(
                "An inspection of " + name(at) + " graded it so.",
                List.of(),
                List.of("inspections.csv, row " + (at + 2)));
        Reason published = new Reason("Published by the department.", List.of(HostileReport.CITED), List.of());
        return Row.of(List.of(
                Cell.of(name(at)).linked(link),
                Cell.of(at % 3 == 0 ? "Requires improvement" : "Good").because(List.of(inspected)),
                Cell.of(DAY.minusDays(100L + at * 3L)).because(List.of(inspected)),
                figure(at * 7 % 50 + 40, small, published),
                figure(at * 11 % 50 + 40, small, published),
                figure(at * 13 % 50 + 40, small, published),
                Cell.of(BigDecimal.valueOf(at * 17 % 90 - 45, 1), Unit.PERCENTAGE_POINTS),
                Cell.of(200 + at * 31 % 250),
                Cell.of(
                        at % 4 == 0
                                ? "A new head since January; the governors asked for a review of how reading is taught."
                                : "None")));
    }

    private static Cell figure(int percent, boolean small, Reason published) {
        return small
                ? Cell.of(Absence.SUPPRESSED, "withheld")
                : Cell.of(BigDecimal.valueOf(percent), Unit.PERCENT).because(List.of(published));
    }

    private static String name(int at) {
        return NAMES.get(at % NAMES.size())
                + (at < NAMES.size() ? " Primary School" : " School " + (at / NAMES.size()));
    }
}
