package org.schooloversight.triggers.json;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.partnership.PartyId;
import org.schooloversight.triggers.plan.AreaForImprovement;
import org.schooloversight.triggers.plan.AreaId;
import org.schooloversight.triggers.plan.Funding;
import org.schooloversight.triggers.plan.FundingSource;
import org.schooloversight.triggers.plan.SuccessCriterion;
import org.schooloversight.triggers.plan.SupportElement;
import org.schooloversight.triggers.plan.SupportPlan;
import org.schooloversight.triggers.support.Pounds;

/** Reads plans of one document, of which each has an id of its own. */
final class PlanIn {

    private final Set<String> seen = new HashSet<>();

    SupportPlan plan(JsonIn json) {
        SupportPlan plan = new SupportPlan(
                IdIn.of(json, "plan"),
                json.value("urn", Urn::parse, Urn.of(100000)),
                json.date("on"),
                json.optionalObjects("areas").stream().map(PlanIn::area).toList(),
                json.optionalObjects("criteria").stream().map(PlanIn::criterion).toList(),
                json.optionalObjects("support").stream().map(PlanIn::element).toList());
        json.done();
        if (!seen.add(plan.id())) {
            json.problem("id", "the plan '" + plan.id() + "' stands twice", "each id once");
        }
        once(json, plan.areas());
        return plan;
    }

    private static void once(JsonIn json, List<AreaForImprovement> areas) {
        Set<AreaId> ids = new HashSet<>();
        for (AreaForImprovement area : areas) {
            if (!ids.add(area.id())) {
                json.problem("areas", "the area '" + area.id() + "' stands twice", "each id once");
            }
        }
    }

    private static AreaForImprovement area(JsonIn json) {
        AreaForImprovement area = new AreaForImprovement(
                json.value("id", AreaId::of, AreaId.of("unreadable")),
                json.text("title"),
                Set.copyOf(json.values("triggers", TriggerId::of)),
                json.optionalDate("inspectedOn"));
        json.done();
        return area;
    }

    private static SuccessCriterion criterion(JsonIn json) {
        SuccessCriterion criterion = new SuccessCriterion(
                json.text("title"),
                Set.copyOf(json.values("areas", AreaId::of)),
                json.optionalObjects("measures").stream().map(MeasureIn::read).toList());
        json.done();
        return criterion;
    }

    private static SupportElement element(JsonIn json) {
        SupportElement element = new SupportElement(
                json.text("title"),
                json.has("entitlement") ? Optional.of(IdIn.of(json, "entitlement", "promise")) : Optional.empty(),
                json.has("provider")
                        ? json.value("provider", text -> Optional.of(PartyId.of(text)), Optional.empty())
                        : Optional.empty(),
                Set.copyOf(json.values("areas", AreaId::of)),
                json.optionalObjects("funding").stream()
                        .flatMap(each -> funding(each).stream())
                        .toList(),
                without(json));
        json.done();
        return element;
    }

    private static Optional<Funding> funding(JsonIn json) {
        FundingSource source = json.choice("source", FundingSource.class);
        Optional<Pounds> pounds = json.value("pounds", text -> Optional.of(Pounds.parse(text)), Optional.empty());
        json.done();
        try {
            return pounds.map(each -> new Funding(source, each));
        } catch (InvalidValueException invalid) {
            json.problem("pounds", "it is nothing or less", "more than nothing");
            return Optional.empty();
        }
    }

    private static Map<FundingSource, String> without(JsonIn json) {
        Map<FundingSource, String> without = new EnumMap<>(FundingSource.class);
        for (JsonIn each : json.optionalObjects("without")) {
            FundingSource source = each.choice("source", FundingSource.class);
            String because = each.text("because");
            each.done();
            without.put(source, because);
        }
        return without;
    }
}
