package org.schooloversight.examples.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;

/**
 * The yardstick: the default reading of the programme for the made-up schools, written out as plain conditions. It gives a tier and
 * nothing else: no reasons, no unknowns, no other readings, no receipt.
 */
final class HandWritten {

    private static final BigDecimal LOW_ATTAINMENT = BigDecimal.valueOf(65);
    private static final List<BigDecimal> HIGH_RATES =
            List.of(new BigDecimal("12.3"), new BigDecimal("6.0"), new BigDecimal("2.1"));

    private HandWritten() {}

    static String tier(EvidenceSet evidence) {
        if (evidence.inspections().get(0) instanceof Inspection.Graded graded
                && graded.grade() == OverallGrade.REQUIRES_IMPROVEMENT) {
            return "bespoke-requires-improvement";
        }
        if (judged(evidence, MadeUpSchools.CONCERNS.get(2)) || pattern(evidence, 2)) {
            return "bespoke-targeted";
        }
        boolean targeted = judged(evidence, MadeUpSchools.CONCERNS.get(0))
                || judged(evidence, MadeUpSchools.CONCERNS.get(1))
                || pattern(evidence, 1);
        return targeted ? "targeted" : "annual-review";
    }

    private static boolean judged(EvidenceSet evidence, ConcernId concern) {
        return evidence.judgements(concern).get(0).level() != JudgementLevel.NO_CONCERN;
    }

    private static boolean pattern(EvidenceSet evidence, int years) {
        boolean found = low(evidence, MadeUpSchools.ATTAINMENT, years, LOW_ATTAINMENT, false);
        for (MeasureId measure : MadeUpSchools.PROGRESS) {
            found |= low(evidence, measure, years, BigDecimal.ZERO, true);
        }
        for (int i = 0; i < HIGH_RATES.size(); i++) {
            found |= high(evidence, MadeUpSchools.RATES.get(i), years, HIGH_RATES.get(i));
        }
        return found;
    }

    private static boolean low(
            EvidenceSet evidence, MeasureId measure, int years, BigDecimal threshold, boolean significant) {
        for (int i = 0; i < years; i++) {
            Figure.Value value = value(evidence, measure, MadeUpSchools.LATEST.plusYears(-i));
            BigDecimal compared = significant ? value.limits().orElseThrow().upper() : value.value();
            if (compared.compareTo(threshold) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean high(EvidenceSet evidence, MeasureId measure, int years, BigDecimal threshold) {
        for (int i = 0; i < years; i++) {
            if (value(evidence, measure, MadeUpSchools.LATEST.plusYears(-i))
                            .value()
                            .compareTo(threshold)
                    < 0) {
                return false;
            }
        }
        return true;
    }

    private static Figure.Value value(EvidenceSet evidence, MeasureId measure, AcademicYear year) {
        for (MeasuredResult result : evidence.results(measure, MadeUpSchools.ALL)) {
            if (result.year().equals(year) && result.figure() instanceof Figure.Value value) {
                return value;
            }
        }
        throw new IllegalStateException("the made-up schools have every figure");
    }
}
