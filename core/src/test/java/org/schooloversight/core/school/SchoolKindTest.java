package org.schooloversight.core.school;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.json.EstablishmentTypeTables;

class SchoolKindTest {

    private static final EstablishmentTypes TYPES = EstablishmentTypeTables.bundled();

    @ParameterizedTest
    @CsvSource({
        "Community school, PRIMARY, PRIMARY",
        "Academy converter, MIDDLE_DEEMED_PRIMARY, PRIMARY",
        "Foundation school, SECONDARY, SECONDARY",
        "Free schools, MIDDLE_DEEMED_SECONDARY, SECONDARY",
        "Academy sponsor led, ALL_THROUGH, ALL_THROUGH",
        "Local authority nursery school, NURSERY, NURSERY",
        "Community special school, NOT_APPLICABLE, SPECIAL",
        "Free schools special, NOT_APPLICABLE, SPECIAL",
        "Pupil referral unit, NOT_APPLICABLE, ALTERNATIVE_PROVISION",
        "Free schools alternative provision, NOT_APPLICABLE, ALTERNATIVE_PROVISION",
        "Free schools 16 to 19, SIXTEEN_PLUS, SIXTEEN_PLUS"
    })
    void theKindFollowsFromTypeAndPhase(String type, Phase phase, SchoolKind kind) {
        assertThat(SchoolKind.of(TYPES.named(type).orElseThrow(), phase)).isEqualTo(kind);
    }
}
