package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.GroupGaps;

class VulnerableGroupsReportTest {

    private static Report report(AreaFigures figures) {
        return VulnerableGroupsReport.report(
                GroupGaps.of(figures, AreaReports.MEASURES, AreaReports.LA, AreaReports.YEAR), AreaReports.HEAD);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theSevenHeadingsAreThereForEverybody(Audience audience) {
        Report report = AreaReports.released(report(AreaFigures.none()), audience);
        assertThat(report.parts())
                .extracting(Part::title)
                .containsExactly(
                        "How to read this",
                        "Gender",
                        "Ethnicity",
                        "Children looked after",
                        "Disadvantaged pupils (pupil premium)",
                        "Special educational needs and disability",
                        "Service families",
                        "Child protection and children in need");
        assertThat(report.parts().subList(1, 8))
                .allSatisfy(part -> assertThat(part.blocks())
                        .containsExactly(Block.read("No figures were given for 2018-19 or the year before.")));
    }

    @Test
    void printsTheGap() {
        Report report = report(AreaReports.figures(
                "999,ks2-rwm-expected,disadvantaged,2018-19,42,,,950",
                "999,ks2-rwm-expected,not-disadvantaged,2018-19,70,,,6000",
                "999,ks2-rwm-expected,disadvantaged,2017-18,40,,,930",
                "999,ks2-rwm-expected,not-disadvantaged,2017-18,70,,,6000",
                ",ks2-rwm-expected,disadvantaged,2018-19,51",
                ",ks2-rwm-expected,not-disadvantaged,2018-19,71"));
        Block.Table table = AreaReports.table(report, "gaps-disadvantaged");
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells())
                .extracting(cell -> cell.value().words())
                .containsExactly(
                        "the expected standard in reading, writing and maths at key stage 2",
                        "disadvantaged pupils",
                        "42%",
                        "950",
                        "pupils who are not disadvantaged",
                        "70%",
                        "-28 points",
                        "-20 points",
                        "930",
                        "-30 points",
                        "closing");
    }

    /** A percentage or a gap of very few pupils must go with their number. */
    @Test
    void everyFigureOfAGroupHangsOnItsNumberOfPupils() {
        Block.Table table = AreaReports.table(
                report(AreaReports.figures("999,ks2-rwm-expected,looked-after,2018-19,50,,,4")), "gaps-looked-after");
        assertThat(table.columns())
                .filteredOn(column -> column.counted() == Counted.PUPILS)
                .extracting(Column::id)
                .containsExactly("pupils", "pupils-last-year");
        assertThat(table.columns())
                .filteredOn(column -> column.share().isPresent())
                .extracting(column ->
                        column.id() + " on " + column.share().orElseThrow().whole())
                .containsExactlyElementsOf(
                        List.of("value on pupils", "gap on pupils", "gap-last-year on pupils-last-year"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void figuresOfVeryFewPupilsAreForOfficersOnly(Audience audience) {
        Report report = AreaReports.released(
                report(AreaReports.figures(
                        "999,ks2-rwm-expected,looked-after,2018-19,37,,,38",
                        "999,ks2-rwm-expected,looked-after,2017-18,40,,,5",
                        "999,ks4-attainment-8,looked-after,2018-19,20.3,,,5",
                        "999,ks4-attainment-8,looked-after,2017-18,19.1,,,41",
                        "999,ks2-rwm-expected,all,2018-19,64",
                        "999,ks2-rwm-expected,all,2017-18,62",
                        "999,ks4-attainment-8,all,2018-19,47.2",
                        "999,ks4-attainment-8,all,2017-18,46.9")),
                audience);
        Block.Table table = AreaReports.table(report, "gaps-looked-after");
        boolean officers = audience == Audience.INTERNAL;
        assertThat(row(table, 0))
                .containsExactly(
                        "37%", "38", "-27 points", officers ? "5" : "withheld", officers ? "-22 points" : "withheld");
        assertThat(row(table, 1))
                .containsExactly(
                        officers ? "20.3" : "withheld",
                        officers ? "5" : "withheld",
                        officers ? "-26.9" : "withheld",
                        "41",
                        "-27.8");
        List<String> told = table.rows().stream()
                .flatMap(each -> each.cells().stream())
                .flatMap(cell -> cell.reasons().stream())
                .map(Reason::text)
                .toList();
        assertThat(told.stream().anyMatch(text -> text.contains("20.3"))).isEqualTo(officers);
    }

    private static List<String> row(Block.Table table, int index) {
        List<String> titles = table.columns().stream().map(Column::id).toList();
        return List.of("value", "pupils", "gap", "pupils-last-year", "gap-last-year").stream()
                .map(id -> table.rows()
                        .get(index)
                        .cells()
                        .get(titles.indexOf(id))
                        .value()
                        .words())
                .toList();
    }
}
