/** Reports: models of what was assessed and what is due, and their renderings. Nothing here evaluates. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.reporting {
    requires transitive org.schooloversight.duties;
    requires transitive org.schooloversight.triggers;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static org.immutables.value.annotations;
    requires tools.jackson.core;
    requires static transitive org.jspecify;

    exports org.schooloversight.reporting.disclosure;
    exports org.schooloversight.reporting.document;
    exports org.schooloversight.reporting.model;
    exports org.schooloversight.reporting.register;
    exports org.schooloversight.reporting.render;
}
