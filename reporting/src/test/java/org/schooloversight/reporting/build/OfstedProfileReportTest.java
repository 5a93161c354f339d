package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigure.AgainstNational;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.StrongStatement;

/** The published shares: section 6.3 of the strategic review of 2020. */
class OfstedProfileReportTest {

    private static final Optional<LaCode> HERE = Optional.of(LaCode.of(931));
    private static final Optional<LaCode> ENGLAND = Optional.empty();
    private static final AsOf AUGUST_2019 = AsOf.on(LocalDate.of(2019, 8, 31)); // Saturday

    private static AreaFigure figure(Optional<LaCode> la, MeasureId measure, String year, String value) {
        AcademicYear of = AcademicYear.parse(year);
        return figure(la, measure, of, new Figure.Value(new BigDecimal(value), Optional.empty()), of.lastDay());
    }

    private static AreaFigure figure(
            Optional<LaCode> la, MeasureId measure, AcademicYear year, Figure figure, LocalDate published) {
        return new AreaFigure(
                la,
                measure,
                PupilGroupId.of("all"),
                year,
                figure,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                new Provenance(
                        "strategic review, section 6.3", 0, new Publication(published, Publication.Basis.ASSUMED)));
    }

    private static List<AreaFigure> published() {
        return List.of(
                figure(HERE, OfstedProfile.PUPILS_GOOD, "2018-19", "87"),
                figure(HERE, OfstedProfile.PUPILS_GOOD, "2013-14", "83"),
                figure(ENGLAND, OfstedProfile.PUPILS_GOOD, "2018-19", "85"),
                figure(HERE, OfstedProfile.SCHOOLS_GOOD, "2018-19", "89"),
                figure(HERE, OfstedProfile.SCHOOLS_GOOD, "2011-12", "64"),
                figure(ENGLAND, OfstedProfile.SCHOOLS_GOOD, "2018-19", "86"));
    }

    private static OfstedProfile profile(List<AreaFigure> areas, AsOf asOf) {
        return OfstedProfile.of(
                List.of(),
                new OfstedProfile.Sources(
                        EvidenceBase.builder().build(), AreaFigures.of(areas), InspectionFrameworks.bundled()),
                HERE,
                asOf);
    }

    private static Tables report(OfstedProfile profile) {
        return Tables.ofPublic(OfstedProfileReport.report(profile, Establishments.head()));
    }

    @Test
    void thePublishedSharesAreBesideEnglandAndEarlierYears() {
        Tables report = report(profile(published(), AUGUST_2019));
        assertThat(report.lines("pupils-good-or-better"))
                .containsExactly(
                        List.of("31 August 2014", "83%", "no figure", "cannot be told", "the earliest"),
                        List.of("31 August 2019", "87%", "85%", "+2 points", "+4 points"));
        assertThat(report.lines("schools-good-or-better"))
                .containsExactly(
                        List.of("31 August 2012", "64%", "no figure", "cannot be told", "the earliest"),
                        List.of("31 August 2019", "89%", "86%", "+3 points", "+25 points"));
        assertThat(report.words("pupils-good-or-better", "31 August 2019", "difference"))
                .isEqualTo("+2 points");
        assertThat(report.words("schools-good-or-better", "31 August 2019", "here"))
                .isEqualTo("89%");
        assertThat(report.cell("schools-good-or-better", "31 August 2019", "england")
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.evidence()).containsExactly("strategic review, section 6.3"));
    }

    @Test
    void theClaimedStrengthsHold() {
        Tables report = report(profile(published(), AUGUST_2019));
        assertThat(report.lines("statements"))
                .containsExactly(
                        List.of(
                                "A higher share of pupils than nationally are at a school that is Good or better.",
                                "it holds",
                                "87%",
                                "85%",
                                "+2 points"),
                        List.of(
                                "A higher share of schools than nationally are Good or better.",
                                "it holds",
                                "89%",
                                "86%",
                                "+3 points"));
    }

    @Test
    void aClaimThatIsRefutedAndOneThatCannotBeCheckedAreToldApart() {
        List<AreaFigure> areas = List.of(
                figure(HERE, OfstedProfile.SCHOOLS_GOOD, "2018-19", "86"),
                figure(ENGLAND, OfstedProfile.SCHOOLS_GOOD, "2018-19", "86"),
                figure(HERE, OfstedProfile.PUPILS_GOOD, "2018-19", "87"));
        OfstedProfile profile = profile(areas, AUGUST_2019);
        assertThat(profile.checked())
                .extracting(each -> each.answer())
                .containsExactly(StrongStatement.Answer.NOT_KNOWN, StrongStatement.Answer.DOES_NOT_HOLD);
        OfstedProfile inLine = profile.with(List.of(
                new StrongStatement("Schools are in line.", OfstedProfile.SCHOOLS_GOOD, AgainstNational.IN_LINE),
                new StrongStatement("Fewer schools.", OfstedProfile.SCHOOLS_GOOD, AgainstNational.BELOW),
                new StrongStatement("Another thing.", MeasureId.of("ks4-progress-8"), AgainstNational.ABOVE)));
        assertThat(inLine.checked())
                .extracting(each -> each.answer())
                .containsExactly(
                        StrongStatement.Answer.HOLDS,
                        StrongStatement.Answer.DOES_NOT_HOLD,
                        StrongStatement.Answer.NOT_KNOWN);
        assertThat(report(profile).row("statements", profile.statements().get(0).text()))
                .containsExactly("not known", "no figure", "no figure", "cannot be told");
    }

    @Test
    void aFinerFigureIsComparedNoFinerThanTheOther() {
        assertThat(StrongStatement.against(new BigDecimal("86.2"), new BigDecimal("86")))
                .isEqualTo(AgainstNational.IN_LINE);
        assertThat(StrongStatement.against(new BigDecimal("86.5"), new BigDecimal("86")))
                .isEqualTo(AgainstNational.ABOVE);
        assertThat(StrongStatement.against(new BigDecimal("86.2"), new BigDecimal("86.4")))
                .isEqualTo(AgainstNational.BELOW);
    }

    @Test
    void whatWasNotKnownByTheDayIsNotThere() {
        AreaFigure late = figure(
                ENGLAND,
                OfstedProfile.SCHOOLS_GOOD,
                AcademicYear.parse("2018-19"),
                new Figure.Value(new BigDecimal("86"), Optional.empty()),
                LocalDate.of(2019, 12, 17)); // Tuesday
        AreaFigure withheld = figure(
                HERE,
                OfstedProfile.SCHOOLS_GOOD,
                AcademicYear.parse("2017-18"),
                new Figure.None(Withheld.NOT_AVAILABLE, "x"),
                LocalDate.of(2018, 8, 31)); // Friday
        List<AreaFigure> areas = List.of(late, withheld, figure(HERE, OfstedProfile.SCHOOLS_GOOD, "2018-19", "89"));
        assertThat(report(profile(areas, AUGUST_2019)).lines("schools-good-or-better"))
                .containsExactly(
                        List.of("31 August 2018", "not published", "no figure", "cannot be told", "cannot be told"),
                        List.of("31 August 2019", "89%", "no figure", "cannot be told", "the earliest"));
        AsOf later = new AsOf(LocalDate.of(2019, 8, 31), LocalDate.of(2019, 12, 17));
        assertThat(report(profile(areas, later)).words("schools-good-or-better", "31 August 2019", "difference"))
                .isEqualTo("+3 points");
        assertThat(profile(areas, AsOf.on(LocalDate.of(2019, 8, 30)))
                        .published()
                        .get(OfstedProfile.SCHOOLS_GOOD))
                .as("a state at the last day of a year is none of the day before")
                .hasSize(1);
    }

    @Test
    void withoutFiguresAndSchoolsTheReportSaysSo() {
        var report = OfstedProfileReport.report(profile(List.of(), AUGUST_2019), Establishments.head());
        assertThat(report.parts().stream().flatMap(part -> part.blocks().stream()))
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text())
                .containsExactly(
                        "No published figure was given for: schools that are Good or better.",
                        "No published figure was given for: pupils at schools that are Good or better.",
                        "No register was given, so nothing is counted here school by school.");
    }
}
