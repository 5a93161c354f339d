/** For a council's own build: each scenario of a policy as a test of JUnit. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.testsupport {
    requires transitive org.schooloversight.triggers;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports org.schooloversight.testsupport;
}
