package org.schooloversight.triggers.assess;

import java.util.List;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.law.Citation;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.Timing;

/**
 * Something a school is promised, with the readings taken.
 *
 * @param id  the id within the policy, not null
 * @param title  what it is, not null
 * @param amount  how much, not null
 * @param timing  when, not null
 * @param owed  fired if it is owed; not known if that depends on something that is not known, not null
 * @param conditions  what it depends on if it is not known to be owed, each to follow "owed if", unmodifiable, not null
 * @param terms  on what terms, not null
 * @param members  the offices that belong to the group for this school, unmodifiable, not null
 * @param funders  who pays, the first first, unmodifiable, not null
 * @param contents  what a document must hold, unmodifiable, not null
 * @param cites  the clauses that promise it, unmodifiable, not null
 */
public record Entitlement(
        String id,
        String title,
        Amount amount,
        Timing timing,
        FindingState owed,
        List<String> conditions,
        Terms terms,
        List<String> members,
        List<String> funders,
        List<String> contents,
        List<Citation> cites) {

    /** Copies the lists. */
    public Entitlement {
        conditions = List.copyOf(conditions);
        members = List.copyOf(members);
        funders = List.copyOf(funders);
        contents = List.copyOf(contents);
        cites = List.copyOf(cites);
    }

    /**
     * Gets the terms in words: who decides, who pays, who signs and who is told.
     *
     * @return the words, empty if it must be given and provided and nothing more is said, unmodifiable, not null
     */
    public List<String> onTerms() {
        return TermsWords.of(terms);
    }
}
