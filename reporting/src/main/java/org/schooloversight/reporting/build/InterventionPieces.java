package org.schooloversight.reporting.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.intervention.Eligibility;
import org.schooloversight.duties.intervention.Intervener;
import org.schooloversight.duties.intervention.InterventionAnswer;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.PowerAnswer;
import org.schooloversight.duties.intervention.RouteAnswer;
import org.schooloversight.duties.intervention.RouteId;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.PassedOverWords;
import org.schooloversight.reporting.words.Phrases;

/** Pieces of which the reports about intervention are made. */
final class InterventionPieces {

    static final ReportId ID = ReportId.of("intervention");

    private static final String NO_ROUTE = "none";

    private InterventionPieces() {}

    static Cell state(Eligibility state) {
        return switch (state) {
            case ELIGIBLE -> Cell.of("eligible");
            case NOT_ELIGIBLE -> Cell.of("not eligible");
            case NOT_KNOWN -> Cell.of(Absence.NOT_KNOWN, "not known");
        };
    }

    static Cell state(RouteAnswer route) {
        return state(route.state()).because(route.reasons());
    }

    static Cell since(RouteAnswer route) {
        return route.since().map(Cell::of).orElseGet(() -> absent(route, "never"));
    }

    static Cell until(RouteAnswer route) {
        return route.until()
                .map(Cell::of)
                .orElseGet(() -> absent(route, route.since().isPresent() ? "no end yet" : "never"));
    }

    private static Cell absent(RouteAnswer route, String words) {
        return route.state() == Eligibility.NOT_KNOWN
                ? Cell.of(Absence.NOT_KNOWN, "not known")
                : Cell.of(Absence.NOT_APPLICABLE, words);
    }

    /** Returns an optional day, or what stands for none. */
    static Cell day(Optional<LocalDate> day, String none) {
        return day.map(Cell::of).orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, none));
    }

    static Cell holder(PowerAnswer power) {
        return Cell.of(power.holder().words());
    }

    static Cell force(PowerAnswer power) {
        return Cell.of(power.force() == Power.Force.MUST ? "must" : "may");
    }

    static Cell law(List<Reason> reasons) {
        return SupportPieces.all(
                SupportPieces.cites(reasons).stream()
                        .map(cite -> cite + " [" + cite.instrument().authority().words() + "]")
                        .toList(),
                NO_ROUTE);
    }

    /** Names the routes by which a school is eligible, each once. */
    static Cell routes(InterventionAnswer answer) {
        Set<String> titles = new LinkedHashSet<>();
        answer.routes().stream()
                .filter(each -> each.state() == Eligibility.ELIGIBLE)
                .forEach(each -> titles.add(each.title()));
        return titles.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "no route") : SupportPieces.all(titles, NO_ROUTE);
    }

    static String title(InterventionAnswer answer, RouteId route) {
        return answer.routes().stream()
                .filter(each -> each.route().equals(route))
                .findFirst()
                .map(RouteAnswer::title)
                .orElse(route.value());
    }

    /** Names the powers of one holder, with the last day of those that have one. */
    static Cell powers(List<PowerAnswer> powers, Intervener holder) {
        List<String> words = powers.stream()
                .filter(each -> each.holder() == holder)
                .map(each -> Phrases.title(each.title())
                        + (each.force() == Power.Force.MUST ? " (must)" : "")
                        + each.until()
                                .map(day -> " (until " + EnglishDates.full(day) + ")")
                                .orElse(""))
                .toList();
        return words.isEmpty() ? Cell.of(Absence.NOT_APPLICABLE, "no power") : SupportPieces.all(words, NO_ROUTE);
    }

    /** Says the days of some limits, with every step of the count. */
    static Cell deadlines(List<Deadline> deadlines, String none) {
        if (deadlines.isEmpty()) {
            return Cell.of(Absence.NOT_APPLICABLE, none);
        }
        List<Reason> reasons = new ArrayList<>();
        deadlines.forEach(each -> reasons.addAll(steps(each)));
        return SupportPieces.all(
                        deadlines.stream()
                                .map(each -> each.provision().bound().words() + " " + DayWords.of(each.day()))
                                .toList(),
                        none)
                .because(reasons);
    }

    static List<Reason> steps(Deadline deadline) {
        List<Citation> cites = deadline.provision().cites();
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason(Phrases.of(deadline.provision().rule().toString()), cites, List.of()));
        deadline.steps().forEach(step -> {
            String passed = String.join("; ", PassedOverWords.runs(step.passedOver()));
            reasons.add(new Reason(
                    Phrases.of(step.text()) + (passed.isEmpty() ? "" : " Not counted: " + passed + "."),
                    List.of(),
                    List.of()));
        });
        deadline.doubts()
                .forEach(doubt -> reasons.add(new Reason(
                        Phrases.of(doubt.why()) + " " + Phrases.of(doubt.settledBy()), List.of(), List.of())));
        return reasons;
    }
}
