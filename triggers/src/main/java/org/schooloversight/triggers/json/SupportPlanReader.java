package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.triggers.plan.StatementOfAction;
import org.schooloversight.triggers.plan.SupportPlan;

/** Reads plans of support and Statements of Action. A document with any problem is not returned; every problem is. */
public final class SupportPlanReader {

    private SupportPlanReader() {}

    /**
     * What a document holds.
     *
     * @param plans  plans of support, in the order of the document, unmodifiable, not null
     * @param statements  Statements of Action, in the order of the document, unmodifiable, not null
     */
    public record Plans(List<SupportPlan> plans, List<StatementOfAction> statements) {

        /** Copies the lists. */
        public Plans {
            plans = List.copyOf(plans);
            statements = List.copyOf(statements);
        }
    }

    /**
     * Reads plans.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the plans or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<Plans> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, SupportPlanReader::plans);
    }

    private static Plans plans(JsonIn json) {
        json.optionalText("$schema");
        PlanIn in = new PlanIn();
        List<SupportPlan> plans =
                json.optionalObjects("plans").stream().map(in::plan).toList();
        List<StatementOfAction> statements = json.optionalObjects("statements").stream()
                .flatMap(each -> statement(each, in).stream())
                .toList();
        json.done();
        return new Plans(plans, statements);
    }

    private static Optional<StatementOfAction> statement(JsonIn json, PlanIn in) {
        Optional<SupportPlan> plan = json.object("plan").map(in::plan);
        Optional<String> writtenBy = json.optionalText("writtenBy");
        Optional<String> academisation = json.optionalText("academisation");
        Optional<String> trust = json.optionalText("trust");
        Optional<String> chair = json.optionalText("chair");
        json.done();
        return plan.map(each -> new StatementOfAction(each, writtenBy, academisation, trust, chair));
    }
}
