package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.reporting.build.AreaReports.LA;
import static org.schooloversight.reporting.build.AreaReports.MEASURES;
import static org.schooloversight.reporting.build.AreaReports.YEAR;
import static org.schooloversight.reporting.build.AreaReports.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.AreaFigure.Rank;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.MeasureStanding.Against;
import org.schooloversight.reporting.model.MeasureStanding.Direction;
import org.schooloversight.reporting.model.MeasureStanding.NeighbourPlace;
import org.schooloversight.reporting.model.MeasureStanding.Placing;
import org.schooloversight.reporting.model.MeasureStanding.Run;
import org.schooloversight.reporting.model.MeasureStanding.Side;
import org.schooloversight.reporting.model.MeasureStanding.Significance;

class AttainmentProfileTest {

    private static final String RWM = "ks2-rwm-expected";

    private static AttainmentProfile profile(AreaFigures figures, Optional<StatisticalNeighbours> neighbours) {
        return AttainmentProfile.of(figures, MEASURES, LA, neighbours, YEAR);
    }

    private static MeasureStanding standing(String measure, AttainmentProfile profile) {
        return profile.stages().stream()
                .flatMap(stage -> stage.measures().stream())
                .filter(each -> each.measure().id().value().equals(measure)
                        && each.group().value().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    private static MeasureStanding standing(String measure, String... lines) {
        return standing(measure, profile(figures(lines), Optional.empty()));
    }

    @Test
    void everyMeasureOfAttainmentHasItsPlaceEvenWithoutFigures() {
        AttainmentProfile profile = profile(AreaFigures.none(), Optional.empty());
        assertThat(profile.stages())
                .extracting(stage -> stage.measures().size())
                .containsExactly(1, 2, 4, 6, 3, 8, 5);
        MeasureStanding standing = standing(RWM, profile);
        assertThat(standing.value().absent()).contains(new Value.Absent(Absence.NOT_KNOWN, "no figure given"));
        assertThat(standing.against().isKnown()).isFalse();
        assertThat(standing.placing().isKnown()).isFalse();
        assertThat(standing.trend().series()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // equal as published, and one apart
        "65, 65, IN_LINE, 0, SAME",
        "64, 65, BELOW, -1, WORSE",
        "66, 65, ABOVE, 1, BETTER",
        // whole numbers say nothing of tenths
        "65, 65.4, IN_LINE, 0, SAME",
        "65, 65.5, BELOW, -1, WORSE",
        "65.0, 65.4, BELOW, -0.4, WORSE"
    })
    void standsAgainstEnglandAsFarAsBothWerePublished(
            String own, String england, AgainstNational how, String difference, Side side) {
        MeasureStanding standing = standing(
                RWM,
                "999,ks2-rwm-expected,all,2018-19," + own + ",,,,,,,,,2019-12-13,Tables",
                ",ks2-rwm-expected,all,2018-19," + england + ",,,,,,,,,2019-12-13,Release");
        assertThat(standing.against().value()).contains(new Against(Optional.of(how), Optional.empty()));
        assertThat(standing.difference().value()).contains(new BigDecimal(difference));
        assertThat(standing.side().value()).contains(side);
    }

    @Test
    void aFigureThatLostItsZeroIsAsExactAsItsSource() {
        MeasureStanding standing = standing(
                "ks4-attainment-8",
                "999,ks4-attainment-8,all,2018-19,47",
                "001,ks4-attainment-8,all,2018-19,46.8",
                ",ks4-attainment-8,all,2018-19,46.5");
        assertThat(standing.against().value().orElseThrow().standing()).isEqualTo(AgainstNational.ABOVE);
        assertThat(standing.difference().value()).contains(new BigDecimal("0.5"));
    }

    @Test
    void aLowerFigureIsBetterWhereAHigherOneIsWorse() {
        assertThat(MeasureUnits.better(
                        MEASURES.require(org.schooloversight.core.evidence.MeasureId.of("absence-overall")),
                        new BigDecimal("-0.3")))
                .isEqualTo(1);
    }

    @Test
    void whatTheSourceStatesStandsInForAFigureOfEngland() {
        MeasureStanding standing = standing(RWM, "999,ks2-rwm-expected,all,2018-19,64,,,,,,,,below");
        assertThat(standing.against().value())
                .contains(new Against(Optional.empty(), Optional.of(AgainstNational.BELOW)));
        assertThat(standing.side().value()).contains(Side.WORSE);
        assertThat(standing.difference().isKnown()).isFalse();
    }

    @Test
    void aContradictionBetweenFiguresAndWordsIsKept() {
        MeasureStanding standing =
                standing(RWM, "999,ks2-rwm-expected,all,2018-19,66,,,,,,,,in line", ",ks2-rwm-expected,all,2018-19,65");
        Against against = standing.against().value().orElseThrow();
        assertThat(against.standing()).isEqualTo(AgainstNational.ABOVE);
        assertThat(against.isContradictory()).isTrue();
        assertThat(standing.against().reasons())
                .extracting(Reason::text)
                .contains("The figures and the statement of the source contradict each other.");
    }

    @ParameterizedTest
    @CsvSource({
        "-0.6, -0.9, -0.1, BELOW",
        "-0.4, -0.9, 0.0, NOT_SIGNIFICANT",
        "0.3, 0.1, 0.5, ABOVE",
        "0.2, 0.0, 0.5, NOT_SIGNIFICANT"
    })
    void isMoreThanChanceIfTheWholeIntervalIsOnOneSide(String own, String low, String high, Significance found) {
        MeasureStanding standing = standing(
                "ks2-maths-progress",
                "999,ks2-maths-progress,all,2018-19," + own + "," + low + "," + high,
                ",ks2-maths-progress,all,2018-19,0.0");
        assertThat(standing.significance().value()).contains(found);
    }

    @Test
    void withoutLimitsNothingTellsWhetherItIsChance() {
        MeasureStanding standing =
                standing(RWM, "999,ks2-rwm-expected,all,2018-19,66", ",ks2-rwm-expected,all,2018-19,65");
        assertThat(standing.significance().absent())
                .contains(new Value.Absent(Absence.NOT_PUBLISHED, "no confidence limits"));
    }

    @Test
    void countsYearsOfRiseFromTheFirst() {
        MeasureStanding standing = standing(
                RWM,
                "999,ks2-rwm-expected,all,2014-15,70",
                "999,ks2-rwm-expected,all,2015-16,52",
                "999,ks2-rwm-expected,all,2016-17,60",
                "999,ks2-rwm-expected,all,2017-18,62",
                "999,ks2-rwm-expected,all,2018-19,64");
        assertThat(standing.trend().lastYear().value()).contains(new BigDecimal("62"));
        assertThat(standing.trend().change().value()).contains(new BigDecimal("2"));
        assertThat(standing.trend().run().value()).contains(new Run(Direction.UP, 3, AcademicYear.starting(2015)));
    }

    @Test
    void aMissingYearBreaksARunAndIsShown() {
        MeasureStanding standing = standing(
                RWM,
                "999,ks2-rwm-expected,all,2015-16,52",
                "999,ks2-rwm-expected,all,2017-18,62",
                "999,ks2-rwm-expected,all,2018-19,60");
        assertThat(standing.trend().run().value()).contains(new Run(Direction.DOWN, 1, AcademicYear.starting(2017)));
        assertThat(standing.trend().series()).hasSize(4);
        assertThat(standing.trend().series().get(1).value().isKnown()).isFalse();
    }

    @Test
    void aYearThatCannotBeComparedHasNoChange() {
        MeasureStanding standing = standing(
                "ks1-maths-expected", "999,ks1-maths-expected,all,2017-18,77", "999,ks1-maths-expected,all,2018-19,76");
        assertThat(standing.trend().lastYear().value()).contains(new BigDecimal("77"));
        assertThat(standing.trend().change().absent())
                .contains(new Value.Absent(Absence.NOT_APPLICABLE, "not comparable with 2017-18"));
        assertThat(standing.trend().run().isKnown()).isFalse();
    }

    @Test
    void aYearThatWasNeverPublishedSaysSo() {
        AttainmentProfile profile =
                AttainmentProfile.of(AreaFigures.none(), MEASURES, LA, Optional.empty(), AcademicYear.starting(2019));
        assertThat(standing(RWM, profile).value().absent())
                .contains(new Value.Absent(Absence.NOT_PUBLISHED, "not published"));
    }

    /** Authorities 1 to 149 with 51 to 65 per cent, ten of each but nine with 65. */
    private static List<String> others() {
        List<String> lines = new ArrayList<>();
        for (int code = 1; code <= 149; code++) {
            lines.add(String.format(Locale.ROOT, "%03d,ks2-rwm-expected,all,2018-19,%d", code, 51 + (code - 1) / 10));
        }
        return lines;
    }

    @Test
    void ranksAmongTheAuthoritiesWhoseFiguresAreGiven() {
        List<String> lines = others();
        lines.add("999,ks2-rwm-expected,all,2018-19,63,,,,30,150,no,2");
        Placing placing = standing(RWM, profile(figures(lines), Optional.empty()))
                .placing()
                .value()
                .orElseThrow();
        // better: 10 with 64 and 9 with 65
        assertThat(placing.rank()).contains(new Rank(20, 150, true));
        assertThat(placing.quarter()).isEqualTo(1);
        assertThat(placing.isContradictory()).isTrue();
        assertThat(placing.stated()).contains(new Rank(30, 150, false));
    }

    @Test
    void withFewerAuthoritiesTheStatedPlaceCounts() {
        List<String> lines = others().subList(0, 138);
        lines.add("999,ks2-rwm-expected,all,2018-19,63,,,,30,150,no");
        Placing placing = standing(RWM, profile(figures(lines), Optional.empty()))
                .placing()
                .value()
                .orElseThrow();
        assertThat(placing.worked()).isEmpty();
        assertThat(placing.rank()).contains(new Rank(30, 150, false));
        assertThat(placing.quarter()).isEqualTo(1);
    }

    @Test
    void aHundredAndFortyAuthoritiesAreEnough() {
        List<String> lines = others().subList(0, 139);
        lines.add("999,ks2-rwm-expected,all,2018-19,50");
        assertThat(standing(RWM, profile(figures(lines), Optional.empty()))
                        .placing()
                        .value()
                        .flatMap(Placing::worked))
                .contains(new Rank(140, 140, false));
    }

    @Test
    void placesItAmongNeighboursWhoseFiguresAreKnown() {
        List<LaCode> codes = List.of(LaCode.of(1), LaCode.of(2), LaCode.of(3), LaCode.of(4), LaCode.of(5));
        AttainmentProfile profile = profile(
                figures(
                        "999,ks2-rwm-expected,all,2018-19,64",
                        "001,ks2-rwm-expected,all,2018-19,70",
                        "002,ks2-rwm-expected,all,2018-19,64",
                        "003,ks2-rwm-expected,all,2018-19,61",
                        "004,ks2-rwm-expected,all,2018-19,60",
                        "005,ks2-rwm-expected,all,2018-19,SUPP",
                        "006,ks2-rwm-expected,all,2018-19,90"),
                Optional.of(new StatisticalNeighbours(LA, codes, "neighbours.csv")));
        Worked<NeighbourPlace> place = standing(RWM, profile).neighbourhood();
        // 70 is better, 64 shares the place; the middle of 60, 61, 64 and 70 is 62.5
        assertThat(place.value()).contains(new NeighbourPlace(new Rank(2, 5, true), 5, new BigDecimal("62.5")));
        assertThat(place.reasons())
                .extracting(Reason::text)
                .contains("No figure is given of the neighbours 005.", "It has 5 statistical neighbours.");
    }
}
