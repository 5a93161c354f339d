package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.JsonParts.texts;

import java.util.Optional;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import tools.jackson.core.JsonGenerator;

/**
 * Writes how two policies differ as one JSON object on one line. The form is documented by {@code comparison.schema.json}, which is among
 * this module's resources.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Writes a comparison over all evidence, and one over real schools if there is one.
     *
     * @param comparison  the comparison, not null
     * @param portfolio  the same over real schools, empty if there is none, not null
     * @return the object, without a line break, not null
     */
    public static String line(Comparison comparison, Optional<PortfolioComparison> portfolio) {
        return JsonParts.text(json -> {
            json.writeStartObject();
            AnalysisJson.policy(json, "before", comparison.before());
            AnalysisJson.policy(json, "after", comparison.after());
            AnalysisJson.dates(json, comparison.asOf());
            json.writeBooleanProperty("equivalent", comparison.isEquivalent());
            AnalysisJson.combinations(json, comparison.combinations());
            json.writeArrayPropertyStart("differences");
            comparison.differences().forEach(difference -> difference(json, difference));
            json.writeEndArray();
            texts(json, "obstacles", comparison.obstacles());
            portfolio.ifPresentOrElse(schools -> portfolio(json, schools), () -> json.writeNullProperty("portfolio"));
            json.writeEndObject();
        });
    }

    private static void difference(JsonGenerator json, Comparison.Difference difference) {
        json.writeStartObject();
        AnalysisJson.possible(json, "from", difference.from());
        AnalysisJson.possible(json, "to", difference.to());
        json.writeObjectPropertyStart("example");
        AnalysisJson.example(json, difference.example());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void portfolio(JsonGenerator json, PortfolioComparison portfolio) {
        json.writeObjectPropertyStart("portfolio");
        json.writeNumberProperty("schools", portfolio.schools());
        json.writeArrayPropertyStart("flows");
        for (PortfolioComparison.Flow flow : portfolio.flows()) {
            json.writeStartObject();
            AnalysisJson.possible(json, "from", flow.from());
            AnalysisJson.possible(json, "to", flow.to());
            json.writeNumberProperty("schools", flow.schools());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("moved");
        for (PortfolioComparison.Moved moved : portfolio.moved()) {
            json.writeStartObject();
            AnalysisJson.school(json, moved.school());
            AnalysisJson.possible(json, "from", moved.from());
            AnalysisJson.possible(json, "to", moved.to());
            JsonParts.reasons(json, "before", moved.before());
            JsonParts.reasons(json, "after", moved.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
