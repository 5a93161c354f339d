package org.schooloversight.triggers.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.Cohort;
import org.schooloversight.triggers.assess.SupportAssessor;

/**
 * Schools with the evidence about them, and the dates of the question.
 *
 * @param members  the schools and their evidence, unmodifiable, not null
 * @param asOf  the dates, not null
 */
public record Portfolio(List<Member> members, AsOf asOf) {

    /** Copies the list. */
    public Portfolio {
        members = List.copyOf(members);
    }

    /**
     * A school and the evidence about it.
     *
     * @param school  the school, not null
     * @param evidence  the evidence, not null
     */
    public record Member(School school, EvidenceSet evidence) {}

    /**
     * Gathers a portfolio.
     *
     * @param schools  the schools, not null
     * @param evidence  gives the evidence about a school, not null
     * @param asOf  the dates, not null
     * @return the portfolio, not null
     */
    public static Portfolio of(List<School> schools, Function<School, EvidenceSet> evidence, AsOf asOf) {
        return new Portfolio(
                schools.stream()
                        .map(school -> new Member(school, evidence.apply(school)))
                        .toList(),
                asOf);
    }

    /** Makes an assessor that compares these schools with each other, if the policy asks for that. */
    SupportAssessor assessor(PolicyVariant of, MeasureCatalogue measures) {
        SupportAssessor assessor =
                SupportAssessor.of(of.policy(), of.settings(), measures).onAnyDay();
        if (!Cohort.isAskedBy(of.policy())) {
            return assessor;
        }
        Map<Urn, EvidenceSet> evidence = new HashMap<>();
        members.forEach(member -> evidence.put(member.school().urn(), member.evidence()));
        return assessor.within(Cohort.of(
                members.stream().map(Member::school).toList(),
                school -> Objects.requireNonNull(evidence.get(school.urn())),
                asOf,
                of.policy()));
    }
}
