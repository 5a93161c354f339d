package org.schooloversight.reporting.render;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Holds documents against the schemas that come with the module. */
final class Schemas {

    private Schemas() {}

    static Schema named(String name) {
        try (InputStream in = AssessmentJson.class.getResourceAsStream(
                "/org/schooloversight/reporting/schema/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static List<String> faults(Schema schema, String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
