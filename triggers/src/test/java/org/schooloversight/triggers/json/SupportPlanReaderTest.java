package org.schooloversight.triggers.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.triggers.plan.AreaId;
import org.schooloversight.triggers.plan.FundingSource;
import org.schooloversight.triggers.plan.SupportPlan;
import org.schooloversight.triggers.testing.PolicyFiles;

class SupportPlanReaderTest {

    private static final String PLAN = """
            { "id": "plan-1", "urn": "123456", "on": "2020-02-03",
              "areas": [ { "id": "safe", "title": "Records", "triggers": ["safeguarding"], "inspectedOn": "2019-10-08" } ],
              "criteria": [ { "title": "All files are complete", "areas": ["safe"],
                "measures": [ { "title": "complete files", "measure": "good-schools", "aim": "at-least", "baseline": 60, "target": 100,
                  "by": "2020-07-17" } ] } ],
              "support": [ { "title": "Advice", "entitlement": "bespoke-support", "provider": "leader-1", "areas": ["safe"],
                "funding": [ { "source": "school-budget", "pounds": "£1,600" } ],
                "without": [ { "source": "national", "because": "no fund is open" } ] } ] }
            """;

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    PolicyFiles.text(Path.of(
                            "src",
                            "main",
                            "resources",
                            "org",
                            "schooloversight",
                            "triggers",
                            "schema",
                            "support-plan.schema.json")),
                    InputFormat.JSON);

    private static Loaded<SupportPlanReader.Plans> read(String document) throws IOException {
        return SupportPlanReader.read("plans.json", new ByteArrayInputStream(document.getBytes(UTF_8)));
    }

    private static boolean schemaAccepts(String document) {
        return SCHEMA.validate(document, InputFormat.JSON).isEmpty();
    }

    @Test
    void aDocumentHoldsPlansAndStatements() throws IOException {
        String document = "{ \"plans\": [" + PLAN + "], \"statements\": [ { \"plan\": "
                + PLAN.replace("plan-1", "plan-2") + ", \"chair\": \"senior officer\" } ] }";
        SupportPlanReader.Plans plans = read(document).orElseThrow();
        SupportPlan plan = plans.plans().get(0);
        assertThat(plan.areas().get(0).id()).isEqualTo(AreaId.of("safe"));
        assertThat(plan.criteria().get(0).areas()).isEqualTo(Set.of(AreaId.of("safe")));
        assertThat(plan.paidBy(FundingSource.SCHOOL_BUDGET)).hasToString("£1,600");
        assertThat(plan.elements().get(0).without()).containsEntry(FundingSource.NATIONAL, "no fund is open");
        assertThat(plans.statements().get(0).chair()).contains("senior officer");
        assertThat(plans.statements().get(0).trust()).isEmpty();
        assertThat(schemaAccepts(document)).isTrue();
    }

    @Test
    void whatReaderRefusesTheSchemaRefusesToo() throws IOException {
        for (String[] change : new String[][] {
            {"school-budget", "lottery"},
            {"£1,600", "lots"},
            {"\"safe\", \"title\"", "\"Safe\", \"title\""},
            {"at-least", "about"},
            {"\"on\"", "\"onn\""},
            {"bespoke-support", "Bespoke"}
        }) {
            String document = "{ \"plans\": [" + PLAN.replace(change[0], change[1]) + "] }";
            assertThat(read(document).value()).as(change[1]).isEmpty();
            assertThat(schemaAccepts(document)).as(change[1]).isFalse();
        }
    }

    @Test
    void anIdThatStandsTwiceIsAProblem() throws IOException {
        assertThat(read("{ \"plans\": [" + PLAN + "," + PLAN + "] }").problems())
                .extracting(Problem::message)
                .containsExactly("the plan 'plan-1' stands twice");
    }
}
