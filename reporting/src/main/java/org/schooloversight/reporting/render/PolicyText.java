package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.util.List;
import java.util.Locale;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.style.Text;
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
        for (Section section : PolicyExplanation.of(policy, settings, measures).sections()) {
            line(text.append('\n'), "", section.title().toUpperCase(Locale.ROOT));
            if (!section.intro().isEmpty()) {
                line(text, "  ", section.intro());
            }
            section.table().ifPresent(table -> {
                text.append('\n');
                table.write(text, "  ", Lines.WIDTH);
                text.append('\n');
            });
            statements(text, "  ", section.statements(), section.numbered());
        }
        return text.toString();
    }

    private static void statements(StringBuilder text, String indent, List<Statement> all, boolean numbered) {
        int width = numbered ? (all.size() + ". ").length() : 2;
        for (int i = 0; i < all.size(); i++) {
            Statement each = all.get(i);
            String mark = numbered ? (i + 1) + "." : "-";
            String cites = each.cites().isEmpty() ? "" : " [" + Text.list(each.cites(), "and") + "]";
            boolean isList = each.text().endsWith(":");
            // the clauses would stand between a list and the words that lead to it
            line(text, indent + mark + " ".repeat(width - mark.length()), each.text() + (isList ? "" : cites));
            String inner = indent + " ".repeat(width);
            statements(text, inner, each.parts(), false);
            each.table().ifPresent(table -> table.write(text, inner + STEP, Lines.WIDTH));
            if (isList && !cites.isEmpty()) {
                line(text, inner, cites.strip());
            }
        }
    }
}
