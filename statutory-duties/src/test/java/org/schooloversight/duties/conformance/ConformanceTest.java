package org.schooloversight.duties.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.core.json.DeadlineRules;

/** Runs the conformance kit in {@code docs/conformance} through the library. */
class ConformanceTest {

    private static final Calendars GENERAL = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());

    private static Map<Path, List<KitCase>> cases() {
        return KitFolder.cases(DeadlineRules.of(GENERAL.kinds()));
    }

    @Test
    void theKitIsThere() {
        List<KitCase> all = cases().values().stream().flatMap(List::stream).toList();
        assertThat(all).hasSizeGreaterThan(1_700);
        assertThat(all).extracting(KitCase::id).doesNotHaveDuplicates();
    }

    @Test
    void theLibraryKnowsTheBankHolidaysOfTheKit() {
        assertThat(GENERAL.bankHolidays().titles().keySet())
                .containsExactlyElementsOf(KitFolder.bankHolidays().keySet());
    }

    @TestFactory
    Stream<DynamicContainer> everyCaseComesOut() {
        Engine engine = new Engine(GENERAL, KitFolder.schools(GENERAL.bankHolidays()));
        return cases().entrySet().stream()
                .map(file -> DynamicContainer.dynamicContainer(
                        file.getKey().getFileName().toString(),
                        file.getValue().stream()
                                .map(each -> DynamicTest.dynamicTest(each.id(), () -> comesOut(engine, each)))));
    }

    private static void comesOut(Engine engine, KitCase each) {
        Engine.Answer answer = engine.answer(each);
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(answer.text()).as(each.id()).isEqualTo(each.expected());
            each.skipped()
                    .ifPresent(days -> softly.assertThat(answer.skipped())
                            .as(each.id() + ", days passed over")
                            .isEqualTo(days));
        });
    }
}
