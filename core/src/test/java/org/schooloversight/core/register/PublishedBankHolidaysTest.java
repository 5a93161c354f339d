package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;

class PublishedBankHolidaysTest {

    private static List<LocalDate> days(JsonIn document) {
        return document.object("england-and-wales").orElseThrow().objects("events").stream()
                .map(event -> event.date("date"))
                .toList();
    }

    @Test
    void theTableHasTheDaysOfThePublishedFile() throws IOException {
        try (InputStream in = Files.newInputStream(SharedData.require("calendar/bank-holidays_2019-2027.json"))) {
            List<LocalDate> published = DataFile.read("bank-holidays.json", in, PublishedBankHolidaysTest::days)
                    .orElseThrow();
            assertThat(BankHolidayTables.bundled().titles().keySet())
                    .filteredOn(day -> day.getYear() >= 2019 && day.getYear() <= 2027)
                    .containsExactlyElementsOf(published);
        }
    }
}
