package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.Programmes;

class StrategyGroupTest {

    private static StrategyGroup group(School school, OverallGrade grade) {
        return StrategyGroup.of(Programmes.oxfordshire(), Plans.found(school, grade))
                .orElseThrow();
    }

    @Test
    void theDioceseBelongsWhereTheSchoolHasAReligiousCharacter() {
        School church = Schools.primary()
                .type("Voluntary aided school")
                .religiousCharacter("Church of England")
                .build();
        assertThat(group(Plans.SCHOOL, OverallGrade.GOOD).members())
                .extracting(GroupMember::office)
                .doesNotContain("diocese link adviser");
        assertThat(group(Plans.SCHOOL, OverallGrade.GOOD).others())
                .extracting(each -> each.office() + ": " + each.reason().text())
                .containsExactly("diocese link adviser: The school has no religious character.");
        assertThat(group(church, OverallGrade.GOOD).members())
                .filteredOn(each -> each.office().startsWith("diocese"))
                .extracting(each -> each.reason().text())
                .containsExactly("The school has a religious character: Church of England.");
    }

    @Test
    void aSeniorOfficerChairs() {
        assertThat(group(Plans.SCHOOL, OverallGrade.INADEQUATE).chair())
                .map(GroupMember::office)
                .hasValueSatisfying(
                        office -> assertThat(office).startsWith("senior").doesNotContain("("));
    }

    @Test
    void theTrustJoinsOnceItIsIdentified() {
        assertThat(group(Plans.SCHOOL, OverallGrade.INADEQUATE).others())
                .extracting(each -> each.reason().text())
                .contains("The trust that the school will join is not known to be identified.");
    }
}
