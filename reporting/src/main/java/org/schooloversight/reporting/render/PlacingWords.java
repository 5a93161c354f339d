package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.triggers.policy.Adjustment;
import org.schooloversight.triggers.policy.Declarations;
import org.schooloversight.triggers.policy.Movement;
import org.schooloversight.triggers.policy.PortfolioTrigger;
import org.schooloversight.triggers.policy.TierCondition;

/** Says how a policy places schools: its rules, what may change what they give, and what it says of itself. */
final class PlacingWords {

    private final PolicyWords words;
    private final ConditionWords conditions;

    PlacingWords(PolicyWords words) {
        this.words = words;
        conditions = new ConditionWords(words);
    }

    Section rules() {
        return Section.numbered(
                "rules",
                "Rules that give a tier",
                "They are asked in this order, and the first whose condition holds gives the tier.",
                words.policy().rules().stream()
                        .map(rule -> Statement.list(
                                        Lines.sentence(rule.because()) + " → " + words.tier(rule.tier()),
                                        List.of(conditions.sentence(rule.when())))
                                .about(rule.tier(), rule.cites()))
                        .toList());
    }

    Section adjustments() {
        return Section.numbered(
                "adjustments",
                "What may change the tier that the rules give",
                "In this order, so that a later one beats an earlier one.",
                words.policy().adjustments().stream()
                        .map(each -> adjustment(each).about("", each.cites()))
                        .toList());
    }

    private Statement adjustment(Adjustment each) {
        String because = Lines.sentence(each.because()) + " ";
        if (each instanceof Adjustment.Floor floor) {
            return bound(because + "The school is never below " + words.tier(floor.tier()), floor.when());
        }
        if (each instanceof Adjustment.Ceiling ceiling) {
            return bound(because + "The school is never above " + words.tier(ceiling.tier()), ceiling.when());
        }
        if (each instanceof Adjustment.StepLimit limit) {
            List<String> most = new ArrayList<>();
            limit.up().ifPresent(up -> most.add(PolicyWords.count(up, "tier") + " towards more support"));
            limit.down().ifPresent(down -> most.add(PolicyWords.count(down, "tier") + " towards less support"));
            return Statement.of(because + "From the tier it was in, a school moves at a time by no more than "
                    + String.join(" and ", most) + ".");
        }
        Adjustment.OfficerDecision decision = (Adjustment.OfficerDecision) each;
        String where = decision.up() && decision.down() ? "more or to less" : decision.up() ? "more" : "less";
        return Statement.of(because + "A recorded decision of the " + decision.decidedBy()
                + " that moves the school to " + where + " support takes the place of the tier.");
    }

    private Statement bound(String text, TierCondition when) {
        return when instanceof TierCondition.Always
                ? Statement.of(text + ".")
                : Statement.sentence(text + " if ", when.match(conditions));
    }

    Section movement() {
        Movement movement = words.policy().movement();
        String without = movement.withoutRecord() == Movement.WithoutRecord.NEVER_PLACED
                ? "A school without a record of an earlier tier was in none."
                : "Of a school without a record, it is not known in which tier it was.";
        String begins = movement.noticeDays()
                .map(days -> "A new tier begins " + words.count(days, "day") + " after the decision.")
                .orElse("A new tier begins at once.");
        return Section.of(
                "movement", "From one tier to another", "", List.of(Statement.of(without), Statement.of(begins)));
    }

    Section stages() {
        return Section.numbered(
                "stages",
                "Stages that a decision goes through",
                "",
                words.policy().stages().stream()
                        .map(stage -> Statement.of(
                                        Lines.capitalised(stage.title()) + ": by the " + stage.decidedBy() + ".")
                                .about(stage.id(), List.of()))
                        .toList());
    }

    Section portfolio() {
        return Section.of(
                "portfolio",
                "Triggers about the authority itself",
                "",
                words.policy().portfolioTriggers().stream().map(this::portfolio).toList());
    }

    private Statement portfolio(PortfolioTrigger each) {
        String threshold =
                words.figure(each.threshold(), value -> PolicyWords.plain(value) + (each.percent() ? "%" : ""));
        String text = Lines.capitalised(each.title()) + " (" + each.id() + ") fires if "
                + (each.percent() ? "the percentage of the schools in the programme" : "the number of schools")
                + " that count is " + each.comparison().words() + " " + threshold
                + ". A school counts if any of these holds:";
        List<Statement> counts = new ArrayList<>();
        if (!each.tiers().isEmpty()) {
            counts.add(Statement.of("it is in the tier " + words.tiers(each.tiers(), "or")));
        }
        if (!each.triggers().isEmpty()) {
            counts.add(Statement.of("the trigger " + words.triggers(each.triggers(), "or") + " fired"));
        }
        return Statement.list(text, counts).about(each.id(), each.cites());
    }

    Section declared() {
        Declarations declared = words.policy().declarations();
        List<Statement> statements = new ArrayList<>();
        declared.gaps().forEach(gap -> statements.add(gap(gap)));
        statements.addAll(Stream.of(
                        declared.total()
                                ? "It is meant to place every school"
                                        + (declared.gaps().isEmpty() ? "." : " but these.")
                                : "It is not meant to place every school.",
                        declared.hit() == Declarations.Hit.UNIQUE
                                ? "It is meant that no two rules that give different tiers hold at once."
                                : "Several rules may hold at once; the first gives the tier.",
                        declared.monotone()
                                ? "It is meant that worse evidence never gives less support."
                                : "Worse evidence may give less support.")
                .map(Statement::of)
                .toList());
        return Section.of(
                "declared",
                "What it is meant to be",
                "Whether these hold is found out by verifying the programme, not by reading it.",
                statements);
    }

    private Statement gap(Declarations.Gap gap) {
        return Statement.list(
                        "A gap that it names itself: " + Lines.sentence(gap.because()),
                        List.of(conditions.sentence(gap.when())))
                .about("", gap.cites());
    }
}
