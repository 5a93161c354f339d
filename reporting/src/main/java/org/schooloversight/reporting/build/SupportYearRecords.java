package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.OverUse;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.delivery.UnmatchedRecord;

/** Lays out the records of a school's year that meet no promise, or go beyond one. */
final class SupportYearRecords {

    private SupportYearRecords() {}

    static List<Block> beyond(SupportYear support) {
        if (support.overUses().isEmpty()) {
            return List.of(inConfidence("Nothing was used beyond what is promised at most."));
        }
        return List.of(inConfidence(
                "beyond",
                "What was used beyond what is promised at most",
                List.of(
                        Column.ofWords("promise", "Promise"),
                        Column.ofWords("used", "Used"),
                        Column.ofWords("beyond", "Beyond it"),
                        ObligationPieces.records()),
                support.overUses().stream().map(SupportYearRecords::beyond).toList()));
    }

    private static Row beyond(OverUse each) {
        return Row.of(List.of(
                        Cell.of(Phrases.title(each.entitlement().title())),
                        Cell.of(number(each.used()) + " of at most " + number(each.allowed())),
                        all(
                                each.beyond().stream()
                                        .map(record -> EnglishDates.full(record.on()))
                                        .toList(),
                                ""),
                        ObligationPieces.records(each.beyond())))
                .inConfidence();
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    static List<Block> unmatched(SupportYear support) {
        if (support.unmatched().isEmpty()) {
            return List.of(inConfidence("Every record of the year meets a promise."));
        }
        return List.of(inConfidence(
                "unmatched",
                "What is on record and meets no promise",
                List.of(
                        Column.ofWords("for", "For"),
                        Column.ofDays("on", "On"),
                        Column.ofWords("why", "Why it meets none"),
                        ObligationPieces.records()),
                support.unmatched().stream()
                        .map(each -> unmatched(support, each))
                        .toList()));
    }

    private static Row unmatched(SupportYear support, UnmatchedRecord each) {
        String title = support.of(each.entitlement()).stream()
                .findFirst()
                .map(owed -> Phrases.title(owed.entitlement().title()))
                .orElse(each.entitlement());
        return Row.of(List.of(
                        Cell.of(title),
                        Cell.of(each.record().on()),
                        Cell.of(each.reason().text()),
                        ObligationPieces.records(List.of(each.record()))))
                .inConfidence();
    }
}
