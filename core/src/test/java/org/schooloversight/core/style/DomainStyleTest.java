package org.schooloversight.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;

class DomainStyleTest {

    private static final EstablishmentType COMMUNITY =
            EstablishmentTypeTables.bundled().coded(1).orElseThrow();

    private static School.Builder ashfield() {
        return School.builder()
                .urn(Urn.of(900001))
                .name("Ashfield")
                .type(COMMUNITY)
                .phase(Phase.PRIMARY);
    }

    @Test
    void aValueSaysTheNameOfItsInterface() {
        assertThat(ashfield().status(EstablishmentStatus.OPEN).build().toString())
                .startsWith("School{urn=900001, name=Ashfield, ");
    }

    @Test
    void aMissingAttributeIsRefusedByName() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ashfield().build())
                .withMessageContaining("School")
                .withMessageContaining("status");
    }

    @Test
    void aBuilderTakesEachValueOnce() {
        School.Builder builder = ashfield();
        assertThatIllegalStateException().isThrownBy(() -> builder.name("Beechwood"));
    }

    @Test
    void equalAttributesMakeEqualValues() {
        new EqualsTester()
                .addEqualityGroup(
                        ashfield().status(EstablishmentStatus.OPEN).build(),
                        ashfield().status(EstablishmentStatus.OPEN).build())
                .addEqualityGroup(ashfield().status(EstablishmentStatus.CLOSED).build())
                .testEquals();
    }
}
