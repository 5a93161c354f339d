package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckStanding;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawEntry;
import org.schooloversight.reporting.Establishments;
import org.schooloversight.reporting.LawReviews;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;

class UncheckedLawReportTest {

    private static final LawEntry OPEN = LawReviews.entry("duty/lado-allegations");
    private static final LawEntry REFERRAL = LawReviews.entry("clock/lado-referral/2018-07-04");

    private static Report report(CheckReview review, String area) {
        return UncheckedLawReport.report(
                review, Optional.of(area).filter(name -> !name.isEmpty()).map(AreaId::of), Establishments.head());
    }

    @Test
    void whatNobodyCheckedIsListedWithWhatToCompareItWith() {
        Tables report = Tables.ofPublic(report(LawReviews.review(), "lado"));
        assertThat(report.row("areas", "Lado")).containsExactly("4", "3", "1");
        assertThat(report.table("lado").rows()).hasSize(3);
        String title = "Manage allegations against people who work with children";
        assertThat(report.words("lado", title, "entry")).isEqualTo("duty/lado-allegations");
        assertThat(report.words("lado", title, "says")).isEqualTo(OPEN.says());
        assertThat(report.words("lado", title, "law")).contains("[statutory guidance]");
        assertThat(report.words("lado", title, "basis")).startsWith(OPEN.check().basis());
        assertThat(report.words("lado", title, "standing")).isEqualTo("open");
    }

    @Test
    void whatIsConfirmedIsListedNoMoreAndTheRestSaysHowItStands() {
        CheckReview review = LawReviews.review(
                LawReviews.check(OPEN, LawCheck.Outcome.DIFFERS, "the edition of 2026"),
                LawReviews.check(REFERRAL, LawCheck.Outcome.AGREES, ""),
                LawReviews.lapsed(LawReviews.entry("clock/lado-referral/2023-12-15")));
        Tables report = Tables.ofPublic(report(review, "lado"));
        assertThat(report.row("areas", "Lado")).containsExactly("4", "2", "1", "1", "1", "1");
        assertThat(report.lines("lado"))
                .extracting(line -> line.get(1))
                .doesNotContain(REFERRAL.id().value());
        assertThat(report.words("lado", "Manage allegations against people who work with children", "standing"))
                .isEqualTo(
                        "found to differ: legal officer, Friday 20 November 2026, against the revised Act: the edition of"
                                + " 2026");
        assertThat(report.lines("lado"))
                .anySatisfy(line -> assertThat(line.get(5)).startsWith("lapsed: legal officer"));
    }

    @Test
    void allAreasAddUp() {
        CheckReview review = LawReviews.review();
        Report full = report(review, "");
        Tables report = Tables.ofPublic(full);
        long open = review.count(CheckStanding.OPEN);
        assertThat(report.row("areas", "All areas"))
                .startsWith(String.format("%,d", review.entries().size()), String.format("%,d", open));
        assertThat(report.all().stream()
                        .filter(table -> !table.id().equals("areas"))
                        .mapToInt(table -> table.rows().size())
                        .sum())
                .isEqualTo((int) open);
        assertThat(full.audiences()).containsExactlyInAnyOrder(Audience.values());
        assertThat(Tables.of(full, Audience.INTERNAL).lines("lado")).isEqualTo(report.lines("lado"));
    }

    @Test
    void anAreaInWhichAllIsCheckedHasNoTable() {
        CheckReview all = LawReviews.review(LawReviews.ENTRIES.all().stream()
                .map(each -> LawReviews.check(each, LawCheck.Outcome.AGREES, ""))
                .toArray(LawCheck[]::new));
        assertThat(Tables.ofPublic(report(all, "")).all())
                .singleElement()
                .extracting(table -> table.id())
                .isEqualTo("areas");
    }
}
