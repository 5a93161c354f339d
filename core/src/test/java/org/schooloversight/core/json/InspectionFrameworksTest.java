package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class InspectionFrameworksTest {

    private static final Timeline<InspectionFramework> BUNDLED = InspectionFrameworks.bundled();

    @Test
    void everyDayFromSeptember2005HasOneFramework() {
        List<Timeline.Version<InspectionFramework>> versions = BUNDLED.versions();
        assertThat(versions.get(0).period().startInclusive()).isEqualTo(LocalDate.of(2005, 9, 1)); // Thursday
        for (int i = 1; i < versions.size(); i++) {
            assertThat(versions.get(i - 1).period().endExclusive())
                    .contains(versions.get(i).period().startInclusive());
        }
        assertThat(versions.get(versions.size() - 1).period().endExclusive()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2005-09-01, section5-2005, OVERALL_GRADE", // Thursday
        "2009-08-31, section5-2005, OVERALL_GRADE", // Monday
        "2009-09-01, section5-2009, OVERALL_GRADE", // Tuesday
        "2012-08-31, section5-2009, OVERALL_GRADE", // Friday
        "2012-09-01, section5-2012, OVERALL_GRADE", // Saturday
        "2015-08-31, section5-2012, OVERALL_GRADE", // Monday
        "2015-09-01, cif-2015, OVERALL_GRADE", // Tuesday
        "2019-08-31, cif-2015, OVERALL_GRADE", // Saturday
        "2019-09-01, eif-2019, OVERALL_GRADE", // Sunday
        "2024-09-15, eif-2019, OVERALL_GRADE", // Sunday
        "2024-09-16, eif-2024, SUB_JUDGEMENTS", // Monday
        "2025-11-09, eif-2024, SUB_JUDGEMENTS", // Sunday
        "2025-11-10, report-card-2025, REPORT_CARD", // Monday
        "2030-01-01, report-card-2025, REPORT_CARD" // Tuesday
    })
    void theFrameworkOfADay(LocalDate day, String id, InspectionFramework.Outcome outcome) {
        InspectionFramework framework = BUNDLED.on(day).orElseThrow();
        assertThat(framework.id().value()).isEqualTo(id);
        assertThat(framework.outcome()).isEqualTo(outcome);
        assertThat(framework.cites()).isNotEmpty();
    }

    @Test
    void thereIsNoFrameworkBefore() {
        assertThat(BUNDLED.on(LocalDate.of(2005, 8, 31))).isEmpty(); // Wednesday
    }

    @Test
    void idsDiffer() {
        assertThat(BUNDLED.versions())
                .extracting(version -> version.value().id())
                .doesNotHaveDuplicates();
    }

    @Test
    void periodsThatOverlapAreAProblem() throws IOException {
        String json = """
                {"instruments": [{"id": "act", "title": "Act", "authority": "act"}],
                 "frameworks": [
                  {"id": "a", "title": "A", "effective": {"from": "2019-09-01"}, "outcome": "overall-grade",
                   "cites": [{"source": "act"}], "check": {"basis": "b"}},
                  {"id": "b", "title": "B", "effective": {"from": "2024-09-16"}, "outcome": "sub-judgements",
                   "cites": [{"source": "act"}], "check": {"basis": "b"}}]}
                """;
        Loaded<Timeline<InspectionFramework>> loaded = DataFile.read(
                "frameworks.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                InspectionFrameworks::frameworks);
        assertThat(loaded.problems())
                .extracting(Problem::message, Problem::accepted)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "two versions are in force on the same day: one from 2019-09-01 with no end known, "
                                + "another from 2024-09-16 with no end known",
                        "periods that do not overlap"));
    }
}
