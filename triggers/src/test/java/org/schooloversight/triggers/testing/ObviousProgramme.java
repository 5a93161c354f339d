package org.schooloversight.triggers.testing;

import java.util.Set;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.GradeStanding;

/**
 * The programme of 2019-20 a second time, as plain conditions, to compare the engine with.
 *
 * <p>It was written from the words of the programme and its open points. It reads no policy file and shares no code with the
 * engine but the words for a kind of school and for a grade.
 */
public final class ObviousProgramme {

    public static final Set<String> TARGETED_TRIGGERS =
            Set.of("attainment-progress", "attendance-exclusions", "leadership-governance", "risk-less-than-good");

    public static final Set<String> BESPOKE_TRIGGERS =
            Set.of("safeguarding", "low-attainment-2y", "low-progress-2y", "attendance-exclusion-2y", "section8-risk");

    /**
     * What the programme asks about a school.
     *
     * @param academy  true for an academy, false for a maintained school
     * @param kind  the kind of school
     * @param grade  where it stands by its latest grade
     * @param fired  the triggers that fired
     * @param marked  the triggers that an officer has marked as significant
     */
    public record Facts(boolean academy, SchoolKind kind, GradeStanding grade, Set<String> fired, Set<String> marked) {}

    /**
     * How the open points that decide a tier are read.
     *
     * @param significantConcern  what a significant concern is
     * @param noInspection  where a school stands that has not been inspected
     * @param schoolsCovered  which maintained schools have more than universal support
     * @param causingConcern  which academies are schools causing concern
     */
    public record Options(
            String significantConcern, String noInspection, String schoolsCovered, String causingConcern) {

        public static final Options DEFAULTS =
                new Options("any-bespoke-or-marked", "treated-as-good", "named-phases", "any-trigger");
    }

    private ObviousProgramme() {}

    /** Returns the tier. */
    public static String tier(Facts school, Options read) {
        return school.academy() ? academy(school, read) : maintained(school, read);
    }

    private static String academy(Facts school, Options read) {
        if (school.grade() == GradeStanding.REQUIRES_IMPROVEMENT || school.grade() == GradeStanding.INADEQUATE) {
            return "academy-conversation";
        }
        if (school.fired().contains("risk-less-than-good") || school.fired().contains("section8-risk")) {
            return "academy-conversation";
        }
        if (anyOf(BESPOKE_TRIGGERS, school.fired())) {
            return "academy-conversation";
        }
        if (read.causingConcern().equals("any-trigger") && anyOf(TARGETED_TRIGGERS, school.fired())) {
            return "academy-conversation";
        }
        return "academy-none";
    }

    private static String maintained(Facts school, Options read) {
        boolean named = school.kind() == SchoolKind.PRIMARY
                || school.kind() == SchoolKind.SECONDARY
                || school.kind() == SchoolKind.ALL_THROUGH
                || school.kind() == SchoolKind.SPECIAL;
        if (read.schoolsCovered().equals("named-phases") && !named) {
            return "universal";
        }
        if (school.grade() == GradeStanding.INADEQUATE) {
            return "statement-of-action";
        }
        if (school.grade() == GradeStanding.REQUIRES_IMPROVEMENT) {
            return "bespoke-requires-improvement";
        }
        // Good, Outstanding, or not inspected and treated as Good
        if (significantConcern(school, read)) {
            return "bespoke-targeted";
        }
        if (anyOf(TARGETED_TRIGGERS, school.fired())) {
            return "targeted";
        }
        if (school.grade() == GradeStanding.NOT_INSPECTED && read.noInspection().equals("never-below-targeted")) {
            return "targeted";
        }
        return "annual-review";
    }

    private static boolean significantConcern(Facts school, Options read) {
        boolean targeted = anyOf(TARGETED_TRIGGERS, school.fired());
        boolean bespoke = anyOf(BESPOKE_TRIGGERS, school.fired());
        if (read.significantConcern().equals("any-bespoke")) {
            return bespoke;
        }
        if (read.significantConcern().equals("targeted-and-bespoke")) {
            return targeted && bespoke;
        }
        for (String trigger : TARGETED_TRIGGERS) {
            if (school.fired().contains(trigger) && school.marked().contains(trigger)) {
                return true;
            }
        }
        return bespoke;
    }

    private static boolean anyOf(Set<String> triggers, Set<String> fired) {
        for (String trigger : triggers) {
            if (fired.contains(trigger)) {
                return true;
            }
        }
        return false;
    }
}
