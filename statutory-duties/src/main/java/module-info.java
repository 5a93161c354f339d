/** Statutory duties: what a local authority must do for schools, by when and under which law. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.duties {
    requires transitive org.schooloversight.core;
    requires com.google.common;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;
}
