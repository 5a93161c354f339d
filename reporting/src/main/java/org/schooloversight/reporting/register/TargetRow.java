package org.schooloversight.reporting.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.style.IdText;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.model.Target;

/** Makes a target of a row. Nothing in such a row is about a person, so that messages repeat what is wrong. */
final class TargetRow {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,7}(\\.[0-9]{1,10})?");
    private static final Pattern NOT_OF_AN_ID = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_ID = 60;

    /** How a target is tested, as files name it. */
    enum Test {
        AT_LEAST,
        AT_MOST,
        TOP_QUARTILE,
        GAP_IN_TOP_QUARTILE,
        BETTER_THAN_BASELINE,
        MATCHES_TOP_QUARTILE,
        NOT_MEASURED
    }

    private final CsvRow row;
    private final MeasureCatalogue catalogue;
    private final String file;

    TargetRow(CsvRow row, MeasureCatalogue catalogue, String file) {
        this.row = row;
        this.catalogue = catalogue;
        this.file = file;
    }

    Optional<Target> target() {
        Optional<String> id = require("id", TargetRow::id);
        Optional<String> title = require("title", Function.identity());
        Optional<Test> test = require("test", text -> JsonIn.constant(Test.class, text));
        Optional<LocalDate> due = require("due", row::parse);
        Optional<String> source = require("source", Function.identity());
        Optional<Measure> measure = optional("measure", this::measure);
        Optional<PupilGroupId> group = optional("pupil-group", this::group);
        Optional<AcademicYear> baseline = optional("baseline", AcademicYear::parse);
        Optional<LocalDate> checkedOn = optional("checked-on", row::parse);
        if (row.isRefused()) {
            return Optional.empty();
        }
        if (baseline.isPresent() && !baseline.get().lastDay().isBefore(due.orElseThrow())) {
            row.refuse("baseline", "the baseline year ends on or after the day of the target", "an earlier year");
        }
        Optional<Target.Aim> aim = aim(test.orElseThrow(), measure, baseline);
        if (row.isRefused() || aim.isEmpty()) {
            return Optional.empty();
        }
        String basis = row.text("basis").orElse("as typed into " + file);
        return Optional.of(new Target(
                id.orElseThrow(),
                title.orElseThrow(),
                measure.map(Measure::id),
                group.orElse(PupilGroupId.of("all")),
                aim.get(),
                baseline,
                due.orElseThrow(),
                List.of(citation(source.orElseThrow(), row.text("place").orElse(""))),
                new Check(checkedOn, basis)));
    }

    private Optional<Target.Aim> aim(Test test, Optional<Measure> measure, Optional<AcademicYear> baseline) {
        if (test == Test.NOT_MEASURED) {
            without("measure", "a target that is not measured");
            without("value", "a target that is not measured");
            return require("needs", Function.identity()).map(Target.Aim.NotMeasured::new);
        }
        if (measure.isEmpty()) {
            row.refuse("measure", "the value is missing", "a measure, or the test not-measured");
            return Optional.empty();
        }
        if (test != Test.AT_LEAST && test != Test.AT_MOST) {
            without("value", "this test");
        }
        return switch (test) {
            case AT_LEAST -> value(measure.get()).map(Target.Aim.AtLeast::new);
            case AT_MOST -> value(measure.get()).map(Target.Aim.AtMost::new);
            case TOP_QUARTILE -> Optional.of(new Target.Aim.BestQuarter());
            case GAP_IN_TOP_QUARTILE -> require("compared-with", this::group).map(Target.Aim.GapInBestQuarter::new);
            case BETTER_THAN_BASELINE -> betterThan(baseline);
            case MATCHES_TOP_QUARTILE -> Optional.of(new Target.Aim.MatchesBestQuarter());
            case NOT_MEASURED -> Optional.empty();
        };
    }

    private Optional<Target.Aim> betterThan(Optional<AcademicYear> baseline) {
        if (baseline.isEmpty()) {
            row.refuse("baseline", "the value is missing", "the academic year that it is to be better than");
            return Optional.empty();
        }
        return Optional.of(new Target.Aim.BetterThanBaseline());
    }

    private Optional<BigDecimal> value(Measure measure) {
        return require("value", text -> {
            if (!NUMBER.matcher(text).matches()) {
                throw new InvalidValueException(
                        "not a number: '" + Text.shorten(text) + "'; accepted: a number such as 25 or -0.3");
            }
            return measure.unit().checked(new BigDecimal(text));
        });
    }

    private void without(String field, String what) {
        if (row.text(field).isPresent()) {
            row.refuse(field, "there is a value, which " + what + " does not take", "a blank");
        }
    }

    private static String id(String text) {
        IdText.check("target", text);
        return text;
    }

    private Measure measure(String text) {
        List<String> known = catalogue.measures().stream()
                .map(measure -> measure.id().value())
                .toList();
        return catalogue
                .measure(MeasureId.of(text))
                .orElseThrow(() -> new InvalidValueException("unknown measure: '" + Text.shorten(text) + "'"
                        + Nearest.hint(text, known) + "; accepted: a measure of the catalogue"));
    }

    private PupilGroupId group(String text) {
        PupilGroupId id = PupilGroupId.of(text);
        if (!catalogue.groups().contains(id)) {
            throw new InvalidValueException("unknown group of pupils: '" + Text.shorten(text) + "'"
                    + Nearest.hint(
                            text,
                            catalogue.groups().stream().map(PupilGroupId::value).toList())
                    + "; accepted: a group of the catalogue");
        }
        return id;
    }

    private <T> Optional<T> require(String field, Function<String, T> parse) {
        if (row.text(field).isEmpty()) {
            row.refuse(field, "the value is missing", "a value on every row that needs it");
            return Optional.empty();
        }
        return optional(field, parse);
    }

    private <T> Optional<T> optional(String field, Function<String, T> parse) {
        try {
            return row.text(field).map(parse);
        } catch (InvalidValueException invalid) {
            row.refuse(field, invalid);
            return Optional.empty();
        }
    }

    private static Citation citation(String title, String place) {
        String id = NOT_OF_AN_ID
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        String shortened =
                id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID).replaceAll("-$", "") : id;
        return new Citation(
                new Instrument(
                        InstrumentId.of(shortened.isEmpty() ? "strategy" : shortened), title, Authority.LOCAL_POLICY),
                place);
    }
}
