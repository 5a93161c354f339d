package org.schooloversight.reporting.render;

import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.TierOutcome;

/**
 * Writes assessments as CSV (RFC 4180), one school a row.
 *
 * <p>A text that a spreadsheet would take for a formula is written with an apostrophe before it.
 */
public final class AssessmentCsv {

    private static final List<String> HEADER = List.of(
            "urn",
            "name",
            "type",
            "kind",
            "outcome",
            "tier",
            "possible_tiers",
            "why",
            "fired",
            "not_known",
            "would_decide",
            "entitlements",
            "additions",
            "readings_that_matter",
            "notices",
            "policy",
            "effective_on",
            "evidence_sha256");

    private final SafeCsv csv;

    /**
     * Creates a writer, and writes the header.
     *
     * @param out  where the rows go, not closed here, not null
     */
    public AssessmentCsv(Writer out) {
        csv = new SafeCsv(out, HEADER);
    }

    /**
     * Writes the row of an assessment.
     *
     * @param assessment  the assessment, not null
     */
    public void write(Assessment assessment) {
        TierOutcome outcome = assessment.outcome();
        boolean placed = outcome instanceof TierOutcome.Placed;
        String kind = outcome instanceof TierOutcome.Outside ? "outside" : placed ? "placed" : "undecided";
        csv.write(List.of(
                assessment.school().urn().toString(),
                assessment.school().name(),
                assessment.school().type().name(),
                assessment.school().kind().words(),
                kind,
                placed ? outcome.tiers().get(0).value() : "",
                join(outcome.tiers()),
                texts(outcome.reasons()),
                triggers(assessment, FindingState.FIRED),
                triggers(assessment, FindingState.NOT_KNOWN),
                outcome instanceof TierOutcome.Undecided undecided ? join(undecided.wouldDecide()) : "",
                join(assessment.entitlements().stream()
                        .map(each -> each.title() + " (" + each.amount() + ")")
                        .toList()),
                join(assessment.additions().stream()
                        .filter(each -> each.state() != FindingState.CLEAR)
                        .map(each -> each.id() + " (" + words(each.state()) + ")")
                        .toList()),
                join(assessment.readingsThatMatter().stream()
                        .map(each -> each.reading() + "=" + each.alternative())
                        .toList()),
                texts(assessment.notices()),
                assessment.receipt().policy(),
                assessment.receipt().asOf().effectiveOn().toString(),
                assessment.receipt().evidenceSha256()));
    }

    private static String triggers(Assessment assessment, FindingState state) {
        return join(assessment.findings().stream()
                .filter(finding -> finding.state() == state)
                .map(Finding::trigger)
                .toList());
    }

    private static String words(FindingState state) {
        return state == FindingState.FIRED ? "applies" : "not known";
    }

    private static String texts(List<Reason> reasons) {
        return reasons.stream().map(Reason::text).collect(Collectors.joining(" "));
    }

    private static String join(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining("; "));
    }
}
