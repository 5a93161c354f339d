package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.ResultTest;

/** Asks whether a published figure met a test in enough of the latest years, for any of some groups of pupils. */
final class ResultPatternTest implements CriterionTest {

    /** What the test is about, with every reading taken and the threshold looked up. */
    record Settings(
            Measure measure,
            Optional<Measure> context,
            List<PupilGroup> groups,
            int years,
            int atLeast,
            boolean gapsBreak,
            ResultTest test,
            BigDecimal threshold,
            Optional<String> unchecked) {

        QuantityWords quantity() {
            return new QuantityWords(measure, test.quantity(), threshold);
        }
    }

    private final Settings settings;
    private final YearsInQuestion inQuestion;
    private final FigureTaker taker;
    private final PatternWords words;

    ResultPatternTest(Settings settings) {
        this.settings = settings;
        inQuestion = new YearsInQuestion(
                settings.measure, settings.groups.stream().map(PupilGroup::id).toList());
        taker = FigureTakers.of(settings.test, settings.measure, settings.context, settings.quantity(), inQuestion);
        words = new PatternWords(settings);
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        Truth applies = applies(each);
        if (applies != Truth.FIRED) {
            words.scope(each.school(), applies, why);
            return applies;
        }
        List<AcademicYear> years = inQuestion.latest(each, settings.years);
        if (years.size() < settings.years) {
            words.tooFewYears(each, why);
            return Truth.NOT_KNOWN;
        }
        if (settings.gapsBreak && hasGap(each)) {
            words.gap(inQuestion.latest(each, span()), why);
            return Truth.CLEAR;
        }
        Truth result = Truth.NOT_APPLICABLE;
        for (PupilGroup group : settings.groups) {
            result = Truth.any(result, group(each, group, years, why));
        }
        return result;
    }

    private boolean hasGap(SchoolCase each) {
        return !YearsInQuestion.followEachOther(inQuestion.latest(each, span()));
    }

    /** Returns how many years the test looks at: a slope looks at years before the first year in question too. */
    private int span() {
        return settings.test.quantity() instanceof Quantity.Slope slope
                ? settings.years + slope.years() - 1
                : settings.years;
    }

    /** Fired if the measure is for this school, not applicable if not, not known if the school's ages are not known. */
    private Truth applies(SchoolCase each) {
        if (settings.measure.endAge().isEmpty()) {
            return Truth.FIRED;
        }
        int age = settings.measure.endAge().getAsInt();
        return each.school()
                .ages()
                .map(ages -> ages.teachesYearReaching(age) ? Truth.FIRED : Truth.NOT_APPLICABLE)
                .orElseGet(() -> isPublished(each) ? Truth.FIRED : Truth.NOT_KNOWN);
    }

    private boolean isPublished(SchoolCase each) {
        return settings.groups.stream()
                .flatMap(group -> each.evidence().results(settings.measure.id(), group.id()).stream())
                .anyMatch(result -> each.isKnown(result.provenance()));
    }

    private Truth group(SchoolCase each, PupilGroup group, List<AcademicYear> years, Explanation why) {
        List<String> parts = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        Tally tally = new Tally();
        for (AcademicYear year : years) {
            Taken taken = taker.take(each, group, year, why.isWanted());
            Truth met = taken.meets(settings.test, settings.threshold);
            tally.add(met);
            if (why.isWanted()) {
                parts.add(taken.words());
                taken.figures().forEach(figure -> words.sources(each, figure, sources, why));
                if (met == Truth.NOT_KNOWN) {
                    taken.wouldSettle().forEach(why::wouldSettle);
                }
            }
        }
        if (why.isWanted()) {
            why.say(words.sentence(group, parts, tally), List.copyOf(sources));
            words.unchecked(years, why);
        }
        return tally.atLeast(settings.atLeast);
    }
}
