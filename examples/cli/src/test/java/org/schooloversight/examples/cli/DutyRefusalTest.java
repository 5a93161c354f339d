package org.schooloversight.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where nothing can be done about a duty, the status is 2, there is no answer, and the message says what is accepted. */
class DutyRefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deadline ehc-final-plan | Missing required option: '--from=DATE'",
                "deadline --from 2026-09-07 | Missing required parameter: 'RULE'",
                "deadline ehc-final-plan --from 2026-02-30 | '2026-02-30' is not a day; accepted: a day of the calendar",
                "deadline ehc-final-plan --from 3026-02-03 | invalid day of an event: 3026-02-03; accepted: 1900-01-01 to",
                "deadline ehc-finl-plan --from 2026-09-07 | no clock and no group 'ehc-finl-plan'; did you mean 'ehc-final-plan'?",
                "deadline UNHEARD-OF --from 2026-09-07 | no clock and no group 'UNHEARD-OF'; accepted: ",
                "deadline ehc-final-plan --from 2026-09-07 --exception final-year-exams-done | 'ehc-final-plan' has no exception 'final-year-exams-done'; accepted: school-closed-four-weeks,",
                "deadline excl-governors-50 --from 2026-09-07 --exception x | accepted: none, the limit has no exceptions",
                "deadline ehc-final-plan --from 2026-09-07 --set day-sex=guidance | --set: unknown reading 'day-sex'; accepted: ",
                "deadline ehc-final-plan --from 2026-09-07 --set day-six=both | --set: reading 'day-six' has no option 'both'; accepted: regulations or guidance",
                "deadline ehc-final-plan --from 2026-09-07 --set day-six=guidance --set day-six=guidance | 'day-six' is set twice",
                "deadline ehc-final-plan --from 2026-09-07 --on ehc-drat-served=2026-10-01 | unknown event 'ehc-drat-served'; did you mean 'ehc-draft-served'?",
                "deadline ehc-final-plan --from 2026-09-07 --on ehc-draft-served | gives no event its day; accepted: EVENT=DATE",
                "deadline ehc-final-plan --from 2026-09-07 --on ehc-draft-served=soon | 'soon' is not a day",
                "deadline ehc-final-plan --from 2026-09-07 --on ehc-draft-served=2026-10-01 --on ehc-draft-served=2026-10-02 | 'ehc-draft-served' has two days; accepted: each event once",
                "deadline ehc-final-plan --from 2026-09-07 --suspended 2026-10-02..2026-10-01 | it starts on 2026-10-02 and ends on 2026-10-01; accepted: days in order",
                "deadline ehc-final-plan --from 2026-09-07 --suspended 2026-10-01 --suspended 2026-11-01 | suspensions overlap on 2026-11-01",
                "deadline ehc-final-plan --from 2026-09-07 --format csv | 'csv' is not a form of these answers; accepted: text or json",
                "deadline ehc-final-plan --from 2026-09-07 --calendar no-such.json | cannot read no-such.json: there is no such file",
                "duties --area send | no duty has 'send'; did you mean 'sen'?; accepted: academy-conversion, admissions,",
                "duties --owner lawyers | no duty has 'lawyers'; accepted: admissions, childrens-services-leadership,",
                "duties --kind evnt | 'evnt' is not a kind of duty; did you mean 'event'?; accepted: continuing, recurring,",
                "duties --bearer nobody | accepted: adjudicator, admission-authority, advisory-council,",
                "duties --id sen-ehc-plam | no duty has 'sen-ehc-plam'; did you mean 'sen-ehc-plan'?",
                "duties --school 900014 | --school URN and --register FILE are used together",
                "duties --register r.csv | --school URN and --register FILE are used together",
                "schedule | Missing required option: '--year=YEAR'",
                "schedule --year 2026-28 | invalid academic year: '2026-28'; accepted: two years that follow each other",
                "schedule --year 2026-27 --as-of today | 'today' is not a day",
                "schedule --year 2026-27 --events no-such.csv | cannot read no-such.csv: there is no such file",
                "calendar check | Missing required parameter: 'FILE'",
                "calendar chek | unknown command 'chek'; did you mean 'check'?",
                "calendar check no-such.json | cannot read no-such.json: there is no such file",
            })
    void theCommandLineIsRefused(String words, String message) {
        Run run = Run.line(words);
        assertThat(run.err()).contains(message).startsWith("oversight: ");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
