package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.schooloversight.examples.architecture.Modules.UNDER_CONSTRUCTION;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A1 to A3: which way knowledge flows. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Everything.class)
class LayerRulesTest {
    @ArchTest
    static final ArchRule A1_LAYERS = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(Modules.ROOT + "..")
            .layer("core")
            .definedBy(Modules.CORE)
            .layer("triggers")
            .definedBy(Modules.TRIGGERS)
            .layer("duties")
            .definedBy(Modules.DUTIES)
            .layer("reporting")
            .definedBy(Modules.REPORTING)
            .layer("publishing")
            .definedBy(Modules.PUBLISHING)
            .layer("test support")
            .definedBy(Modules.TEST_SUPPORT)
            .layer("examples")
            .definedBy(Modules.EXAMPLES)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("triggers")
            .mayOnlyAccessLayers("core")
            .whereLayer("duties")
            .mayOnlyAccessLayers("core")
            .whereLayer("reporting")
            .mayOnlyAccessLayers("core", "triggers", "duties")
            .whereLayer("publishing")
            .mayOnlyAccessLayers("core", "triggers", "duties", "reporting")
            .whereLayer("test support")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("test support")
            .mayOnlyAccessLayers("core", "triggers")
            .whereLayer("examples")
            .mayNotBeAccessedByAnyLayer()
            .because("a council may take the duties without the triggers, and a report only tells");

    @ArchTest
    static final ArchRule A2_NO_CYCLES = slices().matching(Modules.ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(false)
            .because("a package is read, and changed, by itself");

    @ArchTest
    static final ArchRule A3_POLICY_DOES_NOT_KNOW_THE_ENGINE = noClasses()
            .that()
            .resideInAnyPackage(
                    Modules.ROOT + ".core.policy..",
                    Modules.ROOT + ".triggers.policy..",
                    Modules.ROOT + ".duties.catalogue..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    Modules.ROOT + ".triggers.assess..",
                    Modules.ROOT + ".triggers.analysis..",
                    Modules.ROOT + ".duties.schedule..",
                    Modules.ROOT + ".duties.intervention..")
            .allowEmptyShould(UNDER_CONSTRUCTION)
            .because("policy and law are data; what is made of them is decided elsewhere");

    @ArchTest
    static final ArchRule A3_REPORTING_DOES_NOT_EVALUATE = noClasses()
            .that()
            .resideInAnyPackage(Modules.REPORTING, Modules.PUBLISHING)
            .should()
            .dependOnClassesThat()
            .haveSimpleName("SupportAssessor")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Scheduler")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleName("PolicyAnalyst")
            .allowEmptyShould(UNDER_CONSTRUCTION)
            .because("a report tells what was found and finds nothing of its own");

    @ArchTest
    static final ArchRule A3_THE_DOMAIN_READS_NO_FILES = noClasses()
            .that()
            .resideInAnyPackage(Modules.CORE, Modules.TRIGGERS, Modules.DUTIES, Modules.REPORTING, Modules.PUBLISHING)
            .and()
            .resideOutsideOfPackages("..json..", "..register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(Modules.ROOT + "..json..", Modules.ROOT + "..register..")
            .allowEmptyShould(false)
            .because("the domain does not know how it is written down; readers know the domain");
}
