package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.WhatIf;

/** Asks what would have to be so for a made-up school to be in a tier, and what to find out next. */
public final class AskWhatIf {

    /** What officers looked at and found no concern about: everything that the programme asks but safeguarding. */
    private static final List<String> LOOKED_AT = List.of(
            "attainment-progress",
            "attendance-exclusions",
            "leadership-governance",
            "risk-less-than-good",
            "low-attainment-2y",
            "low-progress-2y",
            "attendance-exclusion-2y",
            "section8-risk");

    private AskWhatIf() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        School school = MadeUp.school(900001, "Ashcombe Primary School");
        LocalDate judged = LocalDate.of(2018, 6, 13); // Wednesday
        LocalDate today = LocalDate.of(2020, 3, 2); // Monday
        EvidenceSet.Builder evidence = MadeUp.judged(school, judged, OverallGrade.GOOD);
        for (String concern : LOOKED_AT) {
            evidence.add(new ProfessionalJudgement(
                    school.urn(),
                    ConcernId.of(concern),
                    JudgementLevel.NO_CONCERN,
                    today.minusMonths(2),
                    today.plusMonths(10),
                    "school improvement lead",
                    "seen at the last visit",
                    MadeUp.recorded(today.minusMonths(2))));
        }

        WhatIf answer = PolicyAnalyst.of(MadeUp.measures(), EstablishmentTypeTables.bundled())
                .whatIf(
                        PolicyVariant.byDefault(MadeUp.programme()),
                        new Portfolio.Member(school, evidence.build()),
                        AsOf.on(today),
                        TierId.of("annual-review"));
        System.out.println("now: " + answer.now());
        for (WhatIf.Way way : answer.ways()) {
            System.out.println("would be in " + answer.target() + " if:");
            way.changes()
                    .forEach(each ->
                            System.out.println("  " + each.what() + ": " + each.then() + "; now " + each.now()));
        }
        System.out.println("what to ask to settle it: " + answer.settling());
    }
}
