package org.schooloversight.duties.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.json.TermCalendarReader;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.duties.schedule.Kit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A format of which there is a schema, a reader, and an example that has every key. */
enum Format {
    TERM_CALENDAR("core", "core", "term-calendar") {
        @Override
        List<Problem> read(InputStream in) throws IOException {
            return TermCalendarReader.read("test.json", in).problems();
        }
    },
    MEASURES("core", "core", "measures") {
        @Override
        List<Problem> read(InputStream in) throws IOException {
            return MeasureCatalogues.read("test.json", in).problems();
        }
    },
    CASE_RECORDS("statutory-duties", "duties", "case-records") {
        @Override
        List<Problem> read(InputStream in) throws IOException {
            return CaseLogReader.of(Kit.CATALOGUE).readJson("test.json", in).problems();
        }
    },
    CLOCKS("statutory-duties", "duties", "clocks") {
        @Override
        List<Problem> read(InputStream in) throws IOException {
            InputStream duties = new ByteArrayInputStream(DUTIES.example().getBytes(StandardCharsets.UTF_8));
            return DutyCatalogues.read(
                            "duties.json", duties, Map.of("test.json", in.readAllBytes()), Kit.CALENDARS.kinds())
                    .problems();
        }
    },
    DUTIES("statutory-duties", "duties", "duties") {
        @Override
        List<Problem> read(InputStream in) {
            return DutyCatalogues.read("test.json", in, Map.of(), Kit.CALENDARS.kinds())
                    .problems();
        }
    },
    INTERVENTION("statutory-duties", "duties", "intervention") {
        @Override
        List<Problem> read(InputStream in) throws IOException {
            return InterventionLaws.read("test.json", in, Kit.CATALOGUE, Kit.CALENDARS.kinds())
                    .problems();
        }
    };

    static final JsonMapper MAPPER = JsonMapper.shared();

    private final Path schemaPath;
    private final Path examplePath;

    Format(String module, String folder, String name) {
        schemaPath = Path.of("..", module, "src", "main", "resources", "org", "schooloversight", folder, "schema")
                .resolve(name + ".schema.json");
        examplePath = Path.of("src", "test", "resources", "examples", name + ".json");
    }

    abstract List<Problem> read(InputStream in) throws IOException;

    final List<Problem> problems(String document) {
        try (InputStream in = new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))) {
            return read(in);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns what the schema finds wrong. */
    final List<String> faults(Schema schema, String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    final Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(schemaPath), InputFormat.JSON);
    }

    final JsonNode schemaTree() {
        return MAPPER.readTree(text(schemaPath));
    }

    final String example() {
        return text(examplePath);
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
