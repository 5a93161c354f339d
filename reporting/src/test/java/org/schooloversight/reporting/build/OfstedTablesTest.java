package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.Inspected;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.model.OfstedProfile;

class OfstedTablesTest {

    private static final AsOf ASKED = AsOf.on(LocalDate.of(2026, 3, 2)); // Monday
    private static final List<School> SCHOOLS = List.of(
            Establishments.open(900001, "Community school", Phase.PRIMARY, 100),
            Establishments.open(900002, "Community school", Phase.PRIMARY, 200),
            Establishments.open(900003, "Academy converter", Phase.PRIMARY, 400),
            Establishments.school(
                    900004, "Academy converter", Phase.SECONDARY, EstablishmentStatus.OPEN, OptionalInt.empty()),
            Establishments.open(900005, "Community school", Phase.PRIMARY, 150),
            Establishments.open(900006, "Foundation school", Phase.SECONDARY, 900),
            Establishments.open(900007, "Community school", Phase.PRIMARY, 80),
            Establishments.open(900008, "Community school", Phase.PRIMARY, 60),
            Establishments.open(900009, "Other independent school", Phase.NOT_APPLICABLE, 300));

    private static Inspected inspected() {
        return new Inspected()
                .graded(900001, "2019-03-05", OverallGrade.GOOD) // Tuesday
                .ungraded(900001, "2023-05-10") // Wednesday
                .graded(900002, "2012-03-06", OverallGrade.SATISFACTORY) // Tuesday
                .graded(900013, "2017-01-17", OverallGrade.OUTSTANDING) // Tuesday
                .follows(900003, 900013)
                .graded(900004, "2022-02-01", OverallGrade.REQUIRES_IMPROVEMENT) // Tuesday
                .graded(900004, "2024-06-04", OverallGrade.INADEQUATE, Optional.of(CategoryOfConcern.SPECIAL_MEASURES))
                .graded(900005, "2015-01-13", OverallGrade.GOOD) // Tuesday
                .judged(900005, "2025-01-14", Map.of("Quality of education", OverallGrade.GOOD)) // Tuesday
                .card(900006, "2026-01-13", Map.of("Achievement", AreaGrade.STRONG_STANDARD), true) // Tuesday
                .ungraded(900007, "2018-05-15") // Tuesday
                .graded(900009, "2019-05-14", OverallGrade.GOOD); // Tuesday
    }

    private static OfstedProfile profile(Inspected inspected) {
        AreaFigure england = new AreaFigure(
                Optional.empty(),
                OfstedProfile.SCHOOLS_GOOD,
                PupilGroupId.of("all"),
                AcademicYear.parse("2023-24"),
                new Figure.Value(new BigDecimal("90"), Optional.empty()),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new Provenance("areas.csv", 2, new Publication(LocalDate.of(2024, 11, 28), Publication.Basis.STATED)));
        return OfstedProfile.of(SCHOOLS, inspected.sources(AreaFigures.of(List.of(england))), Optional.empty(), ASKED);
    }

    private static Tables report() {
        return Tables.ofPublic(OfstedProfileReport.report(profile(inspected()), Establishments.head()));
    }

    @Test
    void everySchoolHasOneKindOfResult() {
        assertThat(report().lines("results"))
                .containsExactly(
                        List.of("an overall grade", "5", "1", "1,000", "1"),
                        List.of("key judgements without an overall grade", "1", "0", "150", "0"),
                        List.of("a report card", "1", "0", "900", "0"),
                        List.of("inspected, and not graded", "1", "0", "80", "0"),
                        List.of("no inspection", "1", "0", "60", "0"),
                        List.of("not known", "0", "0", "0", "0"),
                        List.of("all open schools", "9", "1", "2,190", "1"));
        assertThat(report().lines("results-by-kind"))
                .containsExactly(
                        List.of("primary", "3", "1", "0", "1", "1", "0", "6"),
                        List.of("secondary", "1", "0", "1", "0", "0", "0", "2"),
                        List.of("other", "1", "0", "0", "0", "0", "0", "1"),
                        List.of("all", "5", "1", "1", "1", "1", "0", "9"));
        assertThat(report().row("results-by-maintenance", "maintained by the authority"))
                .containsExactly("2", "1", "1", "1", "1", "0", "6");
    }

    @Test
    void overallGradesAreCountedByGradeAndSatisfactoryIsARowOfItsOwn() {
        assertThat(report().lines("grades"))
                .containsExactly(
                        List.of("Outstanding", "1", "1", "400", "0"),
                        List.of("Good", "2", "0", "400", "0"),
                        List.of("Requires improvement", "0", "0", "0", "0"),
                        List.of("Satisfactory", "1", "0", "200", "0"),
                        List.of("Inadequate", "1", "0", "0", "1"),
                        List.of("all with an overall grade", "5", "1", "1,000", "1"));
        assertThat(report().row("grades-by-kind", "primary")).containsExactly("1", "1", "0", "1", "0", "3");
        assertThat(report().row("grades-by-maintenance", "an academy or free school"))
                .containsExactly("1", "0", "0", "0", "1", "2");
    }

    @Test
    void sharesAreOfSchoolsWithAnOverallGrade() {
        assertThat(report().lines("good-by-kind"))
                .containsExactly(
                        List.of("primary", "3", "2", "66.7%", "700", "500", "71.4%", "0"),
                        List.of("secondary", "1", "0", "0.0%", "0", "0", "none to take a share of", "1"),
                        List.of("other", "1", "1", "100.0%", "300", "300", "100.0%", "0"),
                        List.of("all with an overall grade", "5", "3", "60.0%", "1,000", "800", "80.0%", "1"));
        // independent schools are not among those that shares for England are about: 2 of 4, and 500 of 700 pupils
        assertThat(report().lines("counted"))
                .containsExactly(
                        List.of(
                                "schools that are Good or better",
                                "50.0%",
                                "90%",
                                "Saturday 31 August 2024",
                                "-40.0 points"),
                        List.of(
                                "pupils at schools that are Good or better",
                                "71.4%",
                                "no figure",
                                "no figure",
                                "cannot be told"));
        assertThat(report().row("statements", "A higher share of schools than nationally are Good or better."))
                .containsExactly("it does not hold", "50.0%", "90%", "-40.0 points");
        assertThat(report().words(
                                "statements",
                                "A higher share of pupils than nationally are at a school that is Good or better.",
                                "answer"))
                .isEqualTo("not known");
    }

    @Test
    void theOtherFrameworksHaveTablesOfTheirOwn() {
        assertThat(report().lines("key-judgements"))
                .containsExactly(List.of("Quality of education", "Good", "1", "0", "150", "0"));
        assertThat(report().lines("report-cards"))
                .containsExactly(
                        List.of("Achievement", "Strong standard", "1", "0", "900", "0"),
                        List.of("Safeguarding standards", "Met", "1", "0", "900", "0"));
    }

    @Test
    void everySchoolIsListedWithItsLatestResult() {
        Tables report = report();
        assertThat(report.rows("schools")).hasSize(9);
        assertThat(report.row("schools", "School 900001"))
                .containsExactly(
                        "primary",
                        "maintained by the authority",
                        "an overall grade",
                        "Good",
                        "Tuesday 5 March 2019",
                        profile(inspected())
                                .frameworks()
                                .get(org.schooloversight.core.inspection.FrameworkId.of("cif-2015")),
                        "its present number",
                        "100");
        assertThat(report.words("schools", "School 900004", "outcome")).isEqualTo("Inadequate, special measures");
        assertThat(report.words("schools", "School 900004", "pupils")).isEqualTo("not in the register");
        assertThat(report.words("schools", "School 900003", "number")).isEqualTo("its earlier number 900013");
        assertThat(report.words("schools", "School 900005", "outcome")).isEqualTo("Quality of education: Good");
        assertThat(report.words("schools", "School 900006", "outcome"))
                .isEqualTo("Achievement: Strong standard; safeguarding met");
        assertThat(report.words("schools", "School 900007", "outcome")).isEqualTo("inspected, and not graded");
        assertThat(report.words("schools", "School 900008", "inspected")).isEqualTo("no inspection");
        assertThat(report.cell("schools", "School 900001", "outcome").reasons())
                .extracting(Reason::text)
                .containsExactly(
                        "This is its latest graded inspection, which began on Tuesday 5 March 2019 and was published on Thursday 4 April"
                                + " 2019.",
                        "An inspection without a grade followed on Wednesday 10 May 2023: the school remains at its grade.");
        assertThat(report.cell("schools", "School 900001", "school").link())
                .contains(new Cell.Link(ReportId.of("school"), Optional.of(Urn.of(900001))));
    }

    @Test
    void withoutAHistoryNothingIsSaidOfTheOthers() {
        OfstedProfile profile = profile(inspected().covering(InspectionCoverage.LATEST_GRADE));
        Tables report = Tables.of(OfstedProfileReport.report(profile, Establishments.head()), Audience.BOARD);
        assertThat(report.words("results", "no inspection", "schools")).isEqualTo("0");
        assertThat(report.words("results", "not known", "schools")).isEqualTo("2");
    }

    @Test
    void anInspectionCountsFromTheDayItIsPublished() {
        Inspected inspected = inspected().graded(900008, "2024-05-01", OverallGrade.GOOD); // Wednesday
        AsOf before = AsOf.on(LocalDate.of(2024, 5, 30)); // Thursday
        AsOf after = AsOf.on(LocalDate.of(2024, 5, 31)); // Friday
        var sources = inspected.sources(AreaFigures.none());
        assertThat(OfstedProfile.of(SCHOOLS, sources, Optional.empty(), before)
                        .goodOrBetter()
                        .good()
                        .schools())
                .isEqualTo(3);
        assertThat(OfstedProfile.of(SCHOOLS, sources, Optional.empty(), after)
                        .goodOrBetter()
                        .good()
                        .schools())
                .isEqualTo(4);
    }
}
