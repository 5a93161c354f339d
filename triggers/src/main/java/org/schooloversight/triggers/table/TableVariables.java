package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.table.DecisionTable.Value;
import org.schooloversight.triggers.table.DecisionTable.Variable;

/** The variables of a policy's tables, each at a place: first what is given, then what tables give, as they are made. */
final class TableVariables {

    static final String MAINTENANCE = "maintenance";
    static final String KIND = "kind";
    static final String GRADE = "grade";
    static final String PREVIOUS_TIER = "previous_tier";
    static final String OFFICER_DECISION = "officer_decision";

    static final String FIRED = "fired";
    static final String SIGNIFICANT = "significant";
    private static final List<Value> FINDINGS = List.of(
            new Value("clear", "clear"),
            new Value(FIRED, FIRED),
            new Value(SIGNIFICANT, "fired, and marked as significant"));

    /** Values are bits of a long. */
    private static final int MOST_VALUES = 60;

    private final List<Variable> all = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Value> tiers;

    TableVariables(SupportPolicy policy) {
        tiers = new ArrayList<>(policy.tiers().stream()
                .map(tier -> new Value(tier.id().value(), tier.title()))
                .toList());
        tiers.add(new Value(TierTables.NONE, "no tier"));
        add(constants(MAINTENANCE, "Who answers for the school", Maintenance.values(), Maintenance::words));
        add(constants(KIND, "The kind of school", SchoolKind.values(), SchoolKind::words));
        add(constants(GRADE, "The latest overall grade", GradeStanding.values(), GradeStanding::words));
        policy.triggers().forEach(each -> add(new Variable(trigger(each.id()), each.title(), "finding", FINDINGS)));
        policy.classifications().stream().filter(TableVariables::isEvidence).forEach(each -> add(scale(each, false)));
        add(tier(PREVIOUS_TIER, "The tier that the school was in before"));
        add(tier(OFFICER_DECISION, "The tier that an officer decided on against the rules"));
    }

    private static <E extends Enum<E>> Variable constants(
            String id, String title, E[] constants, Function<E, String> words) {
        return new Variable(
                id,
                title,
                id,
                Stream.of(constants)
                        .map(each -> new Value(name(each), words.apply(each)))
                        .toList());
    }

    /** Returns the name of a constant as policies write it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean isEvidence(Classification each) {
        return each.basis() instanceof Classification.Basis.Rated
                || each.basis() instanceof Classification.Basis.Points;
    }

    /** A hyphen is a minus in the language of the cells, so ids have low lines instead; no id of a policy has one. */
    static String trigger(TriggerId id) {
        return "trigger_" + id.value().replace('-', '_');
    }

    static String scale(ScaleId id) {
        return "scale_" + id.value().replace('-', '_');
    }

    /** Makes the variable of a scale, which may have no value where a table gives none. */
    static Variable scale(Classification each, boolean mayBeNone) {
        List<Value> values = new ArrayList<>(each.steps().stream()
                .map(step -> new Value(step.value().value(), step.title()))
                .toList());
        if (mayBeNone) {
            values.add(new Value(TierTables.NONE, "no place on the scale"));
        }
        return new Variable(scale(each.id()), each.title(), scale(each.id()), values);
    }

    Variable tier(String id, String title) {
        return new Variable(id, title, "tier", tiers);
    }

    void add(Variable variable) {
        if (variable.values().size() > MOST_VALUES) {
            throw new InvalidValueException("'" + variable.id() + "' has "
                    + variable.values().size() + " values; accepted: " + MOST_VALUES + " at most");
        }
        places.put(variable.id(), all.size());
        all.add(variable);
    }

    List<Variable> all() {
        return Collections.unmodifiableList(all);
    }

    int place(String id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new InvalidValueException("unknown '" + id + "'; accepted: one defined before it is used");
        }
        return place;
    }

    long full(int variable) {
        return (1L << all.get(variable).values().size()) - 1;
    }

    long bits(int variable, Collection<String> values) {
        List<Value> known = all.get(variable).values();
        long bits = 0;
        for (int i = 0; i < known.size(); i++) {
            bits |= values.contains(known.get(i).id()) ? 1L << i : 0;
        }
        return bits;
    }

    /** Returns a box in words: the values accepted, by the id of the variable. */
    Map<String, Set<String>> words(Box box) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        box.accepted().forEach((variable, bits) -> {
            Set<String> values = new LinkedHashSet<>();
            List<Value> known = all.get(variable).values();
            for (int i = 0; i < known.size(); i++) {
                if ((bits & 1L << i) != 0) {
                    values.add(known.get(i).id());
                }
            }
            words.put(all.get(variable).id(), values);
        });
        return words;
    }
}
