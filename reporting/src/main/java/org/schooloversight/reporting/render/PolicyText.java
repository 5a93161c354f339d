package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import java.util.Locale;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Writes what a policy says in plain English, with tables. */
public final class PolicyText {

    private static final String STEP = "    ";

    private PolicyText() {}

    /**
     * Writes all that a policy says.
     *
     * @param policy  the policy, not null
     * @param settings  how its open points are read, and its figures, not null
     * @param measures  the measures that it was read with, not null
     * @return the text, several lines, each ended, not null
     */
    public static String full(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        StringBuilder text = new StringBuilder();
        line(text, "", policy.header().toString());
        PolicyExplanation explanation = PolicyExplanation.of(policy, settings, measures);
        Sources sources = Sources.of(explanation);
        for (Section section : explanation.with(sources.section())) {
            line(text.append('\n'), "", section.title().toUpperCase(Locale.ROOT));
            if (!section.intro().isEmpty()) {
                line(text, "  ", section.intro());
            }
            section.table().ifPresent(table -> {
                text.append('\n');
                table.write(text, "  ", Lines.WIDTH);
                text.append('\n');
            });
            statements(text, "  ", section, sources);
        }
        return text.toString();
    }

    private static void statements(StringBuilder text, String indent, Section section, Sources sources) {
        List<Statement> all = section.statements();
        int width = section.numbered() ? (all.size() + ". ").length() : 2;
        for (int i = 0; i < all.size(); i++) {
            String mark = section.numbered() ? (i + 1) + "." : "-";
            statement(text, indent, mark + " ".repeat(width - mark.length()), all.get(i), sources);
        }
    }

    private static void statement(StringBuilder text, String indent, String mark, Statement each, Sources sources) {
        String cites = sources.cited(each.cites());
        line(text, indent + mark, each.text() + (cites.isEmpty() ? "" : " " + cites));
        String inner = indent + " ".repeat(mark.length());
        each.parts().forEach(part -> statement(text, inner, "- ", part, sources));
        each.table().ifPresent(table -> table.write(text, inner + STEP, Lines.WIDTH));
    }
}
