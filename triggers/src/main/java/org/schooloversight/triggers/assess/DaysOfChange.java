package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.policy.Criterion;

/** Finds the days on which an answer may change: days of evidence, when it became public, when it ends, and when it is too old. */
final class DaysOfChange {

    private final CompiledPolicy compiled;
    private final MeasureCatalogue measures;
    private final Set<Integer> eventMonths = new TreeSet<>();
    private final Set<Integer> inspectionMonths = new TreeSet<>();
    private final Set<Integer> tierMonths = new TreeSet<>();

    DaysOfChange(CompiledPolicy compiled, MeasureCatalogue measures) {
        this.compiled = compiled;
        this.measures = measures;
        compiled.policy().criteria().flatMap(Criterion::all).forEach(this::take);
    }

    private void take(Criterion criterion) {
        if (criterion instanceof Criterion.EventWithin within
                && within.since() instanceof Criterion.Since.Months window) {
            months(Optional.of(window.months()), eventMonths);
        } else if (criterion instanceof Criterion.InspectionPattern pattern) {
            months(pattern.months(), inspectionMonths);
        } else if (criterion instanceof Criterion.InTier inTier) {
            months(inTier.months(), tierMonths);
        }
    }

    private void months(Optional<ParameterId> parameter, Set<Integer> into) {
        parameter
                .map(compiled.settings().parameters()::get)
                .map(BigDecimal::intValue)
                .ifPresent(into::add);
    }

    NavigableSet<LocalDate> of(School school, EvidenceSet evidence) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        days.add(compiled.policy().header().effective().startInclusive());
        compiled.policy().header().effective().endExclusive().ifPresent(days::add);
        school.opened().ifPresent(days::add);
        school.closed().ifPresent(last -> days.add(last.plusDays(1)));
        measures.measures().stream()
                .map(Measure::series)
                .flatMap(series -> series.stream().map(SeriesYear::firstPublished))
                .flatMap(Optional::stream)
                .forEach(days::add);
        evidence.inspections().forEach(inspection -> days(inspection).forEach(days::add));
        for (Evidence piece : evidence.all()) {
            days.add(piece.provenance().publication().on());
            days(piece).forEach(days::add);
        }
        return Collections.unmodifiableNavigableSet(days);
    }

    private Stream<LocalDate> days(Inspection inspection) {
        return Stream.concat(
                Stream.of(inspection.provenance().publication().on(), inspection.date()),
                after(inspection.date(), inspectionMonths));
    }

    private Stream<LocalDate> days(Evidence piece) {
        if (piece instanceof ProfessionalJudgement judgement) {
            return Stream.of(judgement.madeOn(), judgement.lastDay().plusDays(1));
        }
        if (piece instanceof Rating rating) {
            return Stream.of(rating.madeOn(), rating.lastDay().plusDays(1));
        }
        if (piece instanceof RecordedEvent event) {
            return Stream.concat(Stream.of(event.on()), after(event.on(), eventMonths));
        }
        if (piece instanceof TierRecord record) {
            return Stream.concat(
                    Stream.concat(Stream.of(record.from()), record.lastDay().map(last -> last.plusDays(1)).stream()),
                    after(record.from(), tierMonths));
        }
        return Stream.empty();
    }

    private static Stream<LocalDate> after(LocalDate day, Set<Integer> months) {
        return months.stream().map(day::plusMonths);
    }
}
