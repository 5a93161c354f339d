package org.schooloversight.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.Figure;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasureId;
import org.schooloversight.core.evidence.MeasuredResult;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.LinkKind;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/** Reads the real published files, where they are at hand, and counts. */
class PublishedFilesTest {

    private static final RegisterReader REGISTER =
            RegisterReader.of(EstablishmentTypeTables.bundled(), InspectionFrameworks.bundled(), Reference.COLUMNS);
    private static final InspectionsReader INSPECTIONS =
            InspectionsReader.of(InspectionFrameworks.bundled(), Reference.COLUMNS);
    private static final ResultsReader RESULTS = ResultsReader.of(MeasureCatalogues.bundled(), Reference.COLUMNS);
    private static final String OXFORDSHIRE = "oxfordshire_931/oxfordshire_schools_joined_derived.csv";

    @Test
    void readsTheRegisterOfHampshire() throws IOException {
        RowsRead<Register> read = hampshire();
        assertThat(read.tally()).isEqualTo(new RowTally(520, 0, 0));
        assertThat(read.problems()).isEmpty();
        List<School> schools = read.value().schools();
        assertThat(schools)
                .filteredOn(school -> school.status() == EstablishmentStatus.CLOSED)
                .hasSize(93);
        assertThat(schools)
                .filteredOn(school -> school.status() == EstablishmentStatus.OPEN)
                .hasSize(427);
        assertThat(schools).allMatch(school -> school.la().equals(Optional.of(LaCode.of(850))));
        assertThat(schools).filteredOn(school -> school.opened().isPresent()).hasSize(55);
        assertThat(schools)
                .filteredOn(school -> school.religiousCharacter().isPresent())
                .hasSize(141);
        assertThat(kindsOfLinks(schools))
                .isEqualTo(Map.of(LinkKind.PREDECESSOR, 75L, LinkKind.SUCCESSOR, 68L, LinkKind.OTHER, 2L));
        assertThat(kindsOfGroups(schools.stream().flatMap(school -> school.groups().stream())))
                .isEqualTo(Map.of(
                        GroupKind.MULTI_ACADEMY_TRUST,
                        27L,
                        GroupKind.SINGLE_ACADEMY_TRUST,
                        4L,
                        GroupKind.FEDERATION,
                        60L));
    }

    @Test
    void readsTheLastInspectionsOfHampshire() throws IOException {
        Register register = hampshire().value();
        assertThat(register.showsLastInspection()).isTrue();
        Map<OverallGrade, Long> grades = register.lastInspections().stream()
                .collect(Collectors.groupingBy(Inspection.Graded::grade, Collectors.counting()));
        assertThat(grades)
                .isEqualTo(Map.of(
                        OverallGrade.GOOD,
                        307L,
                        OverallGrade.OUTSTANDING,
                        90L,
                        OverallGrade.REQUIRES_IMPROVEMENT,
                        22L,
                        OverallGrade.INADEQUATE,
                        8L));
        assertThat(register.lastInspections())
                .filteredOn(inspection -> inspection.category().isPresent())
                .hasSize(8);
    }

    /** Hampshire's own file has the row of England that is about state-funded schools, and no progress in it. */
    @Test
    void theTableOfHampshireComparesItWithEngland() throws IOException {
        RowsRead<Results> read =
                SharedData.read("performance/ks2_2018-19_LA850_hampshire.csv", RESULTS.withYear(year(2018))::read);
        AreaFigures figures = AreaFigures.of(read.value().areaFigures());
        assertThat(figure(figures, 850, "ks2-rwm-expected", "all")).isEqualTo("68");
        assertThat(figure(figures, 0, "ks2-rwm-expected", "all")).isEqualTo("65");
        assertThat(figure(figures, 850, "ks2-rwm-expected", "disadvantaged")).isEqualTo("49");
        assertThat(figure(figures, 850, "ks2-rwm-expected", "not-disadvantaged"))
                .isEqualTo("73");
        assertThat(figure(figures, 850, "ks2-maths-progress", "all")).startsWith("-0.7 [");
        assertThat(figure(figures, 0, "ks2-maths-progress", "all")).startsWith("BLANK");
    }

    @Test
    void theTableOfEnglandHasAllAuthoritiesAndTheStateFundedTotal() throws IOException {
        RowsRead<Results> read =
                SharedData.read("performance/ks4_provisional_2018-19_england.csv", RESULTS.withYear(year(2018))::read);
        AreaFigures figures = AreaFigures.of(read.value().areaFigures());
        assertThat(figure(figures, 931, "ks4-progress-8", "all")).isEqualTo("0.07 [0.03, 0.1]");
        assertThat(figure(figures, 931, "ks4-attainment-8", "all")).isEqualTo("47.2");
        assertThat(figure(figures, 931, "ks4-english-maths-4", "all")).isEqualTo("66.1");
        assertThat(figure(figures, 0, "ks4-progress-8", "all")).isEqualTo("-0.03");
        assertThat(figure(figures, 0, "ks4-attainment-8", "all")).isEqualTo("46.5");
        assertThat(figures.ofAuthorities(MeasureId.of("ks4-progress-8"), PupilGroupId.of("all"), year(2018)))
                .hasSizeGreaterThan(148);
    }

    private static AcademicYear year(int start) {
        return AcademicYear.starting(start);
    }

    private static String figure(AreaFigures figures, int la, String measure, String group) {
        Optional<LaCode> area = la == 0 ? Optional.empty() : Optional.of(LaCode.of(la));
        return figures.find(area, MeasureId.of(measure), PupilGroupId.of(group), year(2018))
                .orElseThrow()
                .figure()
                .toString();
    }

    @Test
    void readsTheRegisterOfEngland() throws IOException {
        RowsRead<Register> read = SharedData.read("gias/england_dim_school_20220425_derived.csv", REGISTER::read);
        assertThat(read.tally()).isEqualTo(new RowTally(20_185, 0, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().showsLastInspection()).isFalse();
        assertThat(read.value().schools())
                .filteredOn(school -> school.la().equals(Optional.of(LaCode.of(931))))
                .hasSize(282);
    }

    @ParameterizedTest
    @CsvSource({
        "gias_groups_links/gias_links_20230421.csv, 31274",
        "gias_groups_links/gias_links_20250422.csv, 33801",
        "oxfordshire_931/oxfordshire_gias_links_20250422.csv, 379"
    })
    void readsLinks(String path, int rows) throws IOException {
        RowsRead<List<SchoolLink>> read = SharedData.read(path, LinksReader.of(Reference.COLUMNS)::read);
        assertThat(read.tally()).isEqualTo(new RowTally(rows, 0, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).hasSize(rows);
    }

    @Test
    void sortsTheLinksOf2025ByKind() throws IOException {
        RowsRead<List<SchoolLink>> read =
                SharedData.read("gias_groups_links/gias_links_20250422.csv", LinksReader.of(Reference.COLUMNS)::read);
        assertThat(read.notes()).containsExactly("encoding: windows-1252, by lines that are not UTF-8: 8");
        Map<LinkKind, Long> kinds =
                read.value().stream().collect(Collectors.groupingBy(SchoolLink::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        LinkKind.SUCCESSOR, 16_451L,
                        LinkKind.PREDECESSOR, 16_264L,
                        LinkKind.MERGED_PREDECESSOR, 230L + 123,
                        LinkKind.MERGED_SUCCESSOR, 184L + 110,
                        LinkKind.SPLIT_PREDECESSOR, 44L,
                        LinkKind.SPLIT_SUCCESSOR, 48L,
                        LinkKind.OTHER, 111L + 135 + 57 + 15 + 9 + 9 + 5 + 3 + 3));
        assertThat(read.value())
                .filteredOn(link -> link.established().isEmpty())
                .hasSize(8253);
    }

    @Test
    void readsGroupLinksAndSetsClosedGroupsAside() throws IOException {
        RowsRead<Map<Urn, List<GroupMembership>>> read = SharedData.read(
                "gias_groups_links/gias_group_links_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        assertThat(read.tally()).isEqualTo(new RowTally(20_560, 53, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(kindsOfGroups(read.value().values().stream().flatMap(List::stream)))
                .isEqualTo(Map.of(
                        GroupKind.MULTI_ACADEMY_TRUST, 8854L,
                        GroupKind.SPONSOR, 7397L,
                        GroupKind.SINGLE_ACADEMY_TRUST, 1140L,
                        GroupKind.FEDERATION, 1060L,
                        GroupKind.TRUST, 496L,
                        GroupKind.OTHER, 1461L + 152));
    }

    @Test
    void readsTheGroupLinksOfOxfordshire() throws IOException {
        RowsRead<Map<Urn, List<GroupMembership>>> read = SharedData.read(
                "oxfordshire_931/oxfordshire_group_links_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        assertThat(read.tally()).isEqualTo(new RowTally(310, 0, 0));
    }

    @Test
    void refusesTheListOfGroupsAndNamesTheFileThatIsNeeded() throws IOException {
        RowsRead<Map<Urn, List<GroupMembership>>> read =
                SharedData.read("gias_groups_links/gias_groups_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read);
        Problem problem = Reference.only(read.problems());
        assertThat(problem.effect()).isEqualTo(Problem.Effect.INPUT_REFUSED);
        assertThat(problem.accepted()).contains("group links of GIAS").contains("URN");
    }

    @ParameterizedTest
    @CsvSource({
        "ks2_2018-19_england_progress_plus_ofsted_2021.csv, 13684, 2671",
        "ks4_2018-19_england_progress_plus_ofsted_2021.csv, 4209, 1307"
    })
    void readsScrapedGradesAsTheLatestOnly(String name, int kept, int setAside) throws IOException {
        RowsRead<Inspections> read = SharedData.read("performance/" + name, INSPECTIONS::read);
        assertThat(read.tally()).isEqualTo(new RowTally(kept, setAside, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().coverage()).isEqualTo(InspectionCoverage.LATEST_GRADE);
    }

    @ParameterizedTest
    @CsvSource({
        "performance/ks2_2016-17_LA850_hampshire.csv, 328, 3, 2016-17, REVISED",
        "performance/ks2_2017-18_LA850_hampshire.csv, 328, 3, 2017-18, REVISED",
        "performance/ks2_2018-19_LA850_hampshire.csv, 331, 3, 2018-19, REVISED",
        "performance/ks2_2018-19_england_progress_plus_ofsted_2021.csv, 16355, 0, 2018-19, REVISED",
        "performance/ks4_2018-19_england_progress_plus_ofsted_2021.csv, 5516, 0, 2018-19, REVISED",
        "performance/ks4_provisional_2018-19_england.csv, 5495, 157, 2018-19, PROVISIONAL",
        "oxfordshire_931/oxfordshire_ks4_provisional_2018-19.csv, 84, 1, 2018-19, PROVISIONAL",
        "absence_exclusions/absence_school_level_england_ppersabs10.csv, 21214, 3, 2018-19, FINAL",
        "absence_exclusions/absence_school_level_england_2012-13_ppersabs15.csv, 20057, 2, 2012-13, FINAL"
    })
    void readsResults(String path, int kept, int setAside, String year, ResultStatus status) throws IOException {
        RowsRead<Results> read = SharedData.read(path, RESULTS::read);
        assertThat(read.tally()).isEqualTo(new RowTally(kept, setAside, 0));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().totals()).hasSize(setAside);
        assertThat(read.value().schools())
                .allMatch(result -> result.year().equals(AcademicYear.parse(year)) && result.status() == status);
    }

    @Test
    void readsTheYearOffTheColumnsWhateverTheFileIsCalled() throws IOException {
        Path file = SharedData.require("performance/ks2_2017-18_LA850_hampshire.csv");
        try (InputStream in = Files.newInputStream(file)) {
            RowsRead<Results> read = RESULTS.read("2017-850-ks2.csv", in);
            assertThat(read.notes()).contains("year: 2017-18, from its columns of earlier years");
        }
    }

    @Test
    void readsNoPersistentAbsenceOfTheOldDefinition() throws IOException {
        RowsRead<Results> read = SharedData.read(
                "absence_exclusions/absence_school_level_england_2012-13_ppersabs15.csv", RESULTS::read);
        assertThat(read.value().schools())
                .allMatch(result -> result.measure().value().equals("absence-overall"));
        assertThat(read.notes()).anyMatch(note -> note.startsWith("the column PPERSABS15 is not read"));
    }

    @Test
    void needsTheYearOfACutThatDoesNotTellIt() throws IOException {
        String path = "oxfordshire_931/oxfordshire_absence.csv";
        RowsRead<Results> unread = SharedData.read(path, RESULTS::read);
        assertThat(Reference.only(unread.problems()).message()).contains("which year");
        RowsRead<Results> read = SharedData.read(path, RESULTS.withYear(AcademicYear.starting(2018))::read);
        assertThat(read.tally()).isEqualTo(new RowTally(292, 0, 0));
        assertThat(read.value().schools())
                .filteredOn(result -> result.figure() instanceof Figure.None)
                .hasSize(18);
    }

    /** The counts are those of shared/data/README.md, made by other means; they are no judgement of any school. */
    @ParameterizedTest
    @CsvSource({"2016-17, 313, 294, 11, 73", "2017-18, 312, 296, 8, 63", "2018-19, 315, 300, 10, 80"})
    void agreesWithAnIndependentCountOfFloorAndCoasting(
            String year, int mainstream, int inScope, int belowFloor, int coasting) throws IOException {
        String path = "performance/ks2_" + year + "_LA850_hampshire.csv";
        Set<Urn> schools = mainstream(path);
        assertThat(schools).hasSize(mainstream);
        Map<Urn, Map<String, Double>> values = new HashMap<>();
        SharedData.read(path, RESULTS::read).value().schools().stream()
                .filter(result -> result.group().equals(Reference.ALL) && schools.contains(result.urn()))
                .filter(result -> result.cohort().orElse(0) >= 11)
                .forEach(result -> value(result, values));
        values.values().removeIf(each -> each.size() < 4);
        assertThat(values).hasSize(inScope);
        assertThat(values.values().stream().filter(PublishedFilesTest::isBelowFloor))
                .hasSize(belowFloor);
        assertThat(values.values().stream().filter(PublishedFilesTest::isCoasting))
                .hasSize(coasting);
    }

    @Test
    void readsTheJoinedTableOfOxfordshireThroughAMapping() throws IOException {
        ColumnMapping mapping = oxfordshire();
        RowsRead<Register> register = SharedData.read(
                OXFORDSHIRE,
                RegisterReader.of(EstablishmentTypeTables.bundled(), InspectionFrameworks.bundled(), mapping)::read);
        assertThat(register.tally()).isEqualTo(new RowTally(282, 0, 0));
        assertThat(register.problems()).isEmpty();
        assertThat(register.value().lastInspections()).hasSize(232);
        RowsRead<Results> results =
                SharedData.read(OXFORDSHIRE, ResultsReader.of(MeasureCatalogues.bundled(), mapping)::read);
        assertThat(results.tally()).isEqualTo(new RowTally(282, 0, 0));
        assertThat(results.problems()).isEmpty();
        assertThat(values(results.value(), "ks2-reading-progress")).isEqualTo(209);
        assertThat(values(results.value(), "ks4-progress-8")).isEqualTo(33);
        assertThat(values(results.value(), "absence-overall")).isEqualTo(259);
        RowsRead<Inspections> inspections =
                SharedData.read(OXFORDSHIRE, InspectionsReader.of(InspectionFrameworks.bundled(), mapping)::read);
        assertThat(inspections.tally()).isEqualTo(new RowTally(194, 88, 0));
    }

    @Test
    void completesTheRegisterOfHampshire() throws IOException {
        List<SchoolLink> links = SharedData.read(
                        "gias_groups_links/gias_links_20230421.csv", LinksReader.of(Reference.COLUMNS)::read)
                .value();
        Map<Urn, List<GroupMembership>> groups = SharedData.read(
                        "gias_groups_links/gias_group_links_2022-07.csv", GroupsReader.of(Reference.COLUMNS)::read)
                .value();
        Register register = hampshire().value().with(links, groups);
        assertThat(register.schools()).hasSize(520);
        assertThat(register.schools().stream().flatMap(school -> school.links().stream()))
                .filteredOn(link -> link.established().isPresent())
                .hasSizeGreaterThan(50);
        assertThat(register.schools())
                .filteredOn(school -> school.trustOn(LocalDate.of(2022, 7, 31)).isPresent())
                .hasSizeBetween(29, 40);
    }

    /** Finds the schools of record type 1, which is not part of what the reader returns. */
    private static Set<Urn> mainstream(String path) throws IOException {
        Path file = SharedData.require(path);
        try (InputStream in = Files.newInputStream(file)) {
            CsvText text = CsvText.read(path, in);
            int type = text.header().indexOf("RECTYPE");
            int urn = text.header().indexOf("URN");
            return text.rows().stream()
                    .filter(row -> row.fields().get(type).equals("1"))
                    .map(row -> Urn.parse(row.fields().get(urn)))
                    .collect(Collectors.toSet());
        }
    }

    private static RowsRead<Register> hampshire() throws IOException {
        return SharedData.read("gias/gias_LA850_hampshire_20220420.csv", REGISTER::read);
    }

    private static ColumnMapping oxfordshire() throws IOException {
        Path file = Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("examples/cli/src/main/mappings/oxfordshire-joined.json"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        try (InputStream in = Files.newInputStream(file)) {
            return ColumnMapping.read(file.getFileName().toString(), in).orElseThrow();
        }
    }

    private static Map<LinkKind, Long> kindsOfLinks(List<School> schools) {
        return schools.stream()
                .flatMap(school -> school.links().stream())
                .collect(Collectors.groupingBy(SchoolLink::kind, Collectors.counting()));
    }

    private static Map<GroupKind, Long> kindsOfGroups(Stream<GroupMembership> groups) {
        return groups.collect(Collectors.groupingBy(GroupMembership::kind, Collectors.counting()));
    }

    private static long values(Results results, String measure) {
        return results.schools().stream()
                .filter(result -> result.measure().value().equals(measure))
                .filter(result -> result.figure() instanceof Figure.Value)
                .count();
    }

    private static void value(MeasuredResult result, Map<Urn, Map<String, Double>> values) {
        if (result.figure() instanceof Figure.Value value) {
            values.computeIfAbsent(result.urn(), urn -> new TreeMap<>())
                    .put(result.measure().value(), value.value().doubleValue());
        }
    }

    private static boolean isBelowFloor(Map<String, Double> school) {
        return school.getOrDefault("ks2-rwm-expected", 0.0) < 65
                && !(school.getOrDefault("ks2-reading-progress", 0.0) >= -5
                        && school.getOrDefault("ks2-maths-progress", 0.0) >= -5
                        && school.getOrDefault("ks2-writing-progress", 0.0) >= -7);
    }

    private static boolean isCoasting(Map<String, Double> school) {
        return school.getOrDefault("ks2-rwm-expected", 0.0) < 85
                && (school.getOrDefault("ks2-reading-progress", 0.0) < -2.5
                        || school.getOrDefault("ks2-maths-progress", 0.0) < -2.5
                        || school.getOrDefault("ks2-writing-progress", 0.0) < -3.5);
    }
}
