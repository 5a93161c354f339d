package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.model.TargetsReview;
import org.schooloversight.reporting.register.StrategyTargets;

class StrategyTargetsReportTest {

    private static Report report(AreaFigures figures, String latest) {
        return StrategyTargetsReport.report(
                TargetsReview.of(
                        StrategyTargets.bundled(AreaReports.MEASURES),
                        figures,
                        AreaReports.MEASURES,
                        AreaReports.LA,
                        AcademicYear.parse(latest)),
                AreaReports.HEAD);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everybodyReadsEveryTarget(Audience audience) {
        Report report = AreaReports.released(report(AreaFigures.none(), "2017-18"), audience);
        assertThat(AreaReports.table(report, "targets").rows()).hasSize(18);
        assertThat(AreaReports.words(AreaReports.table(report, "by-state"), "targets", "not measurable"))
                .isEqualTo("18");
        assertThat(AreaReports.table(report, "not-measurable").rows())
                .hasSize(18)
                .allMatch(row -> !row.cells().get(1).value().words().isBlank());
    }

    @Test
    void printsWhereATargetStandsAndWhy() {
        Report report = report(
                AreaReports.figures(
                        "999,good-schools,all,2014-15,83",
                        "999,good-schools,all,2016-17,90",
                        "999,outstanding-schools,all,2014-15,15",
                        "999,outstanding-schools,all,2016-17,22",
                        "999,exclusions-permanent,all,2014-15,0.08",
                        "999,exclusions-permanent,all,2016-17,0.06",
                        "999,ks4-progress-8,all,2016-17,0.02,,,,51,150,no"),
                "2016-17");
        Block.Table table = AreaReports.table(report, "targets");
        // from 83 to 100 in 1,096 days: after 731 of them 94.3
        assertThat(states(table, "Every school is at least good"))
                .containsExactly("off track", "at least 100%", "90%", "2016-17", "94.3%");
        // from 15 to 25: 21.7
        assertThat(states(table, "At least a quarter of schools are outstanding"))
                .containsExactly("on track", "at least 25%", "22%", "2016-17", "21.7%");
        assertThat(states(table, "There are fewer permanent exclusions"))
                .containsExactly("met", "better than 0.08 per 100 in 2014-15", "0.06 per 100", "2016-17", "not asked");
        assertThat(states(table, "Progress 8 is in the top quarter of authorities"))
                .containsExactly(
                        "not measurable", "the top quartile: place 38 or better", "51 of 150", "none", "not asked");
        assertThat(states(table, "There is more and better alternative provision"))
                .containsExactly("not measurable", "no measure", "no measure", "none", "not asked");
        assertThat(AreaReports.cell(table, "state", "Every school is at least good")
                        .reasons())
                .anyMatch(reason -> reason.text().startsWith("A straight line from 83% in 2014-15"))
                .anyMatch(reason -> reason.cites().stream()
                        .anyMatch(cite -> cite.toString().startsWith("Education Strategy for Oxfordshire 2015-18")));
    }

    private static List<String> states(Block.Table table, String target) {
        return List.of("state", "asked", "figure", "year", "expected").stream()
                .map(column -> AreaReports.words(table, column, target))
                .toList();
    }

    @Test
    void saysWhatItRestsOn() {
        assertThat(report(AreaFigures.none(), "2017-18").restsOn())
                .contains("Figures were given.")
                .anyMatch(note -> note.contains("the way there is even is an assumption"))
                .anyMatch(note -> note.contains("compared with the strategy"));
    }
}
