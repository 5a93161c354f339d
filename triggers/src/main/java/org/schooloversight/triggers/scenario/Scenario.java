package org.schooloversight.triggers.scenario;

import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.KnownEvidence;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * A school, what is known of it on a day, and what a programme is expected to answer: an example of what a policy means.
 *
 * @param name  what the example is called, unique within its file, on one line, not blank, not null
 * @param school  the school, not null
 * @param evidence  all that is known about it, not null
 * @param asOf  the dates of the question, not null
 * @param expected  what the programme is expected to answer, not null
 */
public record Scenario(String name, School school, EvidenceSet evidence, AsOf asOf, Expectation expected) {

    /**
     * Checks the name, and that school and evidence belong together.
     *
     * @throws InvalidValueException if the name is blank or not on one line, or the evidence is about another school
     */
    public Scenario {
        if (name.isBlank() || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValueException("invalid scenario: no name on one line; accepted: any words");
        }
        if (!school.urn().equals(evidence.urn())) {
            throw new InvalidValueException("invalid scenario: the school is " + school.urn()
                    + " and the evidence is about " + evidence.urn() + "; accepted: evidence about the school");
        }
    }

    /**
     * Obtains this scenario with only the evidence that counts on its day, which a programme answers alike.
     *
     * @param policy  the programme, not null
     * @return the scenario, not null
     */
    public Scenario asSeenBy(SupportPolicy policy) {
        EvidenceSet known =
                KnownEvidence.of(school, evidence, asOf, policy.header().id());
        return new Scenario(name, school, known, asOf, expected);
    }
}
