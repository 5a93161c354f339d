package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Decision diagrams over variables with finitely many values: each stands for a function of all the variables, and equal functions are
 * the same number.
 *
 * <p>A diagram asks its variables in one fixed order and asks none that makes no difference, so what it says of one combination it
 * says of every combination that agrees on the variables it asks: a walk through it is a proof about all of them. Not safe for use by
 * several threads.
 */
final class Diagrams {

    /** The number of nodes at which an analysis gives up and says so. */
    static final int MOST_NODES = 4_000_000;

    private static final int TERMINAL = Integer.MAX_VALUE;

    /** Some numbers as they are looked up. */
    private static final class Key {
        private final int first;
        private final int[] rest;
        private final int hash;

        Key(int first, int[] rest) {
            this.first = first;
            this.rest = rest;
            hash = Arrays.hashCode(rest) * 31 + first;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && first == that.first && Arrays.equals(rest, that.rest);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** The analysis grew too large. */
    static final class TooLargeException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLargeException() {
            super("more than " + MOST_NODES + " nodes");
        }
    }

    private int size;
    private int[] variables = new int[1024];
    private int[][] children = new int[1024][];
    private final Map<Integer, Object> values = new HashMap<>();
    private final Map<Key, Integer> nodes = new HashMap<>();
    private final Map<Object, Integer> terminals = new HashMap<>();

    /** Returns the function that always has one value. */
    int constant(Object value) {
        Integer known = terminals.get(value);
        if (known != null) {
            return known;
        }
        int made = add(TERMINAL, new int[0]);
        values.put(made, value);
        terminals.put(value, made);
        return made;
    }

    /** Returns the function that is one of some functions, by the value of a variable that comes before all of theirs. */
    int node(int variable, int[] each) {
        boolean same = true;
        for (int child : each) {
            same &= child == each[0];
        }
        if (same) {
            return each[0];
        }
        Key key = new Key(variable, each);
        Integer known = nodes.get(key);
        if (known != null) {
            return known;
        }
        int made = add(variable, each);
        nodes.put(key, made);
        return made;
    }

    private int add(int variable, int[] each) {
        if (size >= MOST_NODES) {
            throw new TooLargeException();
        }
        if (size == variables.length) {
            variables = Arrays.copyOf(variables, size * 2);
            children = Arrays.copyOf(children, size * 2);
        }
        variables[size] = variable;
        children[size] = each;
        return size++;
    }

    /** Returns the function that gives each value of a variable a value. */
    int variable(int variable, int size, Function<Integer, ?> value) {
        int[] each = new int[size];
        for (int i = 0; i < size; i++) {
            each[i] = constant(value.apply(i));
        }
        return node(variable, each);
    }

    boolean isConstant(int diagram) {
        return variables[diagram] == TERMINAL;
    }

    Object value(int diagram) {
        return Objects.requireNonNull(values.get(diagram));
    }

    int variableOf(int diagram) {
        return variables[diagram];
    }

    int[] children(int diagram) {
        return children[diagram];
    }

    int size() {
        return size;
    }

    private int child(int diagram, int variable, int value) {
        return variables[diagram] == variable ? children[diagram][value] : diagram;
    }

    private int width(int diagram, int variable) {
        return variables[diagram] == variable ? children[diagram].length : 0;
    }

    /** Changes the values of a function. */
    int map(int diagram, Function<Object, ?> change) {
        return choose(diagram, value -> constant(change.apply(value)));
    }

    /** Joins the values of two functions. */
    int apply(int a, int b, BiFunction<Object, Object, ?> join) {
        return apply(a, b, join, new HashMap<>());
    }

    private int apply(int a, int b, BiFunction<Object, Object, ?> join, Map<Long, Integer> done) {
        if (isConstant(a) && isConstant(b)) {
            return constant(join.apply(value(a), value(b)));
        }
        long key = (long) a << 32 | b;
        Integer known = done.get(key);
        if (known != null) {
            return known;
        }
        int top = Math.min(variables[a], variables[b]);
        int[] each = new int[Math.max(width(a, top), width(b, top))];
        for (int i = 0; i < each.length; i++) {
            each[i] = apply(child(a, top, i), child(b, top, i), join, done);
        }
        int made = node(top, each);
        done.put(key, made);
        return made;
    }

    /** Puts a function in the place of each value of another. */
    int choose(int selector, Function<Object, Integer> chosen) {
        Map<Integer, Integer> done = new HashMap<>();
        return choose(selector, chosen, done, new HashMap<>());
    }

    private int choose(
            int selector, Function<Object, Integer> chosen, Map<Integer, Integer> done, Map<Key, Integer> joined) {
        if (isConstant(selector)) {
            return chosen.apply(value(selector));
        }
        Integer known = done.get(selector);
        if (known != null) {
            return known;
        }
        int[] from = children[selector];
        int[] each = new int[from.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = choose(from[i], chosen, done, joined);
        }
        int made = merge(variables[selector], each, joined);
        done.put(selector, made);
        return made;
    }

    /** Makes a choice by a variable between functions that may ask variables before it. */
    private int merge(int variable, int[] each, Map<Key, Integer> joined) {
        int top = variable;
        for (int one : each) {
            top = Math.min(top, variables[one]);
        }
        if (top == variable) {
            int[] below = new int[each.length];
            for (int i = 0; i < each.length; i++) {
                below[i] = child(each[i], variable, i);
            }
            return node(variable, below);
        }
        Key key = new Key(variable, each);
        int width = 0;
        for (int one : each) {
            width = Math.max(width, width(one, top));
        }
        Integer known = joined.get(key);
        if (known != null) {
            return known;
        }
        int[] parts = new int[width];
        for (int value = 0; value < width; value++) {
            int[] below = new int[each.length];
            for (int i = 0; i < each.length; i++) {
                below[i] = child(each[i], top, value);
            }
            parts[value] = merge(variable, below, joined);
        }
        int made = node(top, parts);
        joined.put(key, made);
        return made;
    }

    /** Returns the values that a function has for some combination. */
    Set<Object> valuesOf(int diagram) {
        Set<Object> found = new LinkedHashSet<>();
        reachable(diagram).stream().filter(this::isConstant).forEach(each -> found.add(value(each)));
        return found;
    }

    /** Returns a function and all the functions that are left of it once some of its variables are known. */
    Set<Integer> reachable(int diagram) {
        Set<Integer> seen = new LinkedHashSet<>();
        List<Integer> left = new ArrayList<>(List.of(diagram));
        while (!left.isEmpty()) {
            int each = left.remove(left.size() - 1);
            if (seen.add(each)) {
                for (int child : children[each]) {
                    left.add(child);
                }
            }
        }
        return seen;
    }

    boolean has(int diagram, Predicate<Object> wanted) {
        return valuesOf(diagram).stream().anyMatch(wanted);
    }
}
