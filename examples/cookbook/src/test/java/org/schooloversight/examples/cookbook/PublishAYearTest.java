package org.schooloversight.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class PublishAYearTest {

    @Test
    void thePageAndTheDiaryArePrinted() throws IOException {
        String printed = Printed.by(PublishAYear::main);

        assertThat(printed)
                .startsWith("<!DOCTYPE html>")
                .contains("Westmarch (made up)", "For the public", "Monday 2 November 2026")
                .contains("BEGIN:VCALENDAR\r\n", "TRIGGER:-P14D\r\n")
                .contains("DTSTART;VALUE=DATE:20270301\r\n"); // Monday 1 March 2027, offers of secondary places
    }

    @Test
    void theReadmeShowsThisProgram() throws IOException {
        assertThat(Printed.readme()).containsSequence(Printed.shownOf("PublishAYear"));
    }
}
