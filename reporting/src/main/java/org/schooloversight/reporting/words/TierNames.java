package org.schooloversight.reporting.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.policy.SupportPolicy;

/** How tiers are called: by their ids, as a program has them, or by the titles that a programme gives them. */
public final class TierNames {

    private static final TierNames IDS = new TierNames(Map.of());

    private final Map<TierId, String> titles;

    private TierNames(Map<TierId, String> titles) {
        this.titles = titles;
    }

    /**
     * Obtains the names that are ids.
     *
     * @return the names, not null
     */
    public static TierNames ids() {
        return IDS;
    }

    /**
     * Obtains the titles that a programme gives its tiers.
     *
     * @param policy  the programme, not null
     * @return the names, not null
     */
    public static TierNames of(SupportPolicy policy) {
        Map<TierId, String> titles = new LinkedHashMap<>();
        policy.tiers().forEach(tier -> titles.put(tier.id(), tier.title()));
        return new TierNames(titles);
    }

    /**
     * Names a tier.
     *
     * @param tier  the tier, not null
     * @return its title, or its id if it has none here, not null
     */
    public String of(TierId tier) {
        return titles.getOrDefault(tier, tier.value());
    }

    /**
     * Names the tiers that are possible.
     *
     * @param possible  the tiers, not null
     * @return the names, joined by "or", not null
     */
    public String of(PossibleTiers possible) {
        List<String> names = all(possible.tiers());
        if (possible.mayHaveNone()) {
            names.add("no tier");
        }
        return Text.list(names, "or");
    }

    List<String> all(List<TierId> tiers) {
        List<String> names = new ArrayList<>();
        tiers.forEach(tier -> names.add(of(tier)));
        return names;
    }
}
