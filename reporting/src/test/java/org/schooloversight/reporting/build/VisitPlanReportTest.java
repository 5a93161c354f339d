package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.reporting.model.SupportYears;

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
        assertThat(Walk.words(unserved, "why"))
                .anySatisfy(why -> assertThat(why)
                        .contains(
                                "Both days of officer-1 in Block are taken; the 2 visits that hold them come before"));
        // what is told in the row is not told in a footnote again
        assertThat(Walk.column(unserved, "why")).allMatch(each -> each.reasons().isEmpty());
        assertThat(Walk.column(Walk.table(report, "visits"), "why"))
                .allMatch(each -> each.reasons().isEmpty());
        Block.Table capacity = Walk.table(report, "capacity");
        assertThat(Walk.words(capacity, "days")).containsExactly("0", "0", "2", "0", "0", "0");
        assertThat(Walk.words(capacity, "used")).containsExactly("0", "0", "2", "0", "0", "0");
    }

    @Test
    void itSaysWhatItRestsOnAndHowMuchOfWhatIsPromisedIsLeftOut() {
        Report report = TWO_DAYS.report();
        assertThat(report.restsOn())
                .anyMatch(each -> each.contains(Answers.POLICY.header().title())
                        && each.contains(Answers.POLICY.sha256().substring(0, 12)))
                .contains(
                        "In which order needs are served, and who is best placed for what, is the authority's choice"
                                + " where the programme does not say.",
                        "Half terms are those of: Example terms.");
        List<String> texts = Walk.texts(report, Audience.INTERNAL);
        assertThat(texts)
                .contains("2 days that are certainly promised cannot be served: see 'What cannot be served, and why'.")
                .anyMatch(each -> each.startsWith("Needs are served in the order that the authority chose.")
                        && each.contains("the tier of the school (first Annual review)")
                        && each.contains("promised, then what may be promised, then what is only allowed"));
        assertThat(Walk.texts(
                        PlannedVisits.of(List.of(Sort.SOUND), DAY, List.of(0, 0, 3, 3, 3, 3))
                                .report(),
                        Audience.INTERNAL))
                .contains("No visit that is certainly promised is left out.");
    }

    @Test
    void whatIsOwedAndNoVisitIsListed() {
        Report report = PlannedVisits.of(List.of(Sort.INADEQUATE), DAY, List.of(0, 0, 9, 9, 9, 9))
                .report();
        Block.Table besides = Walk.table(report, "besides");
        assertThat(Walk.words(besides, "promise"))
                .contains(
                        "Statement of Action, written by senior officers",
                        "Strategy group meeting, chaired by a senior local authority officer")
                .doesNotContain("One-day visit");
        int plan = Walk.words(besides, "promise").indexOf("Statement of Action, written by senior officers");
        assertThat(Walk.words(besides, "state").get(plan)).isEqualTo("Open");
        assertThat(Walk.words(besides, "certain").get(plan)).isEqualTo("yes");
        assertThat(Walk.words(besides, "certain")).anyMatch(each -> each.startsWith("It is owed if "));
        Block.Table summary = Walk.table(report, "besides-summary");
        assertThat(Walk.number(summary, "Statement of Action, written by senior officers", "open"))
                .isEqualTo(1);
        assertThat(Walk.number(summary, "All", "all")).isEqualTo(besides.rows().size());
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
        Report report = TWO_DAYS.report(new SupportYears(Answers.POLICY, OwedYears.YEAR, DAY, List.of()));
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
        assertThat(Walk.texts(report, Audience.INTERNAL))
                .contains("No visit is planned.", "Every need is served.", "Nothing else is owed or may be.");
        assertThat(Walk.words(Walk.table(report, "needs"), "all")).containsOnly("0");
        assertThat(report.title()).isEqualTo("Visits in 2019-20");
    }
}
