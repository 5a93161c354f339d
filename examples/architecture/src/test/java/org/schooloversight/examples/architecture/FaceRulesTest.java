package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.examples.architecture.Modules.UNDER_CONSTRUCTION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;

/** A4, A5, A8 and A9: what callers see. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Library.class)
class FaceRulesTest {
    @ArchTest
    static final ArchRule A4_SIGNATURES = classes()
            .that(SignatureRules.ARE_REACHABLE)
            .should(SignatureRules.SHOW_ONLY_JDK_AND_OUR_PUBLIC_TYPES)
            .allowEmptyShould(false)
            .because("another library's type in our signatures fixes its version for our callers");

    @ArchTest
    static final ArchRule A5_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackages("..json..", "..render..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .allowEmptyShould(false)
            .because("a domain type does not know how it is written down");

    @ArchTest
    static final ArchRule A5_CSV = noClasses()
            .that()
            .resideOutsideOfPackages(Modules.ROOT + ".core.register..", Modules.ROOT + ".reporting.render..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.siegmar.fastcsv..")
            .allowEmptyShould(false)
            .because("rows are read in one place and written in one place");

    @ArchTest
    static final ArchRule A5_GENERATED_IMPLEMENTATIONS = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate()
            .allowEmptyShould(false)
            .because("callers see the interface; how it is implemented may change");

    @ArchTest
    static final ArchRule A8_PUBLIC_CLASSES = classes()
            .that()
            .arePublic()
            .should(SignatureRules.BE_CLOSED_TO_SUBCLASSES)
            .allowEmptyShould(false)
            .because("a class that anyone may extend can never change");

    @ArchTest
    static final ArchRule A9_ENGINES_AND_WIRE_TYPES = classes()
            .that()
            .haveNameMatching(".*(Evaluator|Resolver|Expander|Calculator|Doc)")
            .should()
            .notHaveModifier(JavaModifier.PUBLIC)
            .allowEmptyShould(UNDER_CONSTRUCTION)
            .because("an engine has one public door in its package, and a wire type none");

    @ArchTest
    static void a9TheDoorsAreListed(JavaClasses classes) throws IOException {
        for (String name : new String[] {
            "org.schooloversight.triggers.assess",
            "org.schooloversight.triggers.delivery",
            "org.schooloversight.duties.schedule",
            "org.schooloversight.duties.intervention"
        }) {
            assertThat(classes.that(resideInAPackage(name)).stream()
                            .filter(SignatureRules.ARE_REACHABLE)
                            .map(JavaClass::getName)
                            .sorted())
                    .as(
                            "public types of %s; a new one is entered in src/test/resources/public-types/%s.txt",
                            name, name)
                    .containsExactlyElementsOf(Resources.lines("/public-types/" + name + ".txt"));
        }
    }
}
