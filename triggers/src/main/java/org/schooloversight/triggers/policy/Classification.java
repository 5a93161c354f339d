package org.schooloversight.triggers.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.ParameterId;

/**
 * A scale of the policy's own and how a school comes to its place on it: a step on the way to the tier, or a tier of one domain.
 *
 * @param id  the scale, not null
 * @param title  what it is, in plain English, not null
 * @param steps  its values, least concern first, at least two, unmodifiable, not null
 * @param basis  how a school comes to its place, not null
 * @param cites  the clauses that state it, at least one, unmodifiable, not null
 */
public record Classification(ScaleId id, String title, List<Step> steps, Basis basis, List<Citation> cites) {

    /** Copies the lists. */
    public Classification {
        steps = List.copyOf(steps);
        cites = List.copyOf(cites);
    }

    /**
     * A value of the scale.
     *
     * @param value  the value, not null
     * @param title  its name for a reader, not null
     */
    public record Step(ScaleValue value, String title) {}

    /** How a school comes to its place on a scale. */
    public sealed interface Basis {

        /**
         * An officer places it there: the latest rating that counts.
         *
         * @param whenNone  the value if there is no rating that counts, empty if it is not known then, not null
         */
        record Rated(Optional<ScaleValue> whenNone) implements Basis {}

        /**
         * Its points are added up: the highest band that the sum reaches.
         *
         * @param items  what gives points, at least one, unmodifiable, not null
         * @param lowest  the value of a sum below every band, not null
         * @param bands  the bands, lowest first, unmodifiable, not null
         */
        record Points(List<PointsItem> items, ScaleValue lowest, List<Band> bands) implements Basis {
            /** Copies the lists. */
            public Points {
                items = List.copyOf(items);
                bands = List.copyOf(bands);
            }
        }

        /**
         * The first rule whose condition holds gives the value.
         *
         * @param rules  the rules, at least one, unmodifiable, not null
         */
        record Rules(List<ScaleRule> rules) implements Basis {
            /** Copies the list. */
            public Rules {
                rules = List.copyOf(rules);
            }
        }

        /**
         * A table of two or more scales: the first row whose cells all hold gives the value.
         *
         * @param keys  the scales, all defined before this one, unmodifiable, not null
         * @param rows  the rows, at least one, unmodifiable, not null
         */
        record Table(List<ScaleId> keys, List<Row> rows) implements Basis {
            /** Copies the lists. */
            public Table {
                keys = List.copyOf(keys);
                rows = List.copyOf(rows);
            }
        }

        /**
         * The worst of its places on other scales that have the same values.
         *
         * @param scales  the scales, all defined before this one, at least one, unmodifiable, not null
         */
        record WorstOf(List<ScaleId> scales) implements Basis {
            /** Copies the list. */
            public WorstOf {
                scales = List.copyOf(scales);
            }
        }
    }

    /**
     * A rule that gives a value.
     *
     * @param value  the value, not null
     * @param when  the condition, not null
     * @param because  why, in plain English, a whole sentence, not null
     */
    public record ScaleRule(ScaleValue value, TierCondition when, String because) {}

    /**
     * A row of a table.
     *
     * @param cells  the values accepted of each scale; a scale that is left out may have any, unmodifiable, not null
     * @param value  the value it gives, not null
     */
    public record Row(Map<ScaleId, Set<ScaleValue>> cells, ScaleValue value) {
        /** Copies the cells. */
        public Row {
            cells = Collections.unmodifiableMap(new TreeMap<>(cells));
        }
    }

    /**
     * Something that gives points: the first step that fires counts, none if none does.
     *
     * @param title  what it is, in plain English, not null
     * @param weight  what the points are multiplied by, not null
     * @param steps  the steps, at least one, unmodifiable, not null
     * @param missing  what counts if it is not known which step fires, not null
     */
    public record PointsItem(String title, BigDecimal weight, List<PointsStep> steps, Missing missing) {
        /** Copies the list. */
        public PointsItem {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of an item.
     *
     * @param when  what must be shown, not null
     * @param points  the points it gives, not null
     */
    public record PointsStep(Criterion when, BigDecimal points) {}

    /** What an item counts if it is not known. */
    public enum Missing {
        /** Any of its points are possible, and so may be several values. */
        NOT_KNOWN,
        /** It gives no points. */
        NO_POINTS
    }

    /**
     * A band of sums.
     *
     * @param value  the value of a sum that reaches it, not null
     * @param from  the parameter that holds the lowest sum of the band, inclusive, not null
     */
    public record Band(ScaleValue value, ParameterId from) {}
}
