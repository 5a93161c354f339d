package org.schooloversight.reporting.model;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.schedule.DutyOccurrence;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.policy.SupportPolicy;

/**
 * One school under a programme: where it is and why, what would change that, what it is promised, and what is due.
 *
 * @param policy  the programme, not null
 * @param assessment  the assessment, not null
 * @param whatIfs  what would lead it to which tier, in the order given, unmodifiable, not null
 * @param due  the duties that concern it by name, in the order given, unmodifiable, not null
 * @param published  what is published of it, not null
 */
public record SchoolSupport(
        SupportPolicy policy,
        Assessment assessment,
        List<WhatIf> whatIfs,
        List<Explained> due,
        PublishedFacts published) {

    /** Copies the lists. */
    public SchoolSupport {
        whatIfs = List.copyOf(whatIfs);
        due = List.copyOf(due);
    }

    /**
     * Gathers what is known of a school.
     *
     * @param policy  the programme, not null
     * @param assessment  the assessment, under that programme, not null
     * @param whatIfs  what would lead it to which tier, all about that school, not null
     * @param occurrences  occurrences of duties, of which those of that school are kept, not null
     * @param published  what is published of that school, not null
     * @return the school, not null
     * @throws InvalidValueException if something is about another school or another programme
     */
    public static SchoolSupport of(
            SupportPolicy policy,
            Assessment assessment,
            List<WhatIf> whatIfs,
            Collection<Explained> occurrences,
            PublishedFacts published) {
        Urn urn = assessment.school().urn();
        if (!assessment.receipt().policySha256().equals(policy.sha256())) {
            throw new InvalidValueException("an assessment under "
                    + assessment.receipt().policy() + "; accepted: an assessment under " + policy.header());
        }
        whatIfs.forEach(each -> check(urn, each.school().urn()));
        check(urn, published.school().urn());
        return new SchoolSupport(
                policy,
                assessment,
                whatIfs,
                occurrences.stream()
                        .filter(each -> each.occurrence().school().equals(Optional.of(urn)))
                        .toList(),
                published);
    }

    private static void check(Urn urn, Urn other) {
        if (!urn.equals(other)) {
            throw new InvalidValueException("something about the school " + other + "; accepted: about " + urn);
        }
    }

    /**
     * Gets the occurrences of duties, without how their days were found.
     *
     * @return the occurrences, unmodifiable, not null
     */
    public List<DutyOccurrence> occurrences() {
        return due.stream().map(Explained::occurrence).toList();
    }
}
