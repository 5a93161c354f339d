package org.schooloversight.core.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.inspection.Inspection;
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

    // what the pieces are kept by comes first, because to compare their texts is slow
    private static final Comparator<MeasuredResult> NEWEST_RESULT = Comparator.comparing(MeasuredResult::measure)
            .thenComparing(MeasuredResult::group)
            .thenComparing(Comparator.comparing(MeasuredResult::year).reversed())
            .thenComparing(Comparator.comparing(MeasuredResult::status).reversed())
            .thenComparing(result -> result.figure().toString())
            .thenComparing(MeasuredResult::toString)
            .thenComparing(MeasuredResult::provenance, BY_PROVENANCE);
    private static final Comparator<Inspection> NEWEST_INSPECTION = Comparator.comparing(Inspection::date)
            .reversed()
            .thenComparing(Inspection::toString)
            .thenComparing(Inspection::provenance, BY_PROVENANCE);
    private static final Comparator<ProfessionalJudgement> NEWEST_JUDGEMENT = Comparator.comparing(
                    ProfessionalJudgement::concern)
            .thenComparing(Comparator.comparing(ProfessionalJudgement::madeOn).reversed())
            .thenComparing(Comparator.comparing(ProfessionalJudgement::level).reversed())
            .thenComparing(ProfessionalJudgement::toString)
            .thenComparing(ProfessionalJudgement::provenance, BY_PROVENANCE);
    private static final Comparator<RecordedEvent> NEWEST_EVENT = Comparator.comparing(RecordedEvent::kind)
            .thenComparing(Comparator.comparing(RecordedEvent::on).reversed())
            .thenComparing(RecordedEvent::toString)
            .thenComparing(RecordedEvent::provenance, BY_PROVENANCE);

    private final Urn urn;
    private final InspectionCoverage inspectionCoverage;
    private final Map<MeasureId, Map<PupilGroupId, List<MeasuredResult>>> results;
    private final List<Inspection> inspections;
    private final Map<ConcernId, List<ProfessionalJudgement>> judgements;
    private final Map<EventKind, List<RecordedEvent>> events;

    private EvidenceSet(Builder builder) {
        urn = builder.urn;
        inspectionCoverage = builder.inspectionCoverage;
        inspections = builder.inspections.stream()
                .distinct()
                .sorted(NEWEST_INSPECTION)
                .toList();
        Map<MeasureId, Map<PupilGroupId, List<MeasuredResult>>> byMeasure = new HashMap<>();
        for (MeasuredResult result :
                builder.results.stream().distinct().sorted(NEWEST_RESULT).toList()) {
            byMeasure
                    .computeIfAbsent(result.measure(), id -> new HashMap<>())
                    .computeIfAbsent(result.group(), id -> new ArrayList<>())
                    .add(result);
        }
        results = byMeasure;
        Map<ConcernId, List<ProfessionalJudgement>> byConcern = new HashMap<>();
        builder.judgements.stream()
                .distinct()
                .sorted(NEWEST_JUDGEMENT)
                .forEach(each -> byConcern
                        .computeIfAbsent(each.concern(), id -> new ArrayList<>())
                        .add(each));
        judgements = byConcern;
        Map<EventKind, List<RecordedEvent>> byKind = new HashMap<>();
        builder.events.stream()
                .distinct()
                .sorted(NEWEST_EVENT)
                .forEach(each -> byKind.computeIfAbsent(each.kind(), id -> new ArrayList<>())
                        .add(each));
        events = byKind;
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
        return found == null ? List.of() : java.util.Collections.unmodifiableList(found);
    }

    /**
     * Gets the judgements of a concern, newest first and, on one day, most adverse first.
     *
     * @param concern  the concern, not null
     * @return the judgements, unmodifiable, not null
     */
    public List<ProfessionalJudgement> judgements(ConcernId concern) {
        return java.util.Collections.unmodifiableList(judgements.getOrDefault(concern, List.of()));
    }

    /**
     * Gets the events of a kind, newest first.
     *
     * @param kind  the kind, not null
     * @return the events, unmodifiable, not null
     */
    public List<RecordedEvent> events(EventKind kind) {
        return java.util.Collections.unmodifiableList(events.getOrDefault(kind, List.of()));
    }

    /**
     * Gets all evidence but inspections, in an order that does not depend on how it was added.
     *
     * @return the evidence, unmodifiable, not null
     */
    public List<Evidence> all() {
        List<Evidence> everything = new ArrayList<>();
        new TreeMap<>(results)
                .values()
                .forEach(groups -> new TreeMap<>(groups).values().forEach(everything::addAll));
        new TreeMap<>(judgements).values().forEach(everything::addAll);
        new TreeMap<>(events).values().forEach(everything::addAll);
        return java.util.Collections.unmodifiableList(everything);
    }

    /** Builds the evidence about a school. The order in which things are added makes no difference. */
    public static final class Builder {

        private final Urn urn;
        private InspectionCoverage inspectionCoverage = InspectionCoverage.NONE;
        private final List<MeasuredResult> results = new ArrayList<>();
        private final List<Inspection> inspections = new ArrayList<>();
        private final List<ProfessionalJudgement> judgements = new ArrayList<>();
        private final List<RecordedEvent> events = new ArrayList<>();

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
