package org.schooloversight.triggers.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Makes the evidence of a scenario. */
final class ScenarioEvidenceIn {

    private static final String ROLE = "officer";
    private static final String REASON = "as the scenario says";
    private static final String EXPIRED = "expired";

    private final SupportPolicy policy;
    private final InspectionCells inspections;
    private final Function<String, TierId> tiers;

    ScenarioEvidenceIn(SupportPolicy policy, InspectionCells inspections, Function<String, TierId> tiers) {
        this.policy = policy;
        this.inspections = inspections;
        this.tiers = tiers;
    }

    EvidenceSet read(ScenarioCells cells, ScenarioOrigin origin) {
        EvidenceSet.Builder evidence = EvidenceSet.builder(origin.urn());
        evidence.covering(coverage(cells));
        cells.entries("inspections", text -> inspections.read(text, origin)).forEach(evidence::add);
        figures(cells, origin, evidence);
        judgements(cells, origin, evidence);
        cells.columns()
                .events()
                .forEach((kind, column) -> cells.entries(column, origin::day)
                        .forEach(on -> evidence.add(new RecordedEvent(origin.urn(), kind, on, "", origin.known(on)))));
        ratings(cells, origin, evidence);
        tierBefore(cells, origin).ifPresent(evidence::add);
        LocalDate day = origin.asOf().effectiveOn();
        cells.read("officer decision", tiers)
                .ifPresent(tier -> evidence.add(tier(origin, tier, TierRecord.Kind.OVERRIDDEN, day)));
        return evidence.build();
    }

    private static InspectionCoverage coverage(ScenarioCells cells) {
        InspectionCoverage otherwise =
                cells.isBlank("inspections") ? InspectionCoverage.NONE : InspectionCoverage.HISTORY;
        return cells.read(
                        "inspections known", text -> JsonIn.constant(InspectionCoverage.class, ScenarioText.name(text)))
                .orElse(otherwise);
    }

    private static void figures(ScenarioCells cells, ScenarioOrigin origin, EvidenceSet.Builder evidence) {
        for (ScenarioColumns.FigureColumn each : cells.columns().figures()) {
            cells.read(
                            each.column(),
                            text -> FigureCell.read(text, each.measure().unit()))
                    .ifPresent(found -> found.forEach(figure -> evidence.add(new MeasuredResult(
                            origin.urn(),
                            each.measure().id(),
                            each.group(),
                            each.year(),
                            figure.figure(),
                            figure.cohort(),
                            ResultStatus.FINAL,
                            origin.known(origin.asOf().knownBy())))));
        }
    }

    private static void judgements(ScenarioCells cells, ScenarioOrigin origin, EvidenceSet.Builder evidence) {
        cells.columns()
                .judged()
                .forEach((concern, column) -> cells.read(column, text -> judgement(origin, concern, text))
                        .ifPresent(evidence::add));
    }

    /** Makes a judgement of the day of the question, or one that counted until the day before. */
    private static ProfessionalJudgement judgement(ScenarioOrigin origin, ConcernId concern, String text) {
        String word = ScenarioText.name(text);
        boolean expired = word.equals(EXPIRED);
        JudgementLevel level = expired ? JudgementLevel.CONCERN : level(word);
        LocalDate day = origin.asOf().effectiveOn();
        LocalDate made = expired ? day.minusYears(1) : day;
        LocalDate last = expired ? day.minusDays(1) : day.plusYears(1);
        return new ProfessionalJudgement(origin.urn(), concern, level, made, last, ROLE, REASON, origin.known(made));
    }

    private static JudgementLevel level(String word) {
        try {
            return JsonIn.constant(JudgementLevel.class, word);
        } catch (InvalidValueException unknown) {
            throw new InvalidValueException(unknown.getMessage() + ", or " + EXPIRED);
        }
    }

    private static void ratings(ScenarioCells cells, ScenarioOrigin origin, EvidenceSet.Builder evidence) {
        LocalDate day = origin.asOf().effectiveOn();
        cells.columns()
                .rated()
                .forEach((scale, column) -> cells.read(column, text -> value(scale, text))
                        .ifPresent(value -> evidence.add(new Rating(
                                origin.urn(),
                                scale.id(),
                                value,
                                day,
                                day.plusYears(1),
                                ROLE,
                                REASON,
                                origin.known(day)))));
    }

    private static ScaleValue value(Classification scale, String text) {
        return ScaleValue.of(PolicyNames.oneOf(
                "value of the scale",
                text.toLowerCase(Locale.ROOT),
                scale.steps().stream().map(step -> step.value().value()).toList()));
    }

    private Optional<TierRecord> tierBefore(ScenarioCells cells, ScenarioOrigin origin) {
        Optional<TierId> tier = cells.read("tier before", tiers);
        Optional<LocalDate> since = cells.read("in tier since", origin::day);
        if (cells.isBlank("tier before") != cells.isBlank("in tier since")) {
            cells.refuse(
                    cells.isBlank("tier before") ? "tier before" : "in tier since",
                    "a tier before and the day since when are given one without the other; accepted: both or none");
        }
        if (since.isPresent() && since.get().isAfter(origin.asOf().effectiveOn())) {
            cells.refuse(
                    "in tier since",
                    "the day is after that of the question; accepted: a day until "
                            + origin.asOf().effectiveOn());
        }
        return tier.isEmpty() || since.isEmpty()
                ? Optional.empty()
                : Optional.of(tier(origin, tier.get(), TierRecord.Kind.PLACED, since.get()));
    }

    private TierRecord tier(ScenarioOrigin origin, TierId tier, TierRecord.Kind kind, LocalDate from) {
        return new TierRecord(
                origin.urn(),
                policy.header().id(),
                tier,
                kind,
                "",
                from,
                Optional.empty(),
                ROLE,
                REASON,
                origin.known(from));
    }
}
