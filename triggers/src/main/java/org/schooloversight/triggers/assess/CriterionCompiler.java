package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.policy.Classification.Basis;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.CriterionCases;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** Makes a criterion ready, and notes which open points it depends on. Used for one criterion, then thrown away. */
final class CriterionCompiler implements CriterionCases<CriterionTest> {

    private final PolicyId policy;
    private final PolicySettings settings;
    private final MeasureCatalogue measures;
    private final Map<ConcernId, String> concerns;
    private final Map<ParameterId, String> unchecked;
    private final Choice<SupportPolicy.GradeFrom> gradeFrom;
    private final Set<ReadingId> readings = new HashSet<>();

    CriterionCompiler(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        this.policy = policy.header().id();
        this.settings = settings;
        this.measures = measures;
        gradeFrom = policy.gradeFrom();
        concerns = policy.triggers().stream()
                .collect(Collectors.toMap(
                        TriggerDefinition::concern, TriggerDefinition::title, (first, second) -> first));
        unchecked = policy.parameters().stream()
                .filter(each -> !each.check().isChecked()
                        && settings.parameters()
                                        .getOrDefault(each.id(), each.byDefault())
                                        .compareTo(each.byDefault())
                                == 0)
                .collect(Collectors.toMap(Parameter::id, CriterionCompiler::theDefault));
    }

    Set<ReadingId> readings() {
        return readings;
    }

    private static String theDefault(Parameter parameter) {
        return "the default of " + parameter.byDefault().toPlainString() + " (" + parameter.title() + ")";
    }

    @Override
    public CriterionTest allOf(Criterion.AllOf each) {
        return CriterionTest.allOf(all(each.parts()));
    }

    @Override
    public CriterionTest anyOf(Criterion.AnyOf each) {
        return CriterionTest.anyOf(all(each.parts()));
    }

    @Override
    public CriterionTest firstKnown(Criterion.FirstKnown each) {
        return CriterionTest.firstKnown(all(each.parts()));
    }

    @Override
    public CriterionTest scoped(Criterion.Scoped each) {
        return CriterionTest.scoped(each.scope(), each.test().match(this));
    }

    @Override
    public CriterionTest noneOf(Criterion.NoneOf each) {
        return CriterionTest.noneOf(all(each.parts()));
    }

    @Override
    public CriterionTest atLeast(Criterion.AtLeast each) {
        return CriterionTest.atLeast(each.atLeast(), all(each.parts()));
    }

    @Override
    public CriterionTest assuming(Criterion.Assuming each) {
        return CriterionTest.assuming(
                each.test().match(this), Truth.valueOf(each.whenNotKnown().name()));
    }

    @Override
    public CriterionTest given(Criterion.Given each) {
        return CriterionTest.given(each.condition().match(this), each.test().match(this));
    }

    @Override
    public CriterionTest byReading(Criterion.ByReading each) {
        readings.add(each.reading());
        Criterion chosen = each.options().get(settings.readings().get(each.reading()));
        if (chosen == null) {
            throw new InvalidValueException("no option is taken for reading '" + each.reading() + "'; accepted: "
                    + each.options().keySet());
        }
        return chosen.match(this);
    }

    @Override
    public CriterionTest resultPattern(Criterion.ResultPattern each) {
        List<PupilGroupId> groups = taken(each.groups());
        Optional<Measure> context = each.test().quantity() instanceof Quantity.Residual residual
                ? Optional.of(measures.require(residual.context()))
                : Optional.empty();
        return new ResultPatternTest(new ResultPatternTest.Settings(
                measures.require(each.measure()),
                context,
                groups.stream()
                        .map(group -> new PupilGroup(group, measures.groupTitle(group)))
                        .toList(),
                each.years(),
                each.atLeast(),
                taken(each.gaps()) == Criterion.Gaps.BREAK,
                each.test(),
                parameter(each.test().threshold()),
                Optional.ofNullable(unchecked.get(each.test().threshold()))));
    }

    @Override
    public CriterionTest judged(Criterion.Judged each) {
        String words =
                concerns.getOrDefault(each.concern(), each.concern().value().replace('-', ' '));
        return new JudgedTest(each.concern(), words, each.atLeast(), each.whenNone());
    }

    @Override
    public CriterionTest ungradedInspection(Criterion.UngradedInspection each) {
        return new UngradedTest(each.outcomes(), taken(gradeFrom));
    }

    @Override
    public CriterionTest inspectionPattern(Criterion.InspectionPattern each) {
        OptionalInt months =
                each.months().isPresent() ? OptionalInt.of(months(each.months().get())) : OptionalInt.empty();
        return new InspectionPatternTest(
                new InspectionPatternTest.Settings(each.first(), each.last(), each.atLeast(), months, taken(gradeFrom)),
                new OutcomeTest(each.outcome()));
    }

    @Override
    public CriterionTest overYears(Criterion.OverYears each) {
        Measure measure = measures.require(each.measure());
        List<PupilGroupId> groups = each.test()
                .all()
                .filter(Criterion.ResultPattern.class::isInstance)
                .map(Criterion.ResultPattern.class::cast)
                .filter(pattern -> pattern.measure().equals(each.measure()))
                .flatMap(pattern -> Compared.groups(pattern.groups()).stream())
                .distinct()
                .toList();
        return new OverYearsTest(
                new OverYearsTest.Settings(
                        measure, each.years(), each.atLeast(), taken(each.gaps()) == Criterion.Gaps.BREAK),
                new YearsInQuestion(measure, groups),
                each.test().match(this));
    }

    @Override
    public CriterionTest pupils(Criterion.Pupils each) {
        return new PupilsTest(each.comparison(), parameter(each.threshold()));
    }

    @Override
    public CriterionTest eventWithin(Criterion.EventWithin each) {
        EventTest.Since since = each.since() instanceof Criterion.Since.Months window
                ? new EventTest.Since.Months(months(window.months()))
                : new EventTest.Since.Inspection(((Criterion.Since.Inspection) each.since()).nth(), taken(gradeFrom));
        return new EventTest(each.events(), since, each.atLeast(), each.whenNone());
    }

    @Override
    public CriterionTest inTier(Criterion.InTier each) {
        OptionalInt months =
                each.months().isPresent() ? OptionalInt.of(months(each.months().get())) : OptionalInt.empty();
        return new InTierTest(policy, each.tiers(), months, each.whenNone());
    }

    /** Makes a scale that evidence places schools on ready. */
    ScaleTest scale(Classification scale) {
        if (scale.basis() instanceof Basis.Rated rated) {
            return new RatingTest(scale, rated);
        }
        Basis.Points points = (Basis.Points) scale.basis();
        return new PointsTest(
                scale,
                points.items().stream().map(this::item).toList(),
                RuleCompiler.step(scale, points.lowest()),
                points.bands().stream()
                        .map(band ->
                                new PointsTest.Band(RuleCompiler.step(scale, band.value()), parameter(band.from())))
                        .toList());
    }

    private PointsTest.Item item(Classification.PointsItem item) {
        return new PointsTest.Item(
                item.title(),
                item.steps().stream()
                        .map(step -> new PointsTest.Step(
                                step.when().match(this), step.points().multiply(item.weight())))
                        .toList(),
                item.missing() == Classification.Missing.NO_POINTS);
    }

    private int months(ParameterId id) {
        BigDecimal months = parameter(id);
        try {
            return months.intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new InvalidValueException("invalid value for '" + id + "': " + months.toPlainString()
                    + "; accepted: a whole number of months");
        }
    }

    private List<CriterionTest> all(List<Criterion> parts) {
        return parts.stream().map(part -> part.match(this)).toList();
    }

    private <T> T taken(Choice<T> choice) {
        readings.addAll(choice.readings());
        return choice.under(settings.readings());
    }

    private BigDecimal parameter(ParameterId id) {
        BigDecimal value = settings.parameters().get(id);
        if (value == null) {
            throw new InvalidValueException("no value is set for parameter '" + id + "'; accepted: "
                    + settings.parameters().keySet());
        }
        return value;
    }
}
