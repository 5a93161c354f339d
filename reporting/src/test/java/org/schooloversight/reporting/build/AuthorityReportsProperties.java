package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.Inspected;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.AttendanceProfile;
import org.schooloversight.reporting.model.HighOrRising;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.SchoolProfile;

/** What is laid out as a total is the sum of what is laid out beside it, and every audience can be given each report. */
class AuthorityReportsProperties {

    private static final AttendanceProfile.Sources NO_FIGURES = new AttendanceProfile.Sources(
            EvidenceBase.builder().build(), AreaFigures.none(), Optional.empty(), MeasureCatalogues.bundled());

    @Provide
    Arbitrary<List<School>> schools() {
        return Establishments.schools();
    }

    @Provide
    Arbitrary<List<Optional<OverallGrade>>> grades() {
        return Arbitraries.of(OverallGrade.class).optional(0.7).list().ofSize(25);
    }

    @Property(tries = 300)
    void totalsAreTheSumsOfTheirRowsAndColumns(
            @ForAll("schools") List<School> schools,
            @ForAll("grades") List<Optional<OverallGrade>> grades,
            @ForAll Audience audience) {
        for (Report report : reports(schools, grades)) {
            assertThat(report.audiences()).contains(audience);
            Tables.of(report, Audience.INTERNAL).all().forEach(AuthorityReportsProperties::assertAddsUp);
            assertThat(Tables.of(report, audience).all()).isNotEmpty();
        }
    }

    private static List<Report> reports(List<School> schools, List<Optional<OverallGrade>> grades) {
        Inspected inspected = new Inspected();
        for (int i = 0; i < schools.size(); i++) {
            int urn = schools.get(i).urn().value();
            grades.get(i).ifPresent(grade -> inspected.graded(urn, "2012-03-06", grade)); // Tuesday
        }
        AsOf asked = AsOf.on(Establishments.DAY);
        return List.of(
                SchoolProfileReport.report(
                        SchoolProfile.of(schools, Establishments.DAY, List.of()), Establishments.head()),
                OfstedProfileReport.report(
                        OfstedProfile.of(schools, inspected.sources(AreaFigures.none()), Optional.empty(), asked),
                        Establishments.head()));
    }

    private static void assertAddsUp(Block.Table table) {
        List<Column> columns = table.columns();
        for (Row row : table.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).total()) {
                    Column total = columns.get(i);
                    BigDecimal sum = IntStream.range(0, columns.size())
                            .filter(at -> !columns.get(at).equals(total) && isCount(columns.get(at)))
                            .mapToObj(at -> amount(row.cells().get(at)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(amount(row.cells().get(i))).as(table.id()).isEqualByComparingTo(sum);
                }
            }
        }
        table.rows().stream()
                .filter(Row::total)
                .forEach(total -> IntStream.range(1, columns.size())
                        .filter(at -> isCount(columns.get(at)))
                        .forEach(at -> assertThat(amount(total.cells().get(at)))
                                .as(table.id() + " " + columns.get(at).id())
                                .isEqualByComparingTo(table.rows().stream()
                                        .filter(row -> !row.total())
                                        .map(row -> amount(row.cells().get(at)))
                                        .reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    private static boolean isCount(Column column) {
        return column.holds() == Column.Holds.AMOUNTS && column.share().isEmpty();
    }

    private static BigDecimal amount(Cell cell) {
        return cell.value() instanceof Value.Amount amount ? amount.value() : BigDecimal.ZERO;
    }

    @Property(tries = 50)
    void absenceAndExclusionsCanBeLaidOutForAnySchools(
            @ForAll("schools") List<School> schools, @ForAll Audience audience) {
        Report report = AttendanceExclusionsReport.report(
                AttendanceProfile.of(schools, NO_FIGURES, AsOf.on(Establishments.DAY), HighOrRising.assumed()),
                Establishments.head());
        assertThat(report.audiences()).contains(audience);
        assertThat(Tables.of(report, audience).all())
                .as("without a figure there is nothing to compare")
                .isEmpty();
    }
}
