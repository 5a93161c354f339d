package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.triggers.policy.ResultTest;

/**
 * What was taken of a school's figure for a year.
 *
 * @param value  the value, null if it is not known
 * @param limits  its confidence limits, null if it has none
 * @param words  what it is and what it was made of, empty if no words were wanted
 * @param figures  the figures it was made of
 * @param wouldSettle  the evidence that would settle it if it is not known
 */
record Taken(
        @Nullable BigDecimal value,
        Figure.@Nullable Limits limits,
        String words,
        List<PublishedFigure> figures,
        List<String> wouldSettle) {

    static Taken of(BigDecimal value, String words, List<PublishedFigure> figures) {
        return new Taken(value, null, words, figures, List.of());
    }

    static Taken notKnown(String words, List<PublishedFigure> figures, List<String> wouldSettle) {
        return new Taken(null, null, words, figures, wouldSettle);
    }

    /** Tells whether it meets a test. */
    Truth meets(ResultTest test, BigDecimal threshold) {
        if (value == null) {
            return Truth.NOT_KNOWN;
        }
        if (!test.comparison().holds(value, threshold)) {
            return Truth.CLEAR;
        }
        if (!test.significant()) {
            return Truth.FIRED;
        }
        if (limits == null) {
            return Truth.NOT_KNOWN;
        }
        BigDecimal limit = test.comparison().looksDown() ? limits.upper() : limits.lower();
        return Truth.of(test.comparison().holds(limit, threshold));
    }
}
