package org.schooloversight.reporting.render;

import java.util.List;
import java.util.regex.Pattern;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Writes what a policy says as Markdown, for a page that officers and schools read. */
public final class PolicyMarkdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");

    /** What would begin a list within the line. */
    private static final Pattern FIRST = Pattern.compile("^([-+]|[0-9]+(?=[.)]))");

    private PolicyMarkdown() {}

    /**
     * Writes all that a policy says.
     *
     * @param policy  the policy, not null
     * @param settings  how its open points are read, and its figures, not null
     * @param measures  the measures that it was read with, not null
     * @return the document, each line ended, not null
     */
    public static String document(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        PolicyExplanation explanation = PolicyExplanation.of(policy, settings, measures);
        Sources sources = Sources.of(explanation);
        StringBuilder text = new StringBuilder();
        text.append("# ").append(escaped(policy.header().title())).append("\n");
        for (Section section : explanation.with(sources.section())) {
            text.append("\n## ").append(escaped(section.title())).append("\n\n");
            if (!section.intro().isEmpty()) {
                text.append(escaped(section.intro())).append("\n\n");
            }
            section.table().ifPresent(table -> text.append(table.markdown("")).append('\n'));
            statements(text, "", section.statements(), section.numbered(), sources);
        }
        return text.toString();
    }

    private static void statements(
            StringBuilder text, String indent, List<Statement> all, boolean numbered, Sources sources) {
        for (int i = 0; i < all.size(); i++) {
            Statement each = all.get(i);
            String mark = numbered ? (i + 1) + ". " : "- ";
            String cites = escaped(sources.cited(each.cites()));
            text.append(indent).append(mark).append(escaped(each.text()));
            text.append(cites.isEmpty() ? "" : " *" + cites + "*").append('\n');
            String inner = indent + " ".repeat(mark.length());
            statements(text, inner, each.parts(), false, sources);
            each.table()
                    .ifPresent(table ->
                            text.append('\n').append(table.markdown(inner)).append('\n'));
        }
    }

    /** Makes a text from outside mean nothing but itself, on one line. */
    static String escaped(String words) {
        String clean = String.join(" ", Lines.words(words));
        String special = SPECIAL.matcher(clean).replaceAll("\\\\$0");
        return FIRST.matcher(special).replaceFirst(match -> match.group().matches("[0-9]+") ? "$0\\\\" : "\\\\$0");
    }
}
