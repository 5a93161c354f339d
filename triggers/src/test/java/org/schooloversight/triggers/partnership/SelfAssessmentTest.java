package org.schooloversight.triggers.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.json.LocalSystems;

class SelfAssessmentTest {

    private static final LocalSystem SYSTEM = LocalSystems.bundled();

    private static ConditionRating rating(String condition, String on, ConditionRating.Level level, String evidence) {
        LocalDate day = LocalDate.parse(on);
        return new ConditionRating(
                ConditionId.of(condition),
                day,
                level,
                Optional.of(evidence).filter(text -> !text.isEmpty()),
                Optional.of("a step"),
                new Provenance("ratings.csv", 2, new Publication(day, Publication.Basis.ASSUMED)));
    }

    private static final SelfAssessment RATED = SelfAssessment.of(
            SYSTEM.conditions(),
            List.of(
                    rating("vision", "2019-10-01", ConditionRating.Level.EMERGING, "a draft"),
                    rating("vision", "2020-10-01", ConditionRating.Level.IN_PLACE, "a document"),
                    rating("funding", "2019-10-01", ConditionRating.Level.IN_PLACE, ""),
                    rating("funding", "2020-09-01", ConditionRating.Level.ABSENT, "no money"),
                    rating("weather", "2020-09-01", ConditionRating.Level.ABSENT, "rain")));

    @Test
    void thereAreNineConditionsThreeKindsAndThreeRoles() {
        assertThat(SYSTEM.conditions()).hasSize(9);
        assertThat(SYSTEM.kinds())
                .extracting(SystemKind::id)
                .containsExactly("timely-adapter", "slow-mover", "sudden-reactor");
        assertThat(SYSTEM.roles()).extracting(SystemKind::id).containsExactly("convenor", "champion", "commissioner");
    }

    @Test
    void ratingsAreComparedOverTime() {
        List<ConditionChange> changes = RATED.changes(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 12, 1));
        assertThat(changes).hasSize(9);
        assertThat(changes.get(0).direction()).isEqualTo(ConditionChange.Direction.BETTER);
        assertThat(changes.get(1).direction()).isEqualTo(ConditionChange.Direction.NOT_COMPARABLE);
        assertThat(changes.get(7).direction()).isEqualTo(ConditionChange.Direction.WORSE);
        assertThat(RATED.changes(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 8, 31))
                        .get(0)
                        .direction())
                .isEqualTo(ConditionChange.Direction.SAME); // the rating of Thursday 1 October 2020 is not made yet
        assertThat(RATED.changes(LocalDate.of(2019, 12, 1), LocalDate.of(2020, 9, 1))
                        .get(7)
                        .direction())
                .isEqualTo(ConditionChange.Direction.WORSE); // the rating of that Tuesday
        assertThat(RATED.changes(LocalDate.of(2019, 9, 30), LocalDate.of(2020, 9, 1))
                        .get(7)
                        .direction())
                .isEqualTo(ConditionChange.Direction.NOT_COMPARABLE);
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(RATED.missing(LocalDate.of(2019, 12, 1)))
                .hasSize(9)
                .extracting(each -> each.text())
                .contains(
                        "The rating of the condition 'Enough money from schools and the authority' states no evidence.",
                        "The rating of 'weather' is of no condition that is known.")
                .filteredOn(text -> text.endsWith(" is not rated."))
                .hasSize(7);
        ConditionRating without = new ConditionRating(
                ConditionId.of("vision"),
                LocalDate.of(2019, 10, 1),
                ConditionRating.Level.SECURE,
                Optional.of("a document"),
                Optional.empty(),
                new Provenance(
                        "ratings.csv", 2, new Publication(LocalDate.of(2019, 10, 1), Publication.Basis.ASSUMED)));
        assertThat(SelfAssessment.of(SYSTEM.conditions().subList(0, 1), List.of(without))
                        .missing(LocalDate.of(2019, 12, 1)))
                .extracting(each -> each.text())
                .singleElement()
                .asString()
                .endsWith("states no action.");
    }
}
