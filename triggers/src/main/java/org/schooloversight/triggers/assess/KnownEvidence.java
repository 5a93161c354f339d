package org.schooloversight.triggers.assess;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.school.School;

/**
 * Leaves of the evidence about a school what counts on the day of a question.
 *
 * <p>That is each most settled figure that was public, with the number of its pupils that was, the judgement, rating and tier that stand on the day, and the events up to
 * it. Inspections all stay: that one came later can be part of an answer. A programme answers as it would from all the evidence; only
 * its explanation may tell less, as it no longer knows of what does not count.
 */
public final class KnownEvidence {

    private final SchoolCase each;
    private final EvidenceSet.Builder known;
    private final Set<Object> done = new HashSet<>();

    private KnownEvidence(SchoolCase each) {
        this.each = each;
        known = EvidenceSet.builder(each.evidence().urn())
                .covering(each.evidence().inspectionCoverage());
    }

    /**
     * Obtains what counts.
     *
     * @param school  the school, not null
     * @param evidence  all evidence about it, not null
     * @param asOf  the dates of the question, not null
     * @param policy  the programme whose tiers are meant, not null
     * @return the evidence that counts, not null
     */
    public static EvidenceSet of(School school, EvidenceSet evidence, AsOf asOf, PolicyId policy) {
        SchoolCase each = new SchoolCase(school, evidence, asOf);
        KnownEvidence found = new KnownEvidence(each);
        evidence.inspections().forEach(found.known::add);
        evidence.all().forEach(found::add);
        TierRecords.current(each, policy, TierRecord.Kind.PLACED).ifPresent(found.known::add);
        TierRecords.current(each, policy, TierRecord.Kind.OVERRIDDEN).ifPresent(found.known::add);
        return found.known.build();
    }

    private void add(Evidence piece) {
        if (piece instanceof MeasuredResult result) {
            results(result.measure(), result.group(), result.year());
        } else if (piece instanceof ProfessionalJudgement judgement) {
            judgement(judgement.concern());
        } else if (piece instanceof Rating rating) {
            rating(rating.scale());
        } else if (piece instanceof RecordedEvent event
                && each.isKnown(event.provenance())
                && !event.on().isAfter(each.asOf().effectiveOn())) {
            known.add(event);
        }
    }

    /** Adds the figures of a year, each with the number of pupils that stands, which another record may have told. */
    private void results(MeasureId measure, PupilGroupId group, AcademicYear year) {
        if (!done.add(List.of(measure, group, year))) {
            return;
        }
        List<MeasuredResult> figures =
                PublishedFigure.find(each, measure, group, year).results();
        List<Integer> pupils = PublishedFigure.withPupils(each, measure, group, year).results().stream()
                .map(result -> result.cohort().orElseThrow())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < Math.max(figures.size(), pupils.size()); i++) {
            MeasuredResult figure = figures.get(Math.min(i, figures.size() - 1));
            known.add(with(
                    figure,
                    pupils.isEmpty()
                            ? OptionalInt.empty()
                            : OptionalInt.of(pupils.get(Math.min(i, pupils.size() - 1)))));
        }
    }

    private static MeasuredResult with(MeasuredResult figure, OptionalInt pupils) {
        return new MeasuredResult(
                figure.urn(),
                figure.measure(),
                figure.group(),
                figure.year(),
                figure.figure(),
                pupils,
                figure.status(),
                figure.provenance());
    }

    private void judgement(ConcernId concern) {
        if (done.add(concern)) {
            JudgedTest.current(each, concern).ifPresent(known::add);
        }
    }

    private void rating(ScaleId scale) {
        if (done.add(scale)) {
            each.evidence().ratings(scale).stream()
                    .filter(rating -> each.isKnown(rating.provenance())
                            && rating.isCurrentOn(each.asOf().effectiveOn()))
                    .findFirst()
                    .ifPresent(known::add);
        }
    }
}
