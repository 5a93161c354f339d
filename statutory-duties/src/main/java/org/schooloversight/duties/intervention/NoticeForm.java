package org.schooloversight.duties.intervention;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Timeline;

/**
 * What a warning notice must state and whom it must be copied to.
 *
 * @param kind  what it is about, not null
 * @param versions  how that stood over time, not null
 */
public record NoticeForm(NoticeKind kind, Timeline<Version> versions) {

    /**
     * How it stood at a time.
     *
     * @param givenBy  who could give one, unmodifiable, not null
     * @param contents  what it must state, unmodifiable, not null
     * @param copies  whom it must be copied to at the same time, unmodifiable, not null
     * @param cites  where that stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Version(
            Set<Intervener> givenBy, List<Part> contents, List<Part> copies, List<Citation> cites, Check check) {

        /** Copies the parts. */
        public Version {
            givenBy = Collections.unmodifiableSet(new TreeSet<>(givenBy));
            contents = List.copyOf(contents);
            copies = List.copyOf(copies);
            cites = List.copyOf(cites);
        }
    }

    /**
     * Something that a notice must state, or somebody whom it must be copied to.
     *
     * @param id  the id, not null
     * @param words  what or who it is, not null
     * @param by  the notices it is for, by who gives them, empty for all, unmodifiable, not null
     * @param schools  the schools it is for, not null
     * @param cites  where it stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Part(
            NoticePartId id,
            String words,
            Set<Intervener> by,
            SchoolFilter schools,
            List<Citation> cites,
            Check check) {

        /** Copies the parts. */
        public Part {
            by = Collections.unmodifiableSet(new TreeSet<>(by));
            cites = List.copyOf(cites);
        }
    }
}
