package org.schooloversight.triggers.partnership;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;

/**
 * A statement on how an area stands, made on a day, and the measure that is set against it, if any.
 *
 * @param id  the id, lower case with hyphens, not null
 * @param kind  what it is, not null
 * @param title  the statement, in plain English, not null
 * @param statedOn  the day, not null
 * @param claim  what figures would have to show, empty if no measure is set against it, not null
 * @param cites  where it is stated, unmodifiable, not null
 * @param check  whether it was compared with that, not null
 */
public record SwotStatement(
        String id,
        Kind kind,
        String title,
        LocalDate statedOn,
        Optional<Claim> claim,
        List<Citation> cites,
        Check check) {

    /** What a statement is. */
    public enum Kind {
        /** A strength. */
        STRENGTH,
        /** An area for development. */
        DEVELOPMENT,
        /** An opportunity. */
        OPPORTUNITY,
        /** A challenge. */
        CHALLENGE
    }

    /** How one figure is to stand against another. */
    public enum Standing {
        /** Above it. */
        ABOVE,
        /** Below it. */
        BELOW
    }

    /** With what the figure of the area is compared. */
    public enum Comparator {
        /** The figure of England for the same year. */
        ENGLAND,
        /** The area's own figure of the year before. */
        YEAR_BEFORE
    }

    /**
     * What figures would have to show.
     *
     * @param measure  the measure, not null
     * @param group  the pupils of whom the measure is, not null
     * @param standing  how the figure of the area stands, not null
     * @param against  with what it is compared, not null
     */
    public record Claim(MeasureId measure, PupilGroupId group, Standing standing, Comparator against) {

        /** All pupils. */
        public static final PupilGroupId ALL = PupilGroupId.of("all");

        /**
         * Names the figure.
         *
         * @return the words, not null
         */
        public String words() {
            return group.equals(ALL) ? measure.toString() : measure + " of " + group + " pupils";
        }
    }

    /** Copies the clauses. */
    public SwotStatement {
        cites = List.copyOf(cites);
    }

    /**
     * Checks if the statement still holds.
     *
     * @param here  the figure of the area, empty if not known, not null
     * @param other  the figure that it is compared with, empty if not known, not null
     * @return fired if it holds, clear if it does not, not known without both figures or a claim, not null
     */
    public FindingState holds(Optional<BigDecimal> here, Optional<BigDecimal> other) {
        if (claim.isEmpty() || here.isEmpty() || other.isEmpty()) {
            return FindingState.NOT_KNOWN;
        }
        int order = here.get().compareTo(other.get());
        boolean holds = claim.get().standing() == Standing.ABOVE ? order > 0 : order < 0;
        return holds ? FindingState.FIRED : FindingState.CLEAR;
    }
}
