package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.deadline.Doubt;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.model.StatutoryYear;
import org.schooloversight.reporting.words.OccurrenceWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what recurs, month by month. */
public final class StatutoryYearReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("statutory-year");

    private StatutoryYearReport() {}

    /**
     * Lays out the year.
     *
     * @param year  the year, not null
     * @param remindDaysBefore  how many days before something is due a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(StatutoryYear year, List<Integer> remindDaysBefore, ReportHead head) {
        List<Part> parts = new ArrayList<>();
        year.months().forEach(each -> parts.add(month(each)));
        parts.add(withoutDay(year));
        return Report.builder()
                .id(ID)
                .title("What falls due from " + EnglishDates.full(year.first()) + " to "
                        + EnglishDates.full(year.last()))
                .subject(head.subject())
                .asOf(year.schedule().asOf())
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(parts)
                .addAllDates(Stream.concat(
                                year.months().stream().flatMap(each -> each.due().stream()), year.withoutDay().stream())
                        .flatMap(each -> OccurrencePieces.entry(each, remindDaysBefore).stream())
                        .toList())
                .addAllRestsOn(DutiesReport.restsOn(year.schedule().receipt()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static Part month(StatutoryYear.OfMonth each) {
        YearMonth month = each.month();
        String title = EnglishDates.name(month.getMonth()) + " " + month.getYear();
        Block block = each.due().isEmpty()
                ? Block.read("Nothing that recurs falls due.")
                : open(
                        "month-" + month,
                        "What falls due in " + title,
                        List.of(
                                Column.ofWords("what", "What"),
                                Column.ofWords("bound", "Bound"),
                                Column.ofDays("day", "Day"),
                                Column.ofWords("bearer", "By whom"),
                                Column.ofWords("law", "Law"),
                                Column.ofWords("checked", "Checked")),
                        each.due().stream().map(StatutoryYearReport::row).toList(),
                        "What has a day that is not certain stands in the first month in which it may fall.");
        return new Part("in-" + month, title, List.of(block));
    }

    private static Row row(Explained each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.occurrence().clock().title())),
                Cell.of(each.occurrence().provision().bound().words()),
                OccurrencePieces.day(each),
                Cell.of(each.occurrence().clock().bearer().words()),
                OccurrencePieces.law(each),
                OccurrencePieces.checked(each)));
    }

    private static Part withoutDay(StatutoryYear year) {
        List<Row> rows = new ArrayList<>();
        year.withoutDay()
                .forEach(each -> rows.add(Row.of(List.of(
                        Cell.of(Phrases.title(each.occurrence().clock().title())),
                        Cell.of(why(each)).because(OccurrencePieces.reasons(each)),
                        Cell.of(each.occurrence().clock().bearer().words()),
                        OccurrencePieces.law(each)))));
        year.untimed()
                .forEach(duty -> rows.add(Row.of(List.of(
                        Cell.of(Phrases.title(duty.title())),
                        Cell.of("The duty recurs, and the catalogue has no day for it.")
                                .because(SupportPieces.because("The law sets the duty.", duty.cites())),
                        Cell.of(duty.bearer().words()),
                        all(duty.cites(), "none")))));
        return new Part(
                "without-day",
                "What recurs and has no day",
                List.of(
                        rows.isEmpty()
                                ? Block.read("Everything that recurs has a day.")
                                : open(
                                        "without-day",
                                        "What has no day, and why",
                                        List.of(
                                                Column.ofWords("what", "What"),
                                                Column.ofWords("why", "Why"),
                                                Column.ofWords("bearer", "By whom"),
                                                Column.ofWords("law", "Law")),
                                        rows)));
    }

    private static String why(Explained each) {
        List<Doubt> doubts = each.answer()
                .filter(ClockAnswer.Runs.class::isInstance)
                .map(answer -> ((ClockAnswer.Runs) answer).deadline().doubts())
                .orElse(List.of());
        return doubts.isEmpty()
                ? OccurrenceWords.when(each.occurrence())
                : OccurrenceWords.when(each.occurrence()) + " "
                        + String.join(" ", doubts.stream().map(Doubt::toString).toList());
    }
}
