/** The duties of a local authority towards schools and children, and when each is due. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.duties {
    requires transitive org.schooloversight.core;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.schooloversight.duties.catalogue;
    exports org.schooloversight.duties.change;
    exports org.schooloversight.duties.checking;
    exports org.schooloversight.duties.intervention;
    exports org.schooloversight.duties.json;
    exports org.schooloversight.duties.register;
    exports org.schooloversight.duties.schedule;
}
