package org.schooloversight.triggers.json;

import java.math.BigDecimal;
import java.util.Optional;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.triggers.support.ImpactMeasure;

/** Reads what is to show that something worked. */
final class MeasureIn {

    private MeasureIn() {}

    static ImpactMeasure read(JsonIn json) {
        ImpactMeasure measure = new ImpactMeasure(
                json.text("title"),
                json.has("measure")
                        ? json.value("measure", text -> Optional.of(MeasureId.of(text)), Optional.empty())
                        : Optional.empty(),
                json.has("aim") ? json.choice("aim", ImpactMeasure.Aim.class) : ImpactMeasure.Aim.AT_LEAST,
                number(json, "baseline"),
                number(json, "target"),
                json.optionalDate("by"));
        json.done();
        return measure;
    }

    static Optional<BigDecimal> number(JsonIn json, String name) {
        return json.has(name) ? Optional.of(json.decimal(name)) : Optional.empty();
    }
}
