package org.schooloversight.triggers.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Looks at a policy file for what the reader does not mind, but its author probably did not mean. */
public final class PolicyChecks {

    private PolicyChecks() {}

    /**
     * Finds the names that a policy defines and never uses: readings, parameters, and concerns and events that it lists.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @param measures  the measures and groups of pupils that policies may name, not null
     * @return each with its line and column; if the file cannot be read, why, unmodifiable, not null
     * @throws IOException if the input cannot be read
     */
    public static List<Problem> unused(String file, InputStream in, MeasureCatalogue measures) throws IOException {
        byte[] bytes = in.readAllBytes();
        SupportPolicyReader reader = new SupportPolicyReader(measures);
        Loaded<SupportPolicy> loaded = reader.read(file, new ByteArrayInputStream(bytes));
        if (loaded.value().isEmpty()) {
            return loaded.problems();
        }
        return DataFile.read(
                        file,
                        new ByteArrayInputStream(bytes),
                        json -> reader.policy(json, "", names -> report(json, names)))
                .problems()
                .stream()
                .map(PolicyChecks::noted)
                .toList();
    }

    private static void report(JsonIn json, PolicyNames names) {
        Set<ReadingId> readings = names.readings().used();
        for (JsonIn each : json.optionalObjects("readings")) {
            if (!readings.contains(ReadingId.of(each.text("id")))) {
                each.problem("id", "the reading is never used", "a reading that something in the policy depends on");
            }
        }
        for (JsonIn each : json.optionalObjects("parameters")) {
            if (!names.isUsed("parameter", each.text("id"))) {
                each.problem("id", "the parameter is never used", "a parameter that something in the policy names");
            }
        }
        listed(json, names, "concerns", "concern");
        listed(json, names, "events", "event");
    }

    private static void listed(JsonIn json, PolicyNames names, String key, String what) {
        json.values(key, text -> {
            if (!names.isUsed(what, text)) {
                throw new InvalidValueException(
                        "the " + what + " is never used; accepted: a name that something in the policy asks for");
            }
            return text;
        });
    }

    private static Problem noted(Problem each) {
        return new Problem(
                each.file(),
                each.line(),
                each.column(),
                each.place(),
                each.message(),
                each.accepted(),
                Problem.Effect.NOTED);
    }
}
