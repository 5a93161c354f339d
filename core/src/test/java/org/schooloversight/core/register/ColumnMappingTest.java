package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;

class ColumnMappingTest {

    private static Loaded<ColumnMapping> load(String json) {
        try {
            return ColumnMapping.read("mapping.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    @Test
    void addsNamesBeforeTheBundledOnes() {
        ColumnMapping mapping = load("{\"register\": {\"name\": [\"School\"]}}").orElseThrow();
        assertThat(mapping.names("register", "name")).startsWith("School", "EstablishmentName");
        assertThat(mapping.names("register", "urn")).containsExactly("URN");
        RegisterReader reader = RegisterReader.of(Reference.types(), Reference.frameworks(), mapping);
        RowsRead<Register> read = Reference.read(
                reader::read,
                "URN,EstablishmentName,School,establishment_type,school_status",
                "100001,Old name,Ashfield,Community school,Open");
        assertThat(Reference.only(read.value().schools()).name()).isEqualTo("Ashfield");
    }

    @Test
    void mayDescribeColumnsOfResults() {
        ColumnMapping mapping =
                load("{\"result-columns\": [{\"column\": \"read\", \"lower\": \"low\", \"upper\": \"high\", \"cohort\": \"n\","
                                + " \"measure\": \"ks2-reading-progress\", \"group\": \"boys\", \"year\": \"2018-19\","
                                + " \"status\": \"revised\"}]}")
                        .orElseThrow();
        RowsRead<Results> read = Reference.read(
                ResultsReader.of(Reference.catalogue(), mapping)::read, "URN,read,low,high,n", "100001,-1.3,-2,0,30");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        MeasuredResult result = Reference.only(read.value().schools());
        assertThat(result.year()).isEqualTo(AcademicYear.starting(2018));
        assertThat(result.status()).isEqualTo(ResultStatus.REVISED);
        assertThat(result.cohort()).hasValue(30);
        assertThat(result.figure())
                .isInstanceOfSatisfying(
                        Figure.Value.class, value -> assertThat(value.limits()).isPresent());
    }

    @Test
    void everyProblemIsReportedWithItsPlace() {
        Loaded<ColumnMapping> loaded = load(
                "{\"registr\": {},\n \"links\": {\"urm\": [\"URN\"]},\n \"result-columns\": ["
                        + "{\"column\": \"a\", \"measure\": \"B\", \"group\": \"all\", \"year\": \"2018-20\", \"status\": \"final\"}]}");
        assertThat(loaded.value()).isEqualTo(Optional.empty());
        assertThat(loaded.problems()).hasSize(4);
        assertThat(loaded.problems().toString())
                .contains("did you mean 'register'")
                .contains("did you mean 'urn'")
                .contains("invalid id for a measure")
                .contains("invalid academic year");
    }

    @Test
    void theReferenceDataOfTheReadersIsWhole() {
        Words words = Words.bundled();
        assertThatCode(() -> {
                    new RegisterRows(tableOfNothing(), Reference.types(), Reference.frameworks());
                    new InspectionRows(tableOfNothing(), Reference.frameworks(), List.of());
                    new Figures(words);
                })
                .doesNotThrowAnyException();
        assertThat(ResultTable.bundled()).hasSize(3);
        assertThat(ResultTable.bundled().stream().flatMap(table -> table.results().stream()))
                .allMatch(result ->
                        Reference.catalogue().measure(result.measure()).isPresent());
    }

    private static TableFile tableOfNothing() throws IOException {
        return TableFile.open(
                "test.csv",
                new ByteArrayInputStream(new byte[0]),
                Reference.COLUMNS,
                new TableFile.Need("links", List.of(), ""));
    }
}
