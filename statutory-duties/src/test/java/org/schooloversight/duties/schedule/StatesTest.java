package org.schooloversight.duties.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.duties.schedule.OccurrenceState.DISAPPLIED;
import static org.schooloversight.duties.schedule.OccurrenceState.MET;
import static org.schooloversight.duties.schedule.OccurrenceState.MET_LATE;
import static org.schooloversight.duties.schedule.OccurrenceState.MINIMUM_NOT_OVER;
import static org.schooloversight.duties.schedule.OccurrenceState.NOT_KNOWABLE;
import static org.schooloversight.duties.schedule.OccurrenceState.NOT_YET_DUE;
import static org.schooloversight.duties.schedule.OccurrenceState.OVERDUE;
import static org.schooloversight.duties.schedule.OccurrenceState.PERIOD_OVER;
import static org.schooloversight.duties.schedule.OccurrenceState.RUNNING;
import static org.schooloversight.duties.schedule.OccurrenceState.STOPPED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.duties.catalogue.ExceptionId;

/** Where an occurrence stands on each side of each boundary. */
class StatesTest {

    private static final ExceptionId EXCEPTED = ExceptionId.of("made-up");

    private static final LocalDate START = LocalDate.of(2026, 11, 2); // Monday
    private static final LocalDate EVE = LocalDate.of(2026, 11, 12); // Thursday
    private static final LocalDate DAY = LocalDate.of(2026, 11, 13); // Friday
    private static final LocalDate AFTER = LocalDate.of(2026, 11, 14); // Saturday
    private static final DaySpan KNOWN = DaySpan.on(DAY);
    private static final DaySpan BETWEEN = DaySpan.ofClosed(EVE, DAY);

    private static OccurrenceState open(Bound bound, DaySpan day, LocalDate asOf) {
        return States.of(bound, day, true, new States.Course(START, null, null, null), asOf);
    }

    private static OccurrenceState met(Bound bound, DaySpan day, LocalDate on) {
        return States.of(bound, day, true, new States.Course(START, on, null, null), AFTER.plusYears(1));
    }

    @Test
    void anActIsOverdueOnTheDayAfter() {
        assertThat(open(Bound.AT_LATEST, KNOWN, START.minusDays(1))).isEqualTo(NOT_YET_DUE);
        assertThat(open(Bound.AT_LATEST, KNOWN, START)).isEqualTo(RUNNING);
        assertThat(open(Bound.AT_LATEST, KNOWN, DAY)).isEqualTo(RUNNING);
        assertThat(open(Bound.AT_LATEST, KNOWN, AFTER)).isEqualTo(OVERDUE);
        assertThat(met(Bound.AT_LATEST, KNOWN, DAY)).isEqualTo(MET);
        assertThat(met(Bound.AT_LATEST, KNOWN, AFTER)).isEqualTo(MET_LATE);
    }

    @Test
    void anActIsNotOverdueWhileTheDayMayLieAhead() {
        assertThat(open(Bound.AT_LATEST, BETWEEN, EVE)).isEqualTo(RUNNING);
        assertThat(open(Bound.AT_LATEST, BETWEEN, DAY)).isEqualTo(NOT_KNOWABLE);
        assertThat(open(Bound.AT_LATEST, BETWEEN, AFTER)).isEqualTo(OVERDUE);
        assertThat(met(Bound.AT_LATEST, BETWEEN, EVE)).isEqualTo(MET);
        assertThat(met(Bound.AT_LATEST, BETWEEN, DAY)).isEqualTo(NOT_KNOWABLE);
        assertThat(met(Bound.AT_LATEST, BETWEEN, AFTER)).isEqualTo(MET_LATE);
    }

    @Test
    void aDayWithOneEndTellsOnlyOneSide() {
        assertThat(open(Bound.AT_LATEST, DaySpan.notBefore(DAY), DAY)).isEqualTo(RUNNING);
        assertThat(open(Bound.AT_LATEST, DaySpan.notBefore(DAY), AFTER)).isEqualTo(NOT_KNOWABLE);
        assertThat(open(Bound.AT_LATEST, DaySpan.notAfter(DAY), START)).isEqualTo(NOT_KNOWABLE);
        assertThat(open(Bound.AT_LATEST, DaySpan.notAfter(DAY), AFTER)).isEqualTo(OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void ofADayWithoutEndsNothingIsKnown(Bound bound) {
        assertThat(open(bound, DaySpan.any(), START)).isEqualTo(NOT_KNOWABLE);
        assertThat(open(bound, DaySpan.any(), AFTER.plusYears(9))).isEqualTo(NOT_KNOWABLE);
    }

    @Test
    void aRightLapsesAndNobodyIsLate() {
        assertThat(open(Bound.UNTIL, KNOWN, DAY)).isEqualTo(RUNNING);
        assertThat(open(Bound.UNTIL, KNOWN, AFTER)).isEqualTo(PERIOD_OVER);
        assertThat(open(Bound.UNTIL, BETWEEN, DAY)).isEqualTo(NOT_KNOWABLE);
        assertThat(met(Bound.UNTIL, KNOWN, DAY)).isEqualTo(MET);
        assertThat(met(Bound.UNTIL, KNOWN, AFTER)).isEqualTo(MET_LATE);
    }

    @Test
    void aMinimumPeriodIsOverOnTheDayAfterItsLast() {
        assertThat(open(Bound.NOT_BEFORE, KNOWN, START)).isEqualTo(MINIMUM_NOT_OVER);
        assertThat(open(Bound.NOT_BEFORE, KNOWN, DAY)).isEqualTo(MINIMUM_NOT_OVER);
        assertThat(open(Bound.NOT_BEFORE, KNOWN, AFTER)).isEqualTo(PERIOD_OVER);
        assertThat(open(Bound.NOT_BEFORE, BETWEEN, DAY)).isEqualTo(NOT_KNOWABLE);
        // what is done early does not end the period that protects from it
        assertThat(States.of(Bound.NOT_BEFORE, KNOWN, true, new States.Course(START, EVE, null, null), DAY))
                .isEqualTo(MINIMUM_NOT_OVER);
    }

    @Test
    void aThresholdBeginsOnItsDay() {
        assertThat(open(Bound.FROM, KNOWN, EVE)).isEqualTo(NOT_YET_DUE);
        assertThat(open(Bound.FROM, KNOWN, DAY)).isEqualTo(RUNNING);
        assertThat(open(Bound.FROM, KNOWN, AFTER.plusYears(9))).isEqualTo(RUNNING);
        assertThat(open(Bound.FROM, BETWEEN, EVE)).isEqualTo(NOT_KNOWABLE);
        assertThat(open(Bound.FROM, BETWEEN, DAY)).isEqualTo(RUNNING);
        assertThat(met(Bound.FROM, KNOWN, AFTER)).isEqualTo(MET);
    }

    @Test
    void wordsWithoutANumberAreNeverOverdue() {
        States.Course course = new States.Course(START, null, null, null);
        assertThat(States.of(Bound.AT_LATEST, null, true, course, START.minusDays(1)))
                .isEqualTo(NOT_YET_DUE);
        assertThat(States.of(Bound.AT_LATEST, null, true, course, AFTER.plusYears(9)))
                .isEqualTo(RUNNING);
        assertThat(States.of(Bound.AT_LATEST, null, true, new States.Course(START, AFTER, null, null), AFTER))
                .isEqualTo(MET);
    }

    @Test
    void whatNoEventMeetsIsNotSaidToBeOverdue() {
        States.Course course = new States.Course(START, null, null, null);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, false, course, DAY)).isEqualTo(RUNNING);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, false, course, AFTER)).isEqualTo(NOT_KNOWABLE);
    }

    @Test
    void anExceptionTakesTheLimitAwayAndLeavesTheDuty() {
        States.Course open = new States.Course(START, null, null, EXCEPTED);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, open, AFTER)).isEqualTo(DISAPPLIED);
        States.Course done = new States.Course(START, AFTER, null, EXCEPTED);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, done, AFTER)).isEqualTo(MET);
        States.Course stopped = new States.Course(START, null, EVE, EXCEPTED);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, stopped, AFTER)).isEqualTo(STOPPED);
    }

    @Test
    void whicheverComesFirstEndsIt() {
        States.Course stoppedFirst = new States.Course(START, DAY, EVE, null);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, stoppedFirst, AFTER)).isEqualTo(STOPPED);
        States.Course metFirst = new States.Course(START, EVE, DAY, null);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, metFirst, AFTER)).isEqualTo(MET);
        States.Course sameDay = new States.Course(START, DAY, DAY, null);
        assertThat(States.of(Bound.AT_LATEST, KNOWN, true, sameDay, AFTER)).isEqualTo(MET);
    }

    @ParameterizedTest
    @EnumSource
    void aStateCanStayAndOnlyClosedOnesMust(OccurrenceState state) {
        assertThat(state.canBecome(state)).isTrue();
        assertThat(state.words()).isNotBlank();
        if (state.isClosed()) {
            for (OccurrenceState other : OccurrenceState.values()) {
                assertThat(state.canBecome(other)).isEqualTo(state == other);
            }
        } else {
            assertThat(state.canBecome(STOPPED)).isTrue();
        }
    }

    @Test
    void nothingGoesBackToBeforeItBegan() {
        for (OccurrenceState state : OccurrenceState.values()) {
            assertThat(state.canBecome(NOT_YET_DUE)).as(state.name()).isEqualTo(state == NOT_YET_DUE);
        }
        assertThat(OVERDUE.canBecome(MET_LATE)).isTrue();
        assertThat(OVERDUE.canBecome(MET)).isFalse();
        assertThat(MINIMUM_NOT_OVER.canBecome(PERIOD_OVER)).isTrue();
        assertThat(PERIOD_OVER.canBecome(MINIMUM_NOT_OVER)).isFalse();
        assertThat(RUNNING.canBecome(MET)).isTrue();
    }
}
