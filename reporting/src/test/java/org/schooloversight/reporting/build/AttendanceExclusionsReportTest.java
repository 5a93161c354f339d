package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.AttendanceProfile;
import org.schooloversight.reporting.model.HighOrRising;
import org.schooloversight.reporting.model.Yardstick;
import org.schooloversight.testsupport.generators.Results;

class AttendanceExclusionsReportTest {

    private static final AsOf ASKED = AsOf.on(LocalDate.of(2020, 8, 31)); // Monday
    private static final Optional<LaCode> HERE = Optional.of(LaCode.of(999));

    private final List<School> schools = new ArrayList<>();
    private final List<MeasuredResult> results = new ArrayList<>();
    private final List<AreaFigure> areas = new ArrayList<>();

    private AttendanceExclusionsReportTest primaries(int number) {
        for (int i = 1; i <= number; i++) {
            schools.add(Establishments.open(900000 + i, "Community school", Phase.PRIMARY, 200));
        }
        return this;
    }

    private AttendanceExclusionsReportTest result(int school, String measure, String year, String value) {
        results.add(Results.of(measure, year)
                .value(value)
                .under(Urn.of(900000 + school))
                .build());
        return this;
    }

    private AttendanceExclusionsReportTest area(Optional<LaCode> la, String measure, String year, String value) {
        areas.add(new AreaFigure(
                la,
                MeasureId.of(measure),
                PupilGroupId.of("all"),
                AcademicYear.parse(year),
                new Figure.Value(new BigDecimal(value), Optional.empty()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new Provenance(
                        "areas.csv",
                        2,
                        new Publication(LocalDate.of(2020, 3, 26), Publication.Basis.STATED)))); // Thursday
        return this;
    }

    private AttendanceProfile profile() {
        EvidenceBase base = EvidenceBase.builder().addAll(results).build();
        return AttendanceProfile.of(
                schools,
                new AttendanceProfile.Sources(base, AreaFigures.of(areas), HERE, MeasureCatalogues.bundled()),
                ASKED,
                HighOrRising.assumed());
    }

    private Report report() {
        return AttendanceExclusionsReport.report(profile(), Establishments.head());
    }

    @Test
    void aFigureIsHighAboveEnglandAndRisingAboveTheYearBefore() {
        primaries(4)
                .result(1, "absence-overall", "2016-17", "4.0")
                .result(1, "absence-overall", "2017-18", "4.5")
                .result(1, "absence-overall", "2018-19", "5.0")
                .result(2, "absence-overall", "2017-18", "5.2")
                .result(2, "absence-overall", "2018-19", "4.8")
                .result(3, "absence-overall", "2017-18", "3.0")
                .result(3, "absence-overall", "2018-19", "4.7")
                .area(Optional.empty(), "absence-overall", "2018-19", "4.7")
                .area(HERE, "absence-overall", "2018-19", "3.9");
        Tables report = Tables.ofPublic(report());
        String none = "no figure in the files";
        assertThat(report.lines("absence-overall-schools"))
                .containsExactly(
                        List.of(
                                "School 900001",
                                "primary",
                                "4.0%",
                                "4.5%",
                                "5.0%",
                                "high",
                                "rising two years in a row",
                                "high and rising"),
                        List.of("School 900002", "primary", none, "5.2%", "4.8%", "high", "not rising", "high"),
                        List.of("School 900003", "primary", none, "3.0%", "4.7%", "not high", "rising", "rising"),
                        List.of("School 900004", "primary", none, none, none, "not known", "not known", "not known"));
        assertThat(report.lines("absence-overall-counts"))
                .containsExactly(
                        List.of("primary", "1", "1", "1", "0", "1", "4"),
                        List.of("all open schools", "1", "1", "1", "0", "1", "4"));
        assertThat(report.lines("absence-overall-compared-with"))
                .containsExactly(List.of("primary", "the figure for England", "4.7%"));
        assertThat(report.words("absence-overall-schools", "School 900001", "year-2018-19"))
                .isEqualTo("5.0%");
    }

    @Test
    void withoutEnglandTheAuthorityAndWithoutEitherTheMedianOfTheKindIsTheYardstick() {
        primaries(6).area(HERE, "absence-overall", "2018-19", "3.9");
        for (int i = 1; i <= 6; i++) {
            result(i, "absence-overall", "2018-19", i + ".0").result(i, "absence-persistent", "2018-19", i + ".1");
        }
        Tables report = Tables.ofPublic(report());
        assertThat(report.row("absence-overall-compared-with", "primary"))
                .containsExactly("the figure for the authority", "3.9%");
        // 1.1, 2.1, 3.1, 4.1, 5.1 and 6.1: half way between 3.1 and 4.1
        assertThat(report.row("absence-persistent-compared-with", "primary"))
                .containsExactly("the median of the schools of the same kind here", "3.6%");
        assertThat(report.words("absence-persistent-schools", "School 900003", "high"))
                .isEqualTo("not high");
        assertThat(report.words("absence-persistent-schools", "School 900004", "high"))
                .isEqualTo("high");
        assertThat(report.words("absence-persistent-schools", "School 900004", "mark"))
                .isEqualTo("high");
        assertThat(report.words("absence-persistent-schools", "School 900003", "mark"))
                .as("it is not high, and whether it is rising is not known")
                .isEqualTo("not known");
    }

    @Test
    void fewSchoolsHaveNoMedian() {
        primaries(4);
        for (int i = 1; i <= 4; i++) {
            result(i, "absence-overall", "2017-18", "3.0").result(i, "absence-overall", "2018-19", i + ".0");
        }
        AttendanceProfile profile = profile();
        assertThat(profile.measures().get(0).yardsticks().values())
                .extracting(Yardstick::basis)
                .containsExactly(Yardstick.Basis.NONE);
        Tables report = Tables.ofPublic(report());
        assertThat(report.row("absence-overall-compared-with", "primary"))
                .containsExactly("nothing", "too few schools have a figure");
        assertThat(report.words("absence-overall-schools", "School 900004", "mark"))
                .isEqualTo("rising");
        assertThat(report.words("absence-overall-schools", "School 900003", "rising"))
                .isEqualTo("not rising");
        assertThat(report.words("absence-overall-schools", "School 900003", "mark"))
                .isEqualTo("not known");
    }

    @Test
    void aWithheldFigureIsShownAsThatAndNothingIsConcluded() {
        primaries(2)
                .result(1, "absence-overall", "2018-19", "5.0")
                .area(Optional.empty(), "absence-overall", "2018-19", "4.7");
        results.add(Results.of("absence-overall", "2018-19")
                .withheld(Withheld.SUPPRESSED)
                .under(Urn.of(900002))
                .source("absence.csv", 7)
                .build());
        Tables report = Tables.ofPublic(report());
        assertThat(report.row("absence-overall-schools", "School 900002"))
                .containsExactly(
                        "primary",
                        "suppressed because there were too few pupils",
                        "not known",
                        "not known",
                        "not known");
        assertThat(report.cell("absence-overall-schools", "School 900002", "year-2018-19")
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.evidence()).containsExactly("absence.csv, line 7"));
    }

    @Test
    void aYearBeforeTheDefinitionChangedIsComparedWithNone() {
        // persistent absence has counted from 10 per cent since 2015-16, and from 15 per cent before
        primaries(1).result(1, "absence-persistent", "2015-16", "9.0");
        results.add(Results.of("absence-persistent", "2014-15")
                .value("3.0")
                .under(Urn.of(900001))
                .published("2016-03-22") // Tuesday
                .build());
        Tables report = Tables.ofPublic(report());
        assertThat(report.words("absence-persistent-schools", "School 900001", "year-2014-15"))
                .isEqualTo("3.0%");
        assertThat(report.words("absence-persistent-schools", "School 900001", "rising"))
                .isEqualTo("not known");
        assertThat(report().parts().get(2).blocks().get(0))
                .isEqualTo(
                        Block.read(
                                "The measure is defined otherwise for some years or was not made then, so they are compared with none: 2014-15."));
    }

    @Test
    void figuresCountFromTheDayTheyArePublishedAndUnderThePresentNumberFirst() {
        primaries(1).result(1, "absence-overall", "2017-18", "4.0");
        results.add(Results.of("absence-overall", "2018-19")
                .value("6.0")
                .under(Urn.of(900001))
                .published("2020-09-01") // Tuesday
                .build());
        assertThat(profile().measures().get(0).latest()).contains(AcademicYear.parse("2017-18"));
    }

    @Test
    void figuresThatWereNotPublishedSchoolBySchoolAreToldInConfidence() {
        primaries(1)
                .result(1, "absence-overall", "2018-19", "5.0")
                .result(1, "exclusions-permanent", "2018-19", "0.50");
        Tables all = Tables.of(report(), org.schooloversight.reporting.document.Audience.INTERNAL);
        assertThat(all.table("exclusions-permanent-schools").sensitivity()).isEqualTo(Sensitivity.ABOUT_A_SCHOOL);
        assertThat(all.table("exclusions-permanent-compared-with").sensitivity())
                .isEqualTo(Sensitivity.ABOUT_A_SCHOOL);
        assertThat(all.table("exclusions-permanent-counts").columns().stream().skip(1))
                .allMatch(column -> column.counted() == Counted.SCHOOLS_IN_CONFIDENCE);
        assertThat(all.table("absence-overall-schools").sensitivity()).isEqualTo(Sensitivity.OPEN);
        assertThat(all.words("exclusions-permanent-schools", "School 900001", "year-2018-19"))
                .isEqualTo("0.50 per 100");
    }

    @Test
    void theDefinitionIsPrintedAndMarkedAsNotChecked() {
        Report report = report();
        assertThat(report.parts().get(0).blocks())
                .last()
                .isEqualTo(Block.read(
                        "This definition is not checked: an assumption of this library: no document was found that says when exclusions or"
                                + " absence are high or rising."));
        assertThat(report.restsOn()).last().asString().contains("not checked");
    }
}
