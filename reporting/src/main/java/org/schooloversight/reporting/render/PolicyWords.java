package org.schooloversight.reporting.render;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * The names and figures of a policy in words.
 *
 * @param policy  the policy
 * @param settings  how its open points are read, and its figures
 * @param measures  the measures that it names
 */
record PolicyWords(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {

    BigDecimal figure(ParameterId id) {
        return settings.parameters().getOrDefault(id, BigDecimal.ZERO);
    }

    /** Returns a figure, in the form that suits it, with the name by which a council sets it. */
    String figure(ParameterId id, Function<BigDecimal, String> form) {
        return form.apply(figure(id)) + " (" + id + ")";
    }

    /** Returns so many of a thing, with the name of the figure. */
    String count(ParameterId id, String thing) {
        return figure(id, value -> plain(value) + " " + thing + (value.compareTo(BigDecimal.ONE) == 0 ? "" : "s"));
    }

    static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    String tier(TierId id) {
        return policy.tier(id).map(tier -> Lines.capitalised(tier.title())).orElse("") + " (" + id + ")";
    }

    /** Returns tiers, least support first. */
    String tiers(Collection<TierId> ids, String last) {
        return Text.list(
                policy.tiers().stream()
                        .filter(tier -> ids.contains(tier.id()))
                        .map(tier -> tier(tier.id()))
                        .toList(),
                last);
    }

    String trigger(TriggerId id) {
        return policy.triggers().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> "'" + each.title() + "'")
                        .orElse("")
                + " (" + id + ")";
    }

    String triggers(Collection<TriggerId> ids, String last) {
        return Text.list(
                policy.triggers().stream()
                        .filter(each -> ids.contains(each.id()))
                        .map(each -> trigger(each.id()))
                        .toList(),
                last);
    }

    String scale(ScaleId id) {
        return policy.classification(id).map(each -> "'" + each.title() + "'").orElse("") + " (" + id + ")";
    }

    /** Returns values of a scale, least concern first. */
    List<String> values(ScaleId scale, Collection<ScaleValue> values) {
        return policy.classification(scale).stream()
                .flatMap(each -> each.steps().stream())
                .filter(step -> values.contains(step.value()))
                .map(Classification.Step::title)
                .toList();
    }

    String value(ScaleId scale, ScaleValue value) {
        return Text.list(values(scale, List.of(value)), "or");
    }

    boolean isTaken(ReadingId reading, OptionId option) {
        return option.equals(settings.readings().get(reading));
    }

    <T> T taken(Choice<T> choice) {
        return choice.under(settings.readings());
    }

    /** Says what a choice would be under the options that are not taken. */
    <T> List<Statement> otherwise(Choice<T> choice, Function<T, String> words) {
        if (!(choice instanceof Choice.ByReading<T> open)) {
            return List.of();
        }
        return open.options().entrySet().stream()
                .filter(each -> !isTaken(open.reading(), each.getKey()))
                .map(each -> Statement.of("if " + open.reading() + " is read as " + each.getKey() + ", "
                        + words.apply(taken(each.getValue()))))
                .toList();
    }

    /** Says what holds under each option of an open point, the one taken first. */
    <T> Statement byReading(ReadingId reading, Map<OptionId, T> options, Function<T, Statement> words) {
        List<Statement> parts = options.entrySet().stream()
                .sorted((one, other) ->
                        Boolean.compare(isTaken(reading, other.getKey()), isTaken(reading, one.getKey())))
                .map(each -> {
                    Statement clause = words.apply(each.getValue());
                    String how = isTaken(reading, each.getKey()) ? "read here as " : "were it read as ";
                    return Statement.list(how + each.getKey() + ": " + clause.text(), clause.parts());
                })
                .toList();
        return Statement.list("this holds, which depends on the open point " + reading + ":", parts);
    }

    Optional<String> note(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(Lines.sentence(text));
    }
}
