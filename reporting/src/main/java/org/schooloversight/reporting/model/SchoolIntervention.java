package org.schooloversight.reporting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.school.School;
import org.schooloversight.duties.intervention.InterventionAnswer;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.NoticeCheck;
import org.schooloversight.duties.intervention.PowerAnswer;
import org.schooloversight.duties.intervention.RecordedNotice;
import org.schooloversight.duties.intervention.Route;
import org.schooloversight.duties.intervention.RouteAnswer;
import org.schooloversight.duties.intervention.SuspensionAnswer;

/**
 * Where one school stands with intervention.
 *
 * @param school  the school, not null
 * @param answer  the answer, not null
 * @param notices  its warning notices, earliest first, unmodifiable, not null
 * @param suspensions  where suspensions of its delegated budget stand, unmodifiable, not null
 * @param otherDays  the same question on other days, earliest first, unmodifiable, not null
 */
public record SchoolIntervention(
        School school,
        Answer answer,
        List<CheckedNotice> notices,
        List<SuspensionAnswer> suspensions,
        List<OtherDay> otherDays) {

    /** Copies the lists. */
    public SchoolIntervention {
        notices = List.copyOf(notices);
        suspensions = List.copyOf(suspensions);
        otherDays = List.copyOf(otherDays);
    }

    /**
     * Gathers where a school stands.
     *
     * @param school  the school, not null
     * @param answer  the answer, not null
     * @param notices  its warning notices in any order, not null
     * @param suspensions  where suspensions of its delegated budget stand, not null
     * @param otherDays  the same question on other days in any order, not null
     * @return where it stands, not null
     */
    public static SchoolIntervention of(
            School school,
            Answer answer,
            List<CheckedNotice> notices,
            List<SuspensionAnswer> suspensions,
            List<OtherDay> otherDays) {
        return new SchoolIntervention(
                school,
                answer,
                notices.stream()
                        .sorted(Comparator.comparing((CheckedNotice each) ->
                                        each.notice().draft().on())
                                .thenComparing(each -> each.notice().reference()))
                        .toList(),
                suspensions,
                otherDays.stream().sorted(Comparator.comparing(OtherDay::day)).toList());
    }

    /**
     * An answer with what may be told of it to everybody.
     *
     * @param whole  the answer by everything that is known, not null
     * @param published  the answer by published inspections alone, as if nothing else had been done, not null
     * @param categories  the routes of the published answer that are categories of concern, unmodifiable, not null
     */
    public record Answer(InterventionAnswer whole, InterventionAnswer published, List<RouteAnswer> categories) {

        /** Copies the list. */
        public Answer {
            categories = List.copyOf(categories);
        }

        /**
         * Obtains an answer.
         *
         * @param whole  the answer by everything that is known, not null
         * @param published  the answer by published inspections and a log that holds nothing, not null
         * @param law  the law that both are by, not null
         * @return the answer, not null
         */
        public static Answer of(InterventionAnswer whole, InterventionAnswer published, InterventionLaw law) {
            return new Answer(
                    whole,
                    published,
                    published.routes().stream()
                            .filter(each -> law.route(each.route())
                                    .filter(route -> route.by() instanceof Route.By.Category)
                                    .isPresent())
                            .toList());
        }

        /**
         * Finds the powers that follow from eligibility and can be used.
         *
         * @return the powers, unmodifiable, not null
         */
        public List<PowerAnswer> open() {
            return open(whole);
        }

        /**
         * Finds the powers that would follow and could be used if nothing but published inspections counted.
         *
         * @return the powers, unmodifiable, not null
         */
        public List<PowerAnswer> openAsPublished() {
            return open(published);
        }

        private static List<PowerAnswer> open(InterventionAnswer answer) {
            return answer.powers().stream()
                    .filter(each ->
                            each.state() == PowerAnswer.State.OPEN && !each.by().isEmpty())
                    .toList();
        }
    }

    /**
     * A warning notice with what it lacks.
     *
     * @param notice  the notice, not null
     * @param check  what it lacks, not null
     */
    public record CheckedNotice(RecordedNotice notice, NoticeCheck check) {}

    /**
     * The answer on another day.
     *
     * @param day  the day, not null
     * @param answer  the answer by the law of that day and what was known then, not null
     */
    public record OtherDay(LocalDate day, Answer answer) {}
}
