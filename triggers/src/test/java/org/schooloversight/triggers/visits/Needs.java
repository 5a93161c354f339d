package org.schooloversight.triggers.visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.deadline.Bound;
import org.schooloversight.core.deadline.Deadline;
import org.schooloversight.core.deadline.DeadlineRule;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Provision;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.InspectionDue;
import org.schooloversight.core.inspection.InspectionInterval;
import org.schooloversight.core.inspection.IntervalId;
import org.schooloversight.core.inspection.NextInspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.support.NeedId;
import org.schooloversight.triggers.support.ProviderKind;

/** Makes needs, providers and a year for tests. */
final class Needs {

    static final AcademicYear YEAR = AcademicYear.starting(2019);
    static final TierId STATEMENT = TierId.of("statement-of-action");
    static final TierId REQUIRES_IMPROVEMENT = TierId.of("bespoke-requires-improvement");
    static final VisitPriorities PRIORITIES = VisitPriorities.of(List.of(STATEMENT, REQUIRES_IMPROVEMENT));

    private static final List<TermBlock> HALF_TERMS = List.of(
            block("Autumn 1", "2019-09-03", "2019-10-25"),
            block("Autumn 2", "2019-11-04", "2019-12-20"),
            block("Spring 1", "2020-01-06", "2020-02-14"),
            block("Spring 2", "2020-02-24", "2020-04-03"),
            block("Summer 1", "2020-04-20", "2020-05-22"),
            block("Summer 2", "2020-06-01", "2020-07-21"));

    private Needs() {}

    static TermBlock block(String name, String first, String last) {
        return new TermBlock(name, LocalDate.parse(first), LocalDate.parse(last));
    }

    /** The first half terms of the year, or all six. */
    static VisitYear year(int halfTerms) {
        return new VisitYear(YEAR, HALF_TERMS.subList(0, halfTerms), YEAR.lastDay(), YEAR.firstDay());
    }

    static VisitedSchool school(int urn) {
        return new VisitedSchool(Urn.of(urn), SchoolKind.PRIMARY, Set.of(), Set.of(), false);
    }

    /** A promised visit to a primary school at any time of the year. */
    static ImmutableVisitNeed need(int urn) {
        return need(school(urn));
    }

    static ImmutableVisitNeed need(VisitedSchool school) {
        return (ImmutableVisitNeed) VisitNeed.builder()
                .key(new VisitNeed.Key(school.urn(), "visit", 1, 1))
                .title("one-day visit")
                .school(school)
                .claim(VisitNeed.Claim.OWED)
                .opens(YEAR.firstDay())
                .inspection(inspection(Optional.empty()))
                .build();
    }

    /** An officer for primary schools with as many days in each of six half terms. */
    static Provider officer(String id, int days) {
        return provider(id, days, days, days, days, days, days);
    }

    static Provider provider(String id, Integer... days) {
        return new Provider(
                ProviderId.of(id),
                ProviderKind.OFFICER,
                Set.of(SchoolKind.PRIMARY),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(days),
                Optional.empty());
    }

    static Provider inConflict(Provider provider, Set<Urn> schools, Set<String> groups) {
        return new Provider(
                provider.id(),
                provider.kind(),
                provider.kinds(),
                provider.bestFor(),
                schools,
                groups,
                provider.days(),
                provider.lastDay());
    }

    static Provider bestFor(Provider provider, String... needs) {
        Set<NeedId> best = List.of(needs).stream().map(NeedId::of).collect(java.util.stream.Collectors.toSet());
        return new Provider(
                provider.id(),
                provider.kind(),
                provider.kinds(),
                best,
                provider.schools(),
                provider.groups(),
                provider.days(),
                provider.lastDay());
    }

    static NextInspection inspection(String day) {
        return inspection(Optional.of(LocalDate.parse(day)));
    }

    /** The next inspection by a day that is made up, or on a day that is not known. */
    static NextInspection inspection(Optional<LocalDate> day) {
        List<InspectionDue> due = new ArrayList<>();
        day.ifPresent(by -> due.add(due(by)));
        return new NextInspection(due, List.of(new Reason("made up", List.of(), List.of())));
    }

    private static InspectionDue due(LocalDate by) {
        LocalDate from = LocalDate.of(2015, 1, 5); // Monday
        Inspection last = new Inspection.Graded(
                Urn.of(100000),
                from,
                FrameworkId.of("any"),
                OverallGrade.GOOD,
                Optional.empty(),
                new Provenance("test", 0, new Publication(from, Publication.Basis.STATED)));
        Citation act = new Citation(new Instrument(InstrumentId.of("act"), "Act", Authority.ACT), "");
        Provision provision = new Provision(
                new DeadlineRule.NoDate("made up"), Bound.AT_LATEST, List.of(act), Check.unchecked("made up"));
        InspectionInterval interval = new InspectionInterval(
                IntervalId.of("made-up"),
                "made up",
                InspectionInterval.Force.REQUIRED,
                EffectivePeriod.from(from),
                new InspectionInterval.About(Set.of(), Optional.empty(), Set.of(), Set.of(), Set.of()),
                InspectionInterval.From.INSPECTION,
                provision);
        return new InspectionDue(
                interval, last, new Deadline(provision, Occasion.on(from), DaySpan.on(by), List.of(), List.of()));
    }
}
