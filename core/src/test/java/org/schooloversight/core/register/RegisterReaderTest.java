package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.Problem.Effect;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;

/** Made-up schools in the layout of GIAS. */
class RegisterReaderTest {

    private static final String HEADER =
            "URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
                    + "EstablishmentStatus (name),OpenDate,ReasonEstablishmentOpened (name),CloseDate,"
                    + "ReasonEstablishmentClosed (name),PhaseOfEducation (name),StatutoryLowAge,StatutoryHighAge,"
                    + "NurseryProvision (name),OfficialSixthForm (name),ReligiousCharacter (name),Diocese (name),SchoolCapacity,"
                    + "NumberOfPupils,TrustSchoolFlag (name),Trusts (name),Federations (name),OfstedLastInsp,"
                    + "OfstedRating (name),HeadLastName,Linked establishments";
    private static final String GOOD =
            "100001,\"931\",\"0042\",Ashfield,Academy converter,Open,01-09-2013,Academy Converter,,"
                    + "Not applicable,Primary,4,11,Has Nursery Classes,Does not have a sixth form,Church of England,"
                    + "Diocese of Oxford,210,198,Supported by a multi-academy trust,THE ASH TRUST,,23-01-2019,Good,Nobody,"
                    + "\"100000 Predecessor\"";

    private static RowsRead<Register> read(String... lines) {
        return Reference.read(Reference.registerReader()::read, lines);
    }

    /** Reads the good row with one value changed. */
    private static RowsRead<Register> readWith(String column, String value) {
        List<String> header = List.of(HEADER.split(","));
        List<String> fields = new ArrayList<>(List.of(GOOD.split(",", -1)));
        fields.set(header.indexOf(column), value);
        return read(HEADER, String.join(",", fields));
    }

    private static School only(RowsRead<Register> read) {
        return Reference.only(read.value().schools());
    }

    @Test
    void readsEveryField() {
        RowsRead<Register> read = read(HEADER, GOOD);
        assertThat(read.problems()).isEmpty();
        School school = only(read);
        assertThat(school.urn()).isEqualTo(Urn.of(100001));
        assertThat(school.la()).contains(LaCode.of(931));
        assertThat(school.establishmentNumber()).hasValue(42);
        assertThat(school.name()).isEqualTo("Ashfield");
        assertThat(school.type()).hasToString("Academy converter");
        assertThat(school.status()).isEqualTo(EstablishmentStatus.OPEN);
        assertThat(school.opened()).contains(LocalDate.of(2013, 9, 1)); // Sunday
        assertThat(school.reasonOpened()).contains("Academy Converter");
        assertThat(school.closed()).isEmpty();
        assertThat(school.reasonClosed()).isEmpty();
        assertThat(school.phase()).isEqualTo(Phase.PRIMARY);
        assertThat(school.ages()).contains(new AgeRange(4, 11));
        assertThat(school.religiousCharacter()).contains("Church of England");
        assertThat(school.diocese()).contains("Diocese of Oxford");
        assertThat(school.capacity()).hasValue(210);
        assertThat(school.pupils()).hasValue(198);
        assertThat(school.nurseryProvision()).contains(true);
        assertThat(school.sixthForm()).contains(false);
        assertThat(school.groups())
                .containsExactly(new GroupMembership(
                        Optional.empty(), "THE ASH TRUST", GroupKind.MULTI_ACADEMY_TRUST, Optional.empty()));
        assertThat(school.links())
                .containsExactly(new SchoolLink(
                        Urn.of(100001), Urn.of(100000), LinkKind.PREDECESSOR, "Predecessor", Optional.empty()));
    }

    @Test
    void readsTheLastInspection() {
        RowsRead<Register> read = read(HEADER, GOOD);
        LocalDate day = LocalDate.of(2019, 1, 23); // Wednesday
        assertThat(read.value().showsLastInspection()).isTrue();
        assertThat(read.value().lastInspections())
                .containsExactly(new Inspection.Graded(
                        Urn.of(100001),
                        day,
                        FrameworkId.of("old"),
                        OverallGrade.GOOD,
                        Optional.empty(),
                        new Provenance("test.csv", 2, new Publication(day, Publication.Basis.ASSUMED))));
    }

    @ParameterizedTest
    @CsvSource({
        "Outstanding, OUTSTANDING,",
        "Requires Improvement, REQUIRES_IMPROVEMENT,",
        "requires improvement, REQUIRES_IMPROVEMENT,",
        "Satisfactory, SATISFACTORY,",
        "Inadequate, INADEQUATE,",
        "Serious Weaknesses, INADEQUATE, SIGNIFICANT_IMPROVEMENT",
        "Special Measures, INADEQUATE, SPECIAL_MEASURES"
    })
    void readsEveryGrade(String word, OverallGrade grade, CategoryOfConcern category) {
        Inspection.Graded last =
                Reference.only(readWith("OfstedRating (name)", word).value().lastInspections());
        assertThat(last.grade()).isEqualTo(grade);
        assertThat(last.category()).isEqualTo(Optional.ofNullable(category));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Not reported"})
    void aDateWithoutAGradeIsNoProblem(String none) {
        RowsRead<Register> read = readWith("OfstedRating (name)", none);
        assertThat(read.value().lastInspections()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void aGradeWithoutADateIsLeftOut() {
        RowsRead<Register> read = readWith("OfstedLastInsp", "");
        assertThat(read.value().lastInspections()).isEmpty();
        assertLeftOut(read, "OfstedRating (name)");
    }

    @Test
    void anOverallGradeFromATimeWithoutIsLeftOut() {
        assertLeftOut(readWith("OfstedLastInsp", "15-01-2025"), "OfstedRating (name)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-09-2013", "2013-09-01", "01/09/2013", "20130901"})
    void readsDatesInAnyForm(String text) {
        assertThat(only(readWith("OpenDate", text)).opened()).contains(LocalDate.of(2013, 9, 1)); // Sunday
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "01-01-1900", "1900-01-01"})
    void aPlaceholderDateIsUnknown(String text) {
        RowsRead<Register> read = readWith("OpenDate", text);
        assertThat(only(read).opened()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "OpenDate, 31-02-2019",
        "OpenDate, 2019-13-01",
        "OpenDate, last year",
        "OpenDate, +12019-01-01",
        "LA (code), Oxon",
        "PhaseOfEducation (name), Middle",
        "StatutoryLowAge, four",
        "StatutoryHighAge, 3",
        "NumberOfPupils, -5",
        "NumberOfPupils, 1e9",
        "NumberOfPupils, 99999999",
        "NurseryProvision (name), perhaps",
        "TrustSchoolFlag (name), Supported",
        "OfstedLastInsp, 31-02-2019",
        "OfstedRating (name), Splendid",
        "Linked establishments, see below"
    })
    void aBadValueIsLeftOutAndTheRowKept(String column, String value) {
        RowsRead<Register> read = readWith(column, value);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 0));
        assertLeftOut(read, column);
    }

    @ParameterizedTest
    @CsvSource({
        "URN, ''",
        "URN, =1+1",
        "URN, 1234",
        "URN, 12345678",
        "URN, abcdef",
        "EstablishmentName, ' '",
        "TypeOfEstablishment (name), Castle",
        "TypeOfEstablishment (name), 999",
        "EstablishmentStatus (name), Shut"
    })
    void aRowWithoutWhatItNeedsIsRefused(String column, String value) {
        RowsRead<Register> read = readWith(column, value);
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Effect.ROW_REFUSED);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.place()).isEqualTo(column);
        assertThat(problem.column()).isEqualTo(List.of(HEADER.split(",")).indexOf(column) + 1);
        assertThat(problem.accepted()).isNotEmpty();
    }

    @Test
    void everyProblemOfARowIsReported() {
        assertThat(read(HEADER, GOOD.replace("100001", "x").replace("Open", "Shut"))
                        .problems())
                .hasSize(2);
    }

    @Test
    void theLaterOfTwoRowsWithOneUrnIsRefused() {
        RowsRead<Register> read = read(HEADER, GOOD, GOOD);
        assertThat(read.tally()).isEqualTo(new RowTally(1, 0, 1));
        assertThat(Reference.only(read.problems()).toString())
                .contains("test.csv:3:1 URN")
                .contains("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+44", "@SUM(A1)", "-1"})
    void whatLooksLikeAFormulaIsText(String name) {
        assertThat(only(readWith("EstablishmentName", name)).name()).isEqualTo(name);
    }

    @Test
    void aShortRowLacksItsTail() {
        RowsRead<Register> read = read(HEADER, "100001,931,2000,Ashfield,Community school,Open");
        assertThat(read.problems()).isEmpty();
        assertThat(only(read).phase()).isEqualTo(Phase.NOT_APPLICABLE);
        assertThat(only(read).pupils()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void linksMayStandBeyondTheLastColumn() {
        RowsRead<Register> read = read(HEADER, GOOD + ",\"148215 Successor\",\"148216 Merged - change in age range\",");
        assertThat(read.problems()).isEmpty();
        assertThat(only(read).links())
                .extracting(SchoolLink::kind)
                .containsExactly(LinkKind.PREDECESSOR, LinkKind.SUCCESSOR, LinkKind.OTHER);
    }

    @Test
    void aShiftedRowIsRefused() {
        RowsRead<Register> read = read(HEADER, GOOD.replace("Ashfield", "Ashfield, The"));
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 1));
    }

    @Test
    void aRowWithMoreFieldsThanTheHeaderIsRefused() {
        RowsRead<Register> read =
                read("urn,school_name,establishment_type,school_status", "100001,A,B,Community school,Open");
        assertThat(Reference.only(read.problems()).message()).contains("more fields than the header");
        assertThat(read("urn,school_name,establishment_type,school_status", "100001,A,Community school,Open,,")
                        .problems())
                .isEmpty();
    }

    @Test
    void readsCodesAndTheNumberOfASchoolToo() {
        RowsRead<Register> read = read(
                "urn,dfe_number,school_name,TypeOfEstablishment (code),EstablishmentStatus (code),PhaseOfEducation (code)",
                "100001,931/2055,Ashfield,1,3,2");
        assertThat(read.problems()).isEmpty();
        School school = only(read);
        assertThat(school.la()).contains(LaCode.of(931));
        assertThat(school.establishmentNumber()).hasValue(2055);
        assertThat(school.type()).hasToString("Community school");
        assertThat(school.status()).isEqualTo(EstablishmentStatus.OPEN_PROPOSED_TO_CLOSE);
        assertThat(school.phase()).isEqualTo(Phase.PRIMARY);
        assertThat(read.value().showsLastInspection()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Closed, CLOSED",
        "'\"Open, but proposed to close\"', OPEN_PROPOSED_TO_CLOSE",
        "Proposed to open, PROPOSED_TO_OPEN"
    })
    void readsEveryStatus(String word, EstablishmentStatus status) {
        assertThat(only(readWith("EstablishmentStatus (name)", word)).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "ReligiousCharacter (name), Does not apply",
        "ReligiousCharacter (name), None",
        "Diocese (name), Not applicable"
    })
    void wordsForNothingAreNothing(String column, String word) {
        School school = only(readWith(column, word));
        assertThat(school.religiousCharacter().isEmpty() || school.diocese().isEmpty())
                .isTrue();
    }

    @Test
    void gradesWithoutAColumnOfDatesAreNotUsed() {
        RowsRead<Register> read = read(
                "urn,school_name,establishment_type,school_status,OfstedRating (name)",
                "100001,Ashfield,Community school,Open,Good");
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().showsLastInspection()).isFalse();
        assertThat(read.notes()).anyMatch(note -> note.contains("no dates"));
    }

    @Test
    void missingColumnsAreNamedWithWhatIsNear() {
        RowsRead<Register> read = read("URN,EstablishmentNme,EstablishmentStatus (name)", "100001,Ashfield,Open");
        assertThat(read.tally()).isEqualTo(new RowTally(0, 0, 0));
        assertThat(read.problems()).hasSize(2).allMatch(problem -> problem.effect() == Effect.INPUT_REFUSED);
        assertThat(read.problems().get(0).toString())
                .contains("no column for name")
                .contains("did you mean 'EstablishmentNme'")
                .contains("EstablishmentName or school_name");
        assertThat(read.problems().get(1).message()).contains("no column for type");
    }

    @Test
    void aFileWithoutAHeaderIsRefused() {
        assertThat(read(GOOD, GOOD).problems())
                .isNotEmpty()
                .allMatch(problem -> problem.effect() == Effect.INPUT_REFUSED);
    }

    @Test
    void aColumnThatStandsTwiceIsRefusedIfItIsRead() {
        assertThat(Reference.only(read("URN,urn,school_name,establishment_type,school_status")
                                .problems())
                        .message())
                .contains("two columns");
        assertThat(read("URN,school_name,establishment_type,school_status,x,x,,")
                        .problems())
                .isEmpty();
    }

    @Test
    void headersMatchIgnoringCaseAndSpaces() {
        assertThat(read(" urn ,SCHOOL_NAME, Establishment_Type,school_status", "100001,A,Community school,open")
                        .tally())
                .isEqualTo(new RowTally(1, 0, 0));
    }

    @Test
    void linksAndGroupsCompleteARegister() {
        Urn urn = Urn.of(100001);
        SchoolLink dated = new SchoolLink(
                urn,
                Urn.of(100000),
                LinkKind.PREDECESSOR,
                "Predecessor",
                Optional.of(LocalDate.of(2013, 9, 1))); // Sunday
        GroupMembership trust =
                new GroupMembership(Optional.of("7"), "The Ash Trust", GroupKind.MULTI_ACADEMY_TRUST, Optional.empty());
        Register register = read(HEADER, GOOD + ",100009 Successor").value();
        School school = Reference.only(
                register.with(List.of(dated), Map.of(urn, List.of(trust))).schools());
        assertThat(school.groups()).containsExactly(trust);
        assertThat(school.links()).hasSize(2).contains(dated);
        assertThat(register.with(List.of(), Map.of())).isEqualTo(register);
    }

    @Test
    void noProblemEverQuotesAColumnThatIsNotRead() {
        RowsRead<Register> read = readWith("HeadLastName", "\"Nobody\"x");
        assertThat(read.problems().toString()).doesNotContain("Nobody");
    }

    private static void assertLeftOut(RowsRead<Register> read, String column) {
        assertThat(read.value().schools()).hasSize(1);
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Effect.VALUE_LEFT_OUT);
        assertThat(problem.place()).isEqualTo(column);
        assertThat(problem.accepted()).isNotEmpty();
    }
}
