package org.schooloversight.core.inspection;

import java.util.List;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;

/**
 * A framework that inspections of state-funded schools were made under.
 *
 * @param id  the id, not null
 * @param title  the title, not null
 * @param effective  the days on which inspections under it began, not null
 * @param outcome  what it gives a school, not null
 * @param cites  where that is stated, unmodifiable, not null
 * @param check  whether it was compared with the source, not null
 */
public record InspectionFramework(
        FrameworkId id, String title, EffectivePeriod effective, Outcome outcome, List<Citation> cites, Check check) {

    /** What a full inspection under a framework gives a school. */
    public enum Outcome {
        /** An overall grade. */
        OVERALL_GRADE,
        /** Key judgements and no overall grade. */
        SUB_JUDGEMENTS,
        /** A report card. */
        REPORT_CARD
    }

    /** Copies the citations. */
    public InspectionFramework {
        cites = List.copyOf(cites);
    }
}
