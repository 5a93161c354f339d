/** For tests: schools, evidence and calendars, chosen part by part or at random. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.testsupport.generators {
    requires transitive org.schooloversight.core;
    requires transitive net.jqwik.api;
    requires static transitive org.jspecify;

    exports org.schooloversight.testsupport.generators;
}
