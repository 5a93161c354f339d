package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.school.SchoolCategory;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.Power;
import org.schooloversight.duties.intervention.Route;
import org.schooloversight.duties.schedule.Kit;

/** The law of intervention that comes with the library, and what its reader refuses. */
class InterventionLawsTest {

    private static final InterventionLaw LAW = InterventionLaws.bundled(Kit.CATALOGUE, Kit.CALENDARS.kinds());

    private static List<String> messages(String good, String bad) {
        String example = Format.INTERVENTION.example();
        assertThat(example).contains(good);
        return Format.INTERVENTION.problems(example.replace(good, bad)).stream()
                .map(Problem::message)
                .toList();
    }

    @Test
    void everySchoolOfTheRegisterHasOneRegimeToday() {
        LocalDate day = LocalDate.of(2026, 11, 22); // Sunday
        for (SchoolCategory category : SchoolCategory.values()) {
            assertThat(LAW.regimes())
                    .filteredOn(each -> each.categories().contains(category)
                            && each.effective().contains(day))
                    .as("%s", category)
                    .hasSize(1);
        }
    }

    @Test
    void everyVersionIsCitedAndSaysWhatItWasComparedWith() {
        Stream<Check> checks = Stream.concat(
                LAW.routes().stream()
                        .flatMap(each -> each.versions().versions().stream()
                                .map(version -> version.value().check())),
                LAW.powers().stream()
                        .flatMap(each -> each.versions().versions().stream()
                                .flatMap(version -> Stream.concat(
                                        Stream.of(version.value().check()),
                                        version.value().conditions().stream().map(Power.Condition::check)))));
        assertThat(checks)
                .hasSizeGreaterThan(40)
                .allSatisfy(each -> assertThat(each.basis()).hasSizeGreaterThan(20));
        assertThat(LAW.powers())
                .allSatisfy(power -> power.versions()
                        .versions()
                        .forEach(version -> assertThat(version.value().cites())
                                .extracting(Citation::toString)
                                .isNotEmpty()));
    }

    @Test
    void powersFollowFromRoutesThatTheLawOfTheDayHas() {
        LAW.powers()
                .forEach(power -> power.versions()
                        .versions()
                        .forEach(version -> version.value().routes().forEach(id -> {
                            Route route = LAW.route(id).orElseThrow();
                            boolean overlaps = route.versions().versions().stream()
                                    .anyMatch(each -> version.period()
                                                    .contains(each.period().startInclusive())
                                            || each.period()
                                                    .contains(version.period().startInclusive()));
                            assertThat(overlaps).as("%s, %s", power.id(), id).isTrue();
                        })));
    }

    @Test
    void windowsAreForRoutesThatTheVersionHas() {
        LAW.powers()
                .forEach(power -> power.versions()
                        .versions()
                        .forEach(version -> assertThat(version.value().routes())
                                .containsAll(version.value().windowRoutes())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"clock\": \"power-window-s63-s64-s66\" | \"clock\": \"power-window\" | unknown clock 'power-window'",
                "\"routes\": [\"category\", \"notice\", \"pay\"] | \"routes\": [\"categori\"] | unknown route 'categori'",
                "\"unit\": \"months\" | \"unit\": \"moons\" | unknown unit 'moons'",
                "\"source\": \"made-up-act\" | \"source\": \"other-act\" | unknown instrument 'other-act'"
            })
    void namesAreResolved(String good, String bad, String message) {
        assertThat(messages(good, bad)).isNotEmpty().allMatch(each -> each.startsWith(message));
    }

    @Test
    void whatIsListedTwiceIsRefused() {
        assertThat(messages("\"id\": \"coasting\"", "\"id\": \"pay\""))
                .containsExactly("the route 'pay' is listed twice");
        assertThat(messages("\"id\": \"arrange\"", "\"id\": \"govern\"")).containsExactly("a power is listed twice");
    }

    @Test
    void aSavingThatEndsBeforeItBeginsIsRefused() {
        assertThat(messages("\"until\": \"2021-08-31\"", "\"until\": \"2019-08-31\""))
                .containsExactly("it is before the first day, 2020-09-01");
    }
}
