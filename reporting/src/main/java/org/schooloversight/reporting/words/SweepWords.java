package org.schooloversight.reporting.words;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.triggers.analysis.Sweep;

/** Says what is varied of a policy. */
public final class SweepWords {

    /** What stands for the schools for which several tiers are possible. */
    public static final String NOT_DECIDED = "not decided";

    /** What stands for the schools that have no tier. */
    public static final String NO_TIER = "no tier";

    /** What goes before the reasons for which a sweep is not exact. */
    public static final String OBSTACLES = "It is not exact, so some school may also move elsewhere:";

    private SweepWords() {}

    /**
     * Says a stretch of values.
     *
     * @param stretch  the stretch, not null
     * @return the words, not null
     */
    public static String stretch(Sweep.Stretch stretch) {
        String from = stretch.from().toPlainString();
        String to = stretch.to().toPlainString();
        if (stretch.from().compareTo(stretch.to()) == 0) {
            return "just " + from;
        }
        return (stretch.fromInclusive() ? "" : "over ") + from + (stretch.toInclusive() ? " to " : " to below ") + to;
    }

    /**
     * Tells whether a value lies in a stretch.
     *
     * @param stretch  the stretch, not null
     * @param value  the value, not null
     * @return true if it does
     */
    public static boolean holds(Sweep.Stretch stretch, BigDecimal value) {
        int from = value.compareTo(stretch.from());
        int to = value.compareTo(stretch.to());
        return (stretch.fromInclusive() ? from >= 0 : from > 0) && (stretch.toInclusive() ? to <= 0 : to < 0);
    }

    /**
     * Says what is read otherwise than the policy is set.
     *
     * @param read  a way to read it, not null
     * @param set  how it is set, not null
     * @return the words, not null
     */
    public static String otherwise(Sweep.Read read, Map<ReadingId, OptionId> set) {
        String otherwise = read.readings().entrySet().stream()
                .filter(each -> !each.getValue().equals(set.get(each.getKey())))
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
        return otherwise.isEmpty() ? "as set" : otherwise;
    }

    /**
     * Says which ways to read the policy were looked at.
     *
     * @param sweep  the ways, not null
     * @return the words, not null
     */
    public static String ways(Sweep.OfReadings sweep) {
        return Phrases.of(sweep.reads().size(), "way") + " to read the open points that tiers depend on"
                + (sweep.everyCombination()
                        ? ", which is every combination"
                        : ", one open point otherwise at a time because there are very many combinations");
    }
}
