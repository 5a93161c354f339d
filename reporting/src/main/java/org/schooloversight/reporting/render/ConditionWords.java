package org.schooloversight.reporting.render;

import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.style.Text;
import org.schooloversight.triggers.policy.GradeStanding;
import org.schooloversight.triggers.policy.TierCondition;

/** Says what must hold of a school to be in a tier or at a place: clauses that go on from "if". */
final class ConditionWords implements TierCondition.Cases<Statement> {

    private final PolicyWords words;

    ConditionWords(PolicyWords words) {
        this.words = words;
    }

    /** Says a condition as a sentence of its own. */
    Statement sentence(TierCondition condition) {
        return condition instanceof TierCondition.Always
                ? Statement.of("In every case.")
                : Statement.sentence("If ", condition.match(this));
    }

    private Statement list(String text, List<TierCondition> parts) {
        return Statement.list(text, parts.stream().map(each -> each.match(this)).toList());
    }

    @Override
    public Statement always(TierCondition.Always each) {
        return Statement.of("in every case");
    }

    @Override
    public Statement never(TierCondition.Never each) {
        return Statement.of("in no case");
    }

    @Override
    public Statement allOf(TierCondition.AllOf each) {
        return each.parts().size() == 1 ? each.parts().get(0).match(this) : list("all of these hold:", each.parts());
    }

    @Override
    public Statement anyOf(TierCondition.AnyOf each) {
        return each.parts().size() == 1 ? each.parts().get(0).match(this) : list("any of these holds:", each.parts());
    }

    @Override
    public Statement noneOf(TierCondition.NoneOf each) {
        return list(each.parts().size() == 1 ? "this does not hold:" : "none of these holds:", each.parts());
    }

    @Override
    public Statement byReading(TierCondition.ByReading each) {
        return words.byReading(each.reading(), each.options(), option -> option.match(this));
    }

    @Override
    public Statement fired(TierCondition.Fired each) {
        String marked = each.significant() ? " and was marked as significant by an officer" : "";
        if (each.triggers().size() == 1) {
            return Statement.of("the trigger " + words.triggers(each.triggers(), "or") + " fired" + marked);
        }
        String among = each.name().isEmpty() ? "of these triggers" : "of the " + each.name() + " triggers";
        String many = each.atLeast() == 1
                ? "any " + among + " fired" + marked
                : "at least " + each.atLeast() + " " + among + " fired"
                        + (each.significant() ? " and were marked as significant by an officer" : "");
        return each.name().isEmpty()
                ? Statement.of(many + ": " + words.triggers(each.triggers(), "and"))
                : Statement.of(many);
    }

    @Override
    public Statement grade(TierCondition.Grade each) {
        return Statement.of("the school "
                + Text.list(
                        Stream.of(GradeStanding.values())
                                .filter(each.standings()::contains)
                                .map(GradeStanding::words)
                                .toList(),
                        "or"));
    }

    @Override
    public Statement schoolIs(TierCondition.SchoolIs each) {
        return Statement.of("it is " + each.scope());
    }

    @Override
    public Statement classified(TierCondition.Classified each) {
        return Statement.of("its place on the scale " + words.scale(each.scale()) + " is "
                + Text.list(words.values(each.scale(), each.values()), "or"));
    }

    @Override
    public Statement wasIn(TierCondition.WasIn each) {
        String tiers = each.tiers().isEmpty() ? "" : "it was placed in " + words.tiers(each.tiers(), "or");
        String never = each.never() ? "it was in no tier" : "";
        return Statement.of(
                tiers.isEmpty()
                        ? never
                        : tiers + " and is still there by the record" + (never.isEmpty() ? "" : ", or " + never));
    }
}
