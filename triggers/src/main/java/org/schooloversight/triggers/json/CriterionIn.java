package org.schooloversight.triggers.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.SchoolScope;

/** Reads criteria: those made of others here, those that ask for evidence where {@link FigureIn} and {@link HistoryIn} say. */
final class CriterionIn {

    static final Criterion STAND_IN = new Criterion.AnyOf(List.of());

    private static final SchoolScope ANY_SCHOOL = new SchoolScope(Set.of(), Set.of());

    private final PolicyNames names;
    private final Kinds<Criterion> kinds;

    CriterionIn(PolicyNames names) {
        this.names = names;
        kinds = new Kinds<>(STAND_IN)
                .with("all-of", json -> new Criterion.AllOf(parts(json)))
                .with("any-of", json -> new Criterion.AnyOf(parts(json)))
                .with("none-of", json -> new Criterion.NoneOf(parts(json)))
                .with("at-least", this::atLeast)
                .with("first-known", json -> new Criterion.FirstKnown(parts(json)))
                .with("assuming", this::assuming)
                .with("scoped", json -> new Criterion.Scoped(requiredScope(json), required(json, "test")))
                .with("given", json -> new Criterion.Given(required(json, "condition"), required(json, "test")))
                .with("by-reading", this::byReading);
        new FigureIn(names, this).addTo(kinds);
        new HistoryIn(names).addTo(kinds);
    }

    Criterion read(JsonIn json) {
        return kinds.read(json);
    }

    Criterion required(JsonIn json, String name) {
        return kinds.required(json, name);
    }

    static SchoolScope requiredScope(JsonIn json) {
        return json.object("scope").map(CriterionIn::scope).orElse(ANY_SCHOOL);
    }

    private static SchoolScope scope(JsonIn json) {
        SchoolScope scope = new SchoolScope(
                constants(json, "maintenance", Maintenance.class), constants(json, "kinds", SchoolKind.class));
        json.done();
        return scope;
    }

    private static <E extends Enum<E>> Set<E> constants(JsonIn json, String name, Class<E> type) {
        return new LinkedHashSet<>(json.values(name, text -> JsonIn.constant(type, text)));
    }

    /** Reads constants of which there must be one at least. */
    static <E extends Enum<E>> Set<E> someConstants(JsonIn json, String name, Class<E> type) {
        return json.required(name)
                .map(array -> array.someValues(text -> JsonIn.constant(type, text)))
                .<Set<E>>map(LinkedHashSet::new)
                .orElse(Set.of());
    }

    private List<Criterion> parts(JsonIn json) {
        return json.objects("parts").stream().map(this::read).toList();
    }

    private Criterion atLeast(JsonIn json) {
        List<Criterion> parts = parts(json);
        return new Criterion.AtLeast(json.wholeNumber("atLeast", 1, Math.max(1, parts.size())), parts);
    }

    private Criterion assuming(JsonIn json) {
        FindingState state = json.choice("whenNotKnown", FindingState.class);
        if (state == FindingState.NOT_KNOWN) {
            json.problem("whenNotKnown", "that is not known would be assumed", "fired or clear");
        }
        return new Criterion.Assuming(required(json, "test"), state);
    }

    private Criterion byReading(JsonIn json) {
        ReadingId reading = names.readings().reading(json, "reading");
        return new Criterion.ByReading(reading, names.readings().options(json, reading, this::read));
    }
}
