package org.schooloversight.triggers.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.triggers.json.LocalSystems;
import org.schooloversight.triggers.partnership.ConditionRating;
import org.schooloversight.triggers.partnership.NetworkLink;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.plan.LeaderFact;
import org.schooloversight.triggers.plan.SchoolFinances;
import org.schooloversight.triggers.support.Pounds;

class PartnershipReadersTest {

    private static final ColumnMapping MAPPING = ColumnMapping.bundled();

    private static InputStream in(String... lines) {
        return new ByteArrayInputStream(String.join("\n", lines).getBytes(UTF_8));
    }

    @Test
    void aRowIsAStepOfAPackage() throws IOException {
        RowsRead<List<PackageRecord>> read = PackagesReader.of(MAPPING)
                .read(
                        "packages.csv",
                        in(
                                "package,urn,need,step,on,details",
                                "p-1,123456,attendance,provider-found,2019-11-04,leader-1 leader-2",
                                "p-1,123456,attendance,found,2019-11-04,",
                                "P 1,12,Attendance,agreed,soon,",
                                "p-1,123456,attendance,funded,2019-12-04,School",
                                "p-1,123456,attendance,funded,2019-12-04,lottery",
                                "p-1,123456,attendance,funded,2019-12-04,school-budget authority",
                                "p-1,123456,attendance,agreed,2019-12-04,Jane"));
        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 5));
        assertThat(read.problems()).extracting(Problem::toString).noneMatch(text -> text.contains("Jane"));
        assertThat(read.value().get(0).step()).isEqualTo(PackageStep.PROVIDER_FOUND);
        assertThat(read.value().get(0).details()).containsExactly("leader-1", "leader-2");
        assertThat(read.value().get(0).provenance()).hasToString("packages.csv, line 2");
        assertThat(read.problems())
                .extracting(Problem::place)
                .containsExactly("step", "package", "urn", "need", "on", "details", "details", "details");
    }

    @Test
    void aRowIsAPlaceInANetwork() throws IOException {
        RowsRead<List<NetworkLink>> read = NetworksReader.of(MAPPING)
                .read(
                        "networks.csv",
                        in(
                                "network,kind,urn,from,last_day",
                                "north,partnership,123456,2019-09-01,2020-08-31",
                                "north,partnership,123457,,",
                                "north,partnership,123458,2019-09-01,2019-08-31",
                                "north,collaborative-company,123459,,",
                                "north,partnership,123457,,"));
        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 3));
        assertThat(read.problems()).extracting(Problem::place).containsExactly("last_day", "kind", "urn");
        assertThat(read.value().get(0).endExclusive()).contains(LocalDate.of(2020, 9, 1));
        assertThat(read.value().get(1).from()).isEmpty();
    }

    @Test
    void aRowIsARatingOfACondition() throws IOException {
        RowsRead<List<ConditionRating>> read = ConditionRatingsReader.of(
                        MAPPING, LocalSystems.bundled().conditions())
                .read(
                        "conditions.csv",
                        in(
                                "condition,on,level,evidence,action",
                                "vision,2019-10-01,in-place,a document,",
                                "vision,,secure,,",
                                "vison,2019-10-01,secure,,",
                                "vision,2019-10-01,secure,,"));
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 3));
        assertThat(read.problems()).extracting(Problem::place).containsExactly("on", "condition", "on");
        assertThat(read.problems().get(1).toString()).contains("did you mean 'vision'");
        assertThat(read.value().get(0).level()).isEqualTo(ConditionRating.Level.IN_PLACE);
        assertThat(read.value().get(0).action()).isEmpty();
    }

    @Test
    void aSchoolHasOneBalanceForADay() throws IOException {
        RowsRead<List<SchoolFinances>> read = BalancesReader.of(MAPPING)
                .read(
                        "balances.csv",
                        in(
                                "urn,on,balance,income,plan_agreed,recovers_by",
                                "123456,2020-03-31,-18400,1420000,2019-06-24,2022-03-31",
                                "123456,2020-03-31,12400,1420000,,",
                                "123456,2019-03-31,12400,,,",
                                "123457,2020-03-31,12400,,,"));
        assertThat(read.tally()).isEqualTo(new RowTally(3, 0, 1));
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo("on");
            assertThat(problem.toString()).contains("balances.csv:3").contains("one balance of a school for a day");
        });
        assertThat(read.value().get(0).balance().balance()).isEqualTo(Pounds.of(-18400));
        assertThat(read.value().get(0).recovery()).isPresent();
    }

    @Test
    void aRowIsAFactAboutALeader() throws IOException {
        RowsRead<List<LeaderFact>> read = LeadersReader.of(MAPPING)
                .read(
                        "leaders.csv",
                        in(
                                "leader,fact,urn,from,last_day",
                                "leader-1,head,123456,2015-09-01,",
                                "leader-1,national-leader,,2017-01-09,2021-01-08",
                                "leader-2,head,,2015-09-01,"));
        assertThat(read.tally()).isEqualTo(new RowTally(2, 0, 1));
        assertThat(read.value().get(1).kind()).isEqualTo(LeaderFact.Kind.NATIONAL_LEADER);
        assertThat(read.problems()).extracting(Problem::place).containsExactly("urn");
    }
}
