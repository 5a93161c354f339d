package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Stage;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Says how far the recorded decisions about a school's tier have come, and who decides next. */
final class StageNotices {

    private final SupportPolicy policy;

    StageNotices(SupportPolicy policy) {
        this.policy = policy;
    }

    List<Reason> about(SchoolCase each) {
        return Stream.of(TierRecord.Kind.PLACED, TierRecord.Kind.OVERRIDDEN)
                .flatMap(kind -> TierRecords.current(each, policy.header().id(), kind).stream())
                .filter(record -> !record.stage().isBlank())
                .map(record -> new Reason(
                        words(record),
                        policy.header().cites(),
                        List.of(each.source(record.urn(), record.provenance()))))
                .toList();
    }

    private String words(TierRecord record) {
        String tier = "The " + (record.kind() == TierRecord.Kind.PLACED ? "placing" : "officer's decision") + " of "
                + EnglishDates.day(record.from()) + " in the tier '" + record.tier() + "'";
        List<Stage> stages = policy.stages();
        for (int i = 0; i < stages.size(); i++) {
            if (stages.get(i).id().equals(record.stage())) {
                return tier + " has come to stage " + (i + 1) + " of " + stages.size() + ": " + words(stages.get(i))
                        + ". "
                        + (i + 1 < stages.size()
                                ? "Next: " + words(stages.get(i + 1)) + "."
                                : "That is the last stage.");
            }
        }
        String known = stages.isEmpty()
                ? "the programme has no stages"
                : "the programme knows "
                        + Text.list(stages.stream().map(Stage::id).toList(), "and");
        return tier + " is recorded at the stage '" + Text.shorten(record.stage())
                + "', which the programme does not know: " + known + ".";
    }

    private static String words(Stage stage) {
        return stage.title() + " (" + stage.decidedBy() + ")";
    }
}
