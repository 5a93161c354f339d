package org.schooloversight.reporting.render;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Standing;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;

/** The cells of one scenario, by the names of their columns. */
final class ScenarioCells {

    private final Scenario scenario;
    private final SupportPolicy policy;
    private final Map<String, String> cells = new HashMap<>();

    private ScenarioCells(Scenario scenario, SupportPolicy policy) {
        this.scenario = scenario;
        this.policy = policy;
    }

    static Map<String, String> of(Scenario scenario, SupportPolicy policy) {
        ScenarioCells row = new ScenarioCells(scenario.asSeenBy(policy), policy);
        row.school();
        row.evidence();
        row.expectation();
        return row.cells;
    }

    private void school() {
        School school = scenario.school();
        LocalDate day = scenario.asOf().effectiveOn();
        put("scenario", scenario.name());
        put("as of", day);
        if (!scenario.asOf().knownBy().equals(day)) {
            put("known by", scenario.asOf().knownBy());
        }
        put("type", school.type().name());
        put("phase", school.phase().title());
        school.ages().ifPresent(ages -> {
            put("low age", ages.lowest());
            put("high age", ages.highest());
        });
        school.pupils().ifPresent(pupils -> put("pupils", pupils));
        school.religiousCharacter().ifPresent(character -> put("religious character", character));
        Standing standing = school.standingOn(day);
        if (standing == Standing.NOT_YET_OPEN) {
            put("opened", school.opened().orElse(day.plusDays(1)));
        } else if (standing == Standing.CLOSED) {
            put("closed", school.closed().orElse(day.minusDays(1)));
        }
    }

    private void evidence() {
        EvidenceSet evidence = scenario.evidence();
        InspectionCoverage coverage = evidence.inspectionCoverage();
        InspectionCoverage otherwise =
                evidence.inspections().isEmpty() ? InspectionCoverage.NONE : InspectionCoverage.HISTORY;
        if (coverage != otherwise) {
            put("inspections known", coverage.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        for (Inspection inspection : evidence.inspections()) {
            add(
                    "inspections",
                    "; ",
                    InspectionWords.of(
                            inspection,
                            !inspection.urn().equals(evidence.urn()),
                            scenario.asOf().knownBy()));
        }
        evidence.all().forEach(this::piece);
    }

    private void piece(Evidence piece) {
        if (piece instanceof MeasuredResult result) {
            add("figure " + result.measure() + " " + result.group() + " " + result.year(), " | ", words(result));
        } else if (piece instanceof ProfessionalJudgement judgement) {
            if (policy.concerns().contains(judgement.concern())) {
                put("judged " + judgement.concern(), InspectionWords.name(judgement.level()));
            }
        } else if (piece instanceof RecordedEvent event) {
            if (policy.events().contains(event.kind())) {
                add("event " + event.kind(), "; ", event.on().toString());
            }
        } else if (piece instanceof Rating rating) {
            rating(rating);
        } else if (piece instanceof TierRecord tier) {
            tier(tier);
        }
    }

    /** Writes a rating on a scale on which the policy asks for one. */
    private void rating(Rating rating) {
        policy.classification(rating.scale())
                .filter(scale -> scale.basis() instanceof Classification.Basis.Rated)
                .ifPresent(scale -> put("rated " + rating.scale(), rating.value()));
    }

    private void tier(TierRecord tier) {
        if (tier.kind() == TierRecord.Kind.OVERRIDDEN) {
            put("officer decision", tier.tier());
        } else {
            put("tier before", tier.tier());
            put("in tier since", tier.from());
        }
    }

    private static String words(MeasuredResult result) {
        String figure;
        if (result.figure() instanceof Figure.Value value) {
            figure = value.value().toPlainString()
                    + value.limits()
                            .map(limits -> " [" + limits.lower().toPlainString() + " to "
                                    + limits.upper().toPlainString() + "]")
                            .orElse("");
        } else {
            figure = InspectionWords.name(((Figure.None) result.figure()).reason());
        }
        return result.cohort().isPresent() ? figure + " of " + result.cohort().getAsInt() + " pupils" : figure;
    }

    private void expectation() {
        Expectation expected = scenario.expected();
        expected.tiers().ifPresent(tiers -> put("expect tier", tiers.isEmpty() ? "none" : join(tiers, " or ")));
        list("expect fired", expected.fired());
        list("expect clear", expected.clear());
        list("expect not known", expected.notKnown());
    }

    private void list(String column, Collection<?> ids) {
        if (!ids.isEmpty()) {
            put(column, join(ids, "; "));
        }
    }

    private static String join(Collection<?> ids, String separator) {
        return ids.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private void put(String column, Object value) {
        cells.put(column, value.toString());
    }

    private void add(String column, String separator, String value) {
        cells.merge(column, value, (before, more) -> before + separator + more);
    }
}
