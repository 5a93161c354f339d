package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.Check;
import org.schooloversight.triggers.json.Consultations;

class ConsultationTest {

    private static final Consultation REVIEW = Consultations.bundled();

    @Test
    void theStagesOfTheReviewAreInOrder() {
        List<PlacedStage> placed = REVIEW.on(Optional.empty(), LocalDate.of(2020, 2, 10));
        assertThat(placed)
                .extracting(PlacedStage::state)
                .containsExactly(
                        PlacedStage.State.OVER,
                        PlacedStage.State.OVER,
                        PlacedStage.State.NOT_KNOWN,
                        PlacedStage.State.TO_COME,
                        PlacedStage.State.NOT_KNOWN);
        assertThat(placed.get(3).problems()).isEmpty();
        assertThat(placed.get(2).problems())
                .extracting(each -> each.text())
                .containsExactly("No term calendar tells its days.");
        assertThat(REVIEW.daysToRespond()).hasValue(50);
    }

    @Test
    void aWrongWeekdayAndAWrongOrderAreFound() {
        Consultation wrong = new Consultation(
                "made up",
                List.of(
                        stage("draft", ConsultationStage.Kind.DRAFT_SENT, "2020-03-02", Optional.empty()),
                        stage(
                                "due",
                                ConsultationStage.Kind.RESPONSES_DUE,
                                "2020-02-28",
                                Optional.of(DayOfWeek.THURSDAY))),
                Check.unchecked("made up"));
        assertThat(wrong.on(Optional.empty(), LocalDate.of(2020, 2, 10)).get(1).problems())
                .extracting(each -> each.text())
                .containsExactly(
                        "It is over before the stage ahead of it begins, on Monday 2 March 2020.",
                        "Friday 28 February 2020 is a Friday, not a Thursday.");
    }

    private static ConsultationStage stage(
            String id, ConsultationStage.Kind kind, String day, Optional<DayOfWeek> weekday) {
        LocalDate on = LocalDate.parse(day);
        return new ConsultationStage(id, id, kind, new StageTime.Days(on, on), weekday, List.of());
    }
}
