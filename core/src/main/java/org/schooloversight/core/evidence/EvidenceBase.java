package org.schooloversight.core.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/**
 * The evidence that was given about many schools. Immutable.
 *
 * <p>A school that took a new number keeps the history of its old one where the link is one to one; the history of schools that were
 * merged or divided stays with them.
 */
public final class EvidenceBase {

    private final Map<Urn, List<Evidence>> evidence;
    private final Map<Urn, List<Inspection>> inspections;
    private final Map<Urn, Set<Urn>> predecessors;
    private final Map<Urn, Set<Urn>> successors;
    private final InspectionCoverage inspectionCoverage;

    private EvidenceBase(Builder builder) {
        evidence = builder.evidence;
        inspections = builder.inspections;
        predecessors = builder.predecessors;
        successors = builder.successors;
        inspectionCoverage = builder.inspectionCoverage;
    }

    /**
     * Obtains a builder.
     *
     * @return the builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Gathers the evidence about a school, under the number it has now and the numbers it had.
     *
     * @param school  the school, not null
     * @return the evidence, not null
     */
    public EvidenceSet of(School school) {
        EvidenceSet.Builder set = EvidenceSet.builder(school.urn()).covering(inspectionCoverage);
        Set<Urn> seen = new HashSet<>();
        Optional<Urn> each = Optional.of(school.urn());
        while (each.isPresent() && seen.add(each.get())) {
            evidence.getOrDefault(each.get(), List.of()).forEach(set::add);
            inspections.getOrDefault(each.get(), List.of()).forEach(set::add);
            each = onlyPredecessor(each.get(), school);
        }
        return set.build();
    }

    /**
     * Gets the establishments that there is any evidence about.
     *
     * @return the numbers, not null
     */
    public Set<Urn> urns() {
        Set<Urn> all = new HashSet<>(evidence.keySet());
        all.addAll(inspections.keySet());
        return all;
    }

    private Optional<Urn> onlyPredecessor(Urn urn, School school) {
        Set<Urn> known = new HashSet<>(predecessors.getOrDefault(urn, Set.of()));
        if (urn.equals(school.urn())) {
            school.links().stream()
                    .filter(link -> link.kind() == LinkKind.PREDECESSOR)
                    .forEach(link -> known.add(link.to()));
        }
        return known.stream()
                .filter(each -> known.size() == 1 && isCarriedOnBy(urn, each))
                .findFirst();
    }

    private boolean isCarriedOnBy(Urn urn, Urn predecessor) {
        return Set.of(urn).containsAll(successors.getOrDefault(predecessor, Set.of()));
    }

    /** Builds an evidence base. The order in which things are added makes no difference. */
    public static final class Builder {

        private final Map<Urn, List<Evidence>> evidence = new HashMap<>();
        private final Map<Urn, List<Inspection>> inspections = new HashMap<>();
        private final Map<Urn, Set<Urn>> predecessors = new HashMap<>();
        private final Map<Urn, Set<Urn>> successors = new HashMap<>();
        private InspectionCoverage inspectionCoverage = InspectionCoverage.NONE;

        private Builder() {}

        /**
         * Adds evidence.
         *
         * @param pieces  the evidence, not null
         * @return this builder, not null
         */
        public Builder addAll(Iterable<? extends Evidence> pieces) {
            pieces.forEach(piece -> evidence.computeIfAbsent(piece.urn(), urn -> new ArrayList<>())
                    .add(piece));
            return this;
        }

        /**
         * Adds inspections, and states how much of each school's inspections the source holds. The fullest statement stands.
         *
         * @param some  the inspections, not null
         * @param coverage  what the source holds, not null
         * @return this builder, not null
         */
        public Builder addInspections(Iterable<? extends Inspection> some, InspectionCoverage coverage) {
            some.forEach(inspection -> inspections
                    .computeIfAbsent(inspection.urn(), urn -> new ArrayList<>())
                    .add(inspection));
            if (coverage.compareTo(inspectionCoverage) > 0) {
                inspectionCoverage = coverage;
            }
            return this;
        }

        /**
         * Adds links between establishments. A link stated by either side counts; the mirror image is not needed.
         *
         * @param links  the links, not null
         * @return this builder, not null
         */
        public Builder addLinks(Iterable<SchoolLink> links) {
            for (SchoolLink link : links) {
                if (link.kind() == LinkKind.PREDECESSOR) {
                    addStep(link.to(), link.from());
                } else if (link.kind() == LinkKind.SUCCESSOR) {
                    addStep(link.from(), link.to());
                }
            }
            return this;
        }

        private void addStep(Urn predecessor, Urn successor) {
            predecessors.computeIfAbsent(successor, urn -> new HashSet<>()).add(predecessor);
            successors.computeIfAbsent(predecessor, urn -> new HashSet<>()).add(successor);
        }

        /**
         * Builds the evidence base.
         *
         * @return the evidence base, not null
         */
        public EvidenceBase build() {
            return new EvidenceBase(this);
        }
    }
}
