package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.style.EnglishDates;

/**
 * A consultation in stages. Immutable.
 *
 * @param title  what is consulted on, not null
 * @param stages  the stages, in the order in which they are to begin, at least one, unmodifiable, not null
 * @param check  whether they were compared with their sources, not null
 */
public record Consultation(String title, List<ConsultationStage> stages, Check check) {

    /** Copies the stages. */
    public Consultation {
        stages = List.copyOf(stages);
    }

    /**
     * Lays the stages on a calendar and checks them: the order, the days of the week stated, and whether a day falls on a holiday.
     *
     * @param calendar  the terms, empty if not known, not null
     * @param day  the day of the question, not null
     * @return the stages, in order, unmodifiable, not null
     */
    public List<PlacedStage> on(Optional<SchoolCalendar> calendar, LocalDate day) {
        List<PlacedStage> placed = new ArrayList<>();
        Optional<LocalDate> begun = Optional.empty();
        for (ConsultationStage stage : stages) {
            DaySpan days = stage.when().days(calendar);
            List<Reason> problems = new ArrayList<>();
            Optional<LocalDate> previous = begun;
            previous.filter(days::isBefore)
                    .ifPresent(before -> problems.add(reason(
                            stage, "It is over before the stage ahead of it begins, on " + EnglishDates.full(before))));
            oneDay(stage, days, calendar, problems);
            if (days.equals(DaySpan.any())) {
                problems.add(reason(stage, "No term calendar tells its days"));
            }
            placed.add(new PlacedStage(stage, days, state(days, day), problems));
            begun = days.earliest().or(() -> previous);
        }
        return List.copyOf(placed);
    }

    /**
     * Gets how long there was to respond: the days from the draft to the last day for responses, that day included.
     *
     * @return the number of days, empty unless both days are stated, not null
     */
    public OptionalLong daysToRespond() {
        Optional<LocalDate> sent = only(ConsultationStage.Kind.DRAFT_SENT);
        Optional<LocalDate> due = only(ConsultationStage.Kind.RESPONSES_DUE);
        return sent.isPresent() && due.isPresent()
                ? OptionalLong.of(ChronoUnit.DAYS.between(sent.get(), due.get()))
                : OptionalLong.empty();
    }

    private Optional<LocalDate> only(ConsultationStage.Kind kind) {
        return stages.stream()
                .filter(each -> each.kind() == kind)
                .flatMap(each -> each.when().days(Optional.empty()).day().stream())
                .findFirst();
    }

    private static void oneDay(
            ConsultationStage stage, DaySpan days, Optional<SchoolCalendar> calendar, List<Reason> problems) {
        if (days.day().isEmpty()) {
            return;
        }
        LocalDate day = days.day().get();
        stage.weekday()
                .filter(stated -> stated != day.getDayOfWeek())
                .ifPresent(stated -> problems.add(reason(
                        stage,
                        EnglishDates.full(day) + " is a " + EnglishDates.name(day.getDayOfWeek()) + ", not a "
                                + EnglishDates.name(stated))));
        calendar.flatMap(known -> known.holiday(day))
                .ifPresent(
                        holiday -> problems.add(reason(stage, "Schools are on holiday on " + EnglishDates.full(day))));
    }

    private static Reason reason(ConsultationStage stage, String text) {
        return new Reason(text + ".", stage.cites(), List.of());
    }

    private static PlacedStage.State state(DaySpan days, LocalDate day) {
        if (days.equals(DaySpan.any())) {
            return PlacedStage.State.NOT_KNOWN;
        }
        if (days.isBefore(day)) {
            return PlacedStage.State.OVER;
        }
        return days.earliest().map(day::isBefore).orElse(false)
                ? PlacedStage.State.TO_COME
                : PlacedStage.State.UNDER_WAY;
    }
}
