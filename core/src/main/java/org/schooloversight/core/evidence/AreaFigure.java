package org.schooloversight.core.evidence;

import java.util.Optional;
import java.util.OptionalInt;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.InvalidValueException;

/**
 * A published figure about all schools of an authority, or of the country.
 *
 * @param la  the authority, empty for England, not null
 * @param measure  what is measured, not null
 * @param group  the pupils it is about, not null
 * @param year  the academic year it is about; for a state of things such as a share of schools, the year whose last day it is the state
 *     at, not null
 * @param figure  the value, or why there is none, not null
 * @param cohort  the number of pupils it is about, empty if not published, not null
 * @param rank  its place among authorities as the source states it, empty if it states none, not null
 * @param stated  how the source says it stands against England, empty if it does not say, not null
 * @param quarter  the quarter of authorities that the source says it is in, from 1 for the best to 4, empty if it names none, not null
 * @param provenance  where it is known from, not null
 */
public record AreaFigure(
        Optional<LaCode> la,
        MeasureId measure,
        PupilGroupId group,
        AcademicYear year,
        Figure figure,
        OptionalInt cohort,
        Optional<Rank> rank,
        Optional<AgainstNational> stated,
        OptionalInt quarter,
        Provenance provenance) {

    private static final int QUARTERS = 4;

    /**
     * Checks the quarter.
     *
     * @throws InvalidValueException if it is not from 1 to 4
     */
    public AreaFigure {
        if (quarter.isPresent() && (quarter.getAsInt() < 1 || quarter.getAsInt() > QUARTERS)) {
            throw new InvalidValueException(
                    "not a quarter: " + quarter.getAsInt() + "; accepted: a whole number from 1, the best, to 4");
        }
    }

    /**
     * Creates a figure of which the source names no quarter.
     *
     * @param la  the authority, empty for England, not null
     * @param measure  what is measured, not null
     * @param group  the pupils it is about, not null
     * @param year  the academic year it is about, not null
     * @param figure  the value, or why there is none, not null
     * @param cohort  the number of pupils it is about, empty if not published, not null
     * @param rank  its place among authorities as the source states it, empty if it states none, not null
     * @param stated  how the source says it stands against England, empty if it does not say, not null
     * @param provenance  where it is known from, not null
     */
    public AreaFigure(
            Optional<LaCode> la,
            MeasureId measure,
            PupilGroupId group,
            AcademicYear year,
            Figure figure,
            OptionalInt cohort,
            Optional<Rank> rank,
            Optional<AgainstNational> stated,
            Provenance provenance) {
        this(la, measure, group, year, figure, cohort, rank, stated, OptionalInt.empty(), provenance);
    }

    /** How a figure stands against the one for England. */
    public enum AgainstNational {
        /** Higher, whichever way is better. */
        ABOVE("above"),
        /** The same as far as published. */
        IN_LINE("in line"),
        /** Lower. */
        BELOW("below");

        private final String words;

        AgainstNational(String words) {
            this.words = words;
        }

        /**
         * Gets the words for a reader.
         *
         * @return the words, not null
         */
        public String words() {
            return words;
        }
    }

    /**
     * A place among authorities.
     *
     * @param place  the place, from 1 for the best
     * @param of  the number of authorities ranked
     * @param joint  whether others have the same place
     */
    public record Rank(int place, int of, boolean joint) {

        /**
         * Checks the place.
         *
         * @throws InvalidValueException if it is not from 1 to the number ranked
         */
        public Rank {
            if (place < 1 || place > of) {
                throw new InvalidValueException("not a place: " + place + " of " + of
                        + "; accepted: a whole number from 1 to the number of authorities ranked");
            }
        }

        /**
         * Gets the quarter that the place is in.
         *
         * @return the quarter, from 1 for the best to 4
         */
        public int quarter() {
            return (place - 1) * QUARTERS / of + 1;
        }

        @Override
        public String toString() {
            return (joint ? "joint " : "") + place + " of " + of;
        }
    }
}
