package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.Value;
import org.schooloversight.triggers.json.LocalSystems;
import org.schooloversight.triggers.partnership.ConditionId;
import org.schooloversight.triggers.partnership.ConditionRating;
import org.schooloversight.triggers.partnership.SelfAssessment;
import org.schooloversight.triggers.partnership.SystemCondition;

class ConditionsReportTest {

    private static final LocalDate SINCE = LocalDate.of(2019, 12, 2); // Monday
    private static final LocalDate DAY = LocalDate.of(2020, 12, 1); // Tuesday

    private static ConditionRating rating(
            String condition, LocalDate on, ConditionRating.Level level, String... texts) {
        return new ConditionRating(
                ConditionId.of(condition),
                on,
                level,
                texts.length > 0 ? Optional.of(texts[0]) : Optional.empty(),
                texts.length > 1 ? Optional.of(texts[1]) : Optional.empty(),
                new Provenance("ratings.csv", 2, new Publication(on, Publication.Basis.ASSUMED)));
    }

    private static Report report(List<SystemCondition> conditions, ConditionRating... ratings) {
        return ConditionsReport.report(
                LocalSystems.bundled(),
                SelfAssessment.of(conditions, List.of(ratings)),
                SINCE,
                new ReportHead("The partnership", AsOf.on(DAY), List.of()));
    }

    private static final Report REPORT = report(
            LocalSystems.bundled().conditions(),
            rating("vision", SINCE, ConditionRating.Level.EMERGING, "a draft", "write it"),
            rating("vision", DAY, ConditionRating.Level.IN_PLACE, "a document", "share it"),
            rating("vision", DAY.plusDays(1), ConditionRating.Level.SECURE, "later", "later"),
            rating("trust", SINCE.plusDays(1), ConditionRating.Level.ABSENT, "none"));

    @Test
    void theRatingsOfBothDaysStandSideBySide() {
        Block.Table table = Walk.table(REPORT, "conditions");
        assertThat(table.rows()).hasSize(9);
        assertThat(Walk.words(table, "before").subList(0, 2)).containsExactly("Emerging", "not rated");
        assertThat(Walk.words(table, "now").subList(0, 2)).containsExactly("In place", "Not in place");
        assertThat(Walk.words(table, "change").subList(0, 3))
                .containsExactly("Better", "Not comparable", "Not comparable");
        Block.Table grounds = Walk.table(REPORT, "grounds");
        assertThat(Walk.words(grounds, "evidence").subList(0, 2)).containsExactly("a document", "none");
        assertThat(Walk.column(grounds, "action").get(1).value())
                .isEqualTo(new Value.Absent(Absence.NOT_KNOWN, "not stated"));
        assertThat(table.caption())
                .isEqualTo("Each condition on Monday 2 December 2019 and on Tuesday 1 December 2020");
        assertThat(Walk.column(table, "condition").get(0).reasons())
                .singleElement()
                .satisfies(each -> assertThat(each.cites()).isNotEmpty());
    }

    /** Evidence and action are free text that nobody has looked through. */
    @Test
    void onlyOfficersAndTheGroupReadTheWordsBehindARating() {
        for (Audience audience : List.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP)) {
            assertThat(Walk.texts(REPORT, audience)).contains("a document", "share it");
        }
        for (Audience audience : List.of(Audience.BOARD, Audience.SCHOOL, Audience.PUBLIC)) {
            assertThat(Walk.texts(REPORT, audience))
                    .contains("Emerging", "In place", "Better")
                    .doesNotContain("a document", "share it");
        }
    }

    @Test
    void theRolesAndKindsOfLocalSystemsAreTold() {
        assertThat(Walk.words(Walk.table(REPORT, "kinds"), "name"))
                .containsExactly("Timely adapter", "Slow mover", "Sudden reactor");
        Block.Table roles = Walk.table(REPORT, "roles");
        assertThat(Walk.words(roles, "name"))
                .containsExactly(
                        "Convenor of partnerships",
                        "Champion of children, families and communities",
                        "Maker and shaper of commissioning");
        assertThat(Walk.column(roles, "name"))
                .allMatch(each -> !each.reasons().get(0).cites().isEmpty());
        assertThat(Walk.words(roles, "marks")).contains("sees the whole picture and the data; commissions support");
    }

    @Test
    void whatIsMissingIsToldToEverybody() {
        for (Audience audience : Audience.values()) {
            assertThat(Walk.texts(REPORT, audience))
                    .contains("The scale of ratings is our own; no source states one.")
                    .filteredOn(text -> text.endsWith("is not rated."))
                    .hasSize(7);
            assertThat(Walk.texts(REPORT, audience)).anyMatch(text -> text.endsWith("states no action."));
        }
    }

    @Test
    void whereNothingIsMissingItIsSaid() {
        List<SystemCondition> one = LocalSystems.bundled().conditions().subList(0, 1);
        assertThat(Walk.texts(
                        report(one, rating("vision", SINCE, ConditionRating.Level.SECURE, "a document", "keep it")),
                        Audience.PUBLIC))
                .contains("Each condition has a rating, its evidence and an action.", "Same");
    }
}
