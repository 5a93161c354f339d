package org.schooloversight.duties.intervention;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.SchoolCategory;

/**
 * A way in which a school becomes eligible for intervention.
 *
 * @param id  the id, not null
 * @param title  the name, not null
 * @param by  what makes a school eligible, not null
 * @param versions  how it stood over time, not null
 */
public record Route(RouteId id, String title, By by, Timeline<Version> versions) {

    /** What makes a school eligible. */
    public sealed interface By {

        /**
         * A category of concern under section 44 of the Education Act 2005.
         *
         * @param category  the category, not null
         */
        record Category(CategoryOfConcern category) implements By {}

        /**
         * A warning notice that was not complied with.
         *
         * @param kind  what the notice is about, not null
         */
        record Notice(NoticeKind kind) implements By {}

        /** A notification that the school is coasting. */
        record Coasting() implements By {}
    }

    /**
     * How the route stood at a time.
     *
     * @param givenBy  who can give the notice or notification, empty for a category, unmodifiable, not null
     * @param initialPeriod  the period that must be over besides that for complying, counted from the notice, empty if there is none,
     *     not null
     * @param representations  true if the governing body could make representations, after which the notice had to be confirmed
     * @param prevails  true if a notice of the Secretary of State ends an earlier one of the authority
     * @param notFor  the categories of school that it is not for, unmodifiable, not null
     * @param note  what a reader must know, empty if nothing, not null
     * @param cites  where it stands, unmodifiable, not null
     * @param check  whether it was compared with that, not null
     */
    public record Version(
            Set<Intervener> givenBy,
            Optional<Limit> initialPeriod,
            boolean representations,
            boolean prevails,
            Set<SchoolCategory> notFor,
            String note,
            List<Citation> cites,
            Check check) {

        /** Copies the parts. */
        public Version {
            givenBy = Collections.unmodifiableSet(new TreeSet<>(givenBy));
            notFor = Collections.unmodifiableSet(new TreeSet<>(notFor));
            cites = List.copyOf(cites);
        }
    }
}
