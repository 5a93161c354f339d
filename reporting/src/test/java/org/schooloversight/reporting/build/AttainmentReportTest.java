package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.AttainmentProfile;

class AttainmentReportTest {

    private static Report report(AreaFigures figures, Audience audience) {
        AttainmentProfile profile =
                AttainmentProfile.of(figures, AreaReports.MEASURES, AreaReports.LA, Optional.empty(), AreaReports.YEAR);
        return AreaReports.released(AttainmentReport.report(profile, AreaReports.HEAD), audience);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void withoutFiguresEveryStageSaysSo(Audience audience) {
        Report report = report(AreaFigures.none(), audience);
        assertThat(report.parts())
                .extracting(Part::id)
                .containsExactly(
                        "summary",
                        "early-years",
                        "phonics",
                        "key-stage-1",
                        "key-stage-2",
                        "key-stage-2-progress",
                        "key-stage-4",
                        "key-stage-5",
                        "over-the-years");
        assertThat(report.parts().get(1).blocks())
                .containsExactly(Block.read("No figure of the authority for 2018-19 or the year before is given of"
                        + " a good level of development at the end of the early years."));
        assertThat(report.parts().get(8).blocks())
                .containsExactly(Block.read("No measure has figures of two years or more."));
    }

    /** A few pupils who have a place among authorities: nothing that rests on their figure may be read, and no reason either. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatRestsOnVeryFewPupilsIsForOfficersOnly(Audience audience) {
        Report report = report(
                AreaReports.figures(
                        "999,ks2-writing-greater-depth,looked-after,2018-19,33,,,3,12,150,no,,above",
                        "999,ks2-writing-greater-depth,looked-after,2017-18,25,,,4",
                        ",ks2-writing-greater-depth,looked-after,2018-19,7"),
                audience);
        String measure = "greater depth in writing at key stage 2: children looked after";
        boolean officers = audience == Audience.INTERNAL;
        List<String> told = List.of("key-stage-2-standing-percentages", "key-stage-2-movement-percentages").stream()
                .map(id -> AreaReports.table(report, id))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.cells().get(0).value().words().equals(measure))
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.reasons().stream())
                .map(Reason::text)
                .toList();
        assertThat(AreaReports.words(AreaReports.table(report, "key-stage-2-standing-percentages"), "value", measure))
                .isEqualTo(officers ? "33%" : "withheld");
        assertThat(AreaReports.words(AreaReports.table(report, "key-stage-2-movement-percentages"), "place", measure))
                .isEqualTo(officers ? "12 of 150" : "withheld");
        assertThat(told.stream().anyMatch(text -> text.contains("33%") || text.contains("25%")))
                .isEqualTo(officers);
    }

    @Test
    void drawsEachTableOfOneUnitAndTheCourseOfTheYears() {
        Report report = report(
                AreaReports.figures(
                        "999,ks2-rwm-expected,all,2016-17,60",
                        "999,ks2-rwm-expected,all,2018-19,64",
                        ",ks2-rwm-expected,all,2018-19,65"),
                Audience.PUBLIC);
        Block.Table years = AreaReports.table(report, "years-ks2-rwm-expected");
        assertThat(years.rows())
                .extracting(row ->
                        row.cells().stream().map(cell -> cell.value().words()).toList())
                .containsExactly(
                        List.of("2016-17", "60%", "no figure given", "yes"),
                        List.of("2017-18", "no figure given", "no figure given", "there is a break here"),
                        List.of("2018-19", "64%", "65%", "yes"));
        assertThat(report.parts().get(4).blocks())
                .filteredOn(block -> block instanceof Block.Chart)
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Chart.class, chart -> assertThat(chart.columns()).containsExactly("value", "england"));
        assertThat(report.restsOn())
                .contains("Figures were given.")
                .anyMatch(note -> note.startsWith("Not compared with their published definition: "));
    }

    @Test
    void tellsWhatIsBetterAndWhatIsWorse() {
        Report report = report(
                AreaReports.figures(
                        "999,ks2-rwm-expected,all,2018-19,64",
                        ",ks2-rwm-expected,all,2018-19,65",
                        "999,ks4-progress-8,all,2018-19,0.07",
                        ",ks4-progress-8,all,2018-19,-0.03"),
                Audience.PUBLIC);
        assertThat(report.parts().get(0).blocks())
                .filteredOn(block -> block instanceof Block.Points)
                .extracting(block -> ((Block.Points) block).items())
                .containsExactly(
                        List.of("Progress 8"),
                        List.of("the expected standard in reading, writing and maths at key stage 2"));
    }
}
