package org.schooloversight.triggers.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.support.Amount.Bound;
import org.schooloversight.triggers.support.Amount.Unit;
import org.schooloversight.triggers.support.Timing.Counting;
import org.schooloversight.triggers.support.Timing.First;
import org.schooloversight.triggers.support.Timing.Period;

class TimingTest {

    @Test
    void everyTimingIsSaidInEnglish() {
        assertThat(List.of(
                        new Timing.EachAcademicYear(),
                        new Timing.Each(Period.MONTH),
                        new Timing.Each(Period.TERM),
                        new Timing.EveryWeeks(1),
                        new Timing.EveryWeeks(6),
                        new Timing.EachHalfTerm(First.AFTER_ENTRY),
                        new Timing.EachHalfTerm(First.OF_ENTRY),
                        new Timing.WithinTerms(4, TermSystem.THREE, Counting.FIRST_FULL_TERM),
                        new Timing.WithinTerms(2, TermSystem.SIX, Counting.TERM_OF_EVENT),
                        new Timing.FirstHalfTermOfHead(true),
                        new Timing.FirstHalfTermOfHead(false),
                        new Timing.AutumnAndSpringFirst(),
                        new Timing.WhileInTier()))
                .extracting(Timing::toString)
                .containsExactly(
                        "once in each academic year",
                        "at least once in each month",
                        "at least once in each term",
                        "every week",
                        "every 6 weeks",
                        "at least once in each half term, first in the half term after the school enters the tier",
                        "at least once in each half term, first in the half term in which the school enters the tier",
                        "within 4 terms (three terms a year), counting from the first full term after the judgement was"
                                + " published",
                        "within 2 terms (six terms a year), counting from the term in which the judgement was published",
                        "in the first full half term after the head takes up the post",
                        "in the half term in which the head takes up the post",
                        "during the year, autumn and spring terms first and in the order in which inspections are due",
                        "while the school is in the tier; the programme states no date");
    }

    @Test
    void anAmountIsSaidInEnglish() {
        assertThat(List.of(
                        new Amount(Bound.EXACTLY, 1, Unit.VISIT),
                        new Amount(Bound.AT_LEAST, 2, Unit.MEETING),
                        new Amount(Bound.AT_MOST, 3, Unit.DAY)))
                .extracting(Amount::toString)
                .containsExactly("1 visit", "at least 2 meetings", "up to 3 days");
        assertThatThrownBy(() -> new Amount(Bound.EXACTLY, 0, Unit.VISIT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid amount: 0; accepted: 1 or more");
    }
}
