package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.PolicyHeader;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SchoolScope;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/**
 * What a policy says, in sentences, lists and tables: what every form of it is written from.
 *
 * @param policy  the policy
 * @param settings  how its open points are read, and its figures
 * @param sections  what it says, one part after the other; a part that the policy does not have is left out
 */
record PolicyExplanation(SupportPolicy policy, PolicySettings settings, List<Section> sections) {

    static PolicyExplanation of(SupportPolicy policy, PolicySettings settings, MeasureCatalogue measures) {
        PolicyWords words = new PolicyWords(policy, settings, measures);
        PlacingWords placing = new PlacingWords(words);
        TierWords tiers = new TierWords(words);
        List<Section> sections = Stream.of(
                        programme(words),
                        readings(words),
                        figures(words),
                        triggers(words),
                        new ScaleWords(words).section(),
                        placing.rules(),
                        placing.adjustments(),
                        placing.movement(),
                        tiers.tiers(),
                        tiers.additions(),
                        placing.stages(),
                        placing.portfolio(),
                        placing.declared())
                .filter(section -> !section.statements().isEmpty())
                .toList();
        return new PolicyExplanation(policy, settings, sections);
    }

    /** Returns the sections with one more at the end. */
    List<Section> with(Section last) {
        return Stream.concat(sections.stream(), Stream.of(last)).toList();
    }

    private static Section programme(PolicyWords words) {
        SupportPolicy policy = words.policy();
        PolicyHeader header = policy.header();
        List<Statement> statements = new ArrayList<>();
        statements.add(Statement.of(Lines.sentence(header.title())).about(header.id(), header.cites()));
        statements.add(Statement.of("This is its version " + header.version() + ", in force "
                + header.effective().words() + "."));
        boolean forAll = policy.scope().equals(new SchoolScope(Set.of(), Set.of()));
        statements.add(
                Statement.of("It is for " + policy.scope() + (forAll ? "." : "; any other school is outside it.")));
        statements.add(Statement.list(
                "Of a school that took a new number, " + gradeFrom(words.taken(policy.gradeFrom())) + ".",
                words.otherwise(policy.gradeFrom(), PolicyExplanation::gradeFrom)));
        statements.add(Statement.of(check(header.check())));
        return Section.of("programme", "The programme", "", statements);
    }

    private static String gradeFrom(SupportPolicy.GradeFrom from) {
        return switch (from) {
            case OWN -> "only the inspections under its present number count";
            case EARLIER_NUMBER ->
                "the inspections under its earlier number count too, until it is inspected under the present one";
        };
    }

    private static String check(Check check) {
        return Lines.sentence(check.checkedOn()
                        .map(day -> "Compared with its source on " + EnglishDates.day(day) + ": ")
                        .orElse("Unchecked, for nobody has compared it with its source: ")
                + check.basis());
    }

    private static Section readings(PolicyWords words) {
        List<Statement> statements = words.policy().readings().stream()
                .map(reading -> Statement.list(
                                reading.id() + ": " + Lines.sentence(reading.question()), options(words, reading))
                        .about(reading.id(), reading.cites()))
                .toList();
        return Section.of(
                "readings",
                "Open points, and how they are read",
                "The text of the programme does not settle these; each is read in one way here, and may be in another.",
                statements);
    }

    private static List<Statement> options(PolicyWords words, Reading reading) {
        return reading.options().entrySet().stream()
                .map(option -> Statement.of(option.getKey() + ": " + option.getValue()
                                + (words.isTaken(reading.id(), option.getKey()) ? " (read so here)" : "")
                                + (option.getKey().equals(reading.byDefault()) ? " (the default)" : ""))
                        .about(option.getKey(), List.of()))
                .toList();
    }

    private static Section figures(PolicyWords words) {
        List<List<String>> rows = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (Parameter each : words.policy().parameters()) {
            rows.add(List.of(
                    each.id().value(),
                    each.title(),
                    PolicyWords.plain(words.figure(each.id())),
                    PolicyWords.plain(each.byDefault()),
                    PolicyWords.plain(each.lowest()) + " to " + PolicyWords.plain(each.highest()),
                    each.check().checkedOn().map(Object::toString).orElse("unchecked")));
            List<Statement> about = Stream.of(words.note(each.note()), Optional.of(check(each.check())))
                    .flatMap(Optional::stream)
                    .map(Statement::of)
                    .toList();
            statements.add(
                    Statement.list(each.id() + ": " + each.title(), about).about(each.id(), each.cites()));
        }
        return Section.of("figures", "Figures that a council may set", "", statements)
                .with(new TextTable(List.of("Figure", "What it is", "Here", "Default", "Accepted", "Checked"), rows));
    }

    private static Section triggers(PolicyWords words) {
        CriterionWords criteria = new CriterionWords(words);
        List<List<String>> rows = new ArrayList<>();
        List<Statement> statements = new ArrayList<>();
        for (TriggerDefinition each : words.policy().triggers()) {
            rows.add(List.of(
                    each.id().value(),
                    each.level(),
                    each.title(),
                    each.concern().value()));
            statements.add(Statement.sentence(
                            Lines.capitalised(each.title()) + " (" + each.id() + ") fires if ",
                            each.criterion().match(criteria))
                    .about(each.id(), each.cites()));
        }
        return Section.of(
                        "triggers",
                        "Triggers",
                        "A trigger fires, is clear or is not known. What does not apply to a school, such as a figure that"
                                + " is not published for its ages, is left out of account. An officer's judgement of the"
                                + " concern in the last column may mark a trigger as significant.",
                        statements)
                .with(new TextTable(List.of("Trigger", "Level", "What it is", "Concern"), rows));
    }
}
