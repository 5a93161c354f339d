package org.schooloversight.reporting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.reporting.build.AreaReports.LA;
import static org.schooloversight.reporting.build.AreaReports.MEASURES;
import static org.schooloversight.reporting.build.AreaReports.YEAR;
import static org.schooloversight.reporting.build.AreaReports.figures;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Value;

class GroupGapsTest {

    private static GroupGaps gaps(String... lines) {
        return GroupGaps.of(figures(lines), MEASURES, LA, YEAR);
    }

    private static List<GroupGap> under(GroupTopic topic, GroupGaps gaps) {
        return gaps.headings().stream()
                .filter(heading -> heading.topic() == topic)
                .findFirst()
                .orElseThrow()
                .gaps();
    }

    @Test
    void everyHeadingIsThereWithoutAnyFigure() {
        GroupGaps gaps = GroupGaps.of(AreaFigures.none(), MEASURES, LA, YEAR);
        assertThat(gaps.headings()).extracting(GroupGaps.Heading::topic).containsExactly(GroupTopic.values());
        assertThat(gaps.headings())
                .hasSize(7)
                .allMatch(heading -> heading.gaps().isEmpty());
    }

    @Test
    void aGroupIsHeldAgainstItsCounterpart() {
        GroupGap gap = under(
                        GroupTopic.DISADVANTAGED,
                        gaps(
                                "999,ks2-rwm-expected,disadvantaged,2018-19,42,,,950",
                                "999,ks2-rwm-expected,not-disadvantaged,2018-19,70",
                                "999,ks2-rwm-expected,all,2018-19,64",
                                "999,ks2-rwm-expected,disadvantaged,2017-18,40,,,930",
                                "999,ks2-rwm-expected,not-disadvantaged,2017-18,70",
                                ",ks2-rwm-expected,disadvantaged,2018-19,51",
                                ",ks2-rwm-expected,not-disadvantaged,2018-19,71"))
                .get(0);
        assertThat(gap.comparedWith()).isEqualTo(PupilGroupId.of("not-disadvantaged"));
        assertThat(gap.gap().value()).contains(new BigDecimal("-28"));
        assertThat(gap.nationalGap().value()).contains(new BigDecimal("-20"));
        assertThat(gap.gapLastYear().value()).contains(new BigDecimal("-30"));
        assertThat(gap.pupils().value()).contains(950);
        assertThat(gap.pupilsLastYear().value()).contains(930);
        assertThat(gap.movement().value()).contains(GroupGap.Movement.CLOSING);
    }

    @Test
    void withoutACounterpartItIsHeldAgainstAllPupils() {
        GroupGap gap = under(
                        GroupTopic.SEND,
                        gaps("999,ks2-rwm-expected,ehc-plan,2018-19,9", "999,ks2-rwm-expected,all,2018-19,64"))
                .get(0);
        assertThat(gap.comparedWith()).isEqualTo(PupilGroupId.of("all"));
        assertThat(gap.gap().value()).contains(new BigDecimal("-55"));
        assertThat(gap.pupils().absent()).contains(new Value.Absent(Absence.NOT_PUBLISHED, "number not given"));
        assertThat(gap.movement().isKnown()).isFalse();
    }

    @Test
    void aGroupOfWhichOnlyEnglandHasAFigureIsShownAsMissing() {
        GroupGap gap = under(GroupTopic.SERVICE_FAMILIES, gaps(",ks4-attainment-8,service-families,2018-19,48.1"))
                .get(0);
        assertThat(gap.value().absent()).contains(new Value.Absent(Absence.NOT_KNOWN, "no figure given"));
        assertThat(gap.gap().isKnown()).isFalse();
    }

    @Test
    void aWithheldFigureLeavesNoGap() {
        GroupGap gap = under(
                        GroupTopic.LOOKED_AFTER,
                        gaps(
                                "999,ks2-rwm-expected,looked-after,2018-19,SUPP,,,3",
                                "999,ks2-rwm-expected,all,2018-19,64"))
                .get(0);
        assertThat(gap.value().absent()).contains(new Value.Absent(Absence.NOT_PUBLISHED, "not published"));
        assertThat(gap.gap().absent()).contains(new Value.Absent(Absence.NOT_PUBLISHED, "not published"));
    }

    @Test
    void everyGroupOfEthnicityIsUnderItsHeading() {
        assertThat(under(
                        GroupTopic.ETHNICITY,
                        gaps(
                                "999,ks2-rwm-expected,ethnicity-pakistani,2018-19,60",
                                "999,ks2-rwm-expected,ethnicity-chinese,2018-19,80",
                                "999,ks2-rwm-expected,boys,2018-19,60")))
                .extracting(gap -> gap.group().value())
                .containsExactly("ethnicity-pakistani", "ethnicity-chinese");
    }

    @Test
    void absenceHasGapsToo() {
        assertThat(under(
                        GroupTopic.PROTECTION_AND_NEED,
                        gaps(
                                "999,absence-persistent,child-in-need,2018-19,31.2,,,400",
                                "999,absence-persistent,all,2018-19,10.1")))
                .extracting(gap -> gap.gap().value().orElseThrow())
                .containsExactly(new BigDecimal("21.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "-30, -28, CLOSING",
        "-28, -30, WIDENING",
        "-28, -28, UNCHANGED",
        "4, 2, CLOSING",
        "-2, 3, REVERSED",
        "2, -1, REVERSED",
        "-2, 0, CLOSING",
        "0, 0, UNCHANGED",
        "0, 1, WIDENING"
    })
    void aGapGoesSomewhere(String before, String now, GroupGap.Movement movement) {
        assertThat(GroupGap.Movement.between(new BigDecimal(before), new BigDecimal(now)))
                .isEqualTo(movement);
    }

    @Test
    void theReasonsForWhereAGapIsGoingNameNoFigure() {
        GroupGap gap = under(
                        GroupTopic.GENDER,
                        gaps(
                                "999,ks2-rwm-expected,boys,2018-19,61,,,3",
                                "999,ks2-rwm-expected,girls,2018-19,69,,,4",
                                "999,ks2-rwm-expected,boys,2017-18,58",
                                "999,ks2-rwm-expected,girls,2017-18,69"))
                .get(0);
        assertThat(gap.movement().value()).contains(GroupGap.Movement.CLOSING);
        assertThat(gap.movement().reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "The gap for 2018-19 is held against the one for 2017-18, as far as both were published.");
    }
}
