package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Ratings and records of tiers, which an authority writes itself. */
class RatingsAndTiersTest {

    private static final String RATINGS = "urn,scale,value,made_on,expires_on,role,reason,published";
    private static final String TIERS = "urn,policy,tier,kind,stage,from,last_day,role,reason,published";
    private static final LocalDate DAY = LocalDate.of(2019, 10, 1); // Tuesday
    private static final LocalDate LATER = LocalDate.of(2019, 10, 14); // Monday
    private static final LocalDate END = LocalDate.of(2020, 9, 30); // Wednesday

    private static RowsRead<List<Rating>> readRatings(String... lines) {
        return Reference.read(RatingsReader.of(Reference.COLUMNS)::read, lines);
    }

    private static RowsRead<List<TierRecord>> readTiers(String... lines) {
        return Reference.read(TierRecordsReader.of(Reference.COLUMNS)::read, lines);
    }

    @Test
    void readsRatings() {
        RowsRead<List<Rating>> read = readRatings(
                RATINGS,
                "100001,improvement-capacity,b,2019-10-01,2020-09-30,Challenge adviser,\"Sure, steady\",",
                "100001,improvement-capacity,c,2019-10-01,2020-09-30,Challenge adviser,Slower,2019-10-14");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).containsExactly(rating("b", "Sure, steady", 2, DAY), rating("c", "Slower", 3, LATER));
    }

    private static Rating rating(String value, String reason, int line, LocalDate published) {
        return new Rating(
                Urn.of(100001),
                ScaleId.of("improvement-capacity"),
                ScaleValue.of(value),
                DAY,
                END,
                "Challenge adviser",
                reason,
                new Provenance("test.csv", line, new Publication(published, Publication.Basis.STATED)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,capacity,b,2019-10-01,2020-09-30,Adviser,x",
                "100001,Capacity!,b,2019-10-01,2020-09-30,Adviser,x",
                "100001,capacity,B,2019-10-01,2020-09-30,Adviser,x",
                "100001,capacity,,2019-10-01,2020-09-30,Adviser,x",
                "100001,capacity,b,,2020-09-30,Adviser,x",
                "100001,capacity,b,2019-10-01,,Adviser,x",
                "100001,capacity,b,2019-10-01,2019-09-30,Adviser,x",
                "100001,capacity,b,2019-10-01,2020-09-30,,x",
                "100001,capacity,b,2019-10-01,2020-09-30,Adviser, "
            })
    void refusesARatingWithoutAllItNeeds(String row) {
        RowsRead<List<Rating>> read = readRatings(RATINGS, row);
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
        assertThat(Reference.only(read.problems()).effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
    }

    @Test
    void readsRecordsOfTiers() {
        RowsRead<List<TierRecord>> read = readTiers(
                TIERS,
                "100001,wales-categorisation,amber,placed,verified,2019-10-01,2020-09-30,Consortium,For the year,2019-10-14",
                "100001,wales-categorisation,red,overridden,,2019-10-01,,Consortium,For the year,");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value())
                .containsExactly(
                        tier(
                                "amber",
                                TierRecord.Kind.PLACED,
                                "verified",
                                Optional.of(END),
                                new Provenance("test.csv", 2, new Publication(LATER, Publication.Basis.STATED))),
                        tier(
                                "red",
                                TierRecord.Kind.OVERRIDDEN,
                                "",
                                Optional.empty(),
                                new Provenance("test.csv", 3, new Publication(DAY, Publication.Basis.ASSUMED))));
    }

    private static TierRecord tier(
            String tier, TierRecord.Kind kind, String stage, Optional<LocalDate> lastDay, Provenance provenance) {
        return new TierRecord(
                Urn.of(100001),
                PolicyId.of("wales-categorisation"),
                TierId.of(tier),
                kind,
                stage,
                DAY,
                lastDay,
                "Consortium",
                "For the year",
                provenance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x,p,amber,placed,,2019-10-01,,Consortium,x",
                "100001,P!,amber,placed,,2019-10-01,,Consortium,x",
                "100001,p,Amber,placed,,2019-10-01,,Consortium,x",
                "100001,p,amber,moved,,2019-10-01,,Consortium,x",
                "100001,p,amber,placed,In draft,2019-10-01,,Consortium,x",
                "100001,p,amber,placed,,,,Consortium,x",
                "100001,p,amber,placed,,2019-10-01,soon,Consortium,x",
                "100001,p,amber,placed,,2019-10-01,2019-09-30,Consortium,x",
                "100001,p,amber,placed,,2019-10-01,,,x",
                "100001,p,amber,placed,,2019-10-01,,Consortium,"
            })
    void refusesARecordWithoutAllItNeeds(String row) {
        RowsRead<List<TierRecord>> read = readTiers(TIERS, row);
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
        assertThat(Reference.only(read.problems()).effect()).isEqualTo(Problem.Effect.ROW_REFUSED);
    }
}
