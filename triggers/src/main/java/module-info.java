/** Support programmes: which triggers a school's evidence fires, and which tier of support follows. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.triggers {
    requires transitive org.schooloversight.core;
    requires com.google.common;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.schooloversight.triggers.toy;
}
