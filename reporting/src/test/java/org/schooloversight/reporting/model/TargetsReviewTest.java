package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.reporting.build.AreaReports.LA;
import static org.schooloversight.reporting.build.AreaReports.MEASURES;
import static org.schooloversight.reporting.build.AreaReports.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.model.TargetsReview.Reading;
import org.schooloversight.reporting.model.TargetsReview.Reviewed;
import org.schooloversight.reporting.model.TargetsReview.State;

class TargetsReviewTest {

    private static final LocalDate DUE = LocalDate.of(2018, 8, 31); // Friday
    private static final PupilGroupId ALL = PupilGroupId.of("all");

    private static Target target(String measure, String group, Target.Aim aim, String baseline) {
        return new Target(
                "target",
                "A target",
                Optional.of(measure).filter(text -> !text.isEmpty()).map(MeasureId::of),
                PupilGroupId.of(group),
                aim,
                Optional.of(baseline).filter(text -> !text.isEmpty()).map(AcademicYear::parse),
                DUE,
                List.of(),
                Check.unchecked("made up"));
    }

    private static Reviewed review(Target target, String latest, List<String> lines) {
        return TargetsReview.of(List.of(target), figures(lines), MEASURES, LA, AcademicYear.parse(latest))
                .targets()
                .get(0);
    }

    private static Reviewed outstanding(String latest, String... lines) {
        return review(
                target("outstanding-schools", "all", new Target.Aim.AtLeast(new BigDecimal("25")), "2014-15"),
                latest,
                List.of(lines));
    }

    @Test
    void aFigureThatReachesTheValueMeetsIt() {
        Reviewed reviewed = outstanding("2017-18", "999,outstanding-schools,all,2017-18,25");
        assertThat(reviewed.state()).isEqualTo(State.MET);
        assertThat(reviewed.year()).contains(AcademicYear.parse("2017-18"));
        assertThat(reviewed.goal().value()).contains(new Reading(new BigDecimal("25"), "at least 25%"));
    }

    @Test
    void onceTheDayHasPassedItIsNotReached() {
        Reviewed reviewed = outstanding(
                "2018-19",
                "999,outstanding-schools,all,2014-15,16",
                "999,outstanding-schools,all,2017-18,24",
                // too late to count
                "999,outstanding-schools,all,2018-19,30");
        assertThat(reviewed.state()).isEqualTo(State.OFF_TRACK);
        assertThat(reviewed.year()).contains(AcademicYear.parse("2017-18"));
        assertThat(reviewed.reasons())
                .extracting(Reason::text)
                .contains(
                        "It was to be reached by Friday 31 August 2018, and 2017-18 is the last year that ended by then.");
    }

    // from 16 on 31 August 2015 to 25 on 31 August 2018 are 1,096 days; to 31 August 2016 are 366 of them:
    // 16 + 9 * 366 / 1096 = 19.0055; to 31 August 2017 are 731: 16 + 9 * 731 / 1096 = 22.0027
    @ParameterizedTest
    @CsvSource({
        "2015-16, 19.0, OFF_TRACK, 19.0",
        "2015-16, 19.1, ON_TRACK, 19.0",
        "2016-17, 22.0, OFF_TRACK, 22.0",
        "2016-17, 22.1, ON_TRACK, 22.0"
    })
    void beforeThatDayAStraightLineTells(String year, String value, State state, String expected) {
        Reviewed reviewed = outstanding(
                year, "999,outstanding-schools,all,2014-15,16", "999,outstanding-schools,all," + year + "," + value);
        assertThat(reviewed.state()).isEqualTo(state);
        assertThat(reviewed.expected().value()).contains(new Reading(new BigDecimal(expected), expected + "%"));
        assertThat(reviewed.expected().reasons())
                .extracting(Reason::text)
                .anyMatch(text -> text.endsWith("That the way there is even is an assumption."));
    }

    @Test
    void withoutTheFigureOfTheBaselineNothingTellsWhetherItIsOnTheWay() {
        Reviewed reviewed = outstanding("2016-17", "999,outstanding-schools,all,2016-17,22");
        assertThat(reviewed.state()).isEqualTo(State.NOT_MEASURABLE);
        assertThat(reviewed.needs().orElseThrow()).contains("the figure of the baseline year 2014-15");
    }

    @Test
    void withoutAnyFigureItIsNotMeasurable() {
        Reviewed reviewed = outstanding("2017-18");
        assertThat(reviewed.state()).isEqualTo(State.NOT_MEASURABLE);
        assertThat(reviewed.needs()).contains("It needs a figure of the authority for 2017-18.");
    }

    @ParameterizedTest
    @CsvSource({"4.0, MET", "3.9, MET", "4.1, OFF_TRACK"})
    void atMostIsTheOtherWayRound(String value, State state) {
        Target target = target("absence-overall", "all", new Target.Aim.AtMost(new BigDecimal("4.0")), "2014-15");
        assertThat(review(target, "2017-18", List.of("999,absence-overall,all,2017-18," + value))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"38, MET", "39, OFF_TRACK"})
    void aStatedPlaceTellsTheQuarter(int place, State state) {
        Target target = target("ks2-rwm-expected", "all", new Target.Aim.BestQuarter(), "2015-16");
        Reviewed reviewed =
                review(target, "2017-18", List.of("999,ks2-rwm-expected,all,2017-18,66,,,," + place + ",150,yes"));
        assertThat(reviewed.state()).isEqualTo(state);
        assertThat(reviewed.figure().value())
                .contains(new Reading(BigDecimal.valueOf(place), "joint " + place + " of 150"));
        assertThat(reviewed.goal().value())
                .contains(new Reading(new BigDecimal("38"), "the top quartile: place 38 or better"));
    }

    // from place 98 to place 38 in two years of 365 days: 68 after one
    @ParameterizedTest
    @CsvSource({"68, ON_TRACK", "69, OFF_TRACK"})
    void aPlaceCanBeOnTheWayToo(int place, State state) {
        Target target = target("ks2-rwm-expected", "all", new Target.Aim.BestQuarter(), "2015-16");
        Reviewed reviewed = review(
                target,
                "2016-17",
                List.of(
                        "999,ks2-rwm-expected,all,2015-16,51,,,,98,150,no",
                        "999,ks2-rwm-expected,all,2016-17,60,,,," + place + ",150,no"));
        assertThat(reviewed.state()).isEqualTo(state);
        assertThat(reviewed.expected().value().orElseThrow().words()).isEqualTo("place 68.0");
    }

    @ParameterizedTest
    @CsvSource({"1, 2017-18, MET", "2, 2017-18, OFF_TRACK", "1, 2016-17, MET", "2, 2016-17, NOT_MEASURABLE"})
    void aStatedQuarterWithoutAPlaceCounts(int quarter, String year, State state) {
        Target target = target("ks2-rwm-expected", "all", new Target.Aim.BestQuarter(), "2015-16");
        assertThat(review(target, year, List.of("999,ks2-rwm-expected,all," + year + ",66,,,,,,," + quarter))
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aPlaceNeedsTheFiguresOfManyAuthorities() {
        Target target = target("ks2-rwm-expected", "all", new Target.Aim.BestQuarter(), "2015-16");
        Reviewed reviewed = review(target, "2017-18", List.of("999,ks2-rwm-expected,all,2017-18,66"));
        assertThat(reviewed.state()).isEqualTo(State.NOT_MEASURABLE);
        assertThat(reviewed.needs().orElseThrow()).contains("at least 140 authorities");
    }

    /** The gaps of authorities 1 to 139 are 1 to 139 tenths. */
    private static List<String> gaps(String ours) {
        List<String> lines = new ArrayList<>();
        for (int code = 1; code <= 139; code++) {
            lines.add(String.format(Locale.ROOT, "%03d,ks2-rwm-expected,not-disadvantaged,2017-18,70.0", code));
            lines.add(String.format(
                    Locale.ROOT,
                    "%03d,ks2-rwm-expected,disadvantaged,2017-18,%s",
                    code,
                    new BigDecimal("70.0").subtract(BigDecimal.valueOf(code, 1))));
        }
        lines.add("999,ks2-rwm-expected,not-disadvantaged,2017-18,70.0");
        lines.add("999,ks2-rwm-expected,disadvantaged,2017-18," + ours);
        return lines;
    }

    // a quarter of 140 is 35: a gap of 3.5 shares place 35, one of 3.6 place 36
    @ParameterizedTest
    @CsvSource({"66.5, joint 35 of 140, MET", "66.4, joint 36 of 140, OFF_TRACK"})
    void aGapIsRankedAmongGaps(String ours, String place, State state) {
        Target target = target(
                "ks2-rwm-expected",
                "disadvantaged",
                new Target.Aim.GapInBestQuarter(PupilGroupId.of("not-disadvantaged")),
                "2015-16");
        Reviewed reviewed = review(target, "2017-18", gaps(ours));
        assertThat(reviewed.figure().value().orElseThrow().words()).isEqualTo(place);
        assertThat(reviewed.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"1.8, MET", "1.9, OFF_TRACK"})
    void matchingTheBestIsBeingAsGoodAsTheirMiddle(String ours, State state) {
        List<String> lines = new ArrayList<>();
        for (int code = 1; code <= 139; code++) {
            lines.add(String.format(
                    Locale.ROOT, "%03d,absence-overall,all,2017-18,%s", code, BigDecimal.valueOf(code, 1)));
        }
        lines.add("999,absence-overall,all,2017-18," + ours);
        Target target = target("absence-overall", "all", new Target.Aim.MatchesBestQuarter(), "2014-15");
        // the best 35 of 140 are 0.1 to 3.4 and this one; the middle of them, the 18th, is 1.8
        Reviewed reviewed = review(target, "2017-18", lines);
        assertThat(reviewed.goal().value().orElseThrow().number()).isEqualTo(new BigDecimal("1.8"));
        assertThat(reviewed.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"0.09, MET", "0.10, OFF_TRACK", "0.11, OFF_TRACK"})
    void fewerThanAtTheStartIsFewer(String now, State state) {
        Target target = target("exclusions-permanent", "all", new Target.Aim.BetterThanBaseline(), "2014-15");
        Reviewed reviewed = review(
                target,
                "2017-18",
                List.of("999,exclusions-permanent,all,2014-15,0.10", "999,exclusions-permanent,all,2017-18," + now));
        assertThat(reviewed.state()).isEqualTo(state);
        assertThat(reviewed.goal().value().orElseThrow().words()).isEqualTo("better than 0.10 per 100 in 2014-15");
    }

    @Test
    void theStartItselfTellsNothingOfFewer() {
        Target target = target("exclusions-permanent", "all", new Target.Aim.BetterThanBaseline(), "2014-15");
        Reviewed reviewed = review(target, "2017-18", List.of("999,exclusions-permanent,all,2014-15,0.10"));
        assertThat(reviewed.state()).isEqualTo(State.NOT_MEASURABLE);
        assertThat(reviewed.needs()).contains("It needs a figure of a year after 2014-15.");
    }

    @Test
    void whatHasNoMeasureSaysWhatItNeeds() {
        Reviewed reviewed =
                review(target("", "all", new Target.Aim.NotMeasured("It needs counts."), ""), "2017-18", List.of());
        assertThat(reviewed.state()).isEqualTo(State.NOT_MEASURABLE);
        assertThat(reviewed.needs()).contains("It needs counts.");
    }

    @Test
    void aTargetHasWhatItsAimAsksFor() {
        assertThatThrownBy(() -> target("", ALL.value(), new Target.Aim.BestQuarter(), ""))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> target("exclusions-permanent", "all", new Target.Aim.BetterThanBaseline(), ""))
                .isInstanceOf(InvalidValueException.class);
    }
}
