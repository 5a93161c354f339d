package org.schooloversight.triggers.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.style.EnglishDates;

/** Says what is so of a leader, in sentences with the days. */
final class LeaderWords {

    /** The fact that holds longest comes last: it says until when an answer stands. */
    static final Comparator<LeaderFact> LONGEST = Comparator.<LeaderFact, LocalDate>comparing(
                    each -> each.endExclusive().orElse(LocalDate.MAX))
            .thenComparing(LeaderFact::from)
            .thenComparing(LeaderFact::kind);

    private LeaderWords() {}

    static String is(LeaderFact fact) {
        return "The leader has been " + what(fact) + " since " + EnglishDates.full(fact.from())
                + last(fact).map(day -> ", until " + day).orElse("") + ".";
    }

    static String isNot(LeaderFact fact, LocalDate day) {
        return fact.from().isAfter(day)
                ? "The leader is to be " + what(fact) + " only from " + EnglishDates.full(fact.from()) + "."
                : "The leader was " + what(fact) + " until " + last(fact).orElseThrow() + ".";
    }

    static String none(Iterable<LeaderFact.Kind> kinds) {
        return "It is not on record that the leader is " + oneOf(kinds) + ".";
    }

    static String before(LeaderFact fact) {
        return "By then the leader had been " + what(fact) + ", from " + EnglishDates.full(fact.from()) + ".";
    }

    static String noneBefore(Iterable<LeaderFact.Kind> kinds) {
        return "It is not on record that by then the leader had been " + oneOf(kinds) + ".";
    }

    static String retired(LeaderFact fact, LocalDate last, LocalDate day) {
        return "The leader retired as the head of a school on " + EnglishDates.full(fact.from()) + ", which "
                + (day.isAfter(last) ? "counted" : "counts") + " until " + EnglishDates.full(last) + ".";
    }

    static String grade(Optional<Inspection> latest, Optional<OverallGrade> grade) {
        if (latest.isEmpty()) {
            return "No inspection of that school is known by then.";
        }
        String published =
                EnglishDates.full(latest.get().provenance().publication().on());
        return grade.map(each -> "That school was judged " + each.title() + ", published on " + published + ".")
                .orElse("Its latest inspection, published on " + published + ", gives no overall grade.");
    }

    /** Finds the fact that comes nearest to holding: the one that ended last, else the one that begins first. */
    static Optional<LeaderFact> nearest(Iterable<LeaderFact.Kind> kinds, List<LeaderFact> facts, LocalDate day) {
        List<LeaderFact> past = new ArrayList<>();
        List<LeaderFact> future = new ArrayList<>();
        for (LeaderFact.Kind kind : kinds) {
            facts.stream()
                    .filter(each -> each.kind() == kind && !each.holdsOn(day))
                    .forEach(each -> (each.from().isAfter(day) ? future : past).add(each));
        }
        return past.stream()
                .max(LONGEST)
                .or(() -> future.stream()
                        .min(Comparator.comparing(LeaderFact::from).thenComparing(LeaderFact::kind)));
    }

    private static String what(LeaderFact fact) {
        return fact.urn()
                .filter(urn -> fact.kind() == LeaderFact.Kind.HEAD)
                .map(urn -> "the head of the school " + urn)
                .orElseGet(() -> withArticle(fact.kind()));
    }

    private static Optional<String> last(LeaderFact fact) {
        return fact.endExclusive().map(end -> EnglishDates.full(end.minusDays(1)));
    }

    private static String oneOf(Iterable<LeaderFact.Kind> kinds) {
        List<String> words = new ArrayList<>();
        kinds.forEach(each -> words.add(withArticle(each)));
        return String.join(" or ", words);
    }

    private static String withArticle(LeaderFact.Kind kind) {
        return switch (kind) {
            case HEAD -> "the head of a school";
            case OFSTED_INSPECTOR -> "an " + kind.words();
            case NATIONAL_LEADER, LOCAL_LEADER, RETIRED_HEAD -> "a " + kind.words();
        };
    }
}
