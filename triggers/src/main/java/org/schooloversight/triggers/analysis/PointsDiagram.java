package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Classification.Missing;
import org.schooloversight.triggers.policy.Classification.PointsItem;

/** Makes the diagram of points: the sums that are possible, and so the places on the scale. */
final class PointsDiagram {

    private final Diagrams diagrams;
    private final Space space;
    private final CriterionDiagram criteria;

    PointsDiagram(Diagrams diagrams, Space space, CriterionDiagram criteria) {
        this.diagrams = diagrams;
        this.space = space;
        this.criteria = criteria;
    }

    /** Returns the places that are possible, as bits. */
    int places(Classification scale, Basis.Points points) {
        int sums = diagrams.constant(List.of(BigDecimal.ZERO));
        for (PointsItem item : points.items()) {
            int given = points(item);
            sums = space.isSurvey() ? given : diagrams.apply(sums, given, PointsDiagram::sums);
        }
        return space.isSurvey() ? sums : diagrams.map(sums, some -> places(scale, points, (List<?>) some));
    }

    /** Returns the points that an item may give. */
    private int points(PointsItem item) {
        int given = diagrams.constant(List.of(BigDecimal.ZERO));
        for (int i = item.steps().size() - 1; i >= 0; i--) {
            BigDecimal points = plain(item.steps().get(i).points().multiply(item.weight()));
            int when = item.steps().get(i).when().match(criteria);
            given = space.isSurvey()
                    ? when
                    : diagrams.apply(when, given, (says, later) -> switch ((Says) says) {
                        case FIRED -> List.of(points);
                        case NOT_KNOWN ->
                            item.missing() == Missing.NO_POINTS
                                    ? List.of(BigDecimal.ZERO)
                                    : with((List<?>) later, points);
                        case CLEAR, NOT_APPLICABLE -> later;
                    });
        }
        return given;
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    private static List<BigDecimal> with(List<?> some, BigDecimal more) {
        Set<BigDecimal> all = new TreeSet<>(List.of(more));
        some.forEach(each -> all.add((BigDecimal) each));
        return List.copyOf(all);
    }

    private static List<BigDecimal> sums(Object some, Object others) {
        Set<BigDecimal> sums = new TreeSet<>();
        for (Object one : (List<?>) some) {
            for (Object other : (List<?>) others) {
                sums.add(plain(((BigDecimal) one).add((BigDecimal) other)));
            }
        }
        return List.copyOf(sums);
    }

    private int places(Classification scale, Basis.Points points, List<?> sums) {
        int places = 0;
        for (Object sum : sums) {
            int place = RuleDiagram.step(scale, points.lowest());
            for (Classification.Band band : points.bands()) {
                if (((BigDecimal) sum).compareTo(criteria.parameter(band.from())) >= 0) {
                    place = RuleDiagram.step(scale, band.value());
                }
            }
            places |= 1 << place;
        }
        return places;
    }
}
