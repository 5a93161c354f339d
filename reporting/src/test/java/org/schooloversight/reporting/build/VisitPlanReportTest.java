package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;

class VisitPlanReportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 10); // Monday

    /** Two days in the half term that ends on Friday 14 February 2020 and none after it. */
    private static final PlannedVisits TWO_DAYS =
            PlannedVisits.of(List.of(Sort.SOUND, Sort.SOUND), DAY, List.of(0, 0, 2, 0, 0, 0));

    @Test
    void aVisitHasAFirstAndALastDay() {
        Block.Table visits = Walk.table(TWO_DAYS.report(), "visits");
        // the half term had begun, so the day of the question is the first
        assertThat(Walk.column(visits, "from"))
                .extracting(each -> each.value())
                .containsExactly(new Value.Day(DAY), new Value.Day(DAY));
        assertThat(Walk.column(visits, "to"))
                .extracting(each -> each.value())
                .containsOnly(new Value.Day(LocalDate.of(2020, 2, 14))); // Friday
        assertThat(Walk.words(visits, "provider")).containsOnly("officer-1");
        assertThat(Walk.words(visits, "why")).noneMatch(String::isEmpty);
        assertThat(Walk.column(visits, "others").get(0).value())
                .isEqualTo(new Value.Absent(Absence.NOT_APPLICABLE, "nobody"));
        assertThat(Walk.texts(TWO_DAYS.report(), Audience.INTERNAL)).noneMatch(text -> text.contains("a day from"));
    }

    @Test
    void whatCannotBeServedSaysWhy() {
        // each of the two schools is owed a visit and a review, and may be owed the visit to a new head
        Report report = TWO_DAYS.report();
        Block.Table needs = Walk.table(report, "needs");
        assertThat(Walk.words(needs, "claim"))
                .containsExactly("It is promised", "It may be promised", "It is allowed and not promised", "All");
        assertThat(Walk.words(needs, "planned")).containsExactly("2", "0", "0", "2");
        assertThat(Walk.words(needs, "unserved")).containsExactly("2", "2", "0", "4");
        assertThat(Walk.words(needs, "all")).containsExactly("4", "2", "0", "6");
        Block.Table unserved = Walk.table(report, "unserved");
        assertThat(unserved.rows()).hasSize(4);
        assertThat(Walk.words(unserved, "why")).noneMatch(String::isEmpty);
        assertThat(Walk.words(unserved, "before")).contains("2 needs");
        Block.Table capacity = Walk.table(report, "capacity");
        assertThat(Walk.words(capacity, "days")).containsExactly("0", "0", "2", "0", "0", "0");
        assertThat(Walk.words(capacity, "used")).containsExactly("0", "0", "2", "0", "0", "0");
    }

    @Test
    void onlyOfficersAndTheGroupReadIt() {
        Report report = TWO_DAYS.report();
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            assertThatThrownBy(() -> Walk.released(report, audience)).isInstanceOf(InvalidValueException.class);
        }
        assertThat(Walk.texts(report, Audience.OPERATIONAL_GROUP)).contains("Quillfeather 0", "110001");
    }

    @Test
    void aSchoolThatIsNotInTheRegisterIsNotLeftOut() {
        Report report = VisitPlanReport.report(TWO_DAYS.plan(), Map.of(), Councils.HEAD);
        assertThat(Walk.column(Walk.table(report, "visits"), "school").get(0).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "not in the register"));
        assertThat(Walk.words(Walk.table(report, "visits"), "urn"))
                .containsExactlyElementsOf(TWO_DAYS.plan().visits().stream()
                        .map(each -> each.need().school().urn().toString())
                        .toList());
    }

    @Test
    void aPlanOfNothingSaysSo() {
        Report report =
                PlannedVisits.of(List.of(), DAY, List.of(1, 1, 1, 1, 1, 1)).report();
        assertThat(Walk.texts(report, Audience.INTERNAL)).contains("No visit is planned.", "Every need is served.");
        assertThat(Walk.words(Walk.table(report, "needs"), "all")).containsOnly("0");
        assertThat(report.title()).isEqualTo("Visits in 2019-20");
    }
}
