package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.triggers.partnership.SwotStatement;

/** Reads statements on how an area stands. A document with any problem is not returned; every problem is. */
public final class SwotStatements {

    private SwotStatements() {}

    /**
     * Obtains the statements that come with this library: some of those that Oxfordshire made in its review of 2019-20.
     *
     * @return the statements, in order, unmodifiable, not null
     */
    public static List<SwotStatement> bundled() {
        return Bundled.read("swot-2019.json", SwotStatements::statements);
    }

    /**
     * Reads statements.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the statements or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<List<SwotStatement>> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, SwotStatements::statements);
    }

    private static List<SwotStatement> statements(JsonIn json) {
        Cites cites = Cites.of(json);
        List<SwotStatement> statements = json.objects("statements").stream()
                .map(each -> statement(each, cites))
                .toList();
        json.done();
        return statements;
    }

    private static SwotStatement statement(JsonIn json, Cites cites) {
        SwotStatement statement = new SwotStatement(
                IdIn.of(json, "statement"),
                json.choice("kind", SwotStatement.Kind.class),
                json.text("title"),
                json.date("statedOn"),
                json.optionalObject("claim").map(SwotStatements::claim),
                cites.in(json),
                Cites.check(json));
        json.done();
        return statement;
    }

    private static SwotStatement.Claim claim(JsonIn json) {
        SwotStatement.Claim claim = new SwotStatement.Claim(
                json.value("measure", MeasureId::of, MeasureId.of("unreadable")),
                json.has("group")
                        ? json.value("group", PupilGroupId::of, SwotStatement.Claim.ALL)
                        : SwotStatement.Claim.ALL,
                json.choice("standing", SwotStatement.Standing.class),
                json.choice("against", SwotStatement.Comparator.class));
        json.done();
        return claim;
    }
}
