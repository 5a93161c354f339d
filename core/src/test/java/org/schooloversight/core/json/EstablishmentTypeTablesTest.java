package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.school.Employer;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolCategory;

class EstablishmentTypeTablesTest {

    private static final EstablishmentTypes BUNDLED = EstablishmentTypeTables.bundled();

    @Test
    void everyTypeOfGiasIsThereOnce() {
        assertThat(BUNDLED.all())
                .extracting(EstablishmentType::code)
                .containsExactly(
                        1, 2, 3, 5, 6, 7, 8, 10, 11, 12, 14, 15, 18, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
                        37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 49, 56, 57);
        assertThat(BUNDLED.all()).extracting(EstablishmentType::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(SchoolCategory.class)
    void everyCategoryHasATypeAndAnEmployerWithACitation(SchoolCategory category) {
        assertThat(BUNDLED.all())
                .filteredOn(type -> type.category() == category)
                .isNotEmpty()
                .allSatisfy(type -> assertThat(type.employment().cites()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Community school, LOCAL_AUTHORITY, section 35",
        "Voluntary controlled school, LOCAL_AUTHORITY, section 35",
        "Community special school, LOCAL_AUTHORITY, section 35",
        "Local authority nursery school, LOCAL_AUTHORITY, section 35",
        "Foundation school, GOVERNING_BODY, section 36",
        "Voluntary aided school, GOVERNING_BODY, section 36",
        "Foundation special school, GOVERNING_BODY, section 36"
    })
    void whoEmploysInASchoolOfTheEducationAct2002(String name, Employer employer, String section) {
        EstablishmentType type = BUNDLED.named(name).orElseThrow();
        assertThat(type.maintenance()).isEqualTo(Maintenance.MAINTAINED);
        assertThat(type.employment().employer()).isEqualTo(employer);
        assertThat(type.employment().cites())
                .extracting(Citation::toString)
                .containsExactly("Education Act 2002, " + section);
        assertThat(type.employment().check().isChecked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Pupil referral unit, MAINTAINED, LOCAL_AUTHORITY",
        "Academy converter, ACADEMY, ACADEMY_TRUST",
        "Academy sponsor led, ACADEMY, ACADEMY_TRUST",
        "Free schools, ACADEMY, ACADEMY_TRUST",
        "Free schools special, ACADEMY, ACADEMY_TRUST",
        "University technical college, ACADEMY, ACADEMY_TRUST",
        "City technology college, OTHER, PROPRIETOR",
        "Non-maintained special school, OTHER, PROPRIETOR",
        "Other independent school, OTHER, PROPRIETOR",
        "Further education, OTHER, PROPRIETOR",
        "Welsh establishment, OTHER, NOT_KNOWN",
        "Offshore schools, OTHER, NOT_KNOWN",
        "Service children's education, OTHER, NOT_KNOWN"
    })
    void whoAnswersForAndEmploysElsewhere(String name, Maintenance maintenance, Employer employer) {
        EstablishmentType type = BUNDLED.named(name).orElseThrow();
        assertThat(type.maintenance()).isEqualTo(maintenance);
        assertThat(type.employment().employer()).isEqualTo(employer);
    }

    @Test
    void theAuthorityMaintainsEightCategories() {
        assertThat(BUNDLED.all())
                .filteredOn(type -> type.maintenance() == Maintenance.MAINTAINED)
                .extracting(EstablishmentType::category)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SchoolCategory.values())
                        .filter(category -> category.compareTo(SchoolCategory.PUPIL_REFERRAL_UNIT) <= 0)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "7, true, false",
        "8, true, false",
        "12, true, false",
        "33, true, false",
        "36, true, false",
        "44, true, false",
        "14, false, true",
        "38, false, true",
        "42, false, true",
        "43, false, true",
        "1, false, false",
        "34, false, false"
    })
    void specialSchoolsAndAlternativeProvision(int code, boolean special, boolean alternative) {
        EstablishmentType type = BUNDLED.coded(code).orElseThrow();
        assertThat(type.isSpecial()).isEqualTo(special);
        assertThat(type.isAlternativeProvision()).isEqualTo(alternative);
    }

    @Test
    void aTypeIsFoundByItsNameInAnyCase() {
        assertThat(BUNDLED.named("VOLUNTARY AIDED SCHOOL")).isEqualTo(BUNDLED.coded(2));
        assertThat(BUNDLED.named("Voluntary aided schools")).isEmpty();
        assertThat(BUNDLED.coded(4)).isEmpty();
    }

    @Test
    void problemsOfATable() throws IOException {
        String json = """
                {"instruments": [{"id": "act", "title": "Act", "authority": "act"}],
                 "categories": [
                  {"category": "community", "maintenance": "maintained", "employer": "local-authority",
                   "cites": [{"source": "act"}], "check": {"basis": "b"}},
                  {"category": "community", "maintenance": "maintained", "employer": "local-authority",
                   "cites": [{"source": "act"}], "check": {"basis": "b"}}],
                 "types": [
                  {"code": 1, "name": "Community school", "category": "community"},
                  {"code": 1, "name": "community school", "category": "community"},
                  {"code": 5, "name": "Foundation school", "category": "foundation"}]}
                """;
        Loaded<EstablishmentTypes> loaded = DataFile.read(
                "types.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                EstablishmentTypeTables::types);
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "the category is described twice",
                        "the code 1 is listed twice",
                        "the name 'community school' is listed twice",
                        "the category is not described");
    }
}
