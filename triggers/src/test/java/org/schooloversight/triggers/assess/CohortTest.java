package org.schooloversight.triggers.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.assess.Asked.Answer;
import org.schooloversight.triggers.policy.Criterion;
import org.schooloversight.triggers.policy.Quantity;
import org.schooloversight.triggers.policy.Quantity.Middle;
import org.schooloversight.triggers.policy.Quantity.Peers;
import org.schooloversight.triggers.policy.Quantity.Ties;
import org.schooloversight.triggers.policy.ResultTest;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Variant;

/** Compares schools with others. */
class CohortTest {

    static final School OWN = Schools.primary().urn(Urn.of(100010)).build();
    static final String YEAR = "2018-19";
    static final String TITLE = "the expected standard in reading, writing and maths at key stage 2";

    /** Schools with these figures, the first of which is the school itself; an empty one has none. */
    static Map<School, EvidenceSet> schools(String... figures) {
        Map<School, EvidenceSet> schools = new LinkedHashMap<>();
        for (int i = 0; i < figures.length; i++) {
            School school = Schools.primary().urn(Urn.of(100010 + i)).build();
            Evidences evidence = Evidences.of(school);
            if (!figures[i].isEmpty()) {
                evidence.result("ks2-rwm-expected", YEAR, figures[i]);
            }
            schools.put(school, evidence.build());
        }
        return schools;
    }

    private static Answer ask(
            Quantity quantity, Comparison comparison, String limit, Map<School, EvidenceSet> schools) {
        Criterion test = Asked.of(quantity, comparison);
        return Asked.ask(test, limit, each(test, schools, OWN));
    }

    static Cohort cohort(Criterion test, Map<School, EvidenceSet> schools) {
        return Cohort.of(schools.keySet(), schools::get, Programmes.DAY, policy(test));
    }

    static SupportPolicy policy(Criterion test) {
        return Variant.ofOxfordshire()
                .criterion("attainment-progress", test)
                .parameter("limit", "1")
                .build();
    }

    static SchoolCase each(Criterion test, Map<School, EvidenceSet> schools, School school) {
        EvidenceSet evidence = schools.getOrDefault(school, Evidences.of(school).build());
        return new SchoolCase(school, evidence, Programmes.DAY, cohort(test, schools), null);
    }

    @Test
    @DisplayName("The worst place is 1, and equal figures share the worst or the best of their places")
    void rank() {
        Map<School, EvidenceSet> schools = schools("60", "60", "55", "80", "");

        Answer worst = ask(new Quantity.Rank(Peers.ALL, Ties.WORST), Comparison.AT_MOST, "2", schools);

        assertThat(worst.truth()).isEqualTo(Truth.FIRED);
        assertThat(worst.texts())
                .containsExactly(
                        "The place by " + TITLE + " among all the schools compared, 1 being the worst, for all "
                                + "pupils: 2 of 4 (60% in 2018-19). That is at or below 2.");
        assertThat(ask(new Quantity.Rank(Peers.ALL, Ties.BEST), Comparison.AT_LEAST, "3", schools)
                        .truth())
                .isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("Where a higher figure is worse, the highest has place 1")
    void higherIsWorse() {
        Map<School, EvidenceSet> schools = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            School school = Schools.primary().urn(Urn.of(100010 + i)).build();
            schools.put(
                    school,
                    Evidences.of(school)
                            .result("absence-overall", "2017-18", Integer.toString(9 - i))
                            .build());
        }
        Criterion test = new Criterion.ResultPattern(
                MeasureId.of("absence-overall"),
                Asked.ALL,
                1,
                1,
                Asked.SKIPPED,
                new ResultTest(new Quantity.Rank(Peers.ALL, Ties.WORST), Comparison.AT_MOST, Asked.LIMIT, false));

        assertThat(Asked.ask(test, "1", each(test, schools, OWN)).truth()).isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("A quarter needs four schools with figures")
    void quartile() {
        Quantity quartile = new Quantity.Quartile(Peers.ALL, Ties.WORST);

        Answer three = ask(quartile, Comparison.AT_MOST, "1", schools("50", "60", "70", ""));

        assertThat(three.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(three.texts())
                .anyMatch(text ->
                        text.contains("not known for 2018-19, as only 3 of all the schools compared have a figure."));
        assertThat(ask(quartile, Comparison.AT_MOST, "1", schools("50", "60", "70", "80"))
                        .truth())
                .isEqualTo(Truth.FIRED);
        Answer second = ask(quartile, Comparison.AT_MOST, "1", schools("60", "50", "70", "80"));
        assertThat(second.truth()).isEqualTo(Truth.CLEAR);
        assertThat(second.texts())
                .anyMatch(text -> text.contains("2, being place 2 of 4 (60% in 2018-19). That is above 1."));
    }

    @Test
    @DisplayName("A difference from the average or the median is worded with it")
    void difference() {
        Map<School, EvidenceSet> schools = schools("50", "60", "80", "90");

        Answer average = ask(new Quantity.Difference(Peers.ALL, Middle.AVERAGE), Comparison.AT_MOST, "-20", schools);

        assertThat(average.truth()).isEqualTo(Truth.FIRED);
        assertThat(average.texts())
                .containsExactly(
                        "The expected standard in reading, writing and maths at key stage 2 less the average of all "
                                + "the schools compared for all pupils: -20 percentage points (50% in 2018-19), the average of 4 "
                                + "schools being 70%. That is at or below -20 percentage points.");
        assertThat(ask(
                                new Quantity.Difference(Peers.ALL, Middle.MEDIAN),
                                Comparison.BELOW,
                                "-19.99",
                                schools("50", "60", "80", "99"))
                        .truth())
                .isEqualTo(Truth.FIRED);
    }

    @Test
    @DisplayName("Schools of other authorities and kinds are left out where the policy says so")
    void peers() {
        Map<School, EvidenceSet> schools = schools("60", "70");
        School other = Schools.primary().urn(Urn.of(100020)).la(825).build();
        School allThrough = Schools.allThrough().urn(Urn.of(100021)).build();
        for (School school : List.of(other, allThrough)) {
            schools.put(
                    school,
                    Evidences.of(school).result("ks2-rwm-expected", YEAR, "50").build());
        }
        Map<Peers, Integer> places =
                Map.of(Peers.ALL, 3, Peers.AUTHORITY, 2, Peers.KIND, 2, Peers.AUTHORITY_AND_KIND, 1);

        places.forEach((peers, place) -> {
            Quantity rank = new Quantity.Rank(peers, Ties.WORST);
            assertThat(ask(rank, Comparison.AT_MOST, Integer.toString(place), schools)
                            .truth())
                    .isEqualTo(Truth.FIRED);
            assertThat(ask(rank, Comparison.BELOW, Integer.toString(place), schools)
                            .truth())
                    .isEqualTo(Truth.CLEAR);
        });
    }

    @Test
    @DisplayName("What remains beside the context is the distance from the line that the schools give")
    void residual() {
        Criterion test = Asked.of(new Quantity.Residual(Peers.ALL, Asked.READING), Comparison.AT_MOST);
        Map<School, EvidenceSet> schools = new LinkedHashMap<>();
        String[][] points = {{"0", "48"}, {"-1", "40"}, {"0", "56"}, {"1", "60"}, {"2", ""}};
        for (int i = 0; i < points.length; i++) {
            School school = Schools.primary().urn(Urn.of(100010 + i)).build();
            Evidences evidence = Evidences.of(school).result("ks2-reading-progress", YEAR, points[i][0]);
            if (!points[i][1].isEmpty()) {
                evidence.result("ks2-rwm-expected", YEAR, points[i][1]);
            }
            schools.put(school, evidence.build());
        }

        Answer answer = Asked.ask(test, "-3", each(test, schools, OWN));

        assertThat(answer.truth()).isEqualTo(Truth.FIRED);
        assertThat(answer.texts())
                .containsExactly(
                        "The expected standard in reading, writing and maths at key stage 2 less what key stage 2 "
                                + "reading progress lets expect, by all the schools compared for all pupils: -3 percentage points "
                                + "(48% in 2018-19), by the line that fits 4 schools best; key stage 2 reading progress is 0 in "
                                + "2018-19. That is at or below -3 percentage points.");
        Map<School, EvidenceSet> same = schools("48", "40", "56");
        Answer without = Asked.ask(test, "-3", each(test, same, OWN));
        assertThat(without.truth()).isEqualTo(Truth.NOT_KNOWN);
        assertThat(without.wouldSettle()).containsExactly("key stage 2 reading progress for all pupils in 2018-19");
    }
}
