package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.reasons;
import static org.schooloversight.reporting.render.JsonParts.texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.policy.Receipt;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Entitlement;
import org.schooloversight.triggers.assess.Move;
import org.schooloversight.triggers.assess.Placing;
import org.schooloversight.triggers.assess.ReadingEffect;
import org.schooloversight.triggers.assess.RuleFinding;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Terms;
import tools.jackson.core.JsonGenerator;

/**
 * Writes an assessment as one JSON object on one line, always the same for equal assessments. The form is documented by
 * {@code assessment.schema.json}, which is among this module's resources.
 */
public final class AssessmentJson {

    private AssessmentJson() {}

    /**
     * Writes an assessment.
     *
     * @param assessment  the assessment, not null
     * @return the object, without a line break, not null
     */
    public static String line(Assessment assessment) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            json.writeNumberProperty("urn", assessment.school().urn().value());
            json.writeStringProperty("name", assessment.school().name());
            outcome(json, assessment.outcome());
            json.writeArrayPropertyStart("findings");
            assessment.findings().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeArrayPropertyStart("placings");
            assessment.placings().forEach(placing -> placing(json, placing));
            json.writeEndArray();
            json.writeArrayPropertyStart("rules");
            assessment.rules().forEach(rule -> rule(json, rule));
            json.writeEndArray();
            move(json, assessment.move());
            json.writeArrayPropertyStart("readingsThatMatter");
            assessment.readingsThatMatter().forEach(effect -> effect(json, effect));
            json.writeEndArray();
            entitlements(json, assessment.entitlements());
            json.writeArrayPropertyStart("additions");
            assessment.additions().forEach(addition -> addition(json, addition));
            json.writeEndArray();
            reasons(json, "notices", assessment.notices());
            receipt(json, assessment.receipt());
            json.writeEndObject();
        });
    }

    private static void outcome(JsonGenerator json, TierOutcome outcome) {
        String kind = "outside";
        List<String> wouldDecide = List.of();
        if (outcome instanceof TierOutcome.Placed placed) {
            kind = "placed";
            json.writeStringProperty("tier", placed.tier().value());
        } else {
            json.writeNullProperty("tier");
            if (outcome instanceof TierOutcome.Undecided undecided) {
                kind = "undecided";
                wouldDecide = undecided.wouldDecide();
            }
        }
        texts(json, "possibleTiers", outcome.tiers());
        json.writeStringProperty("outcome", kind);
        reasons(json, "reasons", outcome.reasons());
        texts(json, "wouldDecide", wouldDecide);
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("trigger", finding.trigger().value());
        json.writeStringProperty("title", finding.title());
        json.writeStringProperty("state", finding.state().name());
        json.writeBooleanProperty("significant", finding.significant());
        reasons(json, "reasons", finding.reasons());
        texts(json, "wouldSettle", finding.wouldSettle());
        json.writeEndObject();
    }

    private static void placing(JsonGenerator json, Placing placing) {
        json.writeStartObject();
        json.writeStringProperty("scale", placing.scale().value());
        json.writeStringProperty("title", placing.title());
        texts(json, "values", placing.values());
        texts(json, "words", placing.words());
        reasons(json, "reasons", placing.reasons());
        texts(json, "wouldSettle", placing.wouldSettle());
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, RuleFinding rule) {
        json.writeStartObject();
        json.writeNumberProperty("rule", rule.place());
        json.writeStringProperty("tier", rule.tier().value());
        json.writeStringProperty("state", rule.state().name());
        json.writeBooleanProperty("mayDecide", rule.mayDecide());
        json.writeEndObject();
    }

    private static void move(JsonGenerator json, Optional<Move> move) {
        if (move.isEmpty()) {
            json.writeNullProperty("move");
            return;
        }
        json.writeObjectPropertyStart("move");
        json.writeStringProperty("from", move.get().from().value());
        json.writeStringProperty("since", move.get().since().toString());
        json.writeStringProperty("to", move.get().to().value());
        json.writeStringProperty("takesEffect", move.get().takesEffect().toString());
        json.writeStringProperty("stage", move.get().stage());
        json.writeEndObject();
    }

    private static void effect(JsonGenerator json, ReadingEffect effect) {
        json.writeStartObject();
        json.writeStringProperty("reading", effect.reading().value());
        json.writeStringProperty("taken", effect.taken().value());
        json.writeStringProperty("alternative", effect.alternative().value());
        json.writeStringProperty("means", effect.means());
        json.writeBooleanProperty("changesTier", effect.changesTier());
        texts(json, "possibleTiers", effect.tiers());
        json.writeEndObject();
    }

    private static void entitlements(JsonGenerator json, List<Entitlement> entitlements) {
        json.writeArrayPropertyStart("entitlements");
        entitlements.forEach(entitlement -> entitlement(json, entitlement));
        json.writeEndArray();
    }

    private static void entitlement(JsonGenerator json, Entitlement entitlement) {
        Amount amount = entitlement.amount();
        json.writeStartObject();
        json.writeStringProperty("id", entitlement.id());
        json.writeStringProperty("title", entitlement.title());
        json.writeObjectPropertyStart("amount");
        json.writeStringProperty(
                "bound", amount.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeNumberProperty("number", amount.number());
        json.writeStringProperty("unit", amount.unit().name().toLowerCase(Locale.ROOT));
        json.writeEndObject();
        json.writeStringProperty("when", entitlement.timing().toString());
        json.writeStringProperty("owed", entitlement.owed().name());
        texts(json, "conditions", entitlement.conditions());
        terms(json, entitlement.terms());
        texts(json, "members", entitlement.members());
        texts(json, "funders", entitlement.funders());
        texts(json, "contents", entitlement.contents());
        texts(json, "cites", entitlement.cites());
        json.writeEndObject();
    }

    private static void terms(JsonGenerator json, Terms terms) {
        json.writeStringProperty("force", terms.force().words());
        if (terms.decidedBy().isPresent()) {
            json.writeStringProperty("decidedBy", terms.decidedBy().get());
        } else {
            json.writeNullProperty("decidedBy");
        }
        json.writeBooleanProperty("bought", terms.bought());
        texts(json, "signedBy", terms.signedBy());
        texts(json, "tells", terms.tells());
    }

    private static void addition(JsonGenerator json, AddedSupport addition) {
        json.writeStartObject();
        json.writeStringProperty("id", addition.id());
        json.writeStringProperty("title", addition.title());
        json.writeStringProperty("state", addition.state().name());
        reasons(json, "reasons", addition.reasons());
        texts(json, "wouldSettle", addition.wouldSettle());
        entitlements(json, addition.entitlements());
        json.writeEndObject();
    }

    private static void receipt(JsonGenerator json, Receipt receipt) {
        json.writeObjectPropertyStart("receipt");
        json.writeStringProperty("library", receipt.library());
        json.writeStringProperty("policy", receipt.policy());
        json.writeStringProperty("policySha256", receipt.policySha256());
        json.writeStringProperty("evidenceSha256", receipt.evidenceSha256());
        json.writeStringProperty("effectiveOn", receipt.asOf().effectiveOn().toString());
        json.writeStringProperty("knownBy", receipt.asOf().knownBy().toString());
        json.writeObjectPropertyStart("readings");
        receipt.readings().forEach((id, option) -> json.writeStringProperty(id.value(), option.value()));
        json.writeEndObject();
        json.writeObjectPropertyStart("parameters");
        receipt.parameters().forEach((id, value) -> json.writeStringProperty(id.value(), value));
        json.writeEndObject();
        if (receipt.comparedWith().isPresent()) {
            json.writeObjectPropertyStart("comparedWith");
            json.writeNumberProperty("schools", receipt.comparedWith().get().schools());
            json.writeStringProperty("sha256", receipt.comparedWith().get().sha256());
            json.writeEndObject();
        } else {
            json.writeNullProperty("comparedWith");
        }
        json.writeEndObject();
    }
}
