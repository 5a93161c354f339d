package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Classification;

/** Adds up a school's points and finds the band that the sum reaches. */
final class PointsTest implements ScaleTest {

    /** A step that gives points, already weighted. */
    record Step(CriterionTest when, BigDecimal points) {}

    /** Something that gives points. */
    record Item(String title, List<Step> steps, boolean isNothingIfNotKnown) {}

    /** A band of sums, from a lowest sum on. */
    record Band(int value, BigDecimal from) {}

    private final Classification scale;
    private final List<Item> items;
    private final int lowest;
    private final List<Band> bands;

    PointsTest(Classification scale, List<Item> items, int lowest, List<Band> bands) {
        this.scale = scale;
        this.items = List.copyOf(items);
        this.lowest = lowest;
        this.bands = List.copyOf(bands);
    }

    @Override
    public int possible(SchoolCase each, Explanation why) {
        Set<BigDecimal> sums = new TreeSet<>(List.of(BigDecimal.ZERO));
        for (Item item : items) {
            Set<BigDecimal> points = points(item, each, why);
            Set<BigDecimal> with = new TreeSet<>();
            sums.forEach(sum -> points.forEach(point -> with.add(sum.add(point))));
            sums = with;
            if (why.isWanted()) {
                why.say(capital(item.title()) + ": " + words(points) + ".", List.of());
            }
        }
        if (why.isWanted()) {
            why.say("The points come to " + words(sums) + " (" + scale.title() + ").", List.of());
        }
        return sums.stream().mapToInt(sum -> 1 << band(sum)).reduce(0, (some, bit) -> some | bit);
    }

    /** Returns the points that an item may give: one number, or several if it is not known which step fires first. */
    private static Set<BigDecimal> points(Item item, SchoolCase each, Explanation why) {
        Set<BigDecimal> possible = new TreeSet<>();
        boolean known = true;
        boolean found = false;
        for (Step step : item.steps()) {
            Truth truth = found ? Truth.CLEAR : step.when().evaluate(each, why);
            known &= found || truth != Truth.NOT_KNOWN;
            found |= truth == Truth.FIRED;
            if (truth == Truth.FIRED || truth == Truth.NOT_KNOWN) {
                possible.add(step.points());
            }
        }
        if (!known && item.isNothingIfNotKnown()) {
            return Set.of(BigDecimal.ZERO);
        }
        if (!found) {
            possible.add(BigDecimal.ZERO);
        }
        return possible;
    }

    private int band(BigDecimal sum) {
        int found = lowest;
        for (Band band : bands) {
            found = sum.compareTo(band.from()) >= 0 ? band.value() : found;
        }
        return found;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String words(Set<BigDecimal> points) {
        List<String> words = new ArrayList<>();
        points.forEach(each -> words.add(each.stripTrailingZeros().toPlainString()));
        return words.size() > 6
                ? "from " + words.get(0) + " to " + words.get(words.size() - 1) + " points"
                : Text.list(words, "or") + (words.equals(List.of("1")) ? " point" : " points");
    }
}
