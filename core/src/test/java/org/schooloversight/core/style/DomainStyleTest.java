package org.schooloversight.core.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.toy.ToySchool;

class DomainStyleTest {
    private static ToySchool.Builder ashfield() {
        return ToySchool.builder()
                .name("Ashfield")
                .opened(LocalDate.of(2019, 9, 2)) // Monday
                .addPhase("primary");
    }

    @Test
    void aValueSaysTheNameOfItsInterface() {
        assertThat(ashfield().open(true).build())
                .hasToString("ToySchool{name=Ashfield, opened=2019-09-02, phases=[primary], open=true}");
    }

    @Test
    void aMissingAttributeIsRefusedByName() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ashfield().build())
                .withMessageContaining("ToySchool")
                .withMessageContaining("open");
    }

    @Test
    void aBuilderTakesEachValueOnce() {
        ToySchool.Builder builder = ashfield();
        assertThatIllegalStateException().isThrownBy(() -> builder.name("Beechwood"));
    }

    @Test
    void equalAttributesMakeEqualValues() {
        new EqualsTester()
                .addEqualityGroup(
                        ashfield().open(true).build(), ashfield().open(true).build())
                .addEqualityGroup(ashfield().open(false).build())
                .testEquals();
    }

    @Test
    void theModuleIsNamed() {
        assertThat(ToySchool.class.getModule().getName()).isEqualTo("org.schooloversight.core");
    }
}
