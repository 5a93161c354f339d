package org.schooloversight.core.evidence;

import java.math.BigDecimal;
import java.util.Optional;
import org.schooloversight.core.style.InvalidValueException;

/** What a published table shows in one place: a value, or why there is none. */
public sealed interface Figure {

    /**
     * A published value.
     *
     * @param value  the value in the unit of its measure, not null
     * @param limits  the 95% confidence interval, empty if none was published, not null
     */
    record Value(BigDecimal value, Optional<Limits> limits) implements Figure {
        @Override
        public String toString() {
            return value + limits.map(each -> " " + each).orElse("");
        }
    }

    /**
     * No value, and why.
     *
     * @param reason  why there is none, not null
     * @param code  the code in the table, empty for a blank, not null
     */
    record None(Withheld reason, String code) implements Figure {
        @Override
        public String toString() {
            return reason + " '" + code + "'";
        }
    }

    /**
     * A confidence interval.
     *
     * @param lower  the lower limit, in the unit of the value, not null
     * @param upper  the upper limit, in the unit of the value, not below the lower, not null
     */
    record Limits(BigDecimal lower, BigDecimal upper) {

        /**
         * Checks the order.
         *
         * @throws InvalidValueException if the lower limit is above the upper
         */
        public Limits {
            if (lower.compareTo(upper) > 0) {
                throw new InvalidValueException(
                        "invalid confidence limits: " + lower + " to " + upper + "; accepted: the lower limit first");
            }
        }

        @Override
        public String toString() {
            return "[" + lower + ", " + upper + "]";
        }
    }
}
