package org.schooloversight.duties.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.duties.schedule.CaseLog;

/** How the records of a file fit each other. */
class CaseCorrectionsTest {

    private static final String HEADER = CaseLogReaderTest.HEADER;

    @Test
    void aRecordThatCorrectsARefusedOneStands() {
        RowsRead<CaseLog> read = CaseLogReaderTest.csv(
                HEADER, "r1,c-1,no-such-event,2026-09-07", "r2,c-1,ehc-request-received,2026-09-04,,2026-09-14,r1");
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(read.value().records()).hasSize(1);
    }

    @Test
    void aRecordMayCorrectALaterOne() {
        RowsRead<CaseLog> read = CaseLogReaderTest.csv(
                HEADER,
                "r2,c-1,ehc-request-received,2026-09-04,,2026-09-14,r1",
                "r1,c-1,ehc-request-received,2026-09-07");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void recordsThatCorrectEachOtherInACircleAreRefused() {
        RowsRead<CaseLog> read = CaseLogReaderTest.csv(
                HEADER,
                "r1,c-1,ehc-request-received,2026-09-04,,,r2",
                "r2,c-1,ehc-request-received,2026-09-04,,,r3",
                "r3,c-1,ehc-request-received,2026-09-04,,,r2",
                "r4,c-1,ehc-request-received,2026-09-04,,,");
        assertThat(read.problems()).extracting(Problem::line).containsExactly(3, 4);
        assertThat(read.value().records())
                .extracting(record -> record.id().value())
                .containsExactly("r1", "r4");
    }

    @Test
    void aWithdrawalCannotBeWithdrawn() {
        RowsRead<CaseLog> read = CaseLogReaderTest.csv(
                HEADER,
                "r1,c-1,ehc-request-received,2026-09-04",
                "r2,c-1,,,,2026-09-08,,,,,,r1",
                "r3,c-1,,,,2026-09-09,,,,,,r2");
        assertThat(read.problems()).extracting(Problem::line).containsExactly(4);
    }
}
