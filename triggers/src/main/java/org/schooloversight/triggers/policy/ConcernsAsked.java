package org.schooloversight.triggers.policy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.ConcernId;

/** Finds the concerns whose judgement a criterion asks for, under any reading. */
final class ConcernsAsked implements Criterion.Cases<Set<ConcernId>> {

    private Set<ConcernId> all(Collection<Criterion> parts) {
        return parts.stream().flatMap(part -> part.match(this).stream()).collect(Collectors.toSet());
    }

    @Override
    public Set<ConcernId> allOf(Criterion.AllOf each) {
        return all(each.parts());
    }

    @Override
    public Set<ConcernId> anyOf(Criterion.AnyOf each) {
        return all(each.parts());
    }

    @Override
    public Set<ConcernId> firstKnown(Criterion.FirstKnown each) {
        return all(each.parts());
    }

    @Override
    public Set<ConcernId> scoped(Criterion.Scoped each) {
        return each.test().match(this);
    }

    @Override
    public Set<ConcernId> byReading(Criterion.ByReading each) {
        return all(each.options().values());
    }

    @Override
    public Set<ConcernId> resultPattern(Criterion.ResultPattern each) {
        return Set.of();
    }

    @Override
    public Set<ConcernId> judged(Criterion.Judged each) {
        return Set.of(each.concern());
    }

    @Override
    public Set<ConcernId> ungradedInspection(Criterion.UngradedInspection each) {
        return Set.of();
    }

    @Override
    public Set<ConcernId> eventWithin(Criterion.EventWithin each) {
        return Set.of();
    }
}
