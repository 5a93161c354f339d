package org.schooloversight.reporting.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.schooloversight.reporting.disclosure.CountGrid.Place;

/**
 * Finds what else to withhold, so that a count that is withheld could be another.
 *
 * <p>Counts and their sums are a flow: what enters a row from its columns leaves it into its total, and so on round. A count could be
 * one more or one less, with every sum kept, exactly if its flow can be changed round a ring of counts that are withheld. So the
 * cheapest ring is looked for, in which what is withheld already costs nothing and any other count costs as much as it counts. Each
 * count of the ring could then be another, too.
 */
final class ShiftSearch {

    private static final long FAR = Long.MAX_VALUE;

    private final CountGrid grid;
    private final int outside;

    ShiftSearch(CountGrid grid) {
        this.grid = grid;
        this.outside = grid.rows() + grid.columns();
    }

    /** Withholds what is needed to keep a count from being worked out; returns false if there is no ring. */
    boolean protect(Place place) {
        Ring rise = grid.mayRise(place.row(), place.column()) ? ring(place, head(place), tail(place)) : Ring.MISSING;
        Ring fall = grid.mayFall(place.row(), place.column()) ? ring(place, tail(place), head(place)) : Ring.MISSING;
        Ring cheapest = fall.cost() < rise.cost() ? fall : rise;
        cheapest.places().forEach(each -> grid.withhold(each.row(), each.column()));
        return cheapest.cost() < FAR;
    }

    /** Finds the cheapest way between two nodes (Dijkstra) that does not use the count it is for. */
    private Ring ring(Place without, int from, int to) {
        long[] costs = new long[outside + 1];
        Arrays.fill(costs, FAR);
        Place[] by = new Place[outside + 1];
        boolean[] done = new boolean[outside + 1];
        costs[from] = 0;
        for (int node = from; node >= 0 && node != to; node = nearest(costs, done)) {
            done[node] = true;
            for (Place place : beside(node)) {
                int next = head(place) == node ? tail(place) : head(place);
                long cost = place.equals(without) ? FAR : cost(place, node);
                if (cost < FAR && costs[node] + cost < costs[next]) {
                    costs[next] = costs[node] + cost;
                    by[next] = place;
                }
            }
        }
        return costs[to] == FAR ? Ring.MISSING : new Ring(costs[to], way(by, from, to));
    }

    private List<Place> way(Place[] by, int from, int to) {
        List<Place> way = new ArrayList<>();
        for (int node = to; node != from; ) {
            Place place = by[node];
            way.add(place);
            node = head(place) == node ? tail(place) : head(place);
        }
        return way;
    }

    private static int nearest(long[] costs, boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < costs.length; node++) {
            if (!done[node] && costs[node] < FAR && (nearest < 0 || costs[node] < costs[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** Returns what it costs to go over a count from a node: from its tail the count rises, from its head it falls. */
    private long cost(Place place, int from) {
        int row = place.row();
        int column = place.column();
        boolean can = from == tail(place) ? grid.mayRise(row, column) : grid.mayFall(row, column);
        if (!can || !grid.isNumber(row, column)) {
            return FAR;
        }
        if (grid.isHidden(row, column)) {
            return 0;
        }
        return grid.isOpenNought(row, column) ? FAR : Math.min(grid.count(row, column), Integer.MAX_VALUE);
    }

    private List<Place> beside(int node) {
        if (node == outside) {
            return grid.places().stream()
                    .filter(each -> head(each) != tail(each) && (head(each) == outside || tail(each) == outside))
                    .toList();
        }
        List<Place> places = new ArrayList<>();
        boolean isRow = node < grid.rows();
        for (int i = 0; i < (isRow ? grid.columns() : grid.rows()); i++) {
            places.add(isRow ? new Place(node, i) : new Place(i, node - grid.rows()));
        }
        return places;
    }

    private int tail(Place place) {
        return towardsRow(place) ? column(place) : row(place);
    }

    private int head(Place place) {
        return towardsRow(place) ? row(place) : column(place);
    }

    private boolean towardsRow(Place place) {
        return (place.row() == grid.totalRow()) == grid.isTotalColumn(place.column());
    }

    /** Returns the node of a row; rows whose sum nobody could know are one with what is outside. */
    private int row(Place place) {
        return grid.isRowSummed(place.row()) ? place.row() : outside;
    }

    private int column(Place place) {
        return grid.isColumnSummed(place.column()) ? grid.rows() + place.column() : outside;
    }

    /** Counts of which each could change, if the others did. */
    private record Ring(long cost, List<Place> places) {
        private static final Ring MISSING = new Ring(FAR, List.of());
    }
}
