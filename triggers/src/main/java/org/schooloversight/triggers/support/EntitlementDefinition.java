package org.schooloversight.triggers.support;

import java.util.List;
import java.util.Optional;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.policy.Choice;

/**
 * Something that a tier promises or requires.
 *
 * @param id  the id within the policy, lower case with hyphens, not null
 * @param title  what it is, in plain English, not null
 * @param amount  how much, not null
 * @param timing  when, not null
 * @param onConcern  the concern that must have been judged for it to be owed, empty if it is owed to every school in the tier, not null
 * @param members  who belongs to the group, empty if it is not a group, unmodifiable, not null
 * @param funders  who pays, the first first, empty if the authority simply provides it, unmodifiable, not null
 * @param contents  what a document must hold, unmodifiable, not null
 * @param terms  on what terms, not null
 * @param cites  the clauses that promise it, unmodifiable, not null
 */
public record EntitlementDefinition(
        String id,
        String title,
        Amount amount,
        Choice<Timing> timing,
        Optional<ConcernId> onConcern,
        List<Member> members,
        List<String> funders,
        List<String> contents,
        Terms terms,
        List<Citation> cites) {

    /** Copies the lists. */
    public EntitlementDefinition {
        members = List.copyOf(members);
        funders = List.copyOf(funders);
        contents = List.copyOf(contents);
        cites = List.copyOf(cites);
    }
}
