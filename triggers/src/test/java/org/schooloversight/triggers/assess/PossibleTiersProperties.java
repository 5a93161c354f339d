package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.inspection.UngradedOutcome;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.testing.ObviousProgramme;
import org.schooloversight.triggers.testing.Programmes;

/** Compares the tiers that the engine says are possible with those that every way to settle what is open gives. */
class PossibleTiersProperties {

    private static final Map<ObviousProgramme.Options, SupportAssessor> ASSESSORS = new ConcurrentHashMap<>();
    private static final List<GradeStanding> STANDINGS = List.of(
            GradeStanding.OUTSTANDING,
            GradeStanding.GOOD,
            GradeStanding.REQUIRES_IMPROVEMENT,
            GradeStanding.INADEQUATE,
            GradeStanding.NOT_INSPECTED);

    /** What is known of a trigger. */
    enum Known {
        CLEAR,
        FIRED,
        MARKED,
        NOTHING
    }

    /**
     * What is known of a school.
     *
     * @param triggers  for each trigger, in the order of the programme
     * @param standings  where it may stand: one standing, or all of them
     */
    record Knowledge(List<Known> triggers, List<GradeStanding> standings) {}

    @Provide
    Arbitrary<Knowledge> knowledge() {
        Arbitrary<Known> known = Arbitraries.frequency(
                Tuple.of(5, Known.CLEAR),
                Tuple.of(1, Known.FIRED),
                Tuple.of(1, Known.MARKED),
                Tuple.of(2, Known.NOTHING));
        Arbitrary<List<GradeStanding>> standings = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(STANDINGS).map(List::of)), Tuple.of(1, Arbitraries.just(STANDINGS)));
        return Combinators.combine(known.list().ofSize(Evidences.CONCERNS.size()), standings)
                .as(Knowledge::new);
    }

    @Provide
    Arbitrary<ObviousProgramme.Options> options() {
        return Combinators.combine(
                        Arbitraries.of("any-bespoke-or-marked", "any-bespoke", "targeted-and-bespoke"),
                        Arbitraries.of("treated-as-good", "never-below-targeted"),
                        Arbitraries.of("named-phases", "all-maintained"),
                        Arbitraries.of("any-trigger", "bespoke-trigger"))
                .as(ObviousProgramme.Options::new);
    }

    @Provide
    Arbitrary<School> schools() {
        return Arbitraries.of(
                        Schools.primary(),
                        Schools.secondary(),
                        Schools.allThrough(),
                        Schools.special(),
                        Schools.nursery(),
                        Schools.pupilReferralUnit(),
                        Schools.primaryAcademy(),
                        Schools.specialAcademy())
                .map(Schools::build);
    }

    private static SupportAssessor assessor(ObviousProgramme.Options read) {
        return ASSESSORS.computeIfAbsent(
                read,
                each -> Programmes.assessor(
                        "significant-concern", each.significantConcern(),
                        "no-inspection", each.noInspection(),
                        "schools-covered", each.schoolsCovered(),
                        "schools-causing-concern", each.causingConcern()));
    }

    private static Assessment assess(School school, Knowledge known, ObviousProgramme.Options read) {
        Evidences evidence = Evidences.of(school);
        if (known.standings().size() == 1) {
            evidence.covering(InspectionCoverage.LATEST_GRADE);
            GradeStanding standing = known.standings().get(0);
            if (standing != GradeStanding.NOT_INSPECTED) {
                evidence.graded(OverallGrade.valueOf(standing.name()), "2018-05-15");
            }
        }
        for (int i = 0; i < known.triggers().size(); i++) {
            Known each = known.triggers().get(i);
            String concern = Evidences.CONCERNS.get(i);
            if (each == Known.NOTHING) {
                continue;
            }
            if (concern.equals("section8-risk")) {
                evidence.ungraded(
                        each == Known.CLEAR ? UngradedOutcome.GRADE_STANDS : UngradedOutcome.MAY_BE_LOWER,
                        "2019-11-12");
            } else {
                evidence.judged(concern, level(each), "2019-10-01");
            }
        }
        return assessor(read).assess(school, evidence.build(), Programmes.DAY);
    }

    private static JudgementLevel level(Known known) {
        return switch (known) {
            case CLEAR -> JudgementLevel.NO_CONCERN;
            case FIRED -> JudgementLevel.CONCERN;
            case MARKED -> JudgementLevel.SIGNIFICANT;
            case NOTHING -> throw new AssertionError("nobody has judged it");
        };
    }

    private static Set<TierId> everyWayToSettle(School school, Knowledge known, ObviousProgramme.Options read) {
        List<ObviousProgramme.Facts> ways = new ArrayList<>();
        boolean academy = school.type().name().startsWith("Academy");
        for (GradeStanding standing : known.standings()) {
            settle(known.triggers(), new HashSet<>(), new HashSet<>(), academy, school.kind(), standing, ways);
        }
        return ways.stream()
                .map(facts -> TierId.of(ObviousProgramme.tier(facts, read)))
                .collect(Collectors.toSet());
    }

    private static void settle(
            List<Known> open,
            Set<String> fired,
            Set<String> marked,
            boolean academy,
            SchoolKind kind,
            GradeStanding standing,
            List<ObviousProgramme.Facts> ways) {
        if (open.isEmpty()) {
            ways.add(new ObviousProgramme.Facts(academy, kind, standing, Set.copyOf(fired), Set.copyOf(marked)));
            return;
        }
        String trigger = Evidences.CONCERNS.get(Evidences.CONCERNS.size() - open.size());
        boolean canBeMarked = ObviousProgramme.TARGETED_TRIGGERS.contains(trigger);
        for (Known way : List.of(Known.CLEAR, Known.FIRED, Known.MARKED)) {
            boolean asked =
                    open.get(0) == way || (open.get(0) == Known.NOTHING && (way != Known.MARKED || canBeMarked));
            if (asked) {
                Set<String> nowFired = new HashSet<>(fired);
                Set<String> nowMarked = new HashSet<>(marked);
                if (way != Known.CLEAR) {
                    nowFired.add(trigger);
                }
                if (way == Known.MARKED) {
                    nowMarked.add(trigger);
                }
                settle(open.subList(1, open.size()), nowFired, nowMarked, academy, kind, standing, ways);
            }
        }
    }

    @Property
    @Label("The possible tiers are exactly those of every way to settle what is open")
    void possibleTiersAreExact(
            @ForAll("schools") School school,
            @ForAll("knowledge") Knowledge known,
            @ForAll("options") ObviousProgramme.Options read) {
        Assessment assessment = assess(school, known, read);

        assertThat(assessment.outcome().tiers())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(everyWayToSettle(school, known, read));
    }

    @Property(tries = 200)
    @Label("A trigger that no figure and no judgement is about is not known")
    void whatNobodyKnowsIsNotKnown(
            @ForAll("schools") School school,
            @ForAll("knowledge") Knowledge known,
            @ForAll("options") ObviousProgramme.Options read) {
        List<FindingState> expected = known.triggers().stream()
                .map(each -> switch (each) {
                    case CLEAR -> FindingState.CLEAR;
                    case FIRED, MARKED -> FindingState.FIRED;
                    case NOTHING -> FindingState.NOT_KNOWN;
                })
                .toList();

        assertThat(assess(school, known, read).findings())
                .extracting(Finding::state)
                .isEqualTo(expected);
    }
}
