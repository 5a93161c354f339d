package org.schooloversight.triggers.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** A school that is made up as an example, with its evidence. */
final class MadeUpSchool {

    static final Urn URN = Urn.of(199_990);
    static final Urn EARLIER_URN = Urn.of(199_989);

    private final AsOf asOf;
    private EstablishmentType type;
    private Phase phase;
    private Optional<AgeRange> ages = Optional.empty();
    private OptionalInt pupils = OptionalInt.empty();
    private InspectionCoverage coverage = InspectionCoverage.HISTORY;
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private final TreeMap<Integer, LocalDate> inspected = new TreeMap<>();

    MadeUpSchool(AsOf asOf, EstablishmentType type, Phase phase) {
        this.asOf = asOf;
        this.type = type;
        this.phase = phase;
    }

    void is(EstablishmentType newType, Phase newPhase) {
        type = newType;
        phase = newPhase;
    }

    void teaches(Optional<AgeRange> range) {
        ages = range;
    }

    void has(OptionalInt number) {
        pupils = number;
    }

    void covers(InspectionCoverage inspectionCoverage) {
        coverage = inspectionCoverage;
    }

    void add(Evidence piece) {
        evidence.add(piece);
    }

    void add(Inspection inspection) {
        inspections.add(inspection);
    }

    /** Notes that something about the school needs more than one school to be shown. */
    void cannotShow(String what) {
        notShown.add(what);
    }

    /** Returns what the example cannot show by itself. */
    List<String> notShown() {
        return notShown;
    }

    /** Notes the day of an inspection, counted from the latest, which is 1. */
    void inspected(int nth, LocalDate day) {
        inspected.put(nth, day);
    }

    /** Returns the day of an inspection, or a day on which it may have been if there was none. */
    LocalDate inspected(int nth) {
        return inspected.getOrDefault(nth, day().minusMonths(14L * nth));
    }

    LocalDate day() {
        return asOf.effectiveOn();
    }

    AsOf asOf() {
        return asOf;
    }

    /** Returns where made-up evidence says it is from, public since a day. */
    static Provenance madeUp(LocalDate on) {
        return new Provenance("made up", 0, new Publication(on, Publication.Basis.STATED));
    }

    School school() {
        return School.builder()
                .urn(URN)
                .name("A made-up school")
                .type(type)
                .phase(phase)
                .status(EstablishmentStatus.OPEN)
                .ages(ages)
                .pupils(pupils)
                .build();
    }

    EvidenceSet evidence() {
        EvidenceSet.Builder set = EvidenceSet.builder(URN).covering(coverage);
        inspections.forEach(set::add);
        evidence.forEach(set::add);
        return set.build();
    }
}
