package org.schooloversight.triggers.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;
import org.schooloversight.triggers.support.TierDefinition;

/**
 * Reads support policies from JSON. A policy with any problem is not returned; every problem is, with its line and column.
 */
public final class SupportPolicyReader {

    private static final TierId NO_TIER = TierId.of("unreadable");
    private static final Criterion NO_CRITERION = new Criterion.AnyOf(List.of());
    private static final SchoolScope ANY_SCHOOL = new SchoolScope(Set.of(), Set.of());

    private final MeasureCatalogue measures;

    /**
     * Creates a reader.
     *
     * @param measures  the measures and groups of pupils that policies may name, not null
     */
    public SupportPolicyReader(MeasureCatalogue measures) {
        this.measures = measures;
    }

    /**
     * Reads a policy.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the policy or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public Loaded<SupportPolicy> read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        return DataFile.read(
                file,
                new ByteArrayInputStream(bytes),
                json -> policy(json, new Sha256().add(bytes).hex()));
    }

    private SupportPolicy policy(JsonIn json, String sha256) {
        Cites cites = Cites.of(json);
        ReadingsIn readings = ReadingsIn.of(json, cites);
        PolicyNames names = new PolicyNames(measures, readings);
        json.optionalText("$schema");
        PolicyHeader header = new PolicyHeader(
                json.value("policy", PolicyId::of, PolicyId.of("unreadable")),
                json.text("version"),
                json.text("title"),
                Cites.effective(json),
                cites.in(json),
                Cites.check(json));
        List<Parameter> parameters = parameters(json, names, cites);
        List<TriggerDefinition> triggers = triggers(json, names, cites);
        json.objects("tiers").forEach(tier -> {
            if (tier.has("id") && !names.define(tier.value("id", TierId::of, NO_TIER))) {
                tier.problem("id", "the tier is defined twice", "each id once");
            }
        });
        TierIn tiers = new TierIn(names, cites);
        List<TierDefinition> definitions =
                json.objects("tiers").stream().map(tiers::tier).toList();
        SupportPolicy policy = SupportPolicy.builder()
                .header(header)
                .sha256(sha256)
                .scope(json.object("scope").map(CriterionIn::scope).orElse(ANY_SCHOOL))
                .gradeFrom(gradeFrom(json, names))
                .addAllReadings(readings.all())
                .addAllParameters(parameters)
                .addAllTriggers(triggers)
                .addAllTiers(definitions)
                .addAllRules(json.objects("rules").stream().map(tiers::rule).toList())
                .addAllAdditions(json.optionalObjects("additions").stream()
                        .map(each -> addition(each, new CriterionIn(names), tiers, cites))
                        .toList())
                .build();
        json.done();
        return policy;
    }

    private static Choice<SupportPolicy.GradeFrom> gradeFrom(JsonIn json, PolicyNames names) {
        SupportPolicy.GradeFrom own = SupportPolicy.GradeFrom.OWN;
        return json.required("gradeFrom")
                .map(value -> names.readings()
                        .choice(
                                value,
                                own,
                                each -> each.parsed(text -> JsonIn.constant(SupportPolicy.GradeFrom.class, text))
                                        .orElse(own)))
                .orElse(Choice.always(own));
    }

    private static List<Parameter> parameters(JsonIn json, PolicyNames names, Cites cites) {
        List<Parameter> parameters = new ArrayList<>();
        for (JsonIn each : json.optionalObjects("parameters")) {
            Parameter parameter = new Parameter(
                    each.value("id", ParameterId::of, ParameterId.of("unreadable")),
                    each.text("title"),
                    each.decimal("default"),
                    each.decimal("lowest"),
                    each.decimal("highest"),
                    each.text("note"),
                    cites.in(each),
                    Cites.check(each));
            each.done();
            if (!names.define(parameter.id())) {
                each.problem("id", "the parameter '" + parameter.id() + "' is defined twice", "each id once");
            }
            if (parameter.byDefault().compareTo(parameter.lowest()) < 0
                    || parameter.byDefault().compareTo(parameter.highest()) > 0) {
                each.problem(
                        "default",
                        "the default " + parameter.byDefault().toPlainString() + " is out of bounds",
                        "a number from "
                                + parameter.lowest().toPlainString() + " to "
                                + parameter.highest().toPlainString());
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    private static List<TriggerDefinition> triggers(JsonIn json, PolicyNames names, Cites cites) {
        CriterionIn criteria = new CriterionIn(names);
        List<TriggerDefinition> triggers = new ArrayList<>();
        for (JsonIn each : json.objects("triggers")) {
            TriggerId id = each.value("id", TriggerId::of, TriggerId.of("unreadable"));
            String level = each.text("level");
            if (!names.define(id, level)) {
                each.problem("id", "the trigger '" + id + "' is defined twice", "each id once");
            }
            triggers.add(new TriggerDefinition(
                    id,
                    level,
                    each.text("title"),
                    each.value("concern", ConcernId::of, ConcernId.of("unreadable")),
                    each.object("criterion").map(criteria::read).orElse(NO_CRITERION),
                    cites.in(each)));
            each.done();
        }
        return triggers;
    }

    private static Addition addition(JsonIn json, CriterionIn criteria, TierIn tiers, Cites cites) {
        Addition addition = new Addition(
                TierIn.id(json),
                json.text("title"),
                json.object("scope").map(CriterionIn::scope).orElse(ANY_SCHOOL),
                json.object("criterion").map(criteria::read).orElse(NO_CRITERION),
                tiers.entitlements(json),
                cites.in(json));
        json.done();
        return addition;
    }
}
