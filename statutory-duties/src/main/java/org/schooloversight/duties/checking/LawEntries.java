package org.schooloversight.duties.checking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;

/**
 * Every entry of the encoded law of duties, clocks and intervention: each duty, each version of a clock, each part of the law of
 * intervention that has a check mark of its own, and each kind of day that their rules count. Immutable.
 */
public final class LawEntries {

    private final Map<LawEntryId, LawEntry> entries;

    private LawEntries(List<LawEntry> all) {
        Map<LawEntryId, LawEntry> byId = new LinkedHashMap<>();
        for (LawEntry each : all) {
            if (byId.put(each.id(), each) != null) {
                throw new InvalidValueException(
                        "two entries of the law have the id '" + each.id() + "'; accepted: each id once");
            }
        }
        entries = Collections.unmodifiableMap(byId);
    }

    /**
     * Lists the entries of a catalogue and of the law of intervention.
     *
     * @param catalogue  the duties and clocks, not null
     * @param law  the law of intervention, not null
     * @return the entries, in the order of the files, the kinds of day last, not null
     * @throws InvalidValueException if two entries come to the same id
     */
    public static LawEntries of(DutyCatalogue catalogue, InterventionLaw law) {
        List<LawEntry> all = new ArrayList<>();
        List<LawEntry> days = new ArrayList<>();
        KindWalk kinds = new KindWalk(into(days));
        new CatalogueWalk(catalogue, into(all), kinds).walk(catalogue.sha256());
        new InterventionWalk(law, catalogue, into(all), kinds).walk(law.sha256());
        all.addAll(days);
        return new LawEntries(all);
    }

    private static Checking into(List<LawEntry> list) {
        return entry -> {
            list.add(entry);
            return entry.check();
        };
    }

    /**
     * Gets all entries.
     *
     * @return the entries, in order, unmodifiable, not null
     */
    public List<LawEntry> all() {
        return List.copyOf(entries.values());
    }

    /**
     * Finds an entry.
     *
     * @param id  the id, not null
     * @return the entry, empty if there is none, not null
     */
    public Optional<LawEntry> find(LawEntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * Gets the areas that entries belong to.
     *
     * @return the areas, in the order of their ids, unmodifiable, not null
     */
    public List<AreaId> areas() {
        return entries.values().stream().map(LawEntry::area).distinct().sorted().toList();
    }

    @Override
    public String toString() {
        return entries.size() + " entries of the law";
    }
}
