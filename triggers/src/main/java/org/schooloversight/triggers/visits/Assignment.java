package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Which need has which place, while both are numbers. Needs can be moved as long as each keeps a place that serves it. Which sets of
 * needs can be served together is a transversal matroid, so taking them in the order of their priority leaves none out that could be
 * served without one before it losing its place.
 */
final class Assignment {

    private static final int NONE = -1;

    private final int[] capacity;
    private final int[] used;
    private final List<BitSet> options;
    private final int[] at;

    /** Needs by their priority, each with the places that serve it, none of them without capacity. */
    Assignment(int[] capacity, List<BitSet> options) {
        this.capacity = capacity.clone();
        this.used = new int[capacity.length];
        this.options = List.copyOf(options);
        this.at = new int[options.size()];
        Arrays.fill(at, NONE);
    }

    /** Gets the place of a need that has one. */
    int place(int need) {
        return at[need];
    }

    int used(int place) {
        return used[place];
    }

    boolean isServed(int need) {
        return at[need] != NONE;
    }

    /** Gives a need a place, moving others if it must. Returns false, with nothing changed, if that cannot be done. */
    boolean serve(int need) {
        int[] moves = moves(0, need);
        int best = NONE;
        for (int place = options.get(need).nextSetBit(0);
                place >= 0;
                place = options.get(need).nextSetBit(place + 1)) {
            if (moves[place] != NONE && (best == NONE || moves[place] < moves[best])) {
                best = place;
            }
        }
        if (best == NONE) {
            return false;
        }
        put(need, best, 0, moves);
        return true;
    }

    /**
     * Moves a need to the first of its places that it can have while needs before it stay where they are and those after it keep some
     * place. Returns which of the places it is.
     */
    int prefer(int need, int[] places) {
        int[] moves = new int[0];
        int old = at[need];
        used[old]--;
        at[need] = NONE;
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (used[place] < capacity[place]) {
                put(need, place);
                return i;
            }
            moves = moves.length == 0 ? moves(need + 1, need) : moves;
            if (moves[place] != NONE) {
                put(need, place, need + 1, moves);
                return i;
            }
        }
        throw new IllegalStateException("a need cannot have the place that it had");
    }

    /** Finds the needs that hold the places of one that cannot be served, and every place to which they could be moved. */
    List<Integer> holders(int need) {
        BitSet[] reach = reach(0, need);
        BitSet held = (BitSet) options.get(need).clone();
        int before;
        do {
            before = held.cardinality();
            for (int place = held.nextSetBit(0); place >= 0; place = held.nextSetBit(place + 1)) {
                held.or(reach[place]);
            }
        } while (held.cardinality() > before);
        List<Integer> holders = new ArrayList<>();
        for (int each = 0; each < at.length; each++) {
            if (at[each] != NONE && held.get(at[each])) {
                holders.add(each);
            }
        }
        return holders;
    }

    /** How many needs must be moved before a place takes one more, by place; NONE where no number will do. */
    private int[] moves(int firstMovable, int but) {
        BitSet[] reach = reach(firstMovable, but);
        int[] moves = new int[capacity.length];
        BitSet found = new BitSet();
        for (int place = 0; place < moves.length; place++) {
            moves[place] = used[place] < capacity[place] ? 0 : NONE;
            found.set(place, moves[place] == 0);
        }
        BitSet last = found;
        for (int round = 1; !last.isEmpty(); round++) {
            BitSet next = new BitSet();
            for (int place = 0; place < moves.length; place++) {
                if (moves[place] == NONE && reach[place].intersects(last)) {
                    moves[place] = round;
                    next.set(place);
                }
            }
            last = next;
        }
        return moves;
    }

    /** The places to which some need that may be moved could go, by the place where it is. */
    private BitSet[] reach(int firstMovable, int but) {
        BitSet[] reach = new BitSet[capacity.length];
        Arrays.setAll(reach, place -> new BitSet());
        for (int each = firstMovable; each < at.length; each++) {
            if (each != but && at[each] != NONE) {
                reach[at[each]].or(options.get(each));
            }
        }
        return reach;
    }

    private void put(int need, int place, int firstMovable, int[] moves) {
        int moved = need;
        int to = place;
        while (moves[to] > 0) {
            int next = movable(to, firstMovable, moves);
            int further = further(next, moves, moves[to]);
            used[to]--;
            put(moved, to);
            moved = next;
            to = further;
        }
        put(moved, to);
    }

    private void put(int need, int place) {
        at[need] = place;
        used[place]++;
    }

    private int movable(int place, int firstMovable, int[] moves) {
        for (int each = firstMovable; each < at.length; each++) {
            if (at[each] == place && further(each, moves, moves[place]) != NONE) {
                return each;
            }
        }
        throw new IllegalStateException("nothing can be moved away from a place");
    }

    private int further(int need, int[] moves, int round) {
        for (int place = options.get(need).nextSetBit(0);
                place >= 0;
                place = options.get(need).nextSetBit(place + 1)) {
            if (moves[place] == round - 1) {
                return place;
            }
        }
        return NONE;
    }
}
