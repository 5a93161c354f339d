package org.schooloversight.reporting.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;

/** Says what a published figure must be, of whom, and in which years. */
final class FigureWords {

    private final PolicyWords words;
    private final Criterion.ResultPattern pattern;
    private final Measure measure;

    FigureWords(PolicyWords words, Criterion.ResultPattern pattern) {
        this.words = words;
        this.pattern = pattern;
        measure = words.measures().require(pattern.measure());
    }

    Statement clause() {
        ResultTest test = pattern.test();
        String text = subject(test.quantity()) + " for " + groups(words.taken(pattern.groups())) + " is "
                + (test.significant() ? "significantly " : "")
                + test.comparison().words() + " " + words.figure(test.threshold(), this::value) + " "
                + years(pattern.years(), pattern.atLeast(), words.taken(pattern.gaps()));
        List<Statement> otherwise =
                new ArrayList<>(words.otherwise(pattern.groups(), groups -> "that is asked of " + groups(groups)));
        otherwise.addAll(words.otherwise(pattern.gaps(), gaps -> otherYears(pattern.years(), pattern.atLeast(), gaps)));
        return otherwise.isEmpty() ? Statement.of(text) : Statement.list(text + "; read otherwise:", otherwise);
    }

    private String groups(List<PupilGroupId> groups) {
        return Text.list(groups.stream().map(words.measures()::groupTitle).toList(), "or");
    }

    /** Says which years are looked at, and in how many of them something must be so. */
    static String years(int years, int atLeast, Criterion.Gaps gaps) {
        if (years == 1) {
            return "in the latest year";
        }
        String which = "the latest " + years + " years"
                + (gaps == Criterion.Gaps.BREAK ? ", which must follow each other," : " that were published");
        return atLeast == years ? "in each of " + which : "in at least " + atLeast + " of " + which;
    }

    /** Says in which years it must be so where an open point is read otherwise. */
    static String otherYears(int years, int atLeast, Criterion.Gaps gaps) {
        String words = years(years, atLeast, gaps);
        return "it must be so " + (words.endsWith(",") ? words.substring(0, words.length() - 1) : words);
    }

    private String subject(Quantity quantity) {
        String title = measure.title();
        if (quantity instanceof Quantity.PupilCount) {
            return "the number of pupils behind " + title;
        }
        if (quantity instanceof Quantity.Change change) {
            return "the change in " + title + " over " + PolicyWords.count(change.years(), "year");
        }
        if (quantity instanceof Quantity.Slope slope) {
            return "the yearly trend of " + title + " over " + PolicyWords.count(slope.years(), "year");
        }
        if (quantity instanceof Quantity.Rank rank) {
            return place("the place", rank.peers(), rank.ties());
        }
        if (quantity instanceof Quantity.Quartile quartile) {
            return place("the quarter", quartile.peers(), quartile.ties());
        }
        if (quantity instanceof Quantity.Difference difference) {
            return title + ", less " + difference.middle().words() + " of "
                    + difference.peers().words() + ",";
        }
        if (quantity instanceof Quantity.Residual residual) {
            return title + ", less what "
                    + words.measures().require(residual.context()).title() + " lets expect by "
                    + residual.peers().words() + ",";
        }
        return title;
    }

    private String place(String what, Quantity.Peers peers, Quantity.Ties ties) {
        return what + " by " + measure.title() + " among " + peers.words()
                + " (1 is the worst; equal figures share the " + (ties == Quantity.Ties.WORST ? "worse" : "better")
                + " place)";
    }

    private String value(BigDecimal value) {
        Quantity quantity = pattern.test().quantity();
        if (quantity instanceof Quantity.Value) {
            return measure.words(value);
        }
        boolean points = measure.unit() == Measure.Unit.PERCENT
                && (quantity instanceof Quantity.Change
                        || quantity instanceof Quantity.Slope
                        || quantity instanceof Quantity.Difference
                        || quantity instanceof Quantity.Residual);
        return PolicyWords.plain(value) + (points ? " percentage points" : "");
    }
}
