package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCheckTest {

    @TempDir
    Path folder;

    @Test
    void theTextOfTwoLayersIsTheKeptOne() throws IOException {
        Run run = Run.of("calendar", "check", Terms.COUNTY, Terms.SCHOOL);
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        Golden.check("calendar-check.txt", run.out());
    }

    @Test
    void everyFaultIsToldWithItsPlace() throws IOException {
        String text = Files.readString(Terms.COUNTY)
                .replace("\"to\": \"2026-10-23\"", "\"to\": \"2026-10-32\"")
                .replace("\"system\": \"three\"", "\"system\": \"thre\"");
        Path file = Files.writeString(folder.resolve("faulty.json"), text);
        Run check = Run.of("calendar", "check", file);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).isEmpty();
        assertThat(check.err())
                .contains("problem: faulty.json:6:13", "'thre'", "problem: faulty.json:8:")
                .contains("2026-10-32");
        Run deadline = Run.of("deadline", "excl-day6-permanent", "--from", "2026-09-07", "--calendar", file);
        assertThat(deadline.status()).isEqualTo(2);
        assertThat(deadline.out()).isEmpty();
        assertThat(deadline.err())
                .contains(check.err())
                .contains("the calendar was not used, because of the problems above");
    }

    @Test
    void aLayerWithoutWhatItExtendsIsAProblem() {
        Run check = Run.of("calendar", "check", Terms.SCHOOL);
        assertThat(check.status()).isEqualTo(1);
        assertThat(check.out()).contains("A school that does not exist (made-up-school)");
        assertThat(check.err()).contains("unknown term calendar 'made-up-county'");
    }

    @Test
    void calendarsOfTwoSchoolsAreCheckedEachAndCountedByNeither() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.json"),
                Files.readString(Terms.SCHOOL).replace("made-up-school", "another-school"));
        Run check = Run.of("calendar", "check", Terms.COUNTY, Terms.SCHOOL, other);
        assertThat(check.status()).isZero();
        assertThat(check.out())
                .contains("The calendar of made-up-school and made-up-county")
                .contains("The calendar of another-school and made-up-county");
        Run deadline = Run.of(
                "deadline",
                "excl-day6-permanent",
                "--from",
                "2026-09-07",
                "--calendar",
                Terms.COUNTY,
                "--calendar",
                Terms.SCHOOL,
                "--calendar",
                other);
        assertThat(deadline.status()).isEqualTo(2);
        assertThat(deadline.err())
                .contains(
                        "it is not clear which calendar is the school's, because nothing given extends made-up-school or"
                                + " another-school");
    }

    @Test
    void layersThatGoInACircleAreRefused() throws IOException {
        Path a = Files.writeString(
                folder.resolve("a.json"),
                Files.readString(Terms.SCHOOL).replace("made-up-school", "a").replace("made-up-county", "b"));
        Path b = Files.writeString(
                folder.resolve("b.json"),
                Files.readString(Terms.SCHOOL).replace("made-up-school", "b").replace("made-up-county", "a"));
        assertThat(Run.of("calendar", "check", a, b).status()).isEqualTo(1);
        Run run = Run.of("deadline", "excl-day6-permanent", "--from", "2026-09-07", "--calendar", a, "--calendar", b);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--calendar: ", "extends itself");
    }

    @Test
    void whatIsProbablyNotMeantIsWarnedOf() throws IOException {
        Path file = Files.writeString(
                folder.resolve("odd.json"),
                Files.readString(Terms.COUNTY)
                        .replace("\"system\": \"three\",", "\"inset\": [\"2026-09-05\"],")
                        .replace("\"to\": \"2027-07-21\"", "\"to\": \"2027-07-24\"")
                        .replace("2027-08-31", "2028-08-31")
                        .replace("made up\"", "made\\u001b[31m up\""));
        Run run = Run.of("calendar", "check", file);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .doesNotContain("\u001b")
                .contains("Warning: Summer 2 ends on Saturday 24 July 2027, a day of the weekend.")
                .contains("the INSET day of made-up-county on Saturday 5 September 2026 is a day of the weekend")
                .contains("there are no terms after 2026-27: it is taken as known until Tuesday 31 August 2027.")
                .contains("No layer says how blocks make terms");
    }
}
