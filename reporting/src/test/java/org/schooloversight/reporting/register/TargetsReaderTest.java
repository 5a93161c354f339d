package org.schooloversight.reporting.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.reporting.model.Target;

class TargetsReaderTest {

    private static final String HEADER =
            "id,title,measure,group,test,value,compared_with,baseline,due,needs,source,place,checked_on,basis";
    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();

    private static RowsRead<List<Target>> read(String... rows) {
        String text = HEADER + "\n" + String.join("\n", rows);
        try {
            return TargetsReader.of(MEASURES, ColumnMapping.bundled())
                    .read("targets.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void readsATargetWithAllItCanHave() {
        RowsRead<List<Target>> read = read("gap,The gap is small,ks2-rwm-expected,disadvantaged,gap-in-top-quartile,,"
                + "not-disadvantaged,2015-16,2018-08-31,,A Strategy,aims,2026-11-22,compared with it");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(new Target(
                        "gap",
                        "The gap is small",
                        Optional.of(MeasureId.of("ks2-rwm-expected")),
                        PupilGroupId.of("disadvantaged"),
                        new Target.Aim.GapInBestQuarter(PupilGroupId.of("not-disadvantaged")),
                        Optional.of(AcademicYear.parse("2015-16")),
                        LocalDate.of(2018, 8, 31), // Friday
                        List.of(new Citation(
                                new Instrument(InstrumentId.of("a-strategy"), "A Strategy", Authority.LOCAL_POLICY),
                                "aims")),
                        Check.checked(LocalDate.of(2026, 11, 22), "compared with it"))); // Sunday
    }

    @Test
    void everyTestIsRead() {
        RowsRead<List<Target>> read = read(
                "a,T,good-schools,,at-least,90,,,2018-08-31,,S",
                "b,T,absence-overall,,at-most,4.0,,,2018-08-31,,S",
                "c,T,ks2-rwm-expected,,top-quartile,,,,2018-08-31,,S",
                "d,T,exclusions-permanent,,better-than-baseline,,,2014-15,2018-08-31,,S",
                "e,T,absence-overall,,matches-top-quartile,,,,2018-08-31,,S",
                "f,T,,,not-measured,,,,2018-08-31,It needs a measure.,S");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .extracting(Target::aim)
                .containsExactly(
                        new Target.Aim.AtLeast(new BigDecimal("90")),
                        new Target.Aim.AtMost(new BigDecimal("4.0")),
                        new Target.Aim.BestQuarter(),
                        new Target.Aim.BetterThanBaseline(),
                        new Target.Aim.MatchesBestQuarter(),
                        new Target.Aim.NotMeasured("It needs a measure."));
        assertThat(read.value()).allMatch(target -> target.group().value().equals("all"));
        assertThat(read.value())
                .allMatch(target -> target.check().equals(Check.unchecked("as typed into targets.csv")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",T,good-schools,,at-least,90,,,2018-08-31,,S | 1 | the value is missing",
                "A B,T,good-schools,,at-least,90,,,2018-08-31,,S | 1 | invalid id for a target",
                "kept,T,good-schools,,at-least,90,,,2018-08-31,,S | 1 | the id stands on line 2 already",
                "a,,good-schools,,at-least,90,,,2018-08-31,,S | 2 | the value is missing",
                "a,T,,,at-least,90,,,2018-08-31,,S | 3 | the value is missing",
                "a,T,good-school,,at-least,90,,,2018-08-31,,S | 3 | did you mean 'good-schools'",
                "a,T,good-schools,,not-measured,,,,2018-08-31,It needs,S | 3 | does not take",
                "a,T,good-schools,pupils,at-least,90,,,2018-08-31,,S | 4 | unknown group of pupils: 'pupils'",
                "a,T,good-schools,,atleast,90,,,2018-08-31,,S | 5 | did you mean 'at-least'",
                "a,T,good-schools,,at-least,,,,2018-08-31,,S | 6 | the value is missing",
                "a,T,good-schools,,at-least,101,,,2018-08-31,,S | 6 | not a percentage",
                "a,T,good-schools,,at-least,lots,,,2018-08-31,,S | 6 | not a number",
                "a,T,ks2-rwm-expected,,top-quartile,5,,,2018-08-31,,S | 6 | does not take",
                "a,T,ks2-rwm-expected,disadvantaged,gap-in-top-quartile,,,,2018-08-31,,S | 7 | the value is missing",
                "a,T,exclusions-permanent,,better-than-baseline,,,,2018-08-31,,S | 8 | the value is missing",
                "a,T,good-schools,,at-least,90,,2017-18,2018-08-31,,S | 8 | on or after the day of the target",
                "a,T,good-schools,,at-least,90,,,soon,,S | 9 | soon",
                "a,T,,,not-measured,,,,2018-08-31,,S | 10 | the value is missing",
                "a,T,good-schools,,at-least,90,,,2018-08-31,, | 11 | the value is missing"
            })
    void refusesARowThatLacksWhatItsTestAsksFor(String row, int column, String message) {
        RowsRead<List<Target>> read = read("kept,T,good-schools,,at-least,90,,,2018-08-31,,S", row);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.value()).extracting(Target::id).containsExactly("kept");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.message()).contains(message);
            assertThat(problem.effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
        });
    }

    @Test
    void theTargetsOfTheStrategyComeWithTheLibrary() {
        List<Target> targets = StrategyTargets.bundled(MEASURES);
        assertThat(targets)
                .extracting(Target::id)
                .contains("every-school-good", "quarter-outstanding", "attendance", "enough-places")
                .doesNotHaveDuplicates();
        assertThat(targets).allMatch(target -> target.check().isChecked());
        assertThat(targets)
                .filteredOn(target -> target.aim() instanceof Target.Aim.NotMeasured)
                .extracting(Target::id)
                .containsExactly("collaboration", "alternative-provision", "enough-places", "local-provision");
        assertThat(targets.get(0).aim()).isEqualTo(new Target.Aim.AtLeast(new BigDecimal("100")));
        assertThat(targets.get(1).aim()).isEqualTo(new Target.Aim.AtLeast(new BigDecimal("25")));
    }
}
