package org.schooloversight.reporting.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.Instrument;

/** The sources that a text cites, by their numbers, because their titles are long and come again and again. */
final class Sources {

    private final List<Instrument> instruments;

    private Sources(Set<Instrument> instruments) {
        this.instruments = List.copyOf(instruments);
    }

    static Sources of(PolicyExplanation explanation) {
        Set<Instrument> cited = new LinkedHashSet<>();
        explanation.sections().forEach(section -> section.statements().forEach(each -> add(cited, each)));
        return new Sources(cited);
    }

    private static void add(Set<Instrument> cited, Statement statement) {
        statement.cites().forEach(cite -> cited.add(cite.instrument()));
        statement.parts().forEach(part -> add(cited, part));
    }

    /** Returns citations as they stand at the end of a statement, empty if there are none. */
    String cited(List<Citation> cites) {
        return cites.isEmpty()
                ? ""
                : cites.stream()
                        .map(each -> (instruments.indexOf(each.instrument()) + 1)
                                + (each.place().isEmpty() ? "" : ", " + each.place()))
                        .collect(Collectors.joining("; ", "[", "]"));
    }

    /** Returns the list of the sources, for the end of the text. */
    Section section() {
        List<Statement> titles = new ArrayList<>();
        instruments.forEach(each -> titles.add(Statement.of(
                Lines.sentence(each.title() + " (" + each.authority().words() + ")"))));
        return Section.numbered("sources", "Sources", "", titles);
    }
}
