package org.schooloversight.reporting.model;

import java.util.List;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.InvalidValueException;

/**
 * When a figure of a school counts as high or as rising. It is an indicator and no judgement.
 *
 * <p>A figure is high if it is above the one it is compared with: that of England for the same year; without it, that of the authority;
 * without that, the median of the schools of the same kind. It is rising if it is above the school's figure for the year before.
 *
 * @param measures  what is looked at, in order, unmodifiable, not null
 * @param fewestForMedian  the number of schools of a kind with a figure below which their median is not used, at least 1
 * @param check  where the definition comes from, and whether that was checked, not null
 */
public record HighOrRising(List<Watched> measures, int fewestForMedian, Check check) {

    /**
     * Copies the list, and checks the number.
     *
     * @throws InvalidValueException if the number is below 1
     */
    public HighOrRising {
        measures = List.copyOf(measures);
        if (fewestForMedian < 1) {
            throw new InvalidValueException(
                    "invalid number of schools for a median: " + fewestForMedian + "; accepted: a whole number from 1");
        }
    }

    /**
     * A measure that is looked at.
     *
     * @param measure  the measure, not null
     * @param publishedBySchool  whether the figures given were published school by school; if not, they are told in confidence
     */
    public record Watched(MeasureId measure, boolean publishedBySchool) {}

    /**
     * Obtains a definition for councils that have none: absence as published, and exclusions as the council's own tables have them.
     *
     * @return the definition, marked as not checked, not null
     */
    public static HighOrRising assumed() {
        return new HighOrRising(
                List.of(
                        new Watched(MeasureId.of("absence-overall"), true),
                        new Watched(MeasureId.of("absence-persistent"), true),
                        // a rate of a few pupils can be worked back to them, and these figures are the council's own
                        new Watched(MeasureId.of("exclusions-fixed-period"), false),
                        new Watched(MeasureId.of("exclusions-permanent"), false)),
                5,
                Check.unchecked(
                        "an assumption of this library: no document was found that says when exclusions or absence are high or"
                                + " rising"));
    }
}
