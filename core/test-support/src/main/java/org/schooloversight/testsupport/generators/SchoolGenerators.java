package org.schooloversight.testsupport.generators;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.schooloversight.core.school.School;

/** Generates schools. */
public final class SchoolGenerators {

    private SchoolGenerators() {}

    /**
     * Generates open schools of the sorts that a support programme is about, maintained and academies, some of which the register
     * does not tell all about.
     *
     * @return the schools, not null
     */
    public static Arbitrary<School> schools() {
        return Arbitraries.of(sorts()).map(Schools::build);
    }

    private static List<Schools> sorts() {
        return List.of(
                Schools.primary(),
                Schools.primary().religiousCharacter("Church of England"),
                Schools.primary().agesNotKnown(),
                Schools.infant(),
                Schools.secondary(),
                Schools.allThrough(),
                Schools.special(),
                Schools.nursery(),
                Schools.pupilReferralUnit(),
                Schools.primaryAcademy(),
                Schools.primaryAcademy().opened("2020-01-01").before(),
                Schools.secondaryAcademy(),
                Schools.specialAcademy());
    }
}
