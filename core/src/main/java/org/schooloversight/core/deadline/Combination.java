package org.schooloversight.core.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.CountedDays;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.style.EnglishDates;

/** Rules made of other rules. */
final class Combination {

    private Combination() {}

    /** The earliest or latest of several. */
    static final class OneOf extends RuleNode {

        private final List<RuleNode> nodes;
        private final boolean later;

        OneOf(List<RuleNode> nodes, boolean later) {
            this.nodes = nodes;
            this.later = later;
        }

        @Override
        @Nullable
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            DaySpan found = null;
            for (RuleNode node : nodes) {
                DaySpan each = node.at(day, occasion, trace);
                if (each != null) {
                    found = found == null ? each : later ? found.laterOf(each) : found.earlierOf(each);
                }
            }
            if (trace != null && found != null) {
                trace.step(
                        "The " + (later ? "latest" : "earliest") + " of these is " + Trace.say(found) + ".",
                        day,
                        found);
            }
            return found;
        }
    }

    /** One rule after another. */
    static final class Chain extends RuleNode {

        private final List<RuleNode> nodes;

        Chain(List<RuleNode> nodes) {
            this.nodes = nodes;
        }

        @Override
        @Nullable
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            DaySpan found = DaySpan.on(day);
            for (RuleNode node : nodes) {
                DaySpan next = node.from(found, occasion, trace);
                if (next == null) {
                    return null;
                }
                found = next;
            }
            return found;
        }
    }

    /** A day moved to one of a kind. */
    static final class Rolled extends RuleNode {

        private final RuleNode node;
        private final CountedDays days;
        private final boolean forward;

        Rolled(RuleNode node, CountedDays days, boolean forward) {
            this.node = node;
            this.days = days;
            this.forward = forward;
        }

        @Override
        @Nullable
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            DaySpan found = node.at(day, occasion, trace);
            return found == null ? null : new Shift().from(found, occasion, trace);
        }

        /** The move itself. */
        private final class Shift extends RuleNode {
            @Override
            DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
                DaySpan to = forward ? days.nthFrom(day, 1) : days.nthUpTo(day, 1);
                if (trace != null) {
                    explain(day, to, trace);
                }
                return to;
            }

            private void explain(LocalDate day, DaySpan to, Trace trace) {
                boolean stays = to.equals(DaySpan.on(day));
                String one = days.kind().one();
                trace.step(
                        EnglishDates.full(day)
                                + (stays
                                        ? " is a " + one + ", so the day stays."
                                        : " is moved to the " + (forward ? "next " : "last ") + one + ": "
                                                + Trace.say(to) + "."),
                        day,
                        to,
                        to.day()
                                .map(last -> forward ? days.passedOver(day, last) : days.passedOver(last, day))
                                .orElse(List.of()));
                if (!to.isCertain()) {
                    Coverage.doubt(days, trace);
                }
            }
        }
    }

    /** A rule that counts from another event. */
    static final class FromEvent extends RuleNode {

        private final EventId event;
        private final RuleNode node;
        private final boolean optional;

        FromEvent(DeadlineRule.From rule, RuleNode node) {
            this.event = rule.event();
            this.optional = rule.optional();
            this.node = node;
        }

        @Override
        @Nullable
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            LocalDate other = occasion.others().get(event);
            String words = event.value().replace('-', ' ');
            if (other != null) {
                if (trace != null) {
                    trace.step(
                            "Here the count starts from another day, that of: " + words + ", "
                                    + EnglishDates.full(other) + ".",
                            day,
                            DaySpan.on(other));
                }
                return node.at(other, occasion, trace);
            }
            if (trace != null) {
                trace.step(
                        "No day is given for: " + words + (optional ? ", so it plays no part." : "."),
                        day,
                        DaySpan.any());
                if (!optional) {
                    trace.doubt("No day is given for: " + words + ".", "That day would settle it.");
                }
            }
            return optional ? null : DaySpan.any();
        }
    }

    /** Words without a number. */
    static final class Words extends RuleNode {

        private final String asked;

        Words(String asked) {
            this.asked = asked;
        }

        @Override
        DaySpan at(LocalDate day, Occasion occasion, @Nullable Trace trace) {
            DaySpan to = DaySpan.notBefore(day);
            if (trace != null) {
                trace.step("The rule says \"" + asked + "\" and sets no number of days.", day, to);
                trace.doubt(
                        "The rule says \"" + asked + "\" and sets no number of days.",
                        "Nothing would: no day is fixed.");
            }
            return to;
        }
    }
}
