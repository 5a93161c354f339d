package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * A snapshot of other schools' figures, for what a policy asks by comparing schools: places, quarters, averages and lines. Immutable
 * and safe for use by many threads.
 *
 * <p>Schools without a figure are left out of a comparison. A snapshot answers only questions about what was known on the same day.
 */
public final class Cohort {

    /** What is compared. */
    record Key(MeasureId measure, PupilGroupId group, AcademicYear year, Peers peers) {}

    /** The schools of a key that are compared with each other. */
    private record Place(Key key, Optional<LaCode> la, Optional<SchoolKind> kind) {}

    private final AsOf asOf;
    private final int schools;
    private final Set<Compared> compared;
    private final Map<Place, SchoolFigures> figures;
    private final String sha256;

    Cohort(AsOf asOf, int schools, Set<Compared> compared, Map<Urn, School> byUrn, CohortFigures given) {
        this.asOf = asOf;
        this.schools = schools;
        this.compared = Set.copyOf(compared);
        sha256 = given.sha256(asOf, byUrn.values());
        Map<Place, Map<Urn, BigDecimal>> values = new HashMap<>();
        Map<Place, Map<MeasureId, Map<Urn, BigDecimal>>> contexts = new HashMap<>();
        for (Compared each : this.compared) {
            given.of(each.measure(), each.group()).forEach((year, found) -> {
                Key key = new Key(each.measure(), each.group(), year, each.peers());
                byPlace(key, found, byUrn).forEach(values::put);
                each.context()
                        .ifPresent(context -> byPlace(
                                        key, given.of(context, each.group()).getOrDefault(year, Map.of()), byUrn)
                                .forEach((place, at) -> contexts.computeIfAbsent(place, none -> new HashMap<>())
                                        .put(context, at)));
            });
        }
        figures = new HashMap<>();
        values.forEach((place, found) ->
                figures.put(place, new SchoolFigures(found, contexts.getOrDefault(place, Map.of()))));
    }

    private static Map<Place, Map<Urn, BigDecimal>> byPlace(
            Key key, Map<Urn, BigDecimal> values, Map<Urn, School> byUrn) {
        Map<Place, Map<Urn, BigDecimal>> found = new HashMap<>();
        values.forEach((urn, value) -> Optional.ofNullable(byUrn.get(urn))
                .flatMap(school -> place(key, school))
                .ifPresent(place ->
                        found.computeIfAbsent(place, none -> new HashMap<>()).put(urn, value)));
        return found;
    }

    /**
     * Tells whether a policy compares schools, so that it can say little without a snapshot.
     *
     * @param policy  the policy, not null
     * @return true if it does
     */
    public static boolean isAskedBy(SupportPolicy policy) {
        return !Compared.by(List.of(policy)).isEmpty();
    }

    /**
     * Takes a snapshot.
     *
     * @param schools  the schools, each once, not null
     * @param evidence  what finds the evidence about a school, whenever it became public, not null
     * @param asOf  the day by which figures must have been published to be used, not null
     * @param policies  the policies that the snapshot is for: it holds what they ask for, not null
     * @return the snapshot, not null
     * @throws InvalidValueException if a school is there twice
     */
    public static Cohort of(
            Collection<School> schools, Function<School, EvidenceSet> evidence, AsOf asOf, SupportPolicy... policies) {
        Set<Compared> compared = Compared.by(List.of(policies));
        Map<Urn, School> byUrn = new TreeMap<>();
        CohortFigures given = new CohortFigures();
        for (School school : schools) {
            if (byUrn.put(school.urn(), school) != null) {
                throw new InvalidValueException(
                        "the school " + school.urn() + " is to be compared twice; accepted: each school once");
            }
            if (!compared.isEmpty()) {
                given.add(new SchoolCase(school, evidence.apply(school), asOf), compared);
            }
        }
        return new Cohort(asOf, schools.size(), compared, byUrn, given);
    }

    /**
     * Gets the dates of the snapshot.
     *
     * @return the dates, not null
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * Gets the number of schools, those without figures among them.
     *
     * @return the number, from 0
     */
    public int schools() {
        return schools;
    }

    /**
     * Gets the SHA-256 of all that is compared.
     *
     * @return the digest, in lower case hexadecimal, not null
     */
    public String sha256() {
        return sha256;
    }

    /** Tells whether it holds figures for a measure, as far as there are any. */
    boolean covers(MeasureId measure, PupilGroupId group, Peers peers, Optional<MeasureId> context) {
        return compared.stream()
                .anyMatch(each -> each.measure().equals(measure)
                        && each.group().equals(group)
                        && each.peers() == peers
                        && (context.isEmpty() || each.context().equals(context)));
    }

    /** Tells whether it is known which schools a school is compared with. */
    static boolean hasPeers(Peers peers, School school) {
        return peers == Peers.ALL || peers == Peers.KIND || school.la().isPresent();
    }

    /** Returns the figures of the schools that a school is compared with. */
    SchoolFigures figures(Key key, School school) {
        return place(key, school).map(figures::get).orElse(SchoolFigures.NONE);
    }

    private static Optional<Place> place(Key key, School school) {
        if (!hasPeers(key.peers(), school)) {
            return Optional.empty();
        }
        boolean byAuthority = key.peers() == Peers.AUTHORITY || key.peers() == Peers.AUTHORITY_AND_KIND;
        boolean byKind = key.peers() == Peers.KIND || key.peers() == Peers.AUTHORITY_AND_KIND;
        return Optional.of(new Place(
                key,
                byAuthority ? school.la() : Optional.empty(),
                byKind ? Optional.of(school.kind()) : Optional.empty()));
    }
}
