package org.schooloversight.triggers.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.core.json.Cites;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.Phase;
import org.schooloversight.triggers.partnership.Offer;

/** Reads offers that schools can be pointed to. A document with any problem is not returned; every problem is. */
public final class Offers {

    private Offers() {}

    /**
     * Obtains the offers that come with this library: those that Oxfordshire described in 2019 and 2020.
     *
     * @return the offers, in order, unmodifiable, not null
     */
    public static List<Offer> bundled() {
        return Bundled.read("offers.json", Offers::offers);
    }

    /**
     * Reads offers.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input in UTF-8, not closed here, not null
     * @return the offers or the problems, not null
     * @throws IOException if the input cannot be read
     */
    public static Loaded<List<Offer>> read(String file, InputStream in) throws IOException {
        return DataFile.read(file, in, Offers::offers);
    }

    private static List<Offer> offers(JsonIn json) {
        json.optionalText("$schema");
        json.optionalText("about");
        Cites cites = Cites.of(json);
        Set<String> seen = new HashSet<>();
        List<Offer> offers = json.objects("offers").stream()
                .map(each -> offer(each, cites, seen))
                .toList();
        json.done();
        return offers;
    }

    private static Offer offer(JsonIn json, Cites cites, Set<String> seen) {
        Offer offer = new Offer(
                IdIn.of(json, "offer"),
                json.text("title"),
                json.text("gives"),
                Set.copyOf(json.values("answers", TriggerId::of)),
                Set.copyOf(json.values("phases", text -> JsonIn.constant(Phase.class, text))),
                Set.copyOf(json.values("statuses", text -> JsonIn.constant(Maintenance.class, text))),
                json.text("reachedBy"),
                cites.in(json),
                Cites.check(json));
        json.done();
        if (!seen.add(offer.id())) {
            json.problem("id", "the offer '" + offer.id() + "' is defined twice", "each id once");
        }
        return offer;
    }
}
