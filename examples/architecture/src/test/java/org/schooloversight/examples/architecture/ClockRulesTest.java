package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The part of A6 that holds for programs too. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Everything.class)
class ClockRulesTest {
    @ArchTest
    static final ArchRule A6_NO_NOW = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(targetOwner(resideInAPackage("java.time.."))))
            .allowEmptyShould(false)
            .because("even a program takes the day from its user, so that its answer can be asked for again");
}
