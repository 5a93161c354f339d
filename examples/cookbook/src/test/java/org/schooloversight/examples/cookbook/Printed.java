package org.schooloversight.examples.cookbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the programs print, and what the README shows of them. */
final class Printed {

    private Printed() {}

    /** A program. */
    interface Program {
        void run(String[] args) throws IOException;
    }

    static String by(Program program) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            program.run(new String[0]);
        } finally {
            System.setOut(out);
        }
        return printed.toString(UTF_8);
    }

    static List<String> shownOf(String program) throws IOException {
        String text =
                Files.readString(Path.of("src/main/java/org/schooloversight/examples/cookbook/" + program + ".java"));
        return text.split("        // README\n", -1)[1]
                .stripTrailing()
                .lines()
                .map(String::strip)
                .toList();
    }

    static List<String> readme() throws IOException {
        return Files.readString(Path.of("../../README.md"))
                .lines()
                .map(String::strip)
                .toList();
    }
}
