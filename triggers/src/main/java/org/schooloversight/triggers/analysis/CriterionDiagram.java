package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.CriterionCases;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** Makes the diagram of a criterion: what it says of every combination of evidence. */
final class CriterionDiagram implements CriterionCases<Integer> {

    private final Space space;
    private final Diagrams diagrams;
    private final Facts facts;
    private final Readings readings;
    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final Optional<AcademicYear> upTo;

    CriterionDiagram(Space space, Facts facts, Readings readings, SupportPolicy policy, PolicySettings settings) {
        this(space, facts, readings, policy, settings, Optional.empty());
    }

    private CriterionDiagram(
            Space space,
            Facts facts,
            Readings readings,
            SupportPolicy policy,
            PolicySettings settings,
            Optional<AcademicYear> upTo) {
        this.space = space;
        diagrams = space.diagrams();
        this.facts = facts;
        this.readings = readings;
        this.policy = policy;
        this.settings = settings;
        this.upTo = upTo;
    }

    private List<Integer> all(List<Criterion> parts) {
        return parts.stream().map(part -> part.match(this)).toList();
    }

    private int any(List<Integer> parts) {
        return parts.stream().reduce(diagrams.constant(Says.NOT_APPLICABLE), (a, b) -> diagrams.apply(a, b, Says::any));
    }

    private int atLeast(int number, List<Integer> parts) {
        int count = diagrams.constant(Says.Count.NONE);
        for (int part : parts) {
            count = diagrams.apply(count, part, (sum, says) -> ((Says.Count) sum).and((Says) says));
        }
        return diagrams.map(count, sum -> ((Says.Count) sum).atLeast(number));
    }

    @Override
    public Integer allOf(Criterion.AllOf each) {
        return all(each.parts()).stream()
                .reduce(diagrams.constant(Says.NOT_APPLICABLE), (a, b) -> diagrams.apply(a, b, Says::all));
    }

    @Override
    public Integer anyOf(Criterion.AnyOf each) {
        return any(all(each.parts()));
    }

    @Override
    public Integer noneOf(Criterion.NoneOf each) {
        return diagrams.map(any(all(each.parts())), Says::opposite);
    }

    @Override
    public Integer atLeast(Criterion.AtLeast each) {
        return atLeast(each.atLeast(), all(each.parts()));
    }

    @Override
    public Integer firstKnown(Criterion.FirstKnown each) {
        return all(each.parts()).stream()
                .reduce(
                        diagrams.constant(Says.NOT_APPLICABLE),
                        (a, b) -> diagrams.apply(a, b, CriterionDiagram::first));
    }

    private static Says first(Object a, Object b) {
        return a == Says.NOT_APPLICABLE ? (Says) b : Says.firstKnown(a, b);
    }

    @Override
    public Integer assuming(Criterion.Assuming each) {
        return diagrams.map(
                each.test().match(this), says -> says == Says.NOT_KNOWN ? Says.of(each.whenNotKnown()) : (Says) says);
    }

    @Override
    public Integer scoped(Criterion.Scoped each) {
        int in = facts.school().isIn(each.scope());
        int test = each.test().match(this);
        return space.isSurvey()
                ? test
                : diagrams.choose(in, is -> is == Boolean.TRUE ? test : diagrams.constant(Says.NOT_APPLICABLE));
    }

    @Override
    public Integer given(Criterion.Given each) {
        int condition = each.condition().match(this);
        int test = each.test().match(this);
        return diagrams.choose(
                condition,
                says -> says == Says.FIRED
                        ? test
                        : diagrams.constant(says == Says.NOT_KNOWN ? Says.NOT_KNOWN : Says.NOT_APPLICABLE));
    }

    @Override
    public Integer byReading(Criterion.ByReading each) {
        return readings.choose(each.reading(), each.options(), option -> option.match(this));
    }

    @Override
    public Integer resultPattern(Criterion.ResultPattern each) {
        Measure measure = space.measures().require(each.measure());
        return readings.choose(
                each.groups(), groups -> readings.choose(each.gaps(), gaps -> pattern(each, measure, groups, gaps)));
    }

    private int pattern(Criterion.ResultPattern each, Measure measure, List<PupilGroupId> groups, Criterion.Gaps gaps) {
        List<AcademicYear> years = years(measure, each.years());
        int pattern;
        if (years.size() < each.years()) {
            pattern = diagrams.constant(Says.NOT_KNOWN);
        } else if (gaps == Criterion.Gaps.BREAK && !followEachOther(years)) {
            pattern = diagrams.constant(Says.CLEAR);
        } else {
            pattern = any(groups.stream()
                    .map(group -> atLeast(
                            each.atLeast(),
                            years.stream()
                                    .map(year -> figure(measure, group, year, each.test()))
                                    .toList()))
                    .toList());
        }
        if (measure.endAge().isEmpty()) {
            return pattern;
        }
        int given = given(measure, groups, years);
        int applies = facts.school().teaches(measure.endAge().getAsInt());
        int whole = pattern;
        return space.isSurvey()
                ? applies
                : diagrams.choose(applies, says -> {
                    if (says == Says.NOT_KNOWN) {
                        return diagrams.choose(
                                given, is -> is == Boolean.TRUE ? whole : diagrams.constant(Says.NOT_KNOWN));
                    }
                    return says == Says.FIRED ? whole : diagrams.constant(says);
                });
    }

    /** Returns whether any figure was published for the school: true or false. */
    private int given(Measure measure, List<PupilGroupId> groups, List<AcademicYear> years) {
        int given = diagrams.constant(false);
        if (space.isSurvey()) {
            return given;
        }
        for (PupilGroupId group : groups) {
            for (AcademicYear year : years) {
                FigureTopic.Key key = new FigureTopic.Key(measure, group, year);
                if (space.asks(key)) {
                    int one = space.ask(
                            key,
                            sample -> !((FigureTopic.Sample) sample).figures().isEmpty());
                    given = diagrams.apply(given, one, (a, b) -> a == Boolean.TRUE || b == Boolean.TRUE);
                }
            }
        }
        return given;
    }

    private int figure(Measure measure, PupilGroupId group, AcademicYear year, ResultTest test) {
        if (!(test.quantity() instanceof Quantity.Value || test.quantity() instanceof Quantity.PupilCount)) {
            return facts.derived(measure, group, year, test, parameter(test.threshold()));
        }
        if (!isPublished(measure, year)) {
            return diagrams.constant(Says.NOT_KNOWN);
        }
        FigureTopic.Key key = new FigureTopic.Key(measure, group, year);
        FigureTopic.Test made = new FigureTopic.Test(
                test.quantity(), test.comparison(), parameter(test.threshold()), test.significant());
        space.topic(
                        key,
                        FigureTopic.class,
                        each -> new FigureTopic(key, space.measures().groupTitle(group)))
                .note(made);
        return space.ask(key, sample -> FigureTopic.says((FigureTopic.Sample) sample, made));
    }

    /**
     * Returns up to so many of the latest years that are documented as published by the day of the question. If the question is about
     * figures up to a year, that year is the first, published or not.
     */
    private List<AcademicYear> years(Measure measure, int count) {
        Stream<AcademicYear> published = measure.series().stream()
                .map(SeriesYear::year)
                .filter(year -> isPublished(measure, year))
                .filter(year -> upTo.map(last -> year.compareTo(last) < 0).orElse(true));
        return Stream.concat(upTo.stream(), published)
                .sorted(Comparator.reverseOrder())
                .limit(count)
                .toList();
    }

    private boolean isPublished(Measure measure, AcademicYear year) {
        return measure.series().stream()
                .filter(each -> each.year().equals(year))
                .flatMap(each -> each.firstPublished().stream())
                .anyMatch(from -> !from.isAfter(space.asOf().knownBy()));
    }

    private static boolean followEachOther(List<AcademicYear> latestFirst) {
        for (int i = 1; i < latestFirst.size(); i++) {
            if (!latestFirst.get(i).plusYears(1).equals(latestFirst.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Integer overYears(Criterion.OverYears each) {
        return readings.choose(each.gaps(), gaps -> overYears(each, gaps));
    }

    private int overYears(Criterion.OverYears each, Criterion.Gaps gaps) {
        List<AcademicYear> years = years(space.measures().require(each.measure()), each.years());
        if (years.size() < each.years()) {
            return diagrams.constant(Says.NOT_KNOWN);
        }
        if (gaps == Criterion.Gaps.BREAK && !followEachOther(years)) {
            return diagrams.constant(Says.CLEAR);
        }
        List<Integer> parts = new ArrayList<>();
        for (AcademicYear year : years) {
            parts.add(each.test()
                    .match(new CriterionDiagram(space, facts, readings, policy, settings, Optional.of(year))));
        }
        int pattern = atLeast(each.atLeast(), parts);
        if (each.atLeast() < each.years()) {
            return pattern;
        }
        int outOfScope = parts.stream()
                .map(part -> diagrams.map(part, says -> says == Says.NOT_APPLICABLE))
                .reduce(
                        diagrams.constant(false),
                        (a, b) -> diagrams.apply(a, b, (x, y) -> x == Boolean.TRUE || y == Boolean.TRUE));
        return diagrams.apply(pattern, outOfScope, (says, out) -> out == Boolean.TRUE ? Says.NOT_APPLICABLE : says);
    }

    @Override
    public Integer pupils(Criterion.Pupils each) {
        return facts.school().pupils(each.comparison(), parameter(each.threshold()));
    }

    @Override
    public Integer judged(Criterion.Judged each) {
        return facts.officers()
                .judged(
                        each.concern(),
                        title(each.concern()),
                        level -> level.map(found -> Says.of(found.compareTo(each.atLeast()) >= 0))
                                .orElse(Says.of(each.whenNone())));
    }

    private String title(ConcernId concern) {
        return policy.triggers().stream()
                .filter(trigger -> trigger.concern().equals(concern))
                .map(TriggerDefinition::title)
                .findFirst()
                .orElse(concern.value().replace('-', ' '));
    }

    @Override
    public Integer ungradedInspection(Criterion.UngradedInspection each) {
        return facts.inspections().ungraded(each.outcomes());
    }

    @Override
    public Integer inspectionPattern(Criterion.InspectionPattern each) {
        if (!policy.gradeFrom().readings().isEmpty()
                || policy.gradeFrom().under(settings.readings()) != SupportPolicy.GradeFrom.OWN) {
            space.cannot("the policy looks at several inspections and counts those under an earlier number, "
                    + "whose order the analysis does not follow");
        }
        return facts.inspections()
                .pattern(
                        each.first(),
                        each.last(),
                        each.atLeast(),
                        each.outcome(),
                        each.months().map(this::whole).orElse(0));
    }

    @Override
    public Integer eventWithin(Criterion.EventWithin each) {
        Says whenNone = Says.of(each.whenNone());
        if (each.since() instanceof Criterion.Since.Months window) {
            return facts.events().within(each.events(), whole(window.months()), each.atLeast(), whenNone);
        }
        int nth = ((Criterion.Since.Inspection) each.since()).nth();
        int took = facts.inspections().took(nth);
        int since = facts.events().since(each.events(), nth, each.atLeast(), whenNone);
        return space.isSurvey()
                ? since
                : diagrams.choose(took, says -> says == Says.FIRED ? since : diagrams.constant(says));
    }

    @Override
    public Integer inTier(Criterion.InTier each) {
        int months = each.months().map(this::whole).orElse(0);
        if (months > 0) {
            facts.officers().noteMonths(months);
        }
        return facts.officers()
                .recorded(
                        policy.header().id(),
                        policy.tiers(),
                        TierRecord.Kind.PLACED,
                        record -> record.tier()
                                .map(tier -> Says.of(each.tiers().contains(tier) && record.months() >= months))
                                .orElse(Says.of(each.whenNone())));
    }

    private int whole(ParameterId id) {
        return parameter(id).intValueExact();
    }

    BigDecimal parameter(ParameterId id) {
        BigDecimal value = settings.parameters().get(id);
        if (value == null) {
            throw new InvalidValueException("no value is set for parameter '" + id + "'; accepted: "
                    + settings.parameters().keySet());
        }
        return value;
    }
}
