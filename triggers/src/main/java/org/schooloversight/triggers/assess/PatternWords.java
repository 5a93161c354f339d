package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.SeriesYear;
import org.schooloversight.core.school.School;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Quantity;

/** Words what was found about figures of several years. */
final class PatternWords {

    private final ResultPatternTest.Settings settings;
    private final QuantityWords quantity;

    PatternWords(ResultPatternTest.Settings settings) {
        this.settings = settings;
        quantity = settings.quantity();
    }

    /** Says why the measure is not for a school, or that it is not known. */
    void scope(School school, Truth applies, Explanation why) {
        if (!why.isWanted()) {
            return;
        }
        if (applies == Truth.NOT_KNOWN) {
            why.say(
                    "Whether " + settings.measure().title() + " is published for this school is not known: "
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

    void tooFewYears(SchoolCase each, Explanation why) {
        if (why.isWanted()) {
            why.say(
                    title() + ": published for fewer than " + settings.years() + " years by "
                            + EnglishDates.day(each.asOf().knownBy()) + ".",
                    List.of());
        }
    }

    void gap(List<AcademicYear> years, Explanation why) {
        if (why.isWanted()) {
            why.say(
                    title() + ": last published for " + Text.list(years, "and")
                            + ", which do not follow each other, so there is no pattern.",
                    List.of());
        }
    }

    /** Adds where a figure comes from, and says which figures came out too late. */
    void sources(SchoolCase each, PublishedFigure figure, Set<String> sources, Explanation why) {
        figure.results().forEach(found -> sources.add(each.source(found.urn(), found.provenance())));
        figure.early().forEach(early -> why.say(notYet(early), List.of()));
    }

    String sentence(PupilGroup group, List<String> parts, Tally tally) {
        String name = settings.test().quantity() instanceof Quantity.Value
                ? settings.measure().title()
                : quantity.name(settings.context().map(Measure::title).orElse(""));
        return capital(name) + " for " + group.title() + ": " + Text.list(parts, "and") + ". " + conclusion(tally);
    }

    /** Words that a figure does not meet the test. */
    private String notMet() {
        String how = how();
        String threshold = quantity.value(settings.threshold());
        return switch (settings.test().comparison()) {
            case BELOW -> "not " + how + "below " + threshold;
            case ABOVE -> "not " + how + "above " + threshold;
            case AT_LEAST -> how.isEmpty() ? "below " + threshold : "not " + how + "at or above " + threshold;
            case AT_MOST -> how.isEmpty() ? "above " + threshold : "not " + how + "at or below " + threshold;
        };
    }

    private String how() {
        return settings.test().significant() ? "significantly " : "";
    }

    private String conclusion(Tally tally) {
        String test = how() + settings.test().comparison().words() + " " + quantity.value(settings.threshold());
        if (settings.years() == 1) {
            return switch (tally.atLeast(1)) {
                case FIRED -> "That is " + test + ".";
                case CLEAR -> "That is " + notMet() + ".";
                default -> "Whether it is " + test + " is not known.";
            };
        }
        return settings.atLeast() == settings.years() ? all(test, tally) : some(test, tally);
    }

    private String all(String test, Tally tally) {
        String all = settings.years() == 2 ? "both" : "all";
        return switch (tally.atLeast(settings.atLeast())) {
            case FIRED -> (settings.years() == 2 ? "Both are " : "All are ") + test + ".";
            case CLEAR -> "They are not " + all + " " + test + ".";
            default -> "Whether " + all + " are " + test + " is not known.";
        };
    }

    private String some(String test, Tally tally) {
        String asked = Numerals.words(settings.atLeast()) + (settings.atLeast() == 1 ? " is" : " are") + " asked for.";
        return switch (tally.atLeast(settings.atLeast())) {
            case FIRED ->
                tally.fired() == settings.years()
                        ? (settings.years() == 2 ? "Both are " : "All are ") + test + "."
                        : capital(ofThem(tally.fired())) + test + ".";
            case CLEAR -> most(tally) + test + "; " + asked;
            default -> "Whether at least " + ofThem(settings.atLeast()) + test + " is not known.";
        };
    }

    /** Words how many meet the test at most, if they are too few. */
    private String most(Tally tally) {
        int perhaps = tally.fired() + tally.notKnown();
        return (tally.notKnown() > 0 ? "At most " : perhaps > 0 ? "Only " : "")
                + (perhaps == 0 && tally.notKnown() == 0
                        ? "None of the " + Numerals.words(settings.years()) + " is "
                        : ofThem(perhaps));
    }

    private String ofThem(int number) {
        return Numerals.words(number) + " of the " + Numerals.words(settings.years())
                + (number == 1 ? " is " : " are ");
    }

    private String notYet(MeasuredResult early) {
        Publication publication = early.provenance().publication();
        String when = publication.basis() == Publication.Basis.ASSUMED
                ? "not known to have been published before " + EnglishDates.day(publication.on())
                : "published on " + EnglishDates.day(publication.on());
        Optional<Measure> context =
                settings.context().filter(measure -> measure.id().equals(early.measure()));
        return capital(context.orElse(settings.measure()).title()) + " for " + early.year() + ": " + when
                + ", after the day of the question, and not used.";
    }

    void unchecked(List<AcademicYear> years, Explanation why) {
        settings.unchecked().ifPresent(why::unchecked);
        for (SeriesYear year : settings.measure().series()) {
            if (years.contains(year.year()) && !year.check().isChecked()) {
                why.unchecked("when " + settings.measure().title() + " for " + year.year() + " was published");
            }
        }
    }

    private String title() {
        return capital(settings.measure().title());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
