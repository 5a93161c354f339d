package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/** Which schools are in which networks. Immutable. */
public final class NetworkMap {

    private static final Comparator<NetworkLink> IN_ORDER = Comparator.comparing(NetworkLink::network)
            .thenComparing(each -> each.urn().toString())
            .thenComparing(NetworkLink::toString);

    private final List<NetworkLink> links;
    private final NavigableMap<NetworkId, String> names;

    private NetworkMap(Collection<NetworkLink> links, NavigableMap<NetworkId, String> names) {
        this.links = links.stream().distinct().sorted(IN_ORDER).toList();
        this.names = names;
    }

    /**
     * Obtains a map.
     *
     * @param links  the places of schools in networks, in any order, not null
     * @return the map, not null
     */
    public static NetworkMap of(Collection<NetworkLink> links) {
        return new NetworkMap(links, new TreeMap<>());
    }

    /**
     * Obtains this map with the trusts and federations of the register. The register does not say when a school left one.
     *
     * @param schools  the schools of the register, not null
     * @param source  where the register comes from, not null
     * @return the map, not null
     */
    public NetworkMap with(Collection<School> schools, Provenance source) {
        List<NetworkLink> all = new ArrayList<>(links);
        NavigableMap<NetworkId, String> named = new TreeMap<>(names);
        for (School school : schools) {
            for (GroupMembership group : school.groups()) {
                kind(group.kind()).ifPresent(kind -> {
                    NetworkId id = id(group);
                    all.add(new NetworkLink(id, kind, school.urn(), group.joined(), Optional.empty(), source));
                    // of two spellings the same is taken whatever the order of the schools
                    named.merge(id, group.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
                });
            }
        }
        return new NetworkMap(all, named);
    }

    /**
     * Gets the name of a network.
     *
     * @param network  the network, not null
     * @return the name that the register gives, empty if it gives none, not null
     */
    public Optional<String> name(NetworkId network) {
        return Optional.ofNullable(names.get(network));
    }

    private static Optional<NetworkLink.Kind> kind(GroupKind kind) {
        if (kind.isAcademyTrust()) {
            return Optional.of(NetworkLink.Kind.TRUST);
        }
        return kind == GroupKind.FEDERATION ? Optional.of(NetworkLink.Kind.FEDERATION) : Optional.empty();
    }

    private static NetworkId id(GroupMembership group) {
        String text = group.groupUid().map(uid -> "group-" + uid).orElse(group.name());
        String id = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String shortened = id.length() > 80 ? id.substring(0, 80).replaceAll("-$", "") : id;
        return NetworkId.of(shortened.isEmpty() ? "group" : shortened);
    }

    /**
     * Gets the networks and their schools on a day.
     *
     * @param day  the day, not null
     * @return the schools of each network that has any, in order, not null
     */
    public NavigableMap<NetworkId, NavigableSet<Urn>> on(LocalDate day) {
        NavigableMap<NetworkId, NavigableSet<Urn>> networks = new TreeMap<>();
        links.stream()
                .filter(each -> each.holdsOn(day))
                .forEach(each -> networks.computeIfAbsent(each.network(), id -> new TreeSet<>())
                        .add(each.urn()));
        return networks;
    }

    /**
     * Finds the schools that share a network with a school on a day, and which networks.
     *
     * @param urn  the school, not null
     * @param day  the day, not null
     * @return the other schools and the networks shared with each, in order, not null
     */
    public NavigableMap<Urn, NavigableSet<NetworkId>> partners(Urn urn, LocalDate day) {
        NavigableMap<Urn, NavigableSet<NetworkId>> partners = new TreeMap<>();
        for (Map.Entry<NetworkId, NavigableSet<Urn>> network : on(day).entrySet()) {
            if (network.getValue().contains(urn)) {
                network.getValue().stream()
                        .filter(each -> !each.equals(urn))
                        .forEach(each -> partners.computeIfAbsent(each, other -> new TreeSet<>())
                                .add(network.getKey()));
            }
        }
        return partners;
    }

    /**
     * Finds the schools that share no network with another school on a day.
     *
     * @param schools  the schools to look at, not null
     * @param day  the day, not null
     * @return the schools that stand alone, in order, not null
     */
    public NavigableSet<Urn> alone(Collection<Urn> schools, LocalDate day) {
        NavigableSet<Urn> alone = new TreeSet<>(schools);
        on(day).values().stream().filter(network -> network.size() > 1).forEach(alone::removeAll);
        return alone;
    }

    /**
     * Gets the places of schools in networks.
     *
     * @return the links, in order, unmodifiable, not null
     */
    public List<NetworkLink> links() {
        return links;
    }
}
