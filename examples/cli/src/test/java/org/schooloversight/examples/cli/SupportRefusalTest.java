package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where support, plans and partnerships cannot be told, the status is 2 and the message says what is accepted; a bad row is a problem, and the others count. */
class SupportRefusalTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support --plans plans.json | plans are checked for one school; accepted: --plans FILE with --urn N",
                "support --urn 900083 --plans none.json | cannot read none.json: there is no such file",
                "support --balances balances.csv | a balance is looked at for one school; accepted: --balances FILE with --urn N",
                "support --urn 123456 | there is no school to assess: none of the 403 schools of the register was asked for",
                "support --year 2019-21 | invalid academic year: '2019-21'; accepted: two years that follow each other, such as 2018-19",
                "support --remind soon | 'soon' is not a count; accepted: a whole number from 0",
                "support --format html | --format html needs --out FOLDER; accepted without it: json or md, or no --format for plain text",
                "support --format csv,json | --format csv and json needs --out FOLDER",
                "support --audience pupils | 'pupils' is not an audience; accepted: internal, operational-group, board, school or public",
                "support --audience public | the report support-delivery is not made for the public; accepted: --audience internal, operational-group or board",
                "support --audience school | the report support-delivery is not made for the school; accepted: --audience internal, operational-group or board",
                "support --urn 900014 --audience board | the report support-year is not made for the board; accepted: --audience internal, operational-group or school",
                "support --urn 900014 --audience public | is not made for the public; accepted: --audience internal, operational-group or school",
                "support --support-records none.csv | cannot read none.csv: there is no such file",
                "plan --as-of 2019-02-30 | '2019-02-30' is not a day; accepted: a day of the calendar as yyyy-mm-dd",
                "plan --as-of 2019-09-02 --tiers-first annual-revue | --tiers-first: the programme has no tier 'annual-revue'; accepted: academy-none,",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv | say who visits; accepted: --providers FILE",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --providers SAMPLE/providers.csv | visits are planned by half terms, and none are known; accepted: --calendar FILE",
                "support --as-of 2020-03-31 --known-by 2019-12-31 | --known-by: the answer is of what was known on the day of the question, 2020-03-31; accepted: no --known-by",
                "support --as-of 2020-03-31 --year 2022-23 | --year: oxfordshire-support 2019-20 is in force from 2019-09-01 to 2020-08-31, on no day of 2022-23. --outside-period applies it all the same",
                "plan --as-of 2019-09-02 --year 2018-19 | is in force from 2019-09-01 to 2020-08-31, on no day of 2018-19. --outside-period applies it all the same",
                "plan --year 2018-19 | no version of oxfordshire-support is in force on 2018-09-01",
                "plan | say what is planned; accepted: --year YEAR, from its first day, or --as-of DATE",
                "partnership conditions --as-of 2020-01-01 --since 2021-01-01 | --since: 2021-01-01 is not before 2020-01-01; accepted: a day before --as-of",
                "partnership conditions --as-of 2020-01-01 --packages a.csv | the report conditions does not use --packages; accepted: --condition-ratings, --since and --columns",
                "partnership consultation --as-of 2020-01-01 --register a.csv | the report consultation does not use --register; accepted: --calendar and --remind",
                "partnership annual --as-of 2020-01-01 --judgements a.csv | unknown option '--judgements'",
                "agenda | say once when the group meets; accepted: --month YYYY-MM or --on DATE",
                "agenda --month 2020-03 --on 2020-03-11 | say once when the group meets; accepted: --month YYYY-MM or --on DATE",
                "agenda --month 2020-03 --as-of 2020-03-11 | an agenda is of the day of its meeting; accepted: no --as-of",
                "agenda --month 2020-03 --known-by 2020-03-11 | --known-by: the answer is of what was known on the day of the question, 2020-03-31; accepted: no --known-by",
                "agenda --on 2020-03-11 --since 2020-03-11 | --since: invalid meeting: on 2020-03-11, the one before on 2020-03-11; accepted: an earlier day for the one before",
                "agenda --month March | --month: 'March' is no month; accepted: such as 2020-03",
                "agenda --month 2020-13 | --month: '2020-13' is no month; accepted: such as 2020-03",
                "agenda --month 2018-03 | no version of oxfordshire-support is in force on 2018-03-31; there is 2019-20",
                "partnership annul --as-of 2020-08-31 | 'annul' is not a report of a partnership; did you mean 'annual'?; accepted: annual, newsletter, conditions, strategy, consultation, leaders or networks",
                "partnership annual | Missing required option: '--as-of=DATE'",
                "partnership annual --as-of soon | 'soon' is not a day",
                "partnership annual --as-of 2018-08-31 --packages none.csv | cannot read none.csv: there is no such file",
                "partnership newsletter --as-of 2014-09-02 | no term is known for 2014-09-02; accepted: --calendar FILE with the terms, and a day of one of them or of the holidays after it",
                "partnership newsletter --as-of 2021-09-01 | no term is known for 2021-09-01; accepted: --calendar FILE with the terms",
                "partnership networks --as-of 2020-01-20 --networks none.csv | networks are told of the schools of a register; accepted: --register FILE",
                "partnership leaders --as-of 2020-01-20 --audience public | the report system-leaders is not made for the public; accepted: --audience internal or operational-group",
            })
    void theCommandLineIsRefused(String words, String message) throws IOException {
        Path council = words.contains("SAMPLE") ? sample() : folder;
        Run run = Run.line(words.replace("SAMPLE", council.toString()));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message).doesNotContain("a fault of the program");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "support --urn 900012 --as-of 2020-03-31 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --support-records | id,urn,on,serves,quantity~x-1,900012,2019-10-22,targeted-days,lots~x-2,900012,2019-10-23,targeted-days,1~ | rows.csv:2:5 quantity: it is not a quantity; accepted: a number above 0 such as 1, 0.5 or 2500 (the row was not used)",
                "support --urn 900012 --as-of 2020-03-31 --register SAMPLE/register.csv --support-records | id,urn,on,serves,quantity~x-1,900012,22 Oct,targeted-days,1~x-2,900012,2019-10-23,targeted-days,1~ | rows.csv:2:3 on: the text is not a day; accepted: a day such as",
                "support --urn 900012 --as-of 2020-03-31 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --support-records | id,urn,on,serves~x-1,900999,2019-10-22,visit~x-2,900013,2019-10-23,visit~ | rows.csv:2 urn: the record x-1 is about URN 900999, which the register does not have; accepted: the number of a school of the register (the row was not used)",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --providers SAMPLE/providers.csv --support-records | id,urn,on,serves~x-1,900013,2019-10-22,visit~x-2,900999,2019-10-23,visit~ | rows.csv:3 urn: the record x-2 is about URN 900999, which the register does not have",
                "support --urn 900012 --as-of 2020-03-31 --register SAMPLE/register.csv --balances | urn,on,balance~900012,2019-03-31,100~900999,2019-03-31,-100~ | rows.csv:3 urn: the balance is about URN 900999, which the register does not have",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --providers | id,kind,school_kinds,best_for,schools,groups,days,last_day~officer-1,oficer,primary,,,,4,~officer-2,officer,primary,,,,4,~ | rows.csv:2:2 kind: unknown value 'oficer'; did you mean 'officer'?; accepted: officer or system-leader (the row was not used)",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --providers | id,kind,school_kinds,best_for,schools,groups,days~a-1,officer,primary,,900012;999012,,4~a-2,officer,primary,,900012,,4~ | rows.csv:2:5 schools: the register does not have URN 999012; did you mean '900012'?; accepted: numbers of schools of the register, or of those that they were or become (the row was not used)",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --groups SAMPLE/groups.csv --calendar SAMPLE/term-dates.json --providers | id,kind,school_kinds,best_for,schools,groups,days~a-1,officer,primary,,,Hedgerow Federatoin,4~a-2,officer,primary,,,hedgerow federation;99104,4~ | rows.csv:2:6 groups: no school of the register is in 'hedgerow federatoin'; did you mean 'hedgerow federation'?; accepted: trusts and federations of the register or of --groups, by number or name (the row was not used)",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --providers | id,kind,school_kinds,best_for,schools,groups,days~a-1,officer,primary,safegarding,,,4~a-2,officer,primary,safeguarding,,,4~ | rows.csv:2:4 best_for: the programme has no trigger or concern 'safegarding'; did you mean 'safeguarding'?; accepted: ",
                "agenda --month 2020-03 --register SAMPLE/register.csv --packages | package,urn,need,step,on,details~p-1,900014,safeguarding,identifed,2020-03-02,~p-2,900014,safeguarding,identified,2020-03-02,~ | rows.csv:2:4 step: unknown value 'identifed'; did you mean 'identified'?; accepted: identified, requested, discussed, provider-found, agreed, funded, delivered, assessed, reported or withdrawn (the row was not used)",
                "partnership conditions --as-of 2020-03-31 --condition-ratings | condition,on,level,evidence,action~vision,2019-10-01,in place,x,~trust,2019-10-01,secure,x,~ | rows.csv:2:3 level: unknown value 'in place'; did you mean 'in-place'?; accepted: absent, emerging, in-place or secure (the row was not used)",
                "partnership leaders --as-of 2020-03-31 --leaders | leader,fact,urn,from,last_day~leader-1,heed,900001,2014-09-01,~leader-4,ofsted-inspector,,2018-09-01,~ | rows.csv:2:2 fact: unknown value 'heed'; did you mean 'head'?; accepted: head, national-leader, local-leader, ofsted-inspector or retired-head (the row was not used)",
                "partnership leaders --as-of 2020-03-31 --leaders | leader,fact,urn,from,last_day~leader-1,head,,2014-09-01,~leader-4,ofsted-inspector,,2018-09-01,~ | rows.csv:2:3 urn: the head of no school; accepted: the number of the school (the row was not used)",
            })
    void aBadRowIsAProblemAndTheOtherCounts(String words, String text, String problem) throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), text.replace('~', '\n'), UTF_8);
        Path council = words.contains("SAMPLE") ? sample() : folder;
        Run run = Run.line(words.replace("SAMPLE", council.toString()) + " " + rows);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("rows.csv: 2 rows read: 1 kept, 0 set aside, 1 refused", "problem: " + problem);
        assertThat(run.out()).isNotEmpty();
    }

    /** Without it all that it tells would read as if it had not been. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "support --as-of 2020-03-31 --register SAMPLE/register.csv --support-records",
                "support --urn 900012 --as-of 2020-03-31 --register SAMPLE/register.csv --balances",
                "support --as-of 2020-03-31 --register SAMPLE/register.csv --inspections",
                "plan --as-of 2019-09-02 --register SAMPLE/register.csv --calendar SAMPLE/term-dates.json --providers",
                "agenda --month 2020-03 --register SAMPLE/register.csv --packages",
                "partnership annual --as-of 2020-03-31 --packages",
                "partnership conditions --as-of 2020-03-31 --condition-ratings",
                "partnership strategy --as-of 2020-03-31 --area-figures",
                "partnership leaders --as-of 2020-03-31 --leaders",
                "partnership networks --as-of 2020-03-31 --register SAMPLE/register.csv --networks",
            })
    void aFileThatCannotBeUsedAtAllStopsTheCommand(String words) throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.csv"), "number,name\n1,2\n", UTF_8);
        Run run = Run.line(words.replace("SAMPLE", sample().toString()) + " " + rows);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("(the file was not used)")
                .contains("without rows.csv there is no answer: what it tells would be missing");
    }

    @Test
    void aBadPlanIsAProblemAndThereIsNoReport() throws IOException {
        Path plans = changed("support-plans.json", "\"source\": \"school-budget\"", "\"source\": \"lottery\"");
        Run run = Run.of("support", "--urn", "900083", "--as-of", "2020-03-31", "--plans", plans);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("without support-plans.json there is no answer: the plans in it would be missing")
                .contains("support-plans.json:33:24 plans[0].support[0].funding[0].source: unknown value 'lottery';"
                        + " accepted: school-budget, national, diocese or authority (the file was not used)");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aPlanOfASchoolThatTheRegisterDoesNotHaveIsTold() throws IOException {
        Path plans = changed("support-plans.json", "\"urn\": \"900014\"", "\"urn\": \"900999\"");
        Run run = Run.of("support", "--urn", "900083", "--as-of", "2020-03-31", "--plans", plans);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        "problem: support-plans.json: the plan statement-900014 is about URN 900999, which the register"
                                + " does not have; it was not used");
        assertThat(run.out()).contains("plan-900083");
    }

    /** The second half of the spring term is not stated, so that nobody can tell when the term ends. */
    @Test
    void theDaysOfATermThatIsHalfStatedAreInNoHoliday() throws IOException {
        String before = Files.readString(sample().resolve("term-dates.json"), UTF_8);
        String last = "\"from\": \"2020-01-06\", \"to\": \"2020-02-14\"}";
        assertThat(before).contains(last);
        Path terms = Files.writeString(
                folder.resolve("term-dates.json"),
                before.substring(0, before.indexOf(last) + last.length()).replace("2021-08-31", "2020-02-14") + "]}",
                UTF_8);
        Run run = Run.of("partnership", "newsletter", "--as-of", "2020-01-20", "--calendar", terms);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no term is known for 2020-01-20");
    }

    /** The fields of every file of a council may be renamed, not only those of files about schools. */
    @Test
    void otherNamesOfColumnsCountForRecordsOfSupportToo() throws IOException {
        Path columns =
                Files.writeString(folder.resolve("columns.json"), "{\"support-records\": {\"urn\": [\"school\"]}}");
        Path rows = Files.writeString(folder.resolve("rows.csv"), "id,school,on,serves\nx-1,900012,2019-10-22,visit\n");
        Run run = Run.of(
                "support",
                "--as-of",
                "2020-03-31",
                "--register",
                sample().resolve("register.csv"),
                "--columns",
                columns,
                "--support-records",
                rows);
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("rows.csv: 1 rows read: 1 kept");
    }

    @Test
    void termsThatOverlapAreRefused() throws IOException {
        Path terms = changed("term-dates.json", "2019-10-25", "2019-11-25");
        Run run = Run.of(
                "support",
                "--urn",
                "900083",
                "--as-of",
                "2020-03-31",
                "--register",
                sample().resolve("register.csv"),
                "--calendar",
                terms);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "term-dates.json:39:34 terms[31].from: it starts on 2019-11-04, and the block before it ends on"
                                + " 2019-11-25");
    }

    private Path changed(String name, String text, String other) throws IOException {
        String before = Files.readString(sample().resolve(name), UTF_8);
        assertThat(before).contains(text);
        return Files.writeString(folder.resolve(name), before.replace(text, other), UTF_8);
    }

    private Path sample() {
        Path council = folder.resolve("council");
        if (!Files.exists(council)) {
            assertThat(Run.of("sample", council).status()).isZero();
        }
        return council;
    }
}
