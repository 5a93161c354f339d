package org.schooloversight.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = Modules.ROOT, importOptions = Modules.Everything.class)
class ImportedClassesTest {
    /** Rules that see no classes find no fault. */
    @ArchTest
    static void theClassesAreSeen(JavaClasses classes) {
        Modules.FEWEST_CLASSES.forEach(
                (name, fewest) -> assertThat(classes.that(resideInAPackage(Modules.ROOT + "." + name + "..")))
                        .as("classes imported of " + name)
                        .hasSizeGreaterThanOrEqualTo(fewest));
    }
}
