package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.evidence.Withheld;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Results;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.testing.OtherPolicies;
import org.schooloversight.triggers.testing.Pieces;

/** The floor standards of 2016 to 2018, and coasting for primary schools, as published cases have them. */
class FloorStandardTest {

    private static final School PRIMARY = Schools.primary().build();
    private static final School SECONDARY = Schools.secondary().build();
    private static final String[] YEARS = {"2015-16", "2016-17", "2017-18"};

    private static OtherPolicies policy() {
        return OtherPolicies.of("dfe-floor-coasting", "2019-02-11"); // Monday
    }

    /** Adds figures of a year: attainment, then reading, writing and maths progress, with intervals as wide as given. */
    private static Evidences year(Evidences to, String year, int pupils, String coverage, String... figures) {
        to.add(Pieces.about(pupils, Results.of("ks2-rwm-expected", year).value(figures[0])));
        String[] subjects = {"reading", "writing", "maths"};
        for (int i = 0; i < subjects.length; i++) {
            double progress = Double.parseDouble(figures[i + 1]);
            String upper = String.valueOf(progress + Double.parseDouble(figures[4]));
            String lower = String.valueOf(progress - Double.parseDouble(figures[4]));
            to.result("ks2-" + subjects[i] + "-progress", year, figures[i + 1], lower, upper);
            to.result("ks2-" + subjects[i] + "-coverage", year, coverage);
        }
        return to;
    }

    private static Evidences threeYears(int pupils, String coverage, String... figures) {
        Evidences evidence = Evidences.of(PRIMARY);
        for (String year : YEARS) {
            year(evidence, year, pupils, coverage, figures);
        }
        return evidence;
    }

    @ParameterizedTest(name = "{0}%, {1}, {2}, {3}: {4}")
    @CsvSource({
        "61, -6, -6, -6, below-floor-and-coasting",
        "65, -6, -6, -6, coasting",
        "64, -5, -7, -5, coasting",
        "64, -5.1, -7, -5, below-floor-and-coasting",
        "64, -5, -7.1, -5, below-floor-and-coasting",
        "64, -5, -7, -5.1, below-floor-and-coasting",
        "64, -2.5, -3.5, -2.5, above-floor",
        "84, 0, -3.6, 0, coasting",
        "85, -4, -4, -4, above-floor"
    })
    @DisplayName("Attainment alone, or all three progress measures, keep a primary school above the floor")
    void primary(String attainment, String reading, String writing, String maths, String tier) {
        Evidences evidence = threeYears(30, "98", attainment, reading, writing, maths, "1");

        assertThat(policy().tiers(PRIMARY, evidence)).containsExactly(tier);
    }

    @ParameterizedTest(name = "interval of {0} each side, {1}: {2}")
    @CsvSource({
        "1, -5.5, below-floor-and-coasting",
        "6, -5.5, coasting",
        "6, -7.5, coasting",
    })
    @DisplayName("Where one measure below its threshold must be significantly below too, its interval decides")
    void oneMeasure(String width, String reading, String tier) {
        Evidences evidence = threeYears(30, "98", "61", reading, "0", "0", width.equals("6") ? "8" : width);

        assertThat(policy().tiers(PRIMARY, evidence)).containsExactly("below-floor-and-coasting");
        assertThat(policy().set("one-measure", "significant-too").tiers(PRIMARY, evidence))
                .containsExactly(tier);
    }

    @ParameterizedTest(name = "{0} pupils, {1}% covered: {2}")
    @CsvSource({"11, 50, below-floor-and-coasting", "10, 98, not-measured", "30, 49, not-measured"})
    @DisplayName(
            "A school with too few pupils, or too few with progress known, is not measured, which is not above the floor")
    void scope(int pupils, String coverage, String tier) {
        Evidences evidence = threeYears(pupils, coverage, "61", "-6", "-6", "-6", "1");

        assertThat(policy().tiers(PRIMARY, evidence)).containsExactly(tier);
    }

    @Test
    @DisplayName(
            "Coasting needs all three years, and one of them out of scope is not enough to be clear of it by figures")
    void threeYears() {
        Evidences better = Evidences.of(PRIMARY);
        year(better, "2015-16", 30, "98", "90", "0", "0", "0", "1");
        year(better, "2016-17", 30, "98", "70", "-3", "0", "0", "1");
        year(better, "2017-18", 30, "98", "70", "-3", "0", "0", "1");
        Evidences small = Evidences.of(PRIMARY);
        year(small, "2015-16", 9, "98", "70", "-3", "0", "0", "1");
        year(small, "2016-17", 30, "98", "70", "-3", "0", "0", "1");
        year(small, "2017-18", 30, "98", "70", "-3", "0", "0", "1");
        Evidences two = Evidences.of(PRIMARY);
        year(two, "2016-17", 30, "98", "70", "-3", "0", "0", "1");
        year(two, "2017-18", 30, "98", "70", "-3", "0", "0", "1");

        assertThat(policy().tiers(PRIMARY, better)).containsExactly("above-floor");
        assertThat(policy().tiers(PRIMARY, small)).containsExactly("above-floor");
        assertThat(policy().tiers(PRIMARY, two)).containsExactlyInAnyOrder("above-floor", "coasting");
    }

    @Test
    @DisplayName("Where a figure was withheld, nothing is said that it could change")
    void withheld() {
        Evidences evidence = Evidences.of(PRIMARY);
        for (String year : YEARS) {
            year(evidence, year, 30, "98", "61", "0", "0", "0", "1");
            evidence.add(Results.of("ks2-rwm-expected", year).withheld(Withheld.SUPPRESSED));
        }
        Evidences hidden = Evidences.of(PRIMARY)
                .add(Pieces.about(30, Results.of("ks2-rwm-expected", "2017-18").withheld(Withheld.SUPPRESSED)));
        for (String subject : new String[] {"reading", "writing", "maths"}) {
            hidden.result("ks2-" + subject + "-progress", "2017-18", "-6", "-7", "-5");
            hidden.result("ks2-" + subject + "-coverage", "2017-18", "98");
        }

        assertThat(policy().tiers(PRIMARY, evidence)).containsExactly("above-floor");
        assertThat(policy().tiers(PRIMARY, hidden)).contains("above-floor", "below-floor");
    }

    @ParameterizedTest(name = "Progress 8 {0} up to {1}, {2} pupils: {3}")
    @CsvSource({
        "-0.51, -0.01, 6, below-floor",
        "-0.5, -0.1, 6, above-floor",
        "-0.6, 0, 6, above-floor",
        "-0.6, 0.1, 90, above-floor",
        "-0.9, -0.5, 5, not-measured"
    })
    @DisplayName("A secondary school is below the floor if Progress 8 is, and is significantly below average")
    void secondary(String progress, String upper, int pupils, String tier) {
        Evidences evidence = Evidences.of(SECONDARY)
                .result("ks4-progress-8", "2017-18", progress, "-1.5", upper)
                .result("ks4-progress-8-coverage", "2017-18", "96")
                .add(Pieces.about(
                        pupils, Results.of("ks4-attainment-8", "2017-18").value("41")));

        assertThat(policy().tiers(SECONDARY, evidence)).containsExactly(tier);
    }

    @Test
    @DisplayName("A secondary school is not measured if Progress 8 is known for half of its pupils or fewer")
    void secondaryCoverage() {
        Evidences evidence = Evidences.of(SECONDARY)
                .result("ks4-progress-8", "2017-18", "-0.9", "-1.5", "-0.4")
                .result("ks4-progress-8-coverage", "2017-18", "50")
                .add(Pieces.about(60, Results.of("ks4-attainment-8", "2017-18").value("41")));

        assertThat(policy().tiers(SECONDARY, evidence)).containsExactly("not-measured");
    }
}
