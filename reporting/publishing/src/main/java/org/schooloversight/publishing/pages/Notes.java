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

    Optional<NoteMark> cite(List<Reason> reasons, String place, String about) {
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(notes.computeIfAbsent(reasons, any -> new Note(notes.size() + 1))
                .use(place, about));
    }

    List<NoteView> views() {
        return notes.entrySet().stream()
                .map(each -> each.getValue().view(each.getKey()))
                .toList();
    }

    /** Says clauses once for reasons in a row that apply the same: a policy cites itself for each of its conditions. */
    private static List<NoteView.ReasonView> views(List<Reason> reasons) {
        List<NoteView.ReasonView> views = new ArrayList<>();
        int above = 0;
        for (int at = 0; at < reasons.size(); at++) {
            Reason reason = reasons.get(at);
            above++;
            boolean last = at + 1 == reasons.size()
                    || !reason.cites().equals(reasons.get(at + 1).cites());
            String cites = last ? reason.cites().stream().map(Notes::words).collect(Collectors.joining("; ")) : "";
            views.add(new NoteView.ReasonView(reason.text(), cites, above, String.join("; ", reason.evidence())));
            above = last ? 0 : above;
        }
        return views;
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

        NoteMark use(String place, String about) {
            if (uses.size() == MOST_USES) {
                more++;
                return new NoteMark(number, about, Optional.empty());
            }
            String from = "why-" + number + "-" + (uses.size() + 1);
            uses.add(new Anchor("#" + from, place));
            return new NoteMark(number, about, Optional.of(from));
        }

        NoteView view(List<Reason> reasons) {
            return new NoteView(number, Notes.views(reasons), List.copyOf(uses), more);
        }
    }
}
