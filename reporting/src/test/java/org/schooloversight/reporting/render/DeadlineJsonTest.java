package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.reporting.DutyAnswers;

class DeadlineJsonTest {

    private static String line(String kind) {
        return DeadlineJson.line(DutyAnswers.answers().get(kind));
    }

    @Test
    void aCertainDayIsItsOwnBoundsAndNeedsNoReason() {
        assertThat(line("certain"))
                .startsWith("{\"rule\":\"ehc-final-plan\",\"ruleText\":\"Within 20 weeks of the day, which is not"
                        + " counted.\",\"title\":\"Send the final plan\",\"due\":\"2027-01-25\",\"earliest\":\"2027-01-25\","
                        + "\"latest\":\"2027-01-25\",\"why\":[],\"trace\":[{\"text\":\"20 weeks after ")
                .contains("\"authority\":\"regulations\",\"binds\":true,\"checked\":true,\"unchecked\":[]")
                .contains("\"bound\":\"at-latest\"", "\"inForce\":true", "\"disapplied\":null");
    }

    @Test
    void aDayThatIsNotCertainSaysWhyAndWhatWouldSettleIt() {
        assertThat(line("past the calendar"))
                .contains("\"due\":null,\"earliest\":\"2027-", "\"latest\":null")
                .contains("\"why\":[{\"why\":\"Which days are school days is known only from")
                .contains("\"settledBy\":\"A term calendar that reaches further would settle it.\"}]");
    }

    @Test
    void everyDayPassedOverIsListed() {
        ClockAnswer.Runs runs = (ClockAnswer.Runs) DutyAnswers.answers().get("passed over");
        int days = runs.deadline().steps().stream()
                .mapToInt(step -> step.passedOver().size())
                .sum();
        assertThat(days).isGreaterThan(30);
        assertThat(line("passed over").split("\"because\":", -1)).hasSize(days + 1);
        assertThat(line("passed over"))
                .contains("{\"on\":\"2026-11-09\",\"because\":\"closure\",\"title\":\"no heating\"}")
                .contains("{\"on\":\"2026-12-25\",\"because\":\"christmas-day\",\"title\":\"\"}");
    }

    @Test
    void readingsHaveTheDayUnderEachOption() {
        assertThat(line("open point"))
                .contains("\"taken\":\"regulations\",\"days\":{\"regulations\":\"2026-11-04\","
                        + "\"guidance\":\"2026-11-05\"},\"matters\":true}");
    }

    @Test
    void aMissedDayOfGuidanceBreaksNothing() {
        assertThat(line("guidance")).contains("\"authority\":\"statutory-guidance\",\"binds\":false");
    }

    @Test
    void aLimitThatDoesNotApplyHasNoDayAndSaysSo() {
        assertThat(line("disapplied"))
                .contains("\"due\":null,\"earliest\":null,\"latest\":null,\"why\":[{\"why\":\"The limit does not apply")
                .contains("\"settledBy\":null}],\"trace\":[]", "\"disapplied\":{\"id\":\"absent-four-weeks\"")
                .contains("regulations 13(3) and 10(4)(d)");
    }

    @Test
    void aClockWithoutARuleOnTheDaySaysSo() {
        assertThat(line("not in force"))
                .contains("\"ruleText\":null", "\"authority\":null,\"binds\":false", "\"inForce\":false")
                .contains("No rule of this clock was in force on Tuesday 7 September 2010; it has rules from Monday"
                        + " 1 September 2014 with no end known.");
    }

    @Test
    void severalAnswersAreAnArrayWithOneALine() {
        ClockAnswer answer = DutyAnswers.answer("sao-notice", LocalDate.of(2026, 9, 7)); // Monday
        String line = DeadlineJson.line(answer);
        assertThat(line).doesNotContain("\n");
        assertThat(DeadlineJson.array(List.of(answer, answer))).isEqualTo("[" + line + ",\n " + line + "]");
    }
}
