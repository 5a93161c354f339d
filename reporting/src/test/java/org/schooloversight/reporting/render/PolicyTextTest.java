package org.schooloversight.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.json.SupportPolicyReader;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TierCondition;
import org.schooloversight.triggers.policy.TierRule;

/** Explains a made-up policy that holds every form of the grammar, and those that come with the library. */
class PolicyTextTest {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final Path EVERY_FORM = Path.of("..", "triggers/src/test/resources/examples/every-form.json");
    private static final Schema SCHEMA = Schemas.named("policy-explanation");

    private static String everyForm() {
        try {
            return Files.readString(EVERY_FORM);
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Loaded<SupportPolicy> read(String text) throws IOException {
        return new SupportPolicyReader(MEASURES).read("policy.json", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static SupportPolicy policy() throws IOException {
        return read(everyForm()).orElseThrow();
    }

    private static String text(SupportPolicy policy) {
        return PolicyText.full(policy, PolicySettings.defaults(policy), MEASURES);
    }

    /** Returns a text on one line, so that a test does not depend on where lines break. */
    private static String flat(SupportPolicy policy) {
        return text(policy).replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("The made-up policy holds every sealed form, so every one of them is put into words")
    void everyForm_isThere() throws IOException {
        SupportPolicy policy = policy();
        Set<Class<?>> forms = new LinkedHashSet<>();
        policy.criteria().flatMap(Criterion::all).forEach(each -> {
            forms.add(each.getClass());
            if (each instanceof Criterion.ResultPattern pattern) {
                forms.add(pattern.test().quantity().getClass());
            }
            if (each instanceof Criterion.EventWithin event) {
                forms.add(event.since().getClass());
            }
        });
        conditions(policy).forEach(each -> forms.add(each.getClass()));
        policy.adjustments().forEach(each -> forms.add(each.getClass()));
        policy.classifications().forEach(each -> forms.add(each.basis().getClass()));

        for (Class<?> sealed : List.of(
                Criterion.class,
                Criterion.Since.class,
                Quantity.class,
                TierCondition.class,
                Adjustment.class,
                Basis.class)) {
            assertThat(forms).as(sealed.getSimpleName()).contains(sealed.getPermittedSubclasses());
        }
    }

    private static List<TierCondition> conditions(SupportPolicy policy) {
        List<TierCondition> all = new ArrayList<>();
        policy.rules().stream().map(TierRule::when).forEach(each -> add(all, each));
        policy.classifications().stream()
                .map(Classification::basis)
                .filter(Basis.Rules.class::isInstance)
                .flatMap(basis -> ((Basis.Rules) basis).rules().stream())
                .forEach(rule -> add(all, rule.when()));
        return all;
    }

    private static void add(List<TierCondition> all, TierCondition condition) {
        all.add(condition);
        Stream<TierCondition> parts = Stream.of();
        if (condition instanceof TierCondition.AllOf every) {
            parts = every.parts().stream();
        } else if (condition instanceof TierCondition.AnyOf any) {
            parts = any.parts().stream();
        } else if (condition instanceof TierCondition.NoneOf none) {
            parts = none.parts().stream();
        } else if (condition instanceof TierCondition.ByReading open) {
            parts = open.options().values().stream();
        }
        parts.forEach(part -> add(all, part));
    }

    @Test
    @DisplayName("Criteria are sentences with lists")
    void criteria() throws IOException {
        assertThat(flat(policy()))
                .contains("Low results (results) fires if any of these holds:")
                .contains(
                        "for all pupils is significantly below 65% (floor) in at least 2 of the latest 3 years that were published")
                .contains("if years is read as gaps-break, that is asked of all pupils or boys")
                .contains("the number of pupils behind the expected standard", "the change in the expected standard")
                .contains(
                        "over 2 years", "the yearly trend of", "(1 is the worst; equal figures share the worse place)")
                .contains("share the better place", "less the median of the schools of the same kind,")
                .contains("less what overall absence lets expect by the schools of the same kind and authority,")
                .contains("65 percentage points (floor)")
                .contains("which must follow each other, of the expected standard", "each taken by itself, this holds:")
                .contains(
                        "this does not hold:",
                        "the number of pupils at the school, as the register has it, is below 65 (floor)")
                .contains("What was seen (history) fires if at least 2 of these hold:")
                .contains(
                        "the first of these that is known holds:",
                        "(which is taken not to hold where it is not known) the latest")
                .contains("about leadership is a significant concern; without a current judgement it is not known")
                .contains("about standards is a concern or more; without a current judgement it is taken to be so")
                .contains("the second of these holds, which is asked only where the first does:")
                .contains(
                        "in the tier Intensive support (intensive), and has been there for at least 12 months (months)")
                .contains("2 events academy-order are recorded since the school's latest inspection that gave grades")
                .contains(
                        "an event head-appointed is recorded in the last 12 months (months); without a record it is not known")
                .contains("at least 2 of the school's latest 3 inspections, if not longer ago than 12 months (months),")
                .contains("the key judgement Quality of education: Requires improvement")
                .contains("on a report card, Leadership and governance:", "Needs attention or Urgent improvement")
                .contains("a category of concern: special measures or serious weaknesses");
    }

    @Test
    @DisplayName("Scales, rules and all that comes after them are said")
    void aroundTheCriteria() throws IOException {
        assertThat(flat(policy()))
                .contains("1.5 points times 2 if ", "-1 points if ", "from 65 (floor) group 2")
                .contains("An officer rates the school", "without one it is A.")
                .contains("Standards group Capacity to improve gives", "group 1 A or B Green", "any any Red")
                .contains("1) An officer marked it. → Red", "and was marked as significant by an officer")
                .contains("It is the worst of its places on the scales 'colour' (colour) and 'safety' (safety).")
                .contains("1. The school is red. → Intensive support (intensive)", "If any of these holds:")
                .contains("its place on the scale 'worst of both' (overall) is Red")
                .contains(
                        "was placed in Intensive support (intensive) and is still there by the record, or it was in no tier")
                .contains("read here as gaps-skipped: in no case", "were it read as gaps-break")
                .contains("3. Every other school. → Core support (core)", "In every case.")
                .contains("no more than 1 tier towards more support and 1 tier towards less support.")
                .contains(
                        "The school is never below Intensive support (intensive) if the school was judged Inadequate.")
                .contains("The school is never above Core support (core) if it is a school that is an academy")
                .contains("A recorded decision of the director that moves the school to more support")
                .contains("it is not known in which tier it was.", "begins 12 days (months) after the decision.")
                .contains("Days: up to 10 days, at least once in each month.", "If years is read as gaps-break")
                .contains("It may be given: the head of service decides.", "Not owed if the trigger 'what was seen'")
                .contains("Added if an event head-appointed", "Only for a school that is maintained by the authority.")
                .contains("1. Drafted: by the adviser.", "that count is at or above 65% (floor)")
                .contains(
                        "A gap that it names itself: It is for maintained schools and academies.",
                        "place every school but these.")
                .contains("no two rules that give different tiers hold at once");
    }

    @Test
    @DisplayName("Lines of text fit a page and end with no blank, whatever the policy")
    void lines() throws IOException {
        for (SupportPolicy policy : all()) {
            assertThat(text(policy).lines())
                    .allSatisfy(line ->
                            assertThat(line).isEqualTo(line.stripTrailing()).hasSizeLessThan(160));
            assertThat(text(policy)).endsWith("\n").doesNotContain("Optional", "[org.", "null");
        }
    }

    private static List<SupportPolicy> all() throws IOException {
        List<SupportPolicy> all =
                new ArrayList<>(SupportPolicies.bundled(MEASURES).all());
        all.add(policy());
        return all;
    }

    @Test
    @DisplayName("The JSON of every policy keeps to the schema")
    void schema() throws IOException {
        for (SupportPolicy policy : all()) {
            String json = PolicyJson.line(policy, PolicySettings.defaults(policy), MEASURES);
            assertThat(Schemas.faults(SCHEMA, json))
                    .as(policy.header().toString())
                    .isEmpty();
            assertThat(Schemas.faults(SCHEMA, json.replace("\"ordered\":true", "\"ordered\":1")))
                    .isNotEmpty();
        }
    }

    @Test
    @DisplayName("What a council sets is what is said")
    void settings() throws IOException {
        SupportPolicy policy = policy();
        PolicySettings set =
                PolicySettings.defaults(policy).withText(policy, "floor", "70").withText(policy, "years", "gaps-break");
        assertThat(PolicyText.full(policy, set, MEASURES).replaceAll("\\s+", " "))
                .contains("for all pupils or boys is significantly below 70% (floor)")
                .contains("gaps-break: years that follow each other (read so here)")
                .contains("floor percentage 70 65 0 to 100 unchecked");
    }

    @Test
    @DisplayName("Texts of a policy mean nothing in Markdown, and do not leave their line")
    void markdown() throws IOException {
        String odd = everyForm().replace("The school is not red.", "1. <b>Not</b> *red* | [x](y)\\n# big");
        SupportPolicy policy = read(odd).orElseThrow();
        String document = PolicyMarkdown.document(policy, PolicySettings.defaults(policy), MEASURES);
        assertThat(document)
                .startsWith("# A made-up programme")
                .contains("2. 1\\. \\<b\\>Not\\</b\\> \\*red\\* \\| \\[x\\](y) \\# big. → Core support (core)")
                .contains("| Trigger | Level | What it is | Concern |\n| --- | --- | --- | --- |\n| results | data |");
    }

    @Test
    @DisplayName("A check tells what there is, and what nobody compared")
    void check() throws IOException {
        PolicyChecked sound = new PolicyChecked("policy.json", Optional.of(policy()), List.of());
        assertThat(PolicyCheckText.summary(sound))
                .isEqualTo(
                        "made-up-council 2025-26: sound; 2 triggers, 5 scales, 2 tiers, 3 rules, 1 reading, 2 parameters;"
                                + " unchecked: floor, months.\n");
        Loaded<SupportPolicy> faulty = read(everyForm().replace("\"lowest\": \"one\"", "\"lowest\": \"onn\""));
        PolicyChecked refused = new PolicyChecked("policy.json", faulty.value(), faulty.problems());
        assertThat(PolicyCheckText.summary(refused)).isEqualTo("policy.json: not used, because of 1 problem.\n");
        Schema schema = Schemas.named("policy-check");
        assertThat(Schemas.faults(schema, PolicyCheckText.json(sound))).isEmpty();
        assertThat(Schemas.faults(schema, PolicyCheckText.json(refused))).isEmpty();
        assertThat(PolicyCheckText.json(refused)).contains("did you mean 'one'?", "\"sound\":false", "\"policy\":null");
    }
}
