package org.schooloversight.triggers.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.SchoolScope;

/** Reads criteria. */
final class CriterionIn {

    private static final ParameterId NO_PARAMETER = ParameterId.of("unreadable");
    private static final Criterion STAND_IN = new Criterion.AnyOf(List.of());

    private final PolicyNames names;
    private final Map<String, Function<JsonIn, Criterion>> kinds = Map.of(
            "all-of", json -> new Criterion.AllOf(parts(json)),
            "any-of", json -> new Criterion.AnyOf(parts(json)),
            "first-known", json -> new Criterion.FirstKnown(parts(json)),
            "scoped", this::scoped,
            "by-reading", this::byReading,
            "result-pattern", this::pattern,
            "judged", CriterionIn::judged,
            "ungraded-inspection", CriterionIn::ungraded,
            "event-within", this::eventWithin);

    CriterionIn(PolicyNames names) {
        this.names = names;
    }

    Criterion read(JsonIn json) {
        return ofKind(json, kinds, STAND_IN);
    }

    /** Reads an object by the kind that it names. */
    static <T> T ofKind(JsonIn json, Map<String, Function<JsonIn, T>> kinds, T standIn) {
        String kind = json.text("kind");
        Function<JsonIn, T> read = kinds.get(kind);
        if (read == null) {
            json.problem(
                    "kind",
                    "unknown kind '" + Text.shorten(kind) + "'" + Nearest.hint(kind, kinds.keySet()),
                    Text.list(new TreeSet<>(kinds.keySet()), "or"));
            return standIn;
        }
        T value = read.apply(json);
        json.done();
        return value;
    }

    static SchoolScope scope(JsonIn json) {
        SchoolScope scope = new SchoolScope(
                constants(json, "maintenance", Maintenance.class), constants(json, "kinds", SchoolKind.class));
        json.done();
        return scope;
    }

    static <E extends Enum<E>> Set<E> constants(JsonIn json, String name, Class<E> type) {
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

    private Criterion scoped(JsonIn json) {
        SchoolScope scope = json.object("scope").map(CriterionIn::scope).orElse(new SchoolScope(Set.of(), Set.of()));
        return new Criterion.Scoped(scope, json.object("test").map(this::read).orElse(STAND_IN));
    }

    private Criterion byReading(JsonIn json) {
        ReadingId reading = names.readings().reading(json, "reading");
        return new Criterion.ByReading(reading, names.readings().options(json, reading, this::read));
    }

    private Criterion pattern(JsonIn json) {
        MeasureId measure = json.value("measure", names::measure, MeasureId.of("unreadable"));
        List<PupilGroupId> all = List.of(PupilGroupId.of("all"));
        int years = json.wholeNumber("years", 1, 10);
        return new Criterion.ResultPattern(
                measure,
                json.required("groups")
                        .map(value -> names.readings().choice(value, all, each -> each.someValues(names::group)))
                        .orElse(Choice.always(all)),
                years,
                json.has("atLeast") ? json.wholeNumber("atLeast", 1, years) : years,
                json.required("gaps")
                        .map(value -> names.readings()
                                .choice(
                                        value,
                                        Criterion.Gaps.SKIPPED,
                                        each -> each.parsed(text -> JsonIn.constant(Criterion.Gaps.class, text))
                                                .orElse(Criterion.Gaps.SKIPPED)))
                        .orElse(Choice.always(Criterion.Gaps.SKIPPED)),
                json.object("test")
                        .map(this::test)
                        .orElse(new ResultTest(ResultTest.Comparison.BELOW, NO_PARAMETER, false)));
    }

    private ResultTest test(JsonIn json) {
        ResultTest test = new ResultTest(
                json.choice("comparison", ResultTest.Comparison.class),
                json.value("threshold", names::parameter, NO_PARAMETER),
                json.flag("significant", false));
        json.done();
        return test;
    }

    private static Criterion judged(JsonIn json) {
        JudgementLevel atLeast = json.choice("atLeast", JudgementLevel.class);
        if (atLeast == JudgementLevel.NO_CONCERN) {
            json.problem("atLeast", "a judgement of no concern cannot fire", "concern or significant");
        }
        return new Criterion.Judged(
                json.value("concern", ConcernId::of, ConcernId.of("unreadable")),
                atLeast,
                json.choice("whenNone", FindingState.class));
    }

    private static Criterion ungraded(JsonIn json) {
        return new Criterion.UngradedInspection(someConstants(json, "outcomes", UngradedOutcome.class));
    }

    private Criterion eventWithin(JsonIn json) {
        return new Criterion.EventWithin(
                Set.of(json.value("event", EventKind::of, EventKind.of("unreadable"))),
                new Criterion.Since.Months(json.value("months", names::parameter, NO_PARAMETER)),
                1,
                json.choice("whenNone", FindingState.class));
    }
}
