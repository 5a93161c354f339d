package org.schooloversight.triggers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.law.Check;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.partnership.PartyId;

class SystemLeadersProperties {

    private static final PartyId LEADER = PartyId.of("leader-1");
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 1500;

    @Provide
    Arbitrary<List<LeaderFact>> facts() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, DAYS - 800);
        return Combinators.combine(
                        Arbitraries.of(LeaderFact.Kind.class),
                        days,
                        Arbitraries.integers().between(1, 600))
                .as((kind, from, length) -> SystemLeadersTest.fact(
                        kind,
                        FIRST.plusDays(from).toString(),
                        kind == LeaderFact.Kind.RETIRED_HEAD
                                ? ""
                                : FIRST.plusDays(from + length).toString()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Inspection>> inspections() {
        return Combinators.combine(
                        Arbitraries.of(OverallGrade.values()),
                        Arbitraries.integers().between(0, 900))
                .as((grade, day) -> (Inspection) new Inspection.Graded(
                        Schools.URN,
                        FIRST.plusDays(day),
                        Evidences.of(Schools.primary().build())
                                .graded(grade, "2018-02-01")
                                .build()
                                .inspections()
                                .get(0)
                                .framework(),
                        grade,
                        Optional.empty(),
                        new org.schooloversight.core.source.Provenance(
                                "made up",
                                0,
                                new org.schooloversight.core.source.Publication(
                                        FIRST.plusDays(day + 20L),
                                        org.schooloversight.core.source.Publication.Basis.STATED))))
                .list()
                .ofMaxSize(3);
    }

    /** An oracle that asks about every day instead of those on which something changes. */
    @Property(tries = 60)
    void theDayOfLapseIsTheFirstOnWhichItIsNotSo(
            @ForAll("facts") List<LeaderFact> facts, @ForAll("inspections") List<Inspection> inspections) {
        SystemLeaders leaders = SystemLeaders.of(PlanRuleFiles.leaders(), facts, inspections);
        Optional<LocalDate> lapses = Optional.empty();
        for (LocalDate day = FIRST.plusDays(DAYS); !day.isBefore(FIRST); day = day.minusDays(1)) {
            LeaderEligibility found = leaders.eligibility(LEADER, day);
            if (found.state() == LeaderEligibility.State.ELIGIBLE) {
                assertThat(found.lapsesOn()).isEqualTo(lapses);
            } else {
                assertThat(found.lapsesOn()).isEmpty();
                lapses = Optional.of(day);
            }
        }
    }

    @Property(tries = 60)
    void moreWaysNeverMakeALeaderLessEligible(
            @ForAll("facts") List<LeaderFact> facts, @ForAll("inspections") List<Inspection> inspections) {
        LeaderRules all = PlanRuleFiles.leaders();
        LeaderRules fewer = new LeaderRules(all.routes().subList(0, 2), Check.unchecked("made up"));
        for (int i = 0; i < DAYS; i += 50) {
            LocalDate day = FIRST.plusDays(i);
            assertThat(SystemLeaders.of(all, facts, inspections)
                            .eligibility(LEADER, day)
                            .state())
                    .isGreaterThanOrEqualTo(SystemLeaders.of(fewer, facts, inspections)
                            .eligibility(LEADER, day)
                            .state());
        }
    }
}
