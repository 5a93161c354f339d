package org.schooloversight.publishing.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;

/** Numbers the reasons of a page in the order of first use. Figures with the same reasons share a note. */
final class Notes {

    /** A note that hundreds of figures share need not list them all; the first few tell what it is about. */
    private static final int MOST_USES = 5;

    private final Map<List<Reason>, Note> notes = new LinkedHashMap<>();

    Optional<NoteMark> cite(List<Reason> reasons, String place) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(notes.computeIfAbsent(reasons, any -> new Note(notes.size() + 1))
                .use(place));
    }

    List<NoteView> views() {
        return notes.entrySet().stream()
                .map(each -> each.getValue().view(each.getKey()))
                .toList();
    }

    private static NoteView.ReasonView view(Reason reason) {
        return new NoteView.ReasonView(
                reason.text(),
                reason.cites().stream().map(Notes::words).collect(Collectors.joining("; ")),
                String.join("; ", reason.evidence()));
    }

    private static String words(Citation cited) {
        return cited + " (" + cited.instrument().authority().words() + ")";
    }

    private static final class Note {
        private final int number;
        private final List<Anchor> uses = new ArrayList<>();
        private int more;

        Note(int number) {
            this.number = number;
        }

        NoteMark use(String place) {
            if (uses.size() == MOST_USES) {
                more++;
                return new NoteMark(number, Optional.empty());
            }
            String from = "why-" + number + "-" + (uses.size() + 1);
            uses.add(new Anchor("#" + from, place));
            return new NoteMark(number, Optional.of(from));
        }

        NoteView view(List<Reason> reasons) {
            return new NoteView(number, reasons.stream().map(Notes::view).toList(), List.copyOf(uses), more);
        }
    }
}
