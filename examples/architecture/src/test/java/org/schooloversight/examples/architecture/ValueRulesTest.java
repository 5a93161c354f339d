package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A10 and A11: what values are made of. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Library.class)
class ValueRulesTest {
    @ArchTest
    static final ArchRule A10_NO_APPROXIMATE_NUMBERS_AND_OLD_DATES = noFields()
            .should()
            .haveRawType(double.class)
            .orShould()
            .haveRawType(float.class)
            .orShould()
            .haveRawType(Double.class)
            .orShould()
            .haveRawType(Float.class)
            .orShould()
            .haveRawType(java.util.Date.class)
            .orShould()
            .haveRawType(java.util.Calendar.class)
            .allowEmptyShould(false)
            .because("a share or a score is compared with a threshold exactly, and a date has no hour");

    @ArchTest
    static final ArchRule A11_IDS_TRAVEL_TYPED = classes()
            .that(SignatureRules.ARE_REACHABLE)
            .and()
            // the columns of a report are named by whoever lays it out, and by nobody else
            .resideOutsideOfPackages("..json..", "..register..", "..render..", "..style..", "..document..")
            .should(SignatureRules.TAKE_STRINGS_ONLY_AS_TEXT)
            .allowEmptyShould(false)
            .because("a string that is an id can be taken for another id");
}
