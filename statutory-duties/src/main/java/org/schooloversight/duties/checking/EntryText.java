package org.schooloversight.duties.checking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;

/** Writes what an entry says, and with it the text that its fingerprint is of. */
final class EntryText {

    private final LawEntryId id;
    private final AreaId area;
    private final String title;
    private final List<String> says = new ArrayList<>();
    private final Sha256 digest = new Sha256();

    EntryText(String id, AreaId area, String title) {
        this.id = LawEntryId.of(id);
        this.area = area;
        this.title = title;
        exact("id", id);
        exact("title", title);
    }

    static String id(String sort, Object id, LocalDate from) {
        return sort + "/" + id + "/" + from;
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String list(Collection<? extends Enum<?>> constants, String last) {
        return Text.list(constants.stream().map(EntryText::words).toList(), last);
    }

    /** Begins and ends a text as a sentence. */
    static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        int first = stripped.offsetByCodePoints(0, 1);
        String begun = stripped.substring(0, first).toUpperCase(Locale.ROOT) + stripped.substring(first);
        return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
    }

    /** Adds a sentence that is to be compared. */
    EntryText says(String sentence) {
        if (!sentence.isBlank()) {
            String whole = sentence(sentence);
            says.add(whole);
            exact("says", whole);
        }
        return this;
    }

    /** Adds a sentence with where it stands. */
    EntryText says(String sentence, List<Citation> cites) {
        says(cites.isEmpty() ? sentence : sentence(sentence) + " (" + cited(cites) + ")");
        return cites(cites);
    }

    private static String cited(List<Citation> cites) {
        return cites.stream().map(Citation::toString).collect(Collectors.joining("; "));
    }

    EntryText inForce(EffectivePeriod period) {
        return says("In force " + period);
    }

    /** Adds what matters and no sentence tells. The length keeps two texts from running into one another. */
    EntryText exact(String name, Object value) {
        String text = value.toString();
        digest.add(name + " " + text.length() + " " + text);
        return this;
    }

    EntryText exact(String name, Collection<?> values) {
        exact(name, (Object) values.size());
        values.forEach(each -> exact(name, each));
        return this;
    }

    private EntryText cites(List<Citation> cites) {
        exact("citations", (Object) cites.size());
        for (Citation each : cites) {
            exact("instrument", each.instrument().id());
            exact("instrument-title", each.instrument().title());
            exact("authority", each.instrument().authority());
            exact("place", each.place());
        }
        return this;
    }

    /** Ends the entry. */
    LawEntry entry(List<Citation> cites, Check check) {
        cites(cites);
        return new LawEntry(id, area, title, String.join(" ", says), cites, check, Fingerprint.ofHex(digest.hex()));
    }
}
