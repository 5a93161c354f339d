package org.schooloversight.triggers.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.style.InvalidValueException;

/** Reckons with lists of boxes: a list stands for the combinations that are in any of its boxes. */
final class Boxes {

    /** The most rows that a condition, or a table, is written out in. */
    static final int MOST = 2_000;

    private static final int MOST_ON_THE_WAY = 2 * MOST;
    /** Joining compares every box with every other, so it is left out where they are many. */
    private static final int FEW_ENOUGH_TO_JOIN = 400;

    private final TableVariables variables;
    private final String what;

    /** Creates the arithmetic for a part of the policy, which a refusal names. */
    Boxes(TableVariables variables, String what) {
        this.variables = variables;
        this.what = what;
    }

    List<Box> where(int variable, long values) {
        if (values == 0) {
            return List.of();
        }
        return List.of(values == variables.full(variable) ? Box.ANY : Box.of(variable, values));
    }

    List<Box> any(List<List<Box>> parts) {
        Set<Box> all = new LinkedHashSet<>();
        parts.forEach(all::addAll);
        return simpler(checked(all));
    }

    List<Box> all(List<List<Box>> parts) {
        List<Box> found = List.of(Box.ANY);
        for (List<Box> part : parts) {
            Set<Box> both = new LinkedHashSet<>();
            for (Box one : found) {
                part.forEach(other -> one.and(other).ifPresent(both::add));
                checked(both);
            }
            found = simpler(both);
        }
        return found;
    }

    /** Finds the combinations that at least so many of the lists have. */
    List<Box> atLeast(int count, List<List<Box>> parts) {
        Set<Box> found = new LinkedHashSet<>();
        choose(Math.max(0, count), parts, 0, Box.ANY, found);
        return simpler(found);
    }

    private void choose(int count, List<List<Box>> parts, int from, Box chosen, Set<Box> found) {
        if (count == 0) {
            found.add(chosen);
            checked(found);
            return;
        }
        for (int i = from; i <= parts.size() - count; i++) {
            for (Box box : parts.get(i)) {
                int next = i + 1;
                chosen.and(box).ifPresent(both -> choose(count - 1, parts, next, both, found));
            }
        }
    }

    /** Finds the combinations that no box has, as boxes that share nothing; empty if they are too many to be written out. */
    Optional<List<Box>> rest(List<Box> boxes) {
        List<Box> left = List.of(Box.ANY);
        for (Box taken : boxes) {
            List<Box> pieces = new ArrayList<>();
            for (Box box : left) {
                pieces.addAll(minus(box, taken));
            }
            if (pieces.size() > MOST) {
                return Optional.empty();
            }
            left = pieces;
        }
        return Optional.of(left);
    }

    private List<Box> minus(Box box, Box taken) {
        Optional<Box> both = box.and(taken);
        if (both.isEmpty()) {
            return List.of(box);
        }
        List<Box> pieces = new ArrayList<>();
        Box left = box;
        for (Map.Entry<Integer, Long> each : taken.accepted().entrySet()) {
            int variable = each.getKey();
            long values = left.accepted().getOrDefault(variable, variables.full(variable));
            if ((values & ~each.getValue()) != 0) {
                pieces.add(left.with(variable, values & ~each.getValue()));
                left = left.with(variable, values & each.getValue());
            }
        }
        return pieces;
    }

    private Set<Box> checked(Set<Box> boxes) {
        if (boxes.size() > MOST_ON_THE_WAY) {
            throw tooMany();
        }
        return boxes;
    }

    private InvalidValueException tooMany() {
        return new InvalidValueException(
                what + " cannot be a decision table; accepted: a condition of " + MOST + " rows at most");
    }

    /** Leaves out boxes that another covers, and joins those that differ in one variable. */
    private List<Box> simpler(Set<Box> boxes) {
        List<Box> left = new ArrayList<>();
        for (Box box : boxes) {
            if (left.stream().noneMatch(each -> each.covers(box))) {
                left.removeIf(box::covers);
                left.add(box);
            }
        }
        if (left.size() <= FEW_ENOUGH_TO_JOIN) {
            join(left);
        }
        if (left.size() > MOST) {
            throw tooMany();
        }
        return left;
    }

    private void join(List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int k = i + 1; k < boxes.size(); k++) {
                Optional<Box> joined = joined(boxes.get(i), boxes.get(k));
                if (joined.isPresent()) {
                    boxes.remove(k);
                    boxes.set(i, joined.get());
                    k = i;
                }
            }
        }
    }

    /** Returns one box for two that accept the same but for one variable. */
    private Optional<Box> joined(Box one, Box other) {
        if (!one.accepted().keySet().equals(other.accepted().keySet())) {
            return Optional.empty();
        }
        List<Integer> differ = one.accepted().keySet().stream()
                .filter(each -> !Objects.equals(
                        one.accepted().get(each), other.accepted().get(each)))
                .toList();
        if (differ.size() != 1) {
            return Optional.empty();
        }
        int variable = differ.get(0);
        long values =
                one.accepted().getOrDefault(variable, 0L) | other.accepted().getOrDefault(variable, 0L);
        return Optional.of(values == variables.full(variable) ? one.without(variable) : one.with(variable, values));
    }
}
