package org.schooloversight.examples.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.Map;

/** What the rules look at. */
final class Modules {
    static final String ROOT = "org.schooloversight";
    static final String CORE = ROOT + ".core..";
    static final String TRIGGERS = ROOT + ".triggers..";
    static final String DUTIES = ROOT + ".duties..";
    static final String REPORTING = ROOT + ".reporting..";
    static final String PUBLISHING = ROOT + ".publishing..";
    static final String TEST_SUPPORT = ROOT + ".testsupport..";
    static final String EXAMPLES = ROOT + ".examples..";

    /**
     * Whether a rule may find nothing to look at because its package is not written yet. Set this to false when all
     * packages stand: from then on a rule that looks at nothing fails.
     */
    static final boolean UNDER_CONSTRUCTION = false;

    /** The fewest classes that each package must show; raise these as the modules grow, never lower them. */
    static final Map<String, Integer> FEWEST_CLASSES = Map.of(
            "core", 200,
            "triggers", 80,
            "duties", 110,
            "reporting", 25,
            "publishing", 30,
            "testsupport", 7,
            "examples.cli", 40);

    private Modules() {}

    /** Leaves out tests, and so this module. */
    static final class Everything implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location);
        }
    }

    /**
     * Leaves out tests, examples and what is for tests, which shows types of JUnit and jqwik and opens files; and the templates of pages,
     * whose Java is generated, and public although their package is not exported.
     */
    static final class Library implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location)
                    && !location.contains("/org/schooloversight/examples/")
                    && !location.contains("/org/schooloversight/testsupport/")
                    && !location.contains("/org/schooloversight/publishing/pages/Jte");
        }
    }
}
