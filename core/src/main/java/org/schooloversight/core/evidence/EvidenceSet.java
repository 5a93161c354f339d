package org.schooloversight.core.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * All evidence about one school, whenever it became public. Immutable.
 *
 * <p>Evidence from the establishment that the school was before it took its number may be in it; each piece keeps its own number.
 * What is asked for and not there is an empty list: absence is visible, and {@link #inspectionCoverage()} tells what the
 * absence of an inspection means.
 */
public final class EvidenceSet {

    /** What tells apart two pieces that print alike, so that no order depends on how they were added. */
    private static final Comparator<Provenance> BY_PROVENANCE = Comparator.comparing(Provenance::source)
            .thenComparingInt(Provenance::line)
            .thenComparing(provenance -> provenance.publication().on())
            .thenComparing(provenance -> provenance.publication().basis());

    private static final Comparator<MeasuredResult> NEWEST_RESULT = Comparator.comparing(MeasuredResult::year)
            .reversed()
            .thenComparing(Comparator.comparing(MeasuredResult::status).reversed())
            .thenComparing(MeasuredResult::toString)
            .thenComparing(MeasuredResult::provenance, BY_PROVENANCE);
    private static final Comparator<Inspection> NEWEST_INSPECTION = Comparator.comparing(Inspection::date)
            .reversed()
            .thenComparing(Inspection::toString)
            .thenComparing(Inspection::provenance, BY_PROVENANCE);
    private static final Comparator<ProfessionalJudgement> NEWEST_JUDGEMENT = Comparator.comparing(
                    ProfessionalJudgement::madeOn)
            .reversed()
            .thenComparing(Comparator.comparing(ProfessionalJudgement::level).reversed())
            .thenComparing(ProfessionalJudgement::toString)
            .thenComparing(ProfessionalJudgement::reason)
            .thenComparing(ProfessionalJudgement::provenance, BY_PROVENANCE);
    private static final Comparator<RecordedEvent> NEWEST_EVENT = Comparator.comparing(RecordedEvent::on)
            .reversed()
            .thenComparing(RecordedEvent::toString)
            .thenComparing(RecordedEvent::provenance, BY_PROVENANCE);
    private static final Comparator<Rating> NEWEST_RATING = Comparator.comparing(Rating::madeOn)
            .reversed()
            .thenComparing(Rating::toString)
            .thenComparing(Rating::reason)
            .thenComparing(Rating::provenance, BY_PROVENANCE);
    private static final Comparator<TierRecord> NEWEST_TIER = Comparator.comparing(TierRecord::from)
            .reversed()
            .thenComparing(TierRecord::toString)
            .thenComparing(TierRecord::reason)
            .thenComparing(TierRecord::provenance, BY_PROVENANCE);

    private final Urn urn;
    private final InspectionCoverage inspectionCoverage;
    private final Map<MeasureId, Map<PupilGroupId, List<MeasuredResult>>> results;
    private final List<Inspection> inspections;
    private final Map<ConcernId, List<ProfessionalJudgement>> judgements;
    private final Map<EventKind, List<RecordedEvent>> events;
    private final Map<ScaleId, List<Rating>> ratings;
    private final Map<PolicyId, List<TierRecord>> tiers;

    private EvidenceSet(Builder builder) {
        urn = builder.urn;
        inspectionCoverage = builder.inspectionCoverage;
        inspections = builder.inspections.stream()
                .distinct()
                .sorted(NEWEST_INSPECTION)
                .toList();
        results = new TreeMap<>();
        for (MeasuredResult result : builder.results) {
            results.computeIfAbsent(result.measure(), id -> new TreeMap<>())
                    .computeIfAbsent(result.group(), id -> new ArrayList<>(2))
                    .add(result);
        }
        results.values().forEach(groups -> groups.replaceAll((id, found) -> inOrder(found, NEWEST_RESULT)));
        judgements = grouped(builder.judgements, ProfessionalJudgement::concern, NEWEST_JUDGEMENT);
        events = grouped(builder.events, RecordedEvent::kind, NEWEST_EVENT);
        ratings = grouped(builder.ratings, Rating::scale, NEWEST_RATING);
        tiers = grouped(builder.tiers, TierRecord::policy, NEWEST_TIER);
    }

    private static <K extends Comparable<K>, T> Map<K, List<T>> grouped(
            List<T> pieces, Function<T, K> key, Comparator<T> order) {
        if (pieces.isEmpty()) {
            return Map.of();
        }
        Map<K, List<T>> groups = new TreeMap<>();
        pieces.forEach(piece -> groups.computeIfAbsent(key.apply(piece), id -> new ArrayList<>(2))
                .add(piece));
        groups.replaceAll((id, found) -> inOrder(found, order));
        return groups;
    }

    private static <T> List<T> inOrder(List<T> found, Comparator<T> order) {
        return found.size() == 1
                ? List.copyOf(found)
                : found.stream().distinct().sorted(order).toList();
    }

    /**
     * Obtains a builder of the evidence about a school.
     *
     * @param urn  the school, not null
     * @return the builder, not null
     */
    public static Builder builder(Urn urn) {
        return new Builder(urn);
    }

    /**
     * Gets the school.
     *
     * @return the number it has now, not null
     */
    public Urn urn() {
        return urn;
    }

    /**
     * Gets how much of the school's inspections can be expected to be here.
     *
     * @return the coverage, not null
     */
    public InspectionCoverage inspectionCoverage() {
        return inspectionCoverage;
    }

    /**
     * Gets the inspections, newest first.
     *
     * @return the inspections, unmodifiable, not null
     */
    public List<Inspection> inspections() {
        return inspections;
    }

    /**
     * Gets the figures for a measure and group of pupils: newest year first and, within a year, most settled first.
     *
     * @param measure  the measure, not null
     * @param group  the group of pupils, not null
     * @return the figures, unmodifiable, not null
     */
    public List<MeasuredResult> results(MeasureId measure, PupilGroupId group) {
        Map<PupilGroupId, List<MeasuredResult>> groups = results.get(measure);
        List<MeasuredResult> found = groups == null ? null : groups.get(group);
        return found == null ? List.of() : found;
    }

    /**
     * Gets the judgements of a concern, newest first and, on one day, most adverse first.
     *
     * @param concern  the concern, not null
     * @return the judgements, unmodifiable, not null
     */
    public List<ProfessionalJudgement> judgements(ConcernId concern) {
        return judgements.getOrDefault(concern, List.of());
    }

    /**
     * Gets the events of a kind, newest first.
     *
     * @param kind  the kind, not null
     * @return the events, unmodifiable, not null
     */
    public List<RecordedEvent> events(EventKind kind) {
        return events.getOrDefault(kind, List.of());
    }

    /**
     * Gets the values given to the school on a scale, newest first.
     *
     * @param scale  the scale, not null
     * @return the ratings, unmodifiable, not null
     */
    public List<Rating> ratings(ScaleId scale) {
        return ratings.getOrDefault(scale, List.of());
    }

    /**
     * Gets the tiers recorded for the school under a programme, newest first.
     *
     * @param policy  the programme, not null
     * @return the records, unmodifiable, not null
     */
    public List<TierRecord> tiers(PolicyId policy) {
        return tiers.getOrDefault(policy, List.of());
    }

    /**
     * Gets all evidence but inspections, in an order that does not depend on how it was added.
     *
     * @return the evidence, unmodifiable, not null
     */
    public List<Evidence> all() {
        List<Evidence> everything = new ArrayList<>();
        results.values().forEach(groups -> groups.values().forEach(everything::addAll));
        judgements.values().forEach(everything::addAll);
        events.values().forEach(everything::addAll);
        ratings.values().forEach(everything::addAll);
        tiers.values().forEach(everything::addAll);
        return Collections.unmodifiableList(everything);
    }

    /** Builds the evidence about a school. The order in which things are added makes no difference. */
    public static final class Builder {

        private final Urn urn;
        private InspectionCoverage inspectionCoverage = InspectionCoverage.NONE;
        private final List<MeasuredResult> results = new ArrayList<>();
        private final List<Inspection> inspections = new ArrayList<>();
        private final List<ProfessionalJudgement> judgements = new ArrayList<>();
        private final List<RecordedEvent> events = new ArrayList<>();
        private final List<Rating> ratings = new ArrayList<>();
        private final List<TierRecord> tiers = new ArrayList<>();

        private Builder(Urn urn) {
            this.urn = urn;
        }

        /**
         * States how much of the school's inspections is given. The fullest statement stands.
         *
         * @param coverage  the coverage, not null
         * @return this builder, not null
         */
        public Builder covering(InspectionCoverage coverage) {
            if (coverage.compareTo(inspectionCoverage) > 0) {
                inspectionCoverage = coverage;
            }
            return this;
        }

        /**
         * Adds a piece of evidence.
         *
         * @param evidence  the evidence, not null
         * @return this builder, not null
         */
        public Builder add(Evidence evidence) {
            if (evidence instanceof MeasuredResult result) {
                results.add(result);
            } else if (evidence instanceof ProfessionalJudgement judgement) {
                judgements.add(judgement);
            } else if (evidence instanceof RecordedEvent event) {
                events.add(event);
            } else if (evidence instanceof Rating rating) {
                ratings.add(rating);
            } else if (evidence instanceof TierRecord tier) {
                tiers.add(tier);
            }
            return this;
        }

        /**
         * Adds an inspection.
         *
         * @param inspection  the inspection, not null
         * @return this builder, not null
         */
        public Builder add(Inspection inspection) {
            inspections.add(inspection);
            return this;
        }

        /**
         * Builds the set.
         *
         * @return the evidence, not null
         */
        public EvidenceSet build() {
            return new EvidenceSet(this);
        }
    }
}
