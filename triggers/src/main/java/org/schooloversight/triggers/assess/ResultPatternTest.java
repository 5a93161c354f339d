package org.schooloversight.triggers.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.ResultTest;

/** Asks whether a published figure met a test in each of the latest years, for any of some groups of pupils. */
final class ResultPatternTest implements CriterionTest {

    /** What the test is about, with every reading taken and the threshold looked up. */
    record Settings(
            Measure measure,
            List<PupilGroupId> groups,
            List<String> groupTitles,
            int years,
            boolean gapsBreak,
            ResultTest test,
            BigDecimal threshold,
            Optional<String> unchecked) {}

    private final Settings settings;
    private final YearsInQuestion inQuestion;

    ResultPatternTest(Settings settings) {
        this.settings = settings;
        inQuestion = new YearsInQuestion(settings.measure, settings.groups);
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        Truth applies = applies(each);
        if (applies != Truth.FIRED) {
            explainScope(each.school(), applies, why);
            return applies;
        }
        List<AcademicYear> years = inQuestion.latest(each, settings.years);
        if (years.size() < settings.years) {
            why.say(
                    title() + ": published for fewer than " + settings.years + " years by "
                            + each.asOf().knownBy() + ".",
                    List.of());
            return Truth.NOT_KNOWN;
        }
        if (settings.gapsBreak && !YearsInQuestion.followEachOther(years)) {
            why.say(
                    title() + ": last published for " + Text.list(years, "and")
                            + ", which do not follow each other, so there is no pattern.",
                    List.of());
            return Truth.CLEAR;
        }
        Truth result = Truth.NOT_APPLICABLE;
        for (int i = 0; i < settings.groups.size(); i++) {
            result = Truth.any(result, group(each, i, years, why));
        }
        return result;
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
                .flatMap(group -> each.evidence().results(settings.measure.id(), group).stream())
                .anyMatch(result -> each.isKnown(result.provenance()));
    }

    private void explainScope(School school, Truth applies, Explanation why) {
        if (!why.isWanted()) {
            return;
        }
        if (applies == Truth.NOT_KNOWN) {
            why.say(
                    "Whether " + settings.measure.title() + " is published for this school is not known: "
                            + "the register does not give its ages.",
                    List.of());
            why.wouldSettle("the ages of the school's pupils");
        } else {
            why.say(
                    title() + ": not published for schools for ages "
                            + school.ages().map(Object::toString).orElse("not known") + ".",
                    List.of());
        }
    }

    private Truth group(SchoolCase each, int group, List<AcademicYear> years, Explanation why) {
        List<String> parts = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        Truth result = Truth.NOT_APPLICABLE;
        for (AcademicYear year : years) {
            PublishedFigure figure =
                    PublishedFigure.find(each, settings.measure.id(), settings.groups.get(group), year);
            Truth met = met(figure);
            result = Truth.all(result, met);
            if (why.isWanted()) {
                parts.add(figure.words(settings.measure, settings.test.significant()));
                figure.results().stream()
                        .map(found -> each.source(found.urn(), found.provenance()))
                        .filter(source -> !sources.contains(source))
                        .forEach(sources::add);
                figure.early().forEach(early -> why.say(notYet(early), List.of()));
                if (met == Truth.NOT_KNOWN) {
                    figure.wouldSettle(settings.measure, settings.groupTitles.get(group))
                            .ifPresent(why::wouldSettle);
                }
            }
        }
        if (why.isWanted()) {
            why.say(sentence(group, parts, result), sources);
            noteUnchecked(years, why);
        }
        return result;
    }

    private Truth met(PublishedFigure figure) {
        Figure.@Nullable Value value = figure.value();
        if (value == null) {
            return Truth.NOT_KNOWN;
        }
        ResultTest test = settings.test;
        if (!test.comparison().holds(value.value(), settings.threshold)) {
            return Truth.CLEAR;
        }
        if (!test.significant()) {
            return Truth.FIRED;
        }
        return value.limits()
                .map(limits -> test.comparison().looksDown() ? limits.upper() : limits.lower())
                .map(limit -> Truth.of(test.comparison().holds(limit, settings.threshold)))
                .orElse(Truth.NOT_KNOWN);
    }

    private String sentence(int group, List<String> parts, Truth result) {
        String test = (settings.test.significant() ? "significantly " : "")
                + settings.test.comparison().words() + " " + settings.measure.words(settings.threshold);
        return title() + " for " + settings.groupTitles.get(group) + ": " + Text.list(parts, "and") + ". "
                + conclusion(test, result);
    }

    /** Words that a figure does not meet the test. */
    private String notMet() {
        String how = settings.test.significant() ? "significantly " : "";
        String threshold = settings.measure.words(settings.threshold);
        return switch (settings.test.comparison()) {
            case BELOW -> "not " + how + "below " + threshold;
            case ABOVE -> "not " + how + "above " + threshold;
            case AT_LEAST -> how.isEmpty() ? "below " + threshold : "not " + how + "at or above " + threshold;
            case AT_MOST -> how.isEmpty() ? "above " + threshold : "not " + how + "at or below " + threshold;
        };
    }

    private String conclusion(String test, Truth result) {
        if (settings.years == 1) {
            return switch (result) {
                case FIRED -> "That is " + test + ".";
                case CLEAR -> "That is " + notMet() + ".";
                default -> "Whether it is " + test + " is not known.";
            };
        }
        String all = settings.years == 2 ? "both" : "all";
        return switch (result) {
            case FIRED -> (settings.years == 2 ? "Both are " : "All are ") + test + ".";
            case CLEAR -> "They are not " + all + " " + test + ".";
            default -> "Whether " + all + " are " + test + " is not known.";
        };
    }

    private String notYet(MeasuredResult early) {
        Publication publication = early.provenance().publication();
        String when = publication.basis() == Publication.Basis.ASSUMED
                ? "not known to have been published before " + publication.on()
                : "published on " + publication.on();
        return title() + " for " + early.year() + ": " + when + ", after the day of the question, and not used.";
    }

    private void noteUnchecked(List<AcademicYear> years, Explanation why) {
        settings.unchecked.ifPresent(why::unchecked);
        for (SeriesYear year : settings.measure.series()) {
            if (years.contains(year.year()) && !year.check().isChecked()) {
                why.unchecked("when " + settings.measure.title() + " for " + year.year() + " was published");
            }
        }
    }

    private String title() {
        String words = settings.measure.title();
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }
}
