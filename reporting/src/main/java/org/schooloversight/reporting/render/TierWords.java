package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.Addition;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.support.EntitlementDefinition;
import org.schooloversight.triggers.support.Member;
import org.schooloversight.triggers.support.Terms;
import org.schooloversight.triggers.support.TierDefinition;
import org.schooloversight.triggers.support.Timing;

/** Says what tiers promise, and what is added to them. */
final class TierWords {

    private final PolicyWords words;

    TierWords(PolicyWords words) {
        this.words = words;
    }

    Section tiers() {
        List<TierDefinition> tiers = words.policy().tiers();
        boolean scales = tiers.stream().anyMatch(each -> !each.scale().isEmpty());
        List<String> header = new ArrayList<>(List.of("Tier", "Name", "Given by rules", "Promises"));
        if (scales) {
            header.add("Order");
        }
        List<List<String>> rows = new ArrayList<>();
        for (TierDefinition each : tiers) {
            List<String> promises = each.entitlements().stream()
                    .map(EntitlementDefinition::title)
                    .toList();
            List<String> row = new ArrayList<>(List.of(
                    each.id().value(),
                    each.title(),
                    rules(each.id()),
                    promises.isEmpty() ? "-" : String.join("; ", promises)));
            if (scales) {
                row.add(each.scale());
            }
            rows.add(row);
        }
        return Section.of(
                        "tiers",
                        "Tiers, and what each promises",
                        "Least support first. What is promised must be given, unless it says otherwise.",
                        tiers.stream().map(this::tier).toList())
                .with(new TextTable(header, rows));
    }

    private String rules(TierId tier) {
        List<Integer> numbers = IntStream.range(0, words.policy().rules().size())
                .filter(i -> words.policy().rules().get(i).tier().equals(tier))
                .mapToObj(i -> i + 1)
                .toList();
        return numbers.isEmpty() ? "none" : Text.list(numbers, "and");
    }

    private Statement tier(TierDefinition each) {
        List<Statement> parts = new ArrayList<>();
        terms(each.terms(), "A school").forEach(text -> parts.add(Statement.of(text)));
        if (!each.includes().isEmpty()) {
            parts.add(Statement.of("What is promised in " + words.tiers(each.includes(), "and") + " too."));
        }
        each.entitlements().forEach(entitlement -> parts.add(entitlement(entitlement)));
        return Statement.list(words.tier(each.id()) + (parts.isEmpty() ? ": nothing is promised." : ":"), parts)
                .about(each.id(), each.cites());
    }

    private Statement entitlement(EntitlementDefinition each) {
        List<Statement> parts = new ArrayList<>();
        each.onConcern()
                .ifPresent(concern -> parts.add(
                        Statement.of("Owed only if an officer judges that there is a concern: " + concern + ".")));
        terms(each.terms(), "It").forEach(text -> parts.add(Statement.of(text)));
        if (!each.members().isEmpty()) {
            parts.add(Statement.of("Members: "
                    + String.join(
                            "; ", each.members().stream().map(TierWords::member).toList()) + "."));
        }
        if (!each.contents().isEmpty()) {
            parts.add(Statement.of("It holds: " + String.join("; ", each.contents()) + "."));
        }
        if (!each.funders().isEmpty()) {
            parts.add(Statement.of("Paid by, in this order: " + String.join("; ", each.funders()) + "."));
        }
        words.otherwise(each.timing(), Timing::toString)
                .forEach(part -> parts.add(Statement.of(Lines.sentence(Lines.capitalised(part.text())))));
        return Statement.list(
                        Lines.capitalised(each.title()) + ": " + each.amount() + ", " + words.taken(each.timing())
                                + ".",
                        parts)
                .about(each.id(), each.cites());
    }

    private static String member(Member member) {
        return member.office()
                + switch (member.when()) {
                    case ALWAYS -> "";
                    case RELIGIOUS_CHARACTER -> " (where the school has a religious character)";
                    case TRUST_IDENTIFIED -> " (once the trust that the school will join is known)";
                };
    }

    private List<String> terms(Terms terms, String what) {
        boolean isTier = what.equals("A school");
        List<String> said = new ArrayList<>();
        String may = isTier ? " may be placed in it" : " may be given";
        terms.decidedBy()
                .ifPresent(office -> said.add(
                        terms.force() == Terms.Force.MAY
                                ? what + may + ": the " + office + " decides."
                                : "The " + office + " decides."));
        if (terms.force() == Terms.Force.ELIGIBLE) {
            said.add(
                    isTier
                            ? "A school is eligible for it; nothing says that anybody gives it."
                            : "The school may have it; nothing says that anybody gives it.");
        }
        if (terms.bought()) {
            said.add("The school buys it.");
        }
        if (!terms.signedBy().isEmpty()) {
            said.add("Signed by " + offices(terms.signedBy()) + ".");
        }
        if (!terms.tells().isEmpty()) {
            said.add("To be told: " + offices(terms.tells()) + ".");
        }
        if (!terms.onTriggers().isEmpty()) {
            said.add("Owed only if the trigger " + words.triggers(terms.onTriggers(), "or") + " fired.");
        }
        if (!terms.unlessTriggers().isEmpty()) {
            said.add("Not owed if the trigger " + words.triggers(terms.unlessTriggers(), "or") + " fired.");
        }
        return said;
    }

    private static String offices(List<String> offices) {
        return Text.list(offices.stream().map(office -> "the " + office).toList(), "and");
    }

    Section additions() {
        return Section.of(
                "additions",
                "What is added, whatever the tier",
                "",
                words.policy().additions().stream().map(this::addition).toList());
    }

    private Statement addition(Addition each) {
        Statement when = each.criterion().match(new CriterionWords(words));
        List<Statement> parts = new ArrayList<>();
        parts.add(Statement.sentence("Added if ", when));
        SchoolScope any = new SchoolScope(Set.of(), Set.of());
        if (!each.scope().equals(any)) {
            parts.add(Statement.of("Only for " + each.scope() + "."));
        }
        each.entitlements().forEach(entitlement -> parts.add(entitlement(entitlement)));
        return Statement.list(Lines.capitalised(each.title()) + " (" + each.id() + "):", parts)
                .about(each.id(), each.cites());
    }
}
