package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckReview.Reviewed;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntry;
import org.schooloversight.duties.register.LawChecksReader;
import org.schooloversight.reporting.LawReviews;

class LawWorksheetCsvTest {

    private static final LawEntry SEN = LawReviews.entry("clock/ehc-final-plan/2014-09-01");
    private static final LawEntry LADO = LawReviews.entry("duty/lado-allegations");

    private static String sheet(CheckReview review, String... area) {
        StringWriter text = new StringWriter();
        LawWorksheetCsv.write(review, List.of(area).stream().map(AreaId::of).findFirst(), text);
        return text.toString();
    }

    private static RowsRead<LawChecks> read(String sheet) throws IOException {
        return LawChecksReader.of(ColumnMapping.bundled(), LawReviews.ENTRIES)
                .read("sheet.csv", new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aBlankSheetHasEveryEntryThatIsNotCheckedAndReadsBackAsNothingRecorded() throws IOException {
        CheckReview review = LawReviews.review();
        RowsRead<LawChecks> read = read(sheet(review));
        assertThat(read.problems()).isEmpty();
        assertThat(read.notes()).noneMatch(each -> each.contains("not looked at"));
        assertThat(read.value().all())
                .extracting(LawCheck::entry)
                .isEqualTo(review.entries().stream()
                        .filter(Reviewed::isUnchecked)
                        .map(each -> each.entry().id())
                        .toList());
        assertThat(read.value().all()).extracting(LawCheck::outcome).containsOnly(LawCheck.Outcome.NOT_YET);
        assertThat(read.value().review(LawReviews.ENTRIES).entries())
                .extracting(Reviewed::standing)
                .isEqualTo(review.entries().stream().map(Reviewed::standing).toList());
    }

    /** What was recorded of every single entry comes back from the sheet as it was. */
    @Test
    void whatWasRecordedReadsBackAsItWas() throws IOException {
        LawCheck[] all = LawReviews.ENTRIES.all().stream()
                .map(each -> LawReviews.check(
                        each,
                        each.id().value().length() % 2 == 0 ? LawCheck.Outcome.AGREES : LawCheck.Outcome.DIFFERS,
                        "a \"note\", of " + each.id()))
                .toArray(LawCheck[]::new);
        RowsRead<LawChecks> read = read(sheet(LawReviews.review(all)));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
                .containsExactly(all);
    }

    @Test
    void aCheckThatHasLapsedIsToBeMadeAgainAndSaysWhatItWas() throws IOException {
        RowsRead<LawChecks> read = read(sheet(LawReviews.review(LawReviews.lapsed(SEN)), "sen"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().all())
                .filteredOn(each -> each.entry().equals(SEN.id()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.fingerprint()).isEqualTo(SEN.fingerprint());
                    assertThat(each.outcome()).isEqualTo(LawCheck.Outcome.NOT_YET);
                    assertThat(each.note())
                            .isEqualTo("lapsed, for the entry was changed: agrees on Friday 20 November 2026, by legal"
                                    + " officer, against the revised Act");
                });
    }

    @Test
    void aSheetOfOneAreaKeepsWhatWasRecordedOfOthers() throws IOException {
        LawCheck recorded = LawReviews.check(LADO, LawCheck.Outcome.AGREES, "");
        RowsRead<LawChecks> read = read(sheet(LawReviews.review(recorded), "sen"));
        assertThat(read.value().all())
                .filteredOn(each -> LawReviews.ENTRIES
                        .find(each.entry())
                        .map(LawEntry::area)
                        .filter(AreaId.of("sen")::equals)
                        .isEmpty())
                .extracting(LawCheck::entry, LawCheck::outcome, LawCheck::checkedOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        LADO.id(),
                        LawCheck.Outcome.AGREES,
                        Optional.of(java.time.LocalDate.of(2026, 11, 20)))); // Friday
    }

    @Test
    void noFingerprintLooksLikeANumberToASpreadsheet() {
        assertThat(LawReviews.ENTRIES.all())
                .allSatisfy(each -> assertThat(each.fingerprint().value()).matches("[0-9a-f]{4}(-[0-9a-f]{4}){3}"));
        assertThat(sheet(LawReviews.review()))
                .startsWith("entry,fingerprint,outcome,checked_on,checked_by,against,note,area,");
    }
}
