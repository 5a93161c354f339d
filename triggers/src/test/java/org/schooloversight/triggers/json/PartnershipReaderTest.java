package org.schooloversight.triggers.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.triggers.partnership.Arrangement;
import org.schooloversight.triggers.partnership.PartnershipRecord;

class PartnershipReaderTest {

    private static Loaded<PartnershipRecord> read(String more) throws IOException {
        String cites = "'cites': [{'source': 'report'}]";
        String json = "{'title': 'made up', 'instruments': [{'id': 'report', 'title': 'A report', 'authority':"
                + " 'local-policy'}], " + cites
                + ", 'check': {'basis': 'made up'}, 'group': {'monthsBetweenMeetings': 1,"
                + " 'meetingsUntilStuck': 2, " + cites + ", 'check': {'basis': 'made up'}}" + more + "}";
        return PartnershipReader.read(
                "partnership.json",
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    private static String arrangement(String more) {
        return ", 'knownFrom': '2017-09-30', 'arrangements': [{'id': 'chairs', 'title': 'Chairs', 'cites':"
                + " [{'source': 'report'}]" + more + "}]";
    }

    @Test
    void anArrangementIsKnownFromTheDayOfTheRecordUnlessItHasItsOwn() throws IOException {
        assertThat(read(arrangement(", 'states': ['three times a year']"))
                        .orElseThrow()
                        .arrangements())
                .extracting(Arrangement::knownFrom)
                .containsExactly(LocalDate.of(2017, 9, 30)); // Saturday
        assertThat(read(arrangement(", 'states': ['three times a year'], 'knownFrom': '2020-01-09'"))
                        .orElseThrow()
                        .arrangements())
                .extracting(Arrangement::knownFrom)
                .containsExactly(LocalDate.of(2020, 1, 9)); // Thursday
    }

    @Test
    void aRecordWithoutTheDayOnWhichItWasPublishedIsNotUsed() throws IOException {
        assertThat(read("").problems()).singleElement().asString().contains("knownFrom");
    }

    @Test
    void anArrangementThatStatesNothingIsNotUsed() throws IOException {
        assertThat(read(arrangement("")).problems()).isNotEmpty();
        assertThat(read(arrangement(", 'states': []")).problems()).isNotEmpty();
    }
}
