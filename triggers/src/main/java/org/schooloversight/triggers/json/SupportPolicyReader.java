package org.schooloversight.triggers.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.policy.Stage;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/**
 * Reads support policies from JSON. A policy with any problem is not returned; every problem is, with its line and column.
 */
public final class SupportPolicyReader {

    private static final TierId NO_TIER = TierId.of("unreadable");
    /** Which adjustments changed the tier is kept as the bits of one number. */
    private static final int MOST_ADJUSTMENTS = 12;

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
                json -> policy(json, new Sha256().add(bytes).hex(), names -> {}));
    }

    /** Reads a policy and hands over the names that it defines, once each use of one has been seen. */
    SupportPolicy policy(JsonIn json, String sha256, Consumer<PolicyNames> then) {
        Cites cites = Cites.of(json);
        PolicyNames names = new PolicyNames(measures, ReadingsIn.of(json, cites), json);
        json.optionalText("$schema");
        SupportPolicy.Builder policy = SupportPolicy.builder();
        policy.header(new PolicyHeader(
                        json.value("policy", PolicyId::of, PolicyId.of("unreadable")),
                        json.text("version"),
                        json.text("title"),
                        Cites.effective(json),
                        cites.in(json),
                        Cites.check(json)))
                .sha256(sha256)
                .addAllReadings(names.readings().all())
                .addAllParameters(parameters(json, names, cites));
        Map<JsonIn, TierId> tiers = tiers(json, names);
        policy.scope(CriterionIn.requiredScope(json))
                .gradeFrom(gradeFrom(json, names))
                .addAllTriggers(triggers(json, names, cites));
        ClassificationIn classifications = new ClassificationIn(names, cites);
        each(json.optionalObjects("classifications"), classifications::read, policy::addClassifications);
        TierIn in = new TierIn(names, cites);
        tiers.forEach((tier, id) -> policy.addTiers(in.tier(tier, id)));
        ConditionIn conditions = new ConditionIn(names);
        each(json.objects("rules"), rule -> conditions.rule(rule, cites), policy::addRules);
        afterRules(json, new AdjustmentIn(names, cites), policy);
        each(json.optionalObjects("additions"), each -> addition(each, names, cites), policy::addAdditions);
        json.done();
        then.accept(names);
        return policy.build();
    }

    private static <T> void each(List<JsonIn> objects, Function<JsonIn, T> read, Consumer<T> add) {
        objects.forEach(object -> add.accept(read.apply(object)));
    }

    /** Defines the tiers, which triggers, scales and rules may name. */
    private static Map<JsonIn, TierId> tiers(JsonIn json, PolicyNames names) {
        Map<JsonIn, TierId> tiers = new LinkedHashMap<>();
        for (JsonIn tier : json.objects("tiers")) {
            TierId id = tier.value("id", TierId::of, NO_TIER);
            tiers.put(tier, id);
            if (!names.define(id) && !id.equals(NO_TIER)) {
                tier.problem("id", "the tier is defined twice", "each id once");
            }
        }
        most(json, "tiers", tiers.size(), ClassificationIn.MOST);
        return tiers;
    }

    private static void most(JsonIn json, String name, int found, int most) {
        if (found > most) {
            json.problem(name, "found " + found, "at most " + most);
        }
    }

    private static void afterRules(JsonIn json, AdjustmentIn in, SupportPolicy.Builder policy) {
        List<JsonIn> adjustments = json.optionalObjects("adjustments");
        most(json, "adjustments", adjustments.size(), MOST_ADJUSTMENTS);
        each(adjustments, in::adjustment, policy::addAdjustments);
        json.optionalObject("movement").map(in::movement).ifPresent(policy::movement);
        Set<String> stages = new HashSet<>();
        for (JsonIn each : json.optionalObjects("stages")) {
            Stage stage = AdjustmentIn.stage(each);
            policy.addStages(stage);
            once(each, "stage", stage.id(), stages);
        }
        Set<String> triggers = new HashSet<>();
        for (JsonIn each : json.optionalObjects("portfolioTriggers")) {
            PortfolioTrigger trigger = in.portfolioTrigger(each);
            policy.addPortfolioTriggers(trigger);
            once(each, "portfolio trigger", trigger.id().value(), triggers);
        }
        json.optionalObject("declares").map(in::declarations).ifPresent(policy::declarations);
    }

    private static void once(JsonIn json, String what, String id, Set<String> seen) {
        if (!seen.add(id) && !id.equals(NO_TIER.value())) {
            json.problem("id", "the " + what + " '" + id + "' is defined twice", "each id once");
        }
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
            if (!names.define(parameter.id(), parameter.byDefault())) {
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
        List<JsonIn> objects =
                json.has("classifications") ? json.optionalObjects("triggers") : json.objects("triggers");
        for (JsonIn each : objects) {
            TriggerId id = each.value("id", TriggerId::of, TriggerId.of("unreadable"));
            String level = each.text("level");
            if (!names.define(id, level)) {
                each.problem("id", "the trigger '" + id + "' is defined twice", "each id once");
            }
            triggers.add(new TriggerDefinition(
                    id,
                    level,
                    each.text("title"),
                    each.value("concern", names::concern, ConcernId.of("unreadable")),
                    criteria.required(each, "criterion"),
                    cites.in(each)));
            each.done();
        }
        return triggers;
    }

    private static Addition addition(JsonIn json, PolicyNames names, Cites cites) {
        Addition addition = new Addition(
                TierIn.id(json, "id"),
                json.text("title"),
                CriterionIn.requiredScope(json),
                new CriterionIn(names).required(json, "criterion"),
                new TierIn(names, cites).entitlements(json.objects("entitlements")),
                cites.in(json));
        json.done();
        return addition;
    }
}
