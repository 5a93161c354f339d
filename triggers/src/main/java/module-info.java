/** Support programmes: which triggers a school's evidence fires, and which tier of support follows. */
@org.jspecify.annotations.NullMarked
module org.schooloversight.triggers {
    requires transitive org.schooloversight.core;
    requires org.joda.money;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.schooloversight.triggers.analysis;
    exports org.schooloversight.triggers.assess;
    exports org.schooloversight.triggers.delivery;
    exports org.schooloversight.triggers.json;
    exports org.schooloversight.triggers.partnership;
    exports org.schooloversight.triggers.plan;
    exports org.schooloversight.triggers.policy;
    exports org.schooloversight.triggers.register;
    exports org.schooloversight.triggers.scenario;
    exports org.schooloversight.triggers.support;
    exports org.schooloversight.triggers.table;
    exports org.schooloversight.triggers.visits;
}
