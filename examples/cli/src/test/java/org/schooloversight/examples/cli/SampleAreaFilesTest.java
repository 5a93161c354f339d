package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.AreaFiguresReader;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.NeighboursReader;
import org.schooloversight.core.register.Results;
import org.schooloversight.core.register.ResultsReader;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.reporting.model.AttainmentProfile;
import org.schooloversight.reporting.model.GroupGap;
import org.schooloversight.reporting.model.GroupGaps;
import org.schooloversight.reporting.model.GroupTopic;
import org.schooloversight.reporting.model.MeasureStanding;
import org.schooloversight.reporting.model.Target;
import org.schooloversight.reporting.model.TargetsReview;
import org.schooloversight.reporting.register.TargetsReader;

/** The sample's figures about authorities have something of everything. */
class SampleAreaFilesTest {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final ColumnMapping COLUMNS = ColumnMapping.bundled();
    private static final LaCode LA = LaCode.of(999);
    private static final AcademicYear YEAR = AcademicYear.starting(2018);

    private interface Reading<T> {
        RowsRead<T> read(String file, InputStream in) throws IOException;
    }

    private static <T> T read(String file, int rows, Reading<T> reading) {
        try (InputStream in = SampleAreaFilesTest.class.getResourceAsStream("sample/" + file)) {
            if (in == null) {
                throw new AssertionError("no resource sample/" + file);
            }
            RowsRead<T> read = reading.read(file, in);
            assertThat(read.problems()).isEmpty();
            assertThat(read.tally().read()).isEqualTo(rows);
            return read.value();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static AreaFigures figures() {
        return AreaFigures.of(read("area-figures.csv", 963, AreaFiguresReader.of(MEASURES, COLUMNS)::read));
    }

    private static List<MeasureStanding> standings() {
        List<StatisticalNeighbours> neighbours = read("neighbours.csv", 10, NeighboursReader.of(COLUMNS)::read);
        return AttainmentProfile.of(figures(), MEASURES, LA, Optional.of(neighbours.get(0)), YEAR).stages().stream()
                .flatMap(stage -> stage.measures().stream())
                .toList();
    }

    @Test
    void everyStandingShows() {
        List<MeasureStanding> all = standings();
        assertThat(all.stream().flatMap(each -> each.side().value().stream()).distinct())
                .containsExactlyInAnyOrder(MeasureStanding.Side.values());
        assertThat(all.stream()
                        .flatMap(each -> each.significance().value().stream())
                        .distinct())
                .contains(MeasureStanding.Significance.ABOVE, MeasureStanding.Significance.NOT_SIGNIFICANT);
        assertThat(all.stream().flatMap(each -> each.against().value().stream()))
                .anyMatch(MeasureStanding.Against::isContradictory);
        assertThat(all.stream().flatMap(each -> each.placing().value().stream()))
                .anyMatch(placing -> placing.worked().isPresent())
                .anyMatch(placing -> placing.rank().isEmpty());
        assertThat(all.stream().flatMap(each -> each.neighbourhood().value().stream()))
                .anyMatch(place -> place.rank().of() == 11);
        assertThat(all.stream().flatMap(each -> each.trend().run().value().stream()))
                .anyMatch(run -> run.years() > 2);
    }

    @Test
    void everyMovementOfAGapShowsAndOneHeadingHasNoFigures() {
        GroupGaps gaps = GroupGaps.of(figures(), MEASURES, LA, YEAR);
        assertThat(gaps.headings())
                .filteredOn(heading -> heading.gaps().isEmpty())
                .extracting(GroupGaps.Heading::topic)
                .containsExactly(GroupTopic.SERVICE_FAMILIES);
        List<GroupGap> all = gaps.headings().stream()
                .flatMap(heading -> heading.gaps().stream())
                .toList();
        assertThat(all.stream()
                        .flatMap(each -> each.movement().value().stream())
                        .distinct())
                .contains(GroupGap.Movement.CLOSING, GroupGap.Movement.WIDENING);
        assertThat(all.stream().flatMap(each -> each.pupils().value().stream())).anyMatch(pupils -> pupils < 6);
    }

    @Test
    void everyStateOfATargetShows() {
        List<Target> targets = read("targets.csv", 12, TargetsReader.of(MEASURES, COLUMNS)::read);
        Map<String, String> states = TargetsReview.of(targets, figures(), MEASURES, LA, YEAR).targets().stream()
                .collect(Collectors.toMap(
                        each -> each.target().id(), each -> each.state().words()));
        assertThat(states)
                .containsOnly(
                        // 89 of 100, where a line from 86 asks for 93
                        Map.entry("every-school-good", "off track"),
                        // 19 of 20, where a line from 17 asks for 18.5
                        Map.entry("fifth-outstanding", "on track"),
                        Map.entry("outcomes-ks2", "met"),
                        // place 57, where a line from 80 to 38 asks for 59
                        Map.entry("outcomes-ks4", "on track"),
                        Map.entry("outcomes-a-level", "not measurable"),
                        Map.entry("progress-8", "not measurable"),
                        // place 100, and no place at the start
                        Map.entry("gap-ks2", "not measurable"),
                        Map.entry("attendance", "on track"),
                        Map.entry("persistent-absence", "on track"),
                        Map.entry("fewer-suspensions", "off track"),
                        Map.entry("fewer-permanent-exclusions", "met"),
                        Map.entry("alternative-provision", "not measurable"));
    }

    @Test
    void theFiguresOfTheCouncilAreTheTotalsOfItsTables() {
        AreaFigures figures = figures();
        ResultsReader reader = ResultsReader.of(MEASURES, COLUMNS);
        List<AreaFigure> totals = Stream.of(
                        read("ks2-2018-19.csv", 236, reader.withYear(YEAR)::read),
                        read("ks4-2018-19.csv", 51, reader.withYear(YEAR)::read))
                .map(Results::areaFigures)
                .flatMap(List::stream)
                .filter(total -> figures.find(total.la(), total.measure(), total.group(), YEAR)
                        .isPresent())
                .toList();
        assertThat(totals).hasSizeGreaterThan(5);
        assertThat(totals)
                .allSatisfy(total -> assertThat(number(total))
                        .isEqualByComparingTo(number(figures.find(total.la(), total.measure(), total.group(), YEAR)
                                .orElseThrow())));
    }

    private static BigDecimal number(AreaFigure figure) {
        return ((Figure.Value) figure.figure()).value();
    }
}
