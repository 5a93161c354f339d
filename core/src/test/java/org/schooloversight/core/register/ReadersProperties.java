package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.Problem.Effect;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.School;

/** What holds of every reader whatever is in the file. */
class ReadersProperties {

    private static final String HEADER =
            "URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name),OpenDate";

    /** A reader and a small good file for it. */
    private record GoodFile(Reference.Reading<?> reader, String text) {

        static <T> GoodFile of(Reference.Reading<T> reader, String... lines) {
            return new GoodFile(reader, new String(Reference.bytes(lines), StandardCharsets.UTF_8));
        }

        void read(byte[] bytes) {
            assertAddsUp(Reference.read(reader, "any.csv", bytes));
        }

        void read(String content) {
            read(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static final List<GoodFile> GOOD_FILES = List.of(
            GoodFile.of(
                    Reference.registerReader()::read,
                    HEADER + ",Linked establishments",
                    "100001,\"Ash, field\",Community school,Open,01-09-2013,100000 Predecessor"),
            GoodFile.of(
                    LinksReader.of(Reference.COLUMNS)::read,
                    "URN,LinkURN,LinkType,LinkEstablishedDate",
                    "100001,100002,Successor,01-09-2013"),
            GoodFile.of(
                    GroupsReader.of(Reference.COLUMNS)::read,
                    ",URN,Group UID,Group Name,Group Type",
                    "0,100001,1,Ash,Federation"),
            GoodFile.of(
                    Reference.inspectionsReader()::read,
                    "urn,date,kind,grade,outcome",
                    "100001,2019-01-23,graded,Good,",
                    "100001,2022-01-19,ungraded,,grade-stands"),
            GoodFile.of(
                    Reference.resultsReader()::read,
                    "RECTYPE,URN,TELIG,PTRWM_EXP,READPROG,READPROG_LOWER,READPROG_UPPER,READPROG_18",
                    "1,100001,30,63%,-1.3,-2,0,1",
                    "3, ,900,SUPP,,,,"),
            GoodFile.of(
                    JudgementsReader.of(Reference.COLUMNS)::read,
                    "urn,concern,level,made_on,expires_on,role,reason",
                    "100001,leadership,concern,2019-10-01,2020-09-30,Adviser,x"),
            GoodFile.of(
                    RatingsReader.of(Reference.COLUMNS)::read,
                    "urn,scale,value,made_on,expires_on,role,reason",
                    "100001,capacity,b,2019-10-01,2020-09-30,Adviser,x"),
            GoodFile.of(
                    TierRecordsReader.of(Reference.COLUMNS)::read,
                    "urn,policy,tier,kind,stage,from,last_day,role,reason",
                    "100001,some-policy,amber,placed,draft,2019-10-01,2020-09-30,Adviser,x"),
            GoodFile.of(EventsReader.of(Reference.COLUMNS)::read, "urn,event,date", "100001,academy-order,2019-10-01"));

    @Example
    void goodFilesHaveNoProblems() {
        GOOD_FILES.forEach(good -> assertThat(
                        Reference.read(good.reader(), "good.csv", good.text().getBytes(StandardCharsets.UTF_8))
                                .problems())
                .isEmpty());
    }

    @Property(tries = 300)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        GOOD_FILES.forEach(good -> good.read(bytes));
    }

    @Property(tries = 300)
    void anyRowsUnderAGoodHeaderAreReadOrRefused(@ForAll("rowText") String rows) {
        GOOD_FILES.forEach(good ->
                good.read(good.text().substring(0, good.text().indexOf('\n') + 1) + rows));
    }

    @Property(tries = 500)
    void anyDamageToAGoodFileIsReadOrRefused(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 400) Integer> places, @ForAll byte value) {
        GOOD_FILES.forEach(good -> {
            byte[] bytes = good.text().getBytes(StandardCharsets.UTF_8);
            places.forEach(place -> bytes[place % bytes.length] = value);
            good.read(bytes);
        });
    }

    @Property(tries = 300)
    void anyGoodFileCutShortIsReadOrRefused(@ForAll @IntRange(max = 400) int length) {
        GOOD_FILES.forEach(good ->
                good.read(good.text().substring(0, Math.min(length, good.text().length()))));
    }

    @Property(tries = 1000)
    void goodRowsSurviveAnyTextInAnotherRow(
            @ForAll("rowText") String damage, @ForAll @IntRange(max = 4) int row, @ForAll @IntRange(max = 60) int at) {
        List<String> lines = goodLines();
        String line = lines.get(row + 1);
        int cut = Math.min(at, line.length());
        lines.set(row + 1, line.substring(0, cut) + damage + line.substring(cut));
        assertOthersSurvive(Reference.bytes(lines.toArray(String[]::new)), row);
    }

    @Property(tries = 1000)
    void goodRowsSurviveAnyTextInPlaceOfAnotherRow(
            @ForAll("rowText") String damage, @ForAll @IntRange(max = 4) int row) {
        List<String> lines = goodLines();
        lines.set(row + 1, damage);
        assertOthersSurvive(Reference.bytes(lines.toArray(String[]::new)), row);
    }

    @Property(tries = 1000)
    void goodRowsSurviveAnyByteInAnotherRow(
            @ForAll @ByteRange(min = Byte.MIN_VALUE) byte value,
            @ForAll @IntRange(max = 4) int row,
            @ForAll @IntRange(max = 50) int at) {
        List<String> lines = goodLines();
        byte[] bytes = Reference.bytes(lines.toArray(String[]::new));
        int start = Reference.bytes(lines.subList(0, row + 1).toArray(String[]::new)).length;
        int length = lines.get(row + 1).getBytes(StandardCharsets.UTF_8).length;
        int place = at % length;
        Assume.that(place >= "100000".length() || value < '0' || value > '9'); // else it may take another row's URN
        bytes[start + place] = value;
        assertOthersSurvive(bytes, row);
    }

    @Property(tries = 300)
    void goodRowsSurviveDamageToTwoOtherRows(@ForAll("rowText") String first, @ForAll("rowText") String second) {
        List<String> lines = goodLines();
        lines.set(2, first);
        lines.set(4, second);
        RowsRead<Register> read = Reference.read(Reference.registerReader()::read, lines.toArray(String[]::new));
        assertThat(read.value().schools()).extracting(School::name).contains(name(0), name(2), name(4));
    }

    /** Text without digits, so that it makes no URN, and with what is special in CSV. */
    @Provide
    Arbitrary<String> rowText() {
        return Arbitraries.strings()
                .withChars(",\"\n\r;\t =+@-#'\0\\xyzé\u20ac\ufeff\u0085")
                .ofMaxLength(40);
    }

    private static List<String> goodLines() {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        IntStream.range(0, 5)
                .mapToObj(row -> "10000" + row + ",\"" + name(row) + "\",Community school,Open,01-09-2013")
                .forEach(lines::add);
        return lines;
    }

    private static String name(int row) {
        return "St Chloë, " + "ABCDE".charAt(row);
    }

    private static void assertOthersSurvive(byte[] bytes, int damaged) {
        RowsRead<Register> read = Reference.read(Reference.registerReader()::read, "damaged.csv", bytes);
        List<String> others = IntStream.range(0, 5)
                .filter(row -> row != damaged)
                .mapToObj(ReadersProperties::name)
                .toList();
        assertThat(read.value().schools()).extracting(School::name).containsAll(others);
        assertAddsUp(read);
    }

    private static void assertAddsUp(RowsRead<?> read) {
        boolean refused = read.problems().stream().anyMatch(problem -> problem.effect() == Effect.INPUT_REFUSED);
        long refusedRows = read.problems().stream()
                .filter(problem -> problem.effect() == Effect.ROW_REFUSED)
                .map(Problem::line)
                .distinct()
                .count();
        assertThat(read.tally().refused()).isEqualTo(refusedRows);
        assertThat(read.tally().read())
                .isEqualTo(read.tally().kept()
                        + read.tally().setAside()
                        + read.tally().refused());
        if (refused) {
            assertThat(read.tally().read()).isZero();
        }
        assertThat(read.problems()).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank().hasSizeLessThan(600);
            assertThat(problem.accepted()).isNotBlank();
        });
    }
}
