package org.schooloversight.triggers.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.json.PolicyChecks;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Policy files for tests: one made up that uses every form of the grammar, and those that come with the library. */
public final class PolicyFiles {

    /** Where the policies of the library are. */
    public static final Path SHIPPED =
            Path.of("src", "main", "resources", "org", "schooloversight", "triggers", "policies");

    private static final Path EXAMPLE = Path.of("src", "test", "resources", "examples", "every-form.json");

    private PolicyFiles() {}

    /** Returns the text of a policy that uses every form of the grammar. */
    public static String everyForm() {
        return text(EXAMPLE);
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads a policy from its text. */
    public static Loaded<SupportPolicy> read(String text) {
        try {
            return new SupportPolicyReader(Programmes.measures())
                    .read("policy.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Returns the names that a policy defines and never uses. */
    public static List<Problem> unused(String text) {
        try {
            return PolicyChecks.unused(
                    "policy.json", new ByteArrayInputStream(text.getBytes(UTF_8)), Programmes.measures());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
