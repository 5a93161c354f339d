package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agenda of the operational group of the sample council. Its packages were followed by hand. */
class AgendaCommandTest {

    private static final Run MARCH = Run.line("agenda --month 2020-03");

    @TempDir
    Path folder;

    private static String flat(String text) {
        return String.join(" ", text.replaceAll("\\[\\d+]", "").split("\\s+"));
    }

    @Test
    void newOutcomesAndRequestsAreThoseSinceTheLastMeeting() {
        assertThat(flat(MARCH.out()))
                .contains(
                        "Operational group: agenda to Tuesday 31 March 2020 Sample council (made up). For the operational group.")
                .contains("* Ploverbury Orchard Primary School URN: 900092 Found: Graded inspection: overall: Good"
                        + " Inspected: Wednesday 29 January 2020 Published: Monday 2 March 2020")
                .contains("Requests of schools Packages: * Pennowcombe Hill Primary School URN: 900083 Package: p-03");
    }

    /** The request of 3 February came while the package of September was open. */
    @Test
    void theSameNeedTwiceIsMarked() {
        assertThat(flat(MARCH.out()))
                .contains(
                        "Need: attainment-progress Packages: p-01 and p-02 Both open: from Monday 3 February 2020 with no"
                                + " end known");
    }

    /** Discussed on 16 October, and no provider two months later. Funded on 12 February: two months end on 12 April. */
    @Test
    void aPackageThatWaitsForTwoMonthsIsStuck() {
        assertThat(flat(MARCH.out()))
                .contains(
                        "Package: p-05 Need: low-attainment-2y State: Discussed Since: Wednesday 16 October 2019 Next:"
                                + " Provider found Stuck: yes, since Monday 16 December 2019")
                .contains(
                        "Package: p-01 Need: attainment-progress State: Funded Since: Wednesday 12 February 2020 Next:"
                                + " Delivered Stuck: no, not before Sunday 12 April 2020");
    }

    @Test
    void aStepThatCannotBeIsRefusedAndTheStatusIsOne() {
        assertThat(MARCH.status()).isEqualTo(1);
        assertThat(flat(MARCH.out()))
                .contains(
                        "Steps on record that cannot be - p-04, delivered on Monday 2 March 2020: The package p-04 was"
                                + " identified from data on Wednesday 5 February 2020 and cannot be delivered next; it can be"
                                + " discussed or withdrawn.");
        Run before = Run.line("agenda --month 2019-11");
        assertThat(before.status()).as(before.err()).isZero();
        assertThat(before.out()).contains("p-06").doesNotContain("p-04", "p-02");
    }

    @Test
    void whatWasAssessedIsToBeReported() {
        assertThat(flat(MARCH.out()))
                .contains(
                        "To report to the board Packages: * St Joseph's Catholic (VA) Primary School, Alverfell URN: 900010"
                                + " Package: p-06 Need: risk-less-than-good State: Impact assessed Since: Wednesday 18 March 2020");
    }

    /** 900012 has no package; the progress of 900014 is answered by one, its safeguarding by none. */
    @Test
    void triggersWithoutAPackageAreListedWithOffers() {
        String text = flat(MARCH.out());
        String part = text.substring(
                text.lastIndexOf("Triggers that fired, and no package"), text.lastIndexOf("The same need twice"));
        assertThat(part)
                .contains("URN: 900012 Trigger: Concerns around attainment and progress for all groups of pupils")
                .contains("URN: 900014 Trigger: Concerns around safeguarding")
                .doesNotContain("URN: 900014 Trigger: Concerns around attainment")
                .contains("Could be pointed to: Virtual School; Teaching school alliance; Maths hub; English hub;"
                        + " Traded support");
    }

    @Test
    void whatIsAssumedOfTheDaysIsSaid() {
        assertThat(flat(MARCH.out()))
                .contains("The day of the meeting is not known, so everything to the end of the month is used.")
                .contains("so what came after Saturday 29 February 2020 is new.");
        Run on = Run.line("agenda --on 2020-03-11");
        assertThat(flat(on.out()))
                .contains("Operational group, Wednesday 11 March 2020")
                .contains("so what came after Tuesday 11 February 2020 is new.")
                .doesNotContain("everything to the end of the month");
        assertThat(flat(Run.line("agenda --on 2020-03-11 --since 2020-02-12").out()))
                .doesNotContain("is not known, so");
    }

    /** The request of 5 March is new to a meeting of the 11th, and not to one that follows another of the 5th. */
    @Test
    void newIsWhatCameAfterTheMeetingBefore() {
        assertThat(requests("--on 2020-03-11")).contains("p-03");
        assertThat(requests("--on 2020-03-11 --since 2020-03-05")).contains("There is none.");
        assertThat(requests("--on 2020-03-04")).doesNotContain("p-03");
        assertThat(requests("--month 2020-03 --since 2020-01-31")).contains("p-02", "p-03");
    }

    private static String requests(String words) {
        String text = flat(Run.line("agenda " + words).out());
        return text.substring(
                text.lastIndexOf("Requests of schools"), text.lastIndexOf("Triggers that fired, and no package"));
    }

    /** A school of another authority is in the register; the package of a number that is in none is told as such. */
    @Test
    void packagesOfAnotherAuthorityAreNotCalledUnknown() throws IOException {
        assertThat(Run.of("sample", folder.resolve("council")).status()).isZero();
        Path register = folder.resolve("register.csv");
        String rows = Files.readString(folder.resolve("council/register.csv"), UTF_8);
        assertThat(rows).contains("\n900014,999,");
        Files.writeString(register, rows.replace("\n900014,999,", "\n900014,998,"), UTF_8);
        Path packages = Files.writeString(folder.resolve("packages.csv"), """
                package,urn,need,step,on
                p-1,900014,safeguarding,requested,2020-03-02
                p-2,900999,safeguarding,requested,2020-03-02
                """);
        String[] words = {"agenda", "--month", "2020-03", "--register", "" + register, "--packages", "" + packages};
        String all = flat(Run.of((Object[]) words).out());
        assertThat(all).contains("Package: p-1", "* not in the register URN: 900999 Package: p-2");
        String area = flat(
                Run.of(Stream.concat(Stream.of(words), Stream.of("--la", "999")).toArray())
                        .out());
        assertThat(area)
                .contains("* not in the register URN: 900999 Package: p-2")
                .doesNotContain("900014");
    }

    @Test
    void whatIsMadeUpAndWhatIsNotIsSaid() throws IOException {
        assertThat(flat(MARCH.out()))
                .contains("Every school, figure and case in it is made up.")
                .contains("The offers of help come with the program: they were published in Oxfordshire");
        Path packages = Files.writeString(folder.resolve("mine.csv"), "package,urn,need,step,on\n");
        Run run = Run.line(
                "agenda --month 2020-03 --register " + SampleCouncil.file("register.csv") + " --packages " + packages);
        assertThat(flat(run.out())).contains("Made up is what stands in register.csv.");
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        assertThat(Run.line("agenda --month 2020-03")).isEqualTo(MARCH);
        Run json = Run.line("agenda --month 2020-03 --format json");
        assertThat(json.out()).startsWith("{").endsWith("}\n");
        assertThat(Run.line("agenda --month 2020-03 --format json")).isEqualTo(json);
    }
}
