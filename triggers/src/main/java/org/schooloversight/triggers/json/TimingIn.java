package org.schooloversight.triggers.json;

import org.schooloversight.core.calendar.TermSystem;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.json.ReadingsIn;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.triggers.support.Timing;

/** Reads when something is promised. */
final class TimingIn {

    private static final Timing NO_TIMING = new Timing.WhileInTier();
    private static final Kinds<Timing> KINDS = new Kinds<>(NO_TIMING)
            .with("each-academic-year", json -> new Timing.EachAcademicYear())
            .with("each-half-term", json -> new Timing.EachHalfTerm(json.choice("first", Timing.First.class)))
            .with("each", json -> new Timing.Each(json.choice("period", Timing.Period.class)))
            .with("every-weeks", json -> new Timing.EveryWeeks(json.wholeNumber("weeks", 1, 52)))
            .with(
                    "within-terms",
                    json -> new Timing.WithinTerms(
                            json.wholeNumber("terms", 1, 60),
                            json.choice("system", TermSystem.class),
                            json.choice("counting", Timing.Counting.class)))
            .with("first-half-term-of-head", json -> new Timing.FirstHalfTermOfHead(json.flag("whole", false)))
            .with("autumn-and-spring-first", json -> new Timing.AutumnAndSpringFirst())
            .with("while-in-tier", json -> NO_TIMING);

    private TimingIn() {}

    static Choice<Timing> required(JsonIn json, ReadingsIn readings) {
        return json.required("timing")
                .map(value -> readings.choice(value, NO_TIMING, KINDS::read))
                .orElse(Choice.always(NO_TIMING));
    }
}
