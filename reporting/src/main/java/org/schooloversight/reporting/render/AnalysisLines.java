package org.schooloversight.reporting.render;

import static org.schooloversight.reporting.render.Lines.line;

import java.math.BigInteger;
import java.util.List;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.analysis.Example;

/** The parts that the texts about analyses have in common. */
final class AnalysisLines {

    private AnalysisLines() {}

    static String count(long number, String thing) {
        return Phrases.of(number, thing);
    }

    /** Returns a number with its digits in groups, or roughly if it is large. */
    static String number(BigInteger number) {
        return Phrases.number(number);
    }

    static String heading(School school) {
        return Text.shorten(school.name()) + " (" + school.type() + ", "
                + school.kind().words() + ")";
    }

    /** Adds what there is to know of an example, one fact a line. */
    static void example(StringBuilder text, String indent, Example example) {
        example.words().forEach(fact -> line(text, indent + "- ", fact));
        if (example.words().isEmpty()) {
            line(text, indent + "- ", "nothing about it needs mention");
        }
        example.readings()
                .forEach((reading, option) ->
                        line(text, indent + "- ", "if the open point " + reading + " is read as " + option));
        example.notShown().forEach(why -> line(text, indent, "The scenario alone does not show it: " + why + "."));
    }

    static void obstacles(StringBuilder text, String title, List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            text.append('\n');
            line(text, "  ", title);
            obstacles.forEach(why -> line(text, "  - ", why));
        }
    }
}
