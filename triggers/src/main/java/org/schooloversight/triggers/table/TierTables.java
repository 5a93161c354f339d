package org.schooloversight.triggers.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * A policy's decision of the tier as decision tables, for the part that decision tables can say: from what was found of each trigger,
 * the grade, the sort of school and its places on scales, all known, to one tier. What they cannot say is named.
 *
 * @param policy  what the policy says of itself, not null
 * @param readings  the open points that the tables depend on, each with the option taken, unmodifiable, not null
 * @param inputs  the variables that must be given, unmodifiable, not null
 * @param tables  the tables, each after those whose output it takes; the last gives the tier, unmodifiable, not null
 * @param notSaid  what of the policy the tables do not say, each a whole sentence, unmodifiable, not null
 */
public record TierTables(
        PolicyHeader policy,
        List<Taken> readings,
        List<DecisionTable.Variable> inputs,
        List<DecisionTable> tables,
        List<String> notSaid) {

    /** The value for no tier, and for no place on a scale. It is not in the form of an id, so no policy has a value like it. */
    public static final String NONE = "(none)";

    /** Copies the lists. */
    public TierTables {
        readings = List.copyOf(readings);
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
        notSaid = List.copyOf(notSaid);
    }

    /**
     * An open point and how it is read.
     *
     * @param reading  the open point, not null
     * @param means  what the option taken means, not null
     */
    public record Taken(Reading reading, String means) {}

    /**
     * Makes the tables of a policy.
     *
     * @param policy  the policy, not null
     * @param settings  how its open points are read, not null
     * @return the tables, not null
     * @throws org.schooloversight.core.style.InvalidValueException if a condition needs more than 2,000 rows, or the settings lack an
     *     option that the policy needs
     */
    public static TierTables of(SupportPolicy policy, PolicySettings settings) {
        TableCompiler compiler = new TableCompiler(policy, settings.readings());
        List<DecisionTable> tables = compiler.tables();
        Set<DecisionTable.Variable> inputs = new LinkedHashSet<>();
        tables.forEach(table -> inputs.addAll(table.inputs()));
        tables.forEach(table -> inputs.remove(table.output()));
        List<Taken> taken = policy.readings().stream()
                .filter(reading -> compiler.readings().contains(reading.id()))
                .map(reading -> new Taken(
                        reading,
                        reading.options().getOrDefault(settings.readings().get(reading.id()), "")))
                .toList();
        List<DecisionTable.Variable> ordered =
                compiler.variables().all().stream().filter(inputs::contains).toList();
        return new TierTables(policy.header(), taken, ordered, tables, Unsaid.of(policy, ordered, compiler.notSaid()));
    }
}
