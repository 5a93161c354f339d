package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.ResultTest;

/** Counts the schools of an authority, as an interval where it is not known of some whether they count. */
final class PortfolioCount {

    private static final int NAMED = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final boolean percent;
    private final List<Urn> open = new ArrayList<>();
    private final Part least = new Part();
    private final Part most = new Part();
    private int surelyIn;

    PortfolioCount(boolean percent) {
        this.percent = percent;
    }

    /** So many schools of so many. */
    private static final class Part {
        private int counted;
        private int of;

        private void add(boolean counts) {
            counted += counts ? 1 : 0;
            of++;
        }
    }

    /**
     * Adds a school. For the least share, one that may be in the programme without counting is taken so, else as outside if it may be; for
     * the most it is taken to count if it may, else as outside if it may be. Whatever the others are, no other choice gives less or more.
     *
     * @param counts  whether it counts if it is in the programme
     */
    void add(Urn urn, Truth counts, boolean mayBeIn, boolean mayBeOut) {
        if (!mayBeIn) {
            return;
        }
        surelyIn += mayBeOut ? 0 : 1;
        if (counts != Truth.FIRED || !mayBeOut) {
            least.add(counts == Truth.FIRED);
        }
        if (counts != Truth.CLEAR || !mayBeOut) {
            most.add(counts != Truth.CLEAR);
        }
        if (counts == Truth.NOT_KNOWN || (mayBeOut && (percent || counts == Truth.FIRED))) {
            open.add(urn);
        }
    }

    FindingState compare(ResultTest.Comparison comparison, BigDecimal threshold) {
        if (percent && surelyIn == 0) {
            return FindingState.NOT_KNOWN;
        }
        boolean atLeast = holds(comparison, least, threshold);
        boolean atMost = holds(comparison, most, threshold);
        if (atLeast != atMost) {
            return FindingState.NOT_KNOWN;
        }
        return atLeast ? FindingState.FIRED : FindingState.CLEAR;
    }

    /** Compares without dividing, so that nothing is rounded. */
    private boolean holds(ResultTest.Comparison comparison, Part part, BigDecimal threshold) {
        BigDecimal number = BigDecimal.valueOf(part.counted);
        return percent
                ? comparison.holds(number.multiply(HUNDRED), threshold.multiply(BigDecimal.valueOf(part.of)))
                : comparison.holds(number, threshold);
    }

    String words() {
        if (percent && surelyIn == 0) {
            return "No school is known to be in the programme, so that there is no share of them to take";
        }
        String one = words(least);
        String other = words(most);
        return one.equals(other) ? one : "From " + one + " to " + other;
    }

    private String words(Part part) {
        String share = part.counted + " of " + part.of + " schools in the programme";
        return percent ? share + " (" + percentage(part) + ")" : share;
    }

    private static String percentage(Part part) {
        BigDecimal exact = BigDecimal.valueOf(part.counted)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(part.of), MathContext.DECIMAL64)
                .stripTrailingZeros();
        return exact.scale() <= 2
                ? exact.toPlainString() + "%"
                : "about " + exact.setScale(2, RoundingMode.HALF_EVEN).toPlainString() + "%";
    }

    /** Returns what would settle it: what is not known about the schools that are open, the first few by their number. */
    List<String> wouldSettle() {
        if (open.isEmpty()) {
            return List.of();
        }
        List<Object> names = new ArrayList<>(open.stream().sorted().limit(NAMED).toList());
        if (open.size() > NAMED) {
            names.add((open.size() - NAMED) + " more");
        }
        return List.of("what is not known about " + (open.size() == 1 ? "the school " : "the schools ")
                + Text.list(names, "and"));
    }
}
