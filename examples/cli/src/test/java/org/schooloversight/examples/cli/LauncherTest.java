package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is installed. It is there after package, so this runs in integration-test. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of("target", "oversight", "bin", "oversight").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void itRunsFromAnyFolder() throws Exception {
        Run run = shell("\"$oversight\" --version");
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("oversight ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void itRunsThroughLinksAndFoldersWithBlanks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("a folder/bin"));
        Path first = Files.createSymbolicLink(bin.resolve("first"), LAUNCHER);
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));
        assertThat(shell("'a folder/bin/second' --version").out()).startsWith("oversight ");
        Files.delete(first); // else JUnit warns of a link that leads out of its folder
    }

    @Test
    void theStatusesOfTheCommandAreThoseOfTheProgram() throws Exception {
        assertThat(shell("\"$oversight\" assess --urn 900014").status()).isZero();
        assertThat(shell("\"$oversight\" assess --urn 900014 --urn 123456").status())
                .isEqualTo(1);
        assertThat(shell("\"$oversight\" assess --register no-such.csv").status())
                .isEqualTo(2);
    }

    @Test
    void theExamplesOfTheHelpWorkAsTheyStand() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("oversight"), LAUNCHER);
        for (String example : HelpTest.examples()) {
            Run run = shell("PATH=.:$PATH; " + example);
            assertThat(run.status()).as(run.err()).isZero();
        }
        Files.delete(link);
        assertThat(folder.resolve("a.csv")).content(UTF_8).contains("\r\n900014,");
    }

    @Test
    void theMachineChangesNoByte() throws Exception {
        String odd = "OVERSIGHT_OPTS='-Dfile.encoding=ISO-8859-1 -Duser.language=tr -Duser.country=TR"
                + " -Duser.timezone=Asia/Kolkata' LC_ALL=C ";
        for (String format : List.of("text", "json", "csv")) {
            Run here = Run.of("assess", "--format", format);
            Run there = shell(odd + "\"$oversight\" assess --format " + format);
            assertThat(there.out()).isEqualTo(here.out());
            assertThat(there.err()).isEqualTo(here.err());
        }
    }

    /** Sets without an order are gone through in another one by each machine. */
    @Test
    void anotherMachineMakesTheSameReports() throws Exception {
        String words = "report duties --audience internal --format html,json,csv,md,ics --out ";
        assertThat(Run.line(words + folder.resolve("here")).status()).isZero();
        Run there = shell("LC_ALL=C \"$oversight\" " + words + "there");
        assertThat(there.status()).as(there.err()).isZero();
        Map<String, byte[]> ours = ReportFiles.in(folder.resolve("here"));
        Map<String, byte[]> theirs = ReportFiles.in(folder.resolve("there"));
        assertThat(theirs.keySet()).hasSizeGreaterThan(4).isEqualTo(ours.keySet());
        theirs.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(ours.get(name)));
    }

    @Test
    void aReaderThatLeavesIsNoFault() throws Exception {
        Run run = shell("\"$oversight\" assess | head -n 1");
        assertThat(run.out().lines()).singleElement().asString().startsWith("900001  ");
        assertThat(run.err().strip()).isEqualTo(SampleCouncil.NOTE);
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/full")), "there is no /dev/full");
        Run run = shell("\"$oversight\" assess >/dev/full");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("oversight: cannot write to standard output: ");
    }

    @Test
    void noBarIsDrawnWhereThereIsNoTerminal() throws Exception {
        writeManySchools();
        Run run = shell("\"$oversight\" assess --register many.csv --format csv --out many-answers.csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("3000 schools").doesNotContain("Assessing", "Reading", "\r", "\u001b");
    }

    @Test
    void aBarIsDrawnOnATerminal() throws Exception {
        assumeTrue(shell("script -qec true /dev/null").status() == 0, "there is no script");
        writeManySchools();
        String command = "$oversight assess --register many.csv --format csv --out many-answers.csv";
        Run run = shell("TERM=xterm script -qec \"" + command + "\" /dev/null </dev/null");
        assertThat(run.out()).contains("Assessing", "3000 schools");
    }

    private void writeManySchools() throws IOException {
        String rows = IntStream.range(0, 3000)
                .mapToObj(i -> (900001 + i) + ",School " + i + ",Community school,Open\n")
                .collect(Collectors.joining());
        Files.writeString(
                folder.resolve("many.csv"),
                "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)\n" + rows);
    }

    private Run shell(String command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("oversight", ".out");
        Path err = Files.createTempFile("oversight", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("oversight", LAUNCHER.toString());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(command).isTrue();
            return new Run(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
