package org.schooloversight.triggers.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EventKind;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.InspectionOutcome;

/** Reads criteria that ask for judgements, inspections, events and earlier tiers. */
final class HistoryIn {

    private static final int MOST = 20;

    private final PolicyNames names;
    private final List<String> areas = ColumnMapping.bundled().inspectionAreas();

    HistoryIn(PolicyNames names) {
        this.names = names;
    }

    void addTo(Kinds<Criterion> kinds) {
        kinds.with("judged", this::judged)
                .with("ungraded-inspection", HistoryIn::ungraded)
                .with("inspection-pattern", this::inspectionPattern)
                .with("event-within", this::eventWithin)
                .with("in-tier", this::inTier);
    }

    private Criterion judged(JsonIn json) {
        JudgementLevel atLeast = json.choice("atLeast", JudgementLevel.class);
        if (atLeast == JudgementLevel.NO_CONCERN) {
            json.problem("atLeast", "a judgement of no concern cannot fire", "concern or significant");
        }
        return new Criterion.Judged(
                json.value("concern", names::concern, ConcernId.of("unreadable")), atLeast, whenNone(json));
    }

    private static Criterion ungraded(JsonIn json) {
        return new Criterion.UngradedInspection(CriterionIn.someConstants(json, "outcomes", UngradedOutcome.class));
    }

    private Criterion inspectionPattern(JsonIn json) {
        int first = json.wholeNumber("first", 1, MOST);
        int last = json.wholeNumber("last", first, MOST);
        return new Criterion.InspectionPattern(
                first,
                last,
                json.wholeNumber("atLeast", 1, last - first + 1),
                json.object("outcome")
                        .map(this::outcome)
                        .orElseGet(() -> outcome(Set.of(), Map.of(), Map.of(), Set.of())),
                months(json));
    }

    private InspectionOutcome outcome(JsonIn json) {
        Map<String, Set<OverallGrade>> judgements = byArea(json, "judgements", OverallGrade.class);
        Map<String, Set<AreaGrade>> grades = byArea(json, "areas", AreaGrade.class);
        InspectionOutcome outcome = outcome(
                optional(json, "overall", OverallGrade.class),
                judgements,
                grades,
                optional(json, "categories", CategoryOfConcern.class));
        if (!json.has("overall") && !json.has("judgements") && !json.has("areas") && !json.has("categories")) {
            json.report("the outcome names no grade", "the keys overall, judgements, areas and categories");
        }
        json.done();
        return outcome;
    }

    private static InspectionOutcome outcome(
            Set<OverallGrade> overall,
            Map<String, Set<OverallGrade>> judgements,
            Map<String, Set<AreaGrade>> areas,
            Set<CategoryOfConcern> categories) {
        return new InspectionOutcome(overall, judgements, areas, categories);
    }

    private static <E extends Enum<E>> Set<E> optional(JsonIn json, String name, Class<E> type) {
        return json.has(name) ? CriterionIn.someConstants(json, name, type) : Set.of();
    }

    private <E extends Enum<E>> Map<String, Set<E>> byArea(JsonIn json, String name, Class<E> type) {
        Map<String, Set<E>> grades = new LinkedHashMap<>();
        json.optionalObject(name).ifPresent(object -> {
            object.members().forEach((area, accepted) -> {
                checkArea(area, accepted);
                grades.put(area, new LinkedHashSet<>(accepted.someValues(text -> JsonIn.constant(type, text))));
            });
            if (grades.isEmpty()) {
                object.report("the object is empty", "at least one area with its grades");
            }
        });
        return grades;
    }

    private void checkArea(String area, JsonIn at) {
        try {
            PolicyNames.check("area", area, areas);
        } catch (InvalidValueException unknown) {
            String[] parts = String.valueOf(unknown.getMessage()).split("; accepted: ", 2);
            at.report(parts[0], parts[parts.length - 1]);
        }
    }

    private Criterion eventWithin(JsonIn json) {
        if (json.has("months") == json.has("sinceInspection")) {
            json.report(
                    "the criterion has " + (json.has("months") ? "two periods" : "no period"),
                    "one of the keys months and sinceInspection");
        }
        Criterion.Since since = json.has("sinceInspection")
                ? new Criterion.Since.Inspection(json.wholeNumber("sinceInspection", 1, MOST))
                : new Criterion.Since.Months(months(json).orElse(PolicyNames.NO_PARAMETER));
        Set<EventKind> events = new LinkedHashSet<>();
        json.required("events").ifPresent(array -> events.addAll(array.someValues(names::event)));
        return new Criterion.EventWithin(
                events, since, json.has("atLeast") ? json.wholeNumber("atLeast", 1, MOST) : 1, whenNone(json));
    }

    private Criterion inTier(JsonIn json) {
        Set<TierId> tiers = new LinkedHashSet<>();
        json.required("tiers").ifPresent(array -> tiers.addAll(array.someValues(names::tier)));
        return new Criterion.InTier(tiers, months(json), whenNone(json));
    }

    private Optional<ParameterId> months(JsonIn json) {
        return json.has("months")
                ? Optional.of(json.value("months", names::wholeParameter, PolicyNames.NO_PARAMETER))
                : Optional.empty();
    }

    private static FindingState whenNone(JsonIn json) {
        return json.choice("whenNone", FindingState.class);
    }
}
