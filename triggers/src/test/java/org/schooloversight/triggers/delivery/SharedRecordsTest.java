package org.schooloversight.triggers.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.schooloversight.triggers.testing.OwedSupport.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.testing.OwedSupport;

/** Which occurrence a record counts for, and what is said of one that counts for none. */
class SharedRecordsTest {

    private static final School SCHOOL = Schools.primary().build();

    private static SupportYear year(Evidences evidence, String asOf, SupportRecord... records) {
        return OwedSupport.year(SCHOOL, evidence.build(), asOf, records);
    }

    private static List<String> unmatched(SupportYear year) {
        return year.unmatched().stream()
                .map(each -> each.record().id() + " " + each.reason().text())
                .toList();
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).toList();
    }

    @Test
    void whatIsPromisedJustOnceIsDoneOnce() {
        SupportYear year = year(
                WorkedDatesTest.sound(),
                "2020-02-10", // Monday
                record("b", "2019-11-12", "annual-review", "1"), // Tuesday
                record("a", "2019-10-01", "annual-review", "1")); // Tuesday
        Obligation review = year.of("annual-review").get(0);
        assertThat(review.metBy()).extracting(SupportRecord::id).containsExactly("a");
        assertThat(review.left()).isZero();
        assertThat(unmatched(year)).containsExactly("b All that was promised had been done already.");
        assertThat(texts(review.reasons())).contains("It was done on Tuesday 1 October 2019.");
    }

    @Test
    void aVisitIsOneHoweverLongItWas() {
        SupportRecord half = record("a", "2019-10-01", "annual-review", "0.5"); // Tuesday
        assertThat(half.of(Amount.Unit.VISIT)).isEqualByComparingTo("1");
        assertThat(half.of(Amount.Unit.DAY)).isEqualByComparingTo("0.5");
        assertThat(half.of(Amount.Unit.POUND)).isEqualByComparingTo("0.5");
    }

    @Test
    void aSchoolThatMovesBetweenTiersHasItsRecordCountedWhereItWasOwed() {
        // in the tier by a concern since Friday 20 September, and by a judgement since Thursday 21 November 2019
        Evidences moved = WorkedDatesTest.sound("safeguarding")
                .judged("safeguarding", JudgementLevel.SIGNIFICANT, "2019-09-20")
                .graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21");
        // terms are not known to the end of the four; the promise of the tier that was left takes no record of Tuesday
        // 14 January 2020
        assertThat(packages(year(moved, "2020-02-10", record("a", "2020-01-14", "bespoke-support", "1"))))
                .containsExactly("on or after 2020-09-01 MET", "none CLOSED");
        // before the judgement only the other can have been meant: Tuesday 15 October 2019
        assertThat(packages(year(moved, "2020-02-10", record("a", "2019-10-15", "bespoke-support", "1"))))
                .containsExactly("on or after 2020-09-01 OPEN", "none MET");
    }

    private static List<String> packages(SupportYear year) {
        return year.of("bespoke-support").stream()
                .map(each -> each.due().map(due -> due.day().toString()).orElse("none") + " " + each.state())
                .toList();
    }

    @Test
    void recordsOfOthersAndOfOtherDaysAreSetAside() {
        SupportRecord other = record("o", "2019-10-01", "visit", "1"); // Tuesday
        SupportYear year = year(
                WorkedDatesTest.sound(),
                "2020-10-01", // Thursday
                new SupportRecord(
                        other.id(),
                        Schools.OTHER_URN,
                        other.on(),
                        other.serves(),
                        other.quantity(),
                        other.provenance()),
                record("before", "2019-06-10", "annual-review", "1"), // Monday
                record("after", "2020-09-01", "visit", "1"), // Tuesday
                record("afterwards", "2020-09-02", "visit", "1"), // Wednesday
                record("later", "2020-10-02", "visit", "1")); // Friday
        assertThat(year.obligations())
                .allSatisfy(each -> assertThat(each.metBy()).isEmpty());
        assertThat(year.unmatched()).isEmpty();
        assertThat(texts(year.notices()))
                .containsExactly(
                        "1 record is not counted: later than the day of the question.",
                        "2 records are not counted: after the year.");
    }

    @Test
    void aSchoolThatTheProgrammeLeavesOutIsSaidToBe() {
        SupportYear year = OwedSupport.year(
                Schools.independent().build(), Evidences.of(SCHOOL).build(), "2020-02-10"); // Monday
        assertThat(year.obligations()).isEmpty();
        assertThat(year.stays()).hasSize(1);
        assertThat(year.notices())
                .isNotEmpty()
                .isEqualTo(year.stays().get(0).assessment().outcome().reasons());
    }

    @Test
    void aRecordHasAnIdOfItsOwn() {
        SupportRecord record = record("v1", "2019-10-01", "visit", "1"); // Tuesday
        assertThatThrownBy(() -> year(WorkedDatesTest.sound(), "2020-02-10", record, record))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("two records of support have the id 'v1'; accepted: each id once");
    }

    @Test
    void aRecordServesSomethingAndIsOfSomeSize() {
        LocalDate on = LocalDate.of(2019, 10, 1); // Tuesday
        assertThatThrownBy(() -> record("v1", on, Set.of(), "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("a record that serves nothing");
        assertThatThrownBy(() -> record("v1", on, Set.of("Not an id"), "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("entitlement");
        assertThatThrownBy(() -> record("v1", on, Set.of("visit"), "0"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("invalid quantity: 0; accepted: more than 0");
        assertThatThrownBy(() -> record("named person", on, Set.of("visit"), "1"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageNotContaining("person");
        SupportRecord record = record("v1", on, Set.of("visit", "annual-review"), "0.01");
        assertThat(record.quantity()).isEqualByComparingTo(new BigDecimal("0.01"));
        assertThat(record).hasToString("v1: 123456 on 2019-10-01, for annual-review, visit");
    }

    @Test
    void aStayHasItsFirstDayAndNotTheDayAfterItsLast() {
        // from Thursday 21 November 2019
        List<TierStay> stays = year(
                        WorkedDatesTest.sound().graded(OverallGrade.REQUIRES_IMPROVEMENT, "2019-10-15", "2019-11-21"),
                        "2020-02-10")
                .stays();
        LocalDate day = LocalDate.of(2019, 11, 21);
        TierStay last = stays.get(stays.size() - 1);
        TierStay before = stays.get(stays.size() - 2);
        assertThat(last.contains(day)).isTrue();
        assertThat(last.contains(day.minusDays(1))).isFalse();
        assertThat(last.contains(LocalDate.MAX)).isTrue();
        assertThat(before.contains(day)).isFalse();
        assertThat(before.contains(day.minusDays(1))).isTrue();
        assertThat(last).hasToString("from 2019-11-21: [bespoke-requires-improvement]");
        assertThat(before.toString()).endsWith(" to 2019-11-20: [annual-review]");
    }
}
