package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A6, A7 and A12: the same arguments give the same answer, on any machine and any day. */
@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Library.class)
class PurityRulesTest {
    @ArchTest
    static final ArchRule A6_NO_OTHER_CLOCK = noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .allowEmptyShould(false)
            .because("the day is an argument");

    @ArchTest
    static final ArchRule A6_NO_RANDOMNESS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util|security)\\..*Random.*")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(java.util.UUID.class, "randomUUID")
            .allowEmptyShould(false)
            .because("the same receipt gives the same answer");

    @ArchTest
    static final ArchRule A6_NO_DEFAULTS_OF_THE_MACHINE = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(String.class, "format", String.class, Object[].class)
            .orShould()
            .callMethod(String.class, "formatted", Object[].class)
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(DateTimeFormatter.class, "ofPattern", String.class)
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault")
            .orShould()
            .callMethod(java.nio.charset.Charset.class, "defaultCharset")
            .allowEmptyShould(false)
            .because("a report reads the same on every machine: pass Locale.ROOT or Locale.UK");

    @ArchTest
    static final ArchRule A6_NO_SETTINGS_OF_THE_MACHINE = noClasses()
            .should()
            .callMethodWhere(targetOwner(name("java.lang.System"))
                    .and(target(nameMatching("getProperty|getProperties|setProperty|getenv|lineSeparator"))))
            .allowEmptyShould(false)
            .because("what a caller does not pass, the library does not know");

    @ArchTest
    static final ArchRule A6_NO_FILES_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.(file|channels)\\..*|java\\.io\\.(File|RandomAccessFile).*"
                    + "|java\\.net\\.(?!URI|URLEncoder|URLDecoder).*|java\\.net\\.http\\..*")
            .allowEmptyShould(false)
            .because("readers take an InputStream or a Reader, and where it comes from is the caller's business");

    @ArchTest
    static final ArchRule A6_NO_THREADS = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.Thread.*|java\\.util\\.Timer.*"
                    + "|java\\.util\\.concurrent\\.(Executor|ForkJoin|CompletableFuture|Scheduled|ThreadPool).*")
            .orShould()
            .callMethodWhere(target(nameMatching("parallel|parallelStream")))
            .allowEmptyShould(false)
            .because("how many cores to use is the caller's business");

    @ArchTest
    static final ArchRule A7_NO_MUTABLE_STATE = classes()
            .should(StateRules.HOLD_ONLY_CONSTANTS_IN_STATIC_FIELDS)
            .allowEmptyShould(false)
            .because("what is shared by all callers must not change");

    @ArchTest
    static final ArchRule A7_NO_RESOURCE_READ_AT_CLASS_LOADING = classes()
            .should(StateRules.READ_NO_RESOURCE_IN_A_STATIC_INITIALISER)
            .allowEmptyShould(false)
            .because("a broken file must not break the loading of a class");

    @ArchTest
    static final ArchRule A12_NO_STANDARD_STREAMS =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(false);

    @ArchTest
    static final ArchRule A12_NO_GENERIC_EXCEPTIONS =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(false);

    @ArchTest
    static final ArchRule A12_NO_LOGGING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.util.logging..", "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.lang\\.System\\$Logger.*")
            .allowEmptyShould(false)
            .because("what there is to say is in the result");
}
