package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.testing.ObviousProgramme;
import org.schooloversight.triggers.testing.Programmes;

/** Compares the engine with a second implementation of the programme, over every case that the programme can tell apart. */
class ObviousProgrammeTest {

    private static final List<GradeStanding> STANDINGS = List.of(
            GradeStanding.OUTSTANDING,
            GradeStanding.GOOD,
            GradeStanding.REQUIRES_IMPROVEMENT,
            GradeStanding.INADEQUATE,
            GradeStanding.NOT_INSPECTED);
    private static final int TARGETED = ObviousProgramme.TARGETED_TRIGGERS.size();
    private static final int BESPOKE = ObviousProgramme.BESPOKE_TRIGGERS.size();

    /** Which triggers fired, and which of those an officer marked as significant. */
    private record Case(Set<String> fired, Set<String> marked) {}

    /** Every set of fired triggers, and every set of marked triggers among the targeted ones that fired. */
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        int levels = JudgementLevel.values().length;
        for (int targeted = 0; targeted < Math.pow(levels, TARGETED); targeted++) {
            for (int bespoke = 0; bespoke < 1 << BESPOKE; bespoke++) {
                Set<String> fired = new HashSet<>();
                Set<String> marked = new HashSet<>();
                int digits = targeted;
                for (int i = 0; i < TARGETED; i++, digits /= levels) {
                    if (digits % levels > 0) {
                        fired.add(Evidences.CONCERNS.get(i));
                    }
                    if (digits % levels == 2) {
                        marked.add(Evidences.CONCERNS.get(i));
                    }
                }
                for (int i = 0; i < BESPOKE; i++) {
                    if ((bespoke >> i & 1) == 1) {
                        fired.add(Evidences.CONCERNS.get(TARGETED + i));
                    }
                }
                cases.add(new Case(fired, marked));
            }
        }
        return cases;
    }

    private static EvidenceSet evidence(School school, Case each, GradeStanding standing) {
        Evidences evidence = Evidences.of(school).history();
        if (standing != GradeStanding.NOT_INSPECTED) {
            evidence.graded(OverallGrade.valueOf(standing.name()), "2018-05-15");
        }
        for (String concern : Evidences.CONCERNS) {
            boolean fired = each.fired().contains(concern);
            if (concern.equals("section8-risk")) {
                evidence.ungraded(fired ? UngradedOutcome.MAY_BE_LOWER : UngradedOutcome.MAY_BE_HIGHER, "2019-11-12");
            } else if (each.marked().contains(concern)) {
                evidence.judged(concern, JudgementLevel.SIGNIFICANT, "2019-10-01");
            } else {
                evidence.judged(concern, fired ? JudgementLevel.CONCERN : JudgementLevel.NO_CONCERN, "2019-10-01");
            }
        }
        return evidence.build();
    }

    private static Map<ObviousProgramme.Options, SupportAssessor> readings() {
        Map<ObviousProgramme.Options, SupportAssessor> readings = new LinkedHashMap<>();
        readings.put(ObviousProgramme.Options.DEFAULTS, Programmes.assessor());
        readings.put(
                new ObviousProgramme.Options("any-bespoke", "treated-as-good", "named-phases", "any-trigger"),
                Programmes.assessor("significant-concern", "any-bespoke"));
        readings.put(
                new ObviousProgramme.Options("targeted-and-bespoke", "treated-as-good", "named-phases", "any-trigger"),
                Programmes.assessor("significant-concern", "targeted-and-bespoke"));
        readings.put(
                new ObviousProgramme.Options(
                        "any-bespoke-or-marked", "never-below-targeted", "named-phases", "any-trigger"),
                Programmes.assessor("no-inspection", "never-below-targeted"));
        readings.put(
                new ObviousProgramme.Options(
                        "any-bespoke-or-marked", "treated-as-good", "all-maintained", "any-trigger"),
                Programmes.assessor("schools-covered", "all-maintained"));
        readings.put(
                new ObviousProgramme.Options(
                        "any-bespoke-or-marked", "treated-as-good", "named-phases", "bespoke-trigger"),
                Programmes.assessor("schools-causing-concern", "bespoke-trigger"));
        return readings;
    }

    private static void compare(School school, int expectedCases) {
        Map<ObviousProgramme.Options, SupportAssessor> readings = readings();
        boolean academy = school.type().name().startsWith("Academy");
        int compared = 0;
        for (Case each : cases()) {
            for (GradeStanding standing : STANDINGS) {
                EvidenceSet evidence = evidence(school, each, standing);
                ObviousProgramme.Facts facts =
                        new ObviousProgramme.Facts(academy, school.kind(), standing, each.fired(), each.marked());
                for (Map.Entry<ObviousProgramme.Options, SupportAssessor> reading : readings.entrySet()) {
                    List<TierId> expected = List.of(TierId.of(ObviousProgramme.tier(facts, reading.getKey())));
                    List<TierId> found = reading.getValue()
                            .assess(school, evidence, Programmes.DAY)
                            .outcome()
                            .tiers();
                    if (!found.equals(expected)) {
                        assertThat(found)
                                .as("%s under %s", facts, reading.getKey())
                                .isEqualTo(expected);
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(expectedCases);
    }

    @Test
    @DisplayName("A maintained school has the same tier in both, for every set of triggers, grade and reading")
    void maintainedSchools() {
        compare(Schools.primary().build(), 81 * 32 * 5 * 6);
    }

    @Test
    @DisplayName("An academy has the same tier in both, for every set of triggers, grade and reading")
    void academies() {
        compare(Schools.primaryAcademy().build(), 81 * 32 * 5 * 6);
    }
}
