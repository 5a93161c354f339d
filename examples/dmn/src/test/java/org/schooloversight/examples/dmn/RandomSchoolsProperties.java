package org.schooloversight.examples.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.EngineAnswers;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.table.DecisionTable;
import org.schooloversight.triggers.table.TierTables;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

/** Another program's engine, given what was found of a school, places it where this library does. */
class RandomSchoolsProperties {

    private static final int SCHOOLS = 10_000;
    private static final int MOST_WAYS = 60;
    private static final List<JudgementLevel> LEVELS = List.of(
            JudgementLevel.NO_CONCERN,
            JudgementLevel.NO_CONCERN,
            JudgementLevel.NO_CONCERN,
            JudgementLevel.NO_CONCERN,
            JudgementLevel.CONCERN,
            JudgementLevel.SIGNIFICANT);

    private final TierTables tables = TierTables.of(Programmes.oxfordshire(), Programmes.settings());
    private final OtherEngine other = new OtherEngine(tables);
    private final EngineAnswers engine = new EngineAnswers(Programmes.oxfordshire(), Programmes.settings());
    private final SupportAssessor assessor = Programmes.assessor();
    private final Map<Map<String, String>, String> answers = new HashMap<>();

    /** Returns every way to settle what is not known, empty if they are too many. */
    private List<Map<String, String>> ways(Situation school) {
        Map<String, List<String>> known = engine.known(school);
        List<Map<String, String>> ways = List.of(Map.of());
        for (DecisionTable.Variable input : tables.inputs()) {
            List<Map<String, String>> more = new ArrayList<>();
            for (Map<String, String> way : ways) {
                for (String value : known.getOrDefault(input.id(), List.of())) {
                    Map<String, String> longer = new TreeMap<>(way);
                    longer.put(input.id(), value);
                    more.add(longer);
                }
            }
            if (more.size() > MOST_WAYS) {
                return List.of();
            }
            ways = more;
        }
        return ways;
    }

    /** Has every concern judged, and every inspection given. */
    private static Situation completed(Situation school, Random random) {
        LocalDate made = school.asOf().knownBy().isBefore(school.asOf().effectiveOn())
                ? school.asOf().knownBy()
                : school.asOf().effectiveOn();
        Situation completed = new Situation(
                school.school(), school.evidence(), school.inspections(), InspectionCoverage.HISTORY, school.asOf());
        for (String concern : Evidences.CONCERNS) {
            completed = completed.plus(new ProfessionalJudgement(
                    Schools.URN,
                    ConcernId.of(concern),
                    LEVELS.get(random.nextInt(LEVELS.size())),
                    made,
                    made.plusYears(1),
                    "school improvement officer",
                    "a visit",
                    new Provenance("judgements.csv", 9, new Publication(made, Publication.Basis.STATED))));
        }
        return completed;
    }

    /** Returns the tiers that this library says are possible; for a school of which all is known, those of its whole answer. */
    private Set<String> placed(Situation school, boolean allKnown) {
        PossibleTiers possible = assessor.possibleTiers(school.school(), school.evidenceSet(), school.asOf());
        Set<String> tiers = new TreeSet<>();
        possible.tiers().forEach(each -> tiers.add(each.value()));
        if (allKnown) {
            assertThat(school.assess(assessor).outcome().tiers()).isEqualTo(possible.tiers());
        }
        if (possible.mayHaveNone()) {
            tiers.add(TierTables.NONE);
        }
        return tiers;
    }

    @Example
    @Label(
            "A school of which all is known is placed in the same tier, and any other in the tiers of every way to settle it")
    void schools() {
        RandomGenerator<Situation> generator = Situations.any().generator(SCHOOLS, true);
        Random random = new Random(20);
        int allKnown = 0;
        int settled = 0;
        for (int i = 0; i < SCHOOLS; i++) {
            Situation generated = generator.next(random).value();
            Situation school = i % 2 == 0 ? generated : completed(generated, random);
            List<Map<String, String>> ways = ways(school);
            if (ways.isEmpty() || school.school().standingOn(school.asOf().effectiveOn()) != Standing.OPEN) {
                continue;
            }
            Set<String> tiers = new TreeSet<>();
            ways.forEach(way -> tiers.add(answers.computeIfAbsent(way, other::decide)));
            assertThat(placed(school, ways.size() == 1)).as("%s", ways).isEqualTo(tiers);
            allKnown += ways.size() == 1 ? 1 : 0;
            settled += ways.size() > 1 ? 1 : 0;
        }

        assertThat(allKnown).as("schools of which all is known").isGreaterThan(4_000);
        assertThat(settled).as("schools settled in every way").isGreaterThan(400);
    }
}
