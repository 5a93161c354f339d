/**
 * The facts of school oversight: schools, inspections, evidence, school years and law, and the readers of published files.
 *
 * <p>Nothing here reads a clock, a locale, a system property or the network: dates and data are arguments.
 */
@org.jspecify.annotations.NullMarked
module org.schooloversight.core {
    requires com.google.common;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.schooloversight.core.calendar;
    exports org.schooloversight.core.deadline;
    exports org.schooloversight.core.evidence;
    exports org.schooloversight.core.finding;
    exports org.schooloversight.core.inspection;
    exports org.schooloversight.core.json;
    exports org.schooloversight.core.law;
    exports org.schooloversight.core.policy;
    exports org.schooloversight.core.problem;
    exports org.schooloversight.core.register;
    exports org.schooloversight.core.school;
    exports org.schooloversight.core.source;
    exports org.schooloversight.core.style;
}
