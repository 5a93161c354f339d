package org.schooloversight.triggers.assess;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.style.EnglishDates;

/** Asks what an officer judged, if the judgement still counts. */
final class JudgedTest implements CriterionTest {

    private final ConcernId concern;
    private final String words;
    private final JudgementLevel atLeast;
    private final Truth whenNone;

    JudgedTest(ConcernId concern, String words, JudgementLevel atLeast, FindingState whenNone) {
        this.concern = concern;
        this.words = words;
        this.atLeast = atLeast;
        this.whenNone = Truth.valueOf(whenNone.name());
    }

    /** Finds the judgement that counts: the newest that is current and, of one day, the most adverse. */
    static Optional<ProfessionalJudgement> current(SchoolCase each, ConcernId concern) {
        for (ProfessionalJudgement judgement : each.evidence().judgements(concern)) {
            if (each.isKnown(judgement.provenance())
                    && judgement.isCurrentOn(each.asOf().effectiveOn())) {
                return Optional.of(judgement);
            }
        }
        return Optional.empty();
    }

    @Override
    public Truth evaluate(SchoolCase each, Explanation why) {
        Optional<ProfessionalJudgement> found = current(each, concern);
        if (found.isPresent()) {
            ProfessionalJudgement judgement = found.get();
            if (why.isWanted()) {
                why.say(sentence(judgement), List.of(each.source(judgement.urn(), judgement.provenance())));
            }
            return Truth.of(judgement.level().compareTo(atLeast) >= 0);
        }
        if (why.isWanted()) {
            explainNone(each, why);
        }
        return whenNone;
    }

    private String sentence(ProfessionalJudgement judgement) {
        String reason = judgement.reason().strip();
        String end = reason.endsWith(".") || reason.endsWith("!") || reason.endsWith("?") ? "" : ".";
        return "On " + EnglishDates.day(judgement.madeOn()) + " the " + judgement.role() + " judged that there was "
                + judgement.level().words() + " (" + words + "): " + reason + end;
    }

    private void explainNone(SchoolCase each, Explanation why) {
        for (ProfessionalJudgement judgement : each.evidence().judgements(concern)) {
            if (judgement.lastDay().isBefore(each.asOf().effectiveOn())) {
                why.say(
                        "The judgement of " + EnglishDates.day(judgement.madeOn()) + " expired on "
                                + EnglishDates.day(judgement.lastDay()) + " and is not used (" + words + ").",
                        List.of(each.source(judgement.urn(), judgement.provenance())));
            } else {
                why.say(
                        "A judgement of " + EnglishDates.day(judgement.madeOn())
                                + " was not yet made or not yet known, and is not used (" + words + ").",
                        List.of(each.source(judgement.urn(), judgement.provenance())));
            }
        }
        if (whenNone == Truth.NOT_KNOWN) {
            why.say("There is no current judgement by an officer (" + words + ").", List.of());
            why.wouldSettle("an officer's current judgement of " + words);
        }
    }
}
