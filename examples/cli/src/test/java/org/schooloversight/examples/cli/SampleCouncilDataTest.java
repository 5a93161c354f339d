package org.schooloversight.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ResultStatus;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.EventsReader;
import org.schooloversight.core.register.GroupsReader;
import org.schooloversight.core.register.Inspections;
import org.schooloversight.core.register.InspectionsReader;
import org.schooloversight.core.register.JudgementsReader;
import org.schooloversight.core.register.LinksReader;
import org.schooloversight.core.register.RatingsReader;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.register.RegisterReader;
import org.schooloversight.core.register.ResultsReader;
import org.schooloversight.core.register.TierRecordsReader;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.assess.AddedSupport;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.ReadingEffect;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.json.SupportPolicies;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.policy.TriggerDefinition;

/** The files of the sample council say what they are meant to say, whatever the command line does with them. */
class SampleCouncilDataTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2020, 8, 31); // Monday
    private static final LocalDate YEAR_BEFORE = LocalDate.of(2019, 8, 31); // Saturday
    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();
    private static final SupportPolicy POLICY = SupportPolicies.bundled(MEASURES)
            .inForce(PolicyId.of("oxfordshire-support"), LAST_DAY)
            .orElseThrow();

    private static final Map<String, String> TALLIES = new LinkedHashMap<>();
    private static final List<Problem> PROBLEMS = new ArrayList<>();
    private static final List<School> SCHOOLS = new ArrayList<>();
    private static final Map<Urn, Assessment> ASSESSMENTS = new LinkedHashMap<>();

    private static EvidenceBase base = EvidenceBase.builder().build();
    private static Register register = new Register(List.of(), List.of(), false);

    private interface Reading<T> {
        RowsRead<T> read(String file, InputStream in) throws IOException;
    }

    @BeforeAll
    static void read() throws IOException {
        ColumnMapping columns;
        try (InputStream in = open("columns.json")) {
            columns = ColumnMapping.read("columns.json", in).orElseThrow();
        }
        register = read(
                "register.csv",
                RegisterReader.of(EstablishmentTypeTables.bundled(), InspectionFrameworks.bundled(), columns)::read);
        List<SchoolLink> links = read("links.csv", LinksReader.of(columns)::read);
        Map<Urn, List<GroupMembership>> groups = read("groups.csv", GroupsReader.of(columns)::read);
        Inspections inspections =
                read("inspections.csv", InspectionsReader.of(InspectionFrameworks.bundled(), columns)::read);
        EvidenceBase.Builder builder = EvidenceBase.builder()
                .addLinks(links)
                .addInspections(register.lastInspections(), InspectionCoverage.LATEST_GRADE)
                .addInspections(inspections.inspections(), inspections.coverage());
        ResultsReader results = ResultsReader.of(MEASURES, columns);
        ResultsReader revised = results.withStatus(ResultStatus.REVISED);
        for (String file : List.of("ks2-2017-18.csv", "ks2-2018-19.csv", "ks4-2017-18.csv", "ks4-2018-19.csv")) {
            builder.addAll(read(file, revised::read).schools());
        }
        for (String file : List.of("absence-2017-18.csv", "absence-2018-19.csv", "exclusions.csv")) {
            builder.addAll(read(file, results::read).schools());
        }
        builder.addAll(read("judgements.csv", JudgementsReader.of(columns)::read));
        builder.addAll(read("ratings.csv", RatingsReader.of(columns)::read));
        builder.addAll(read("tiers.csv", TierRecordsReader.of(columns)::read));
        builder.addAll(read("events.csv", EventsReader.of(columns)::read));
        base = builder.build();
        SCHOOLS.addAll(register.with(links, groups).schools());
        SupportAssessor assessor = SupportAssessor.of(POLICY, PolicySettings.defaults(POLICY), MEASURES);
        for (School school : SCHOOLS) {
            ASSESSMENTS.put(school.urn(), assessor.assess(school, base.of(school), AsOf.on(LAST_DAY)));
        }
    }

    private static InputStream open(String file) {
        InputStream in = SampleCouncilDataTest.class.getResourceAsStream("sample/" + file);
        if (in == null) {
            throw new IllegalStateException("no resource sample/" + file);
        }
        return in;
    }

    private static <T> T read(String file, Reading<T> reading) throws IOException {
        try (InputStream in = open(file)) {
            RowsRead<T> read = reading.read(file, in);
            TALLIES.put(
                    file,
                    read.tally().kept() + " + " + read.tally().setAside() + " + "
                            + read.tally().refused());
            PROBLEMS.addAll(read.problems());
            return read.value();
        }
    }

    /** Kept, set aside (totals, closed groups) and refused; README.txt states the sums. */
    @Test
    void everyFileIsReadWholeAndWithoutAProblem() {
        assertThat(PROBLEMS).isEmpty();
        assertThat(TALLIES)
                .containsExactly(
                        Map.entry("register.csv", "403 + 0 + 0"),
                        Map.entry("links.csv", "94 + 0 + 0"),
                        Map.entry("groups.csv", "233 + 19 + 0"),
                        Map.entry("inspections.csv", "636 + 0 + 0"),
                        Map.entry("ks2-2017-18.csv", "234 + 1 + 0"),
                        Map.entry("ks2-2018-19.csv", "235 + 1 + 0"),
                        Map.entry("ks4-2017-18.csv", "49 + 1 + 0"),
                        Map.entry("ks4-2018-19.csv", "50 + 1 + 0"),
                        Map.entry("absence-2017-18.csv", "290 + 0 + 0"),
                        Map.entry("absence-2018-19.csv", "293 + 0 + 0"),
                        Map.entry("exclusions.csv", "293 + 0 + 0"),
                        Map.entry("judgements.csv", "1033 + 0 + 0"),
                        Map.entry("ratings.csv", "113 + 0 + 0"),
                        Map.entry("tiers.csv", "59 + 0 + 0"),
                        Map.entry("events.csv", "137 + 0 + 0"));
    }

    @Test
    void theReadmeStatesTheRowsOfEachFile() {
        List<String> readme = lines("README.txt");
        for (String file : TALLIES.keySet()) {
            String rows = Integer.toString(lines(file).size() - 1);
            assertThat(readme).as(file).anyMatch(line -> line.matches(file + " +" + rows + "  .*"));
        }
    }

    private static List<String> lines(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void noNumberIsThatOfARealSchoolOrCouncil() {
        assertThat(SCHOOLS)
                .allMatch(school -> school.urn().compareTo(Urn.of(900_001)) >= 0)
                .allMatch(school -> school.la().orElseThrow().equals(LaCode.of(999)));
        assertThat(SCHOOLS).extracting(School::urn).isSorted();
        assertThat(SCHOOLS.stream().map(School::urn)).containsAll(base.urns());
    }

    /** The establishments of Oxfordshire at 31 August 2019; a year later nothing has changed yet. */
    @Test
    void theOpenSchoolsAreAsManyOfEachSortAsInTheTable() {
        for (LocalDate day : List.of(YEAR_BEFORE, LAST_DAY)) {
            List<School> open = SCHOOLS.stream()
                    .filter(school -> school.standingOn(day) == Standing.OPEN)
                    .toList();
            assertThat(open).as("on %s", day).hasSize(356);
            Map<String, Integer> sorts = counted(open, school -> school.type().maintenance() + " " + school.kind());
            assertThat(sorts)
                    .as("on %s", day)
                    .containsOnly(
                            Map.entry(Maintenance.MAINTAINED + " " + SchoolKind.NURSERY, 7),
                            Map.entry(Maintenance.MAINTAINED + " " + SchoolKind.PRIMARY, 106),
                            Map.entry(Maintenance.MAINTAINED + " " + SchoolKind.SECONDARY, 1),
                            Map.entry(Maintenance.MAINTAINED + " " + SchoolKind.SPECIAL, 9),
                            Map.entry(Maintenance.ACADEMY + " " + SchoolKind.PRIMARY, 131),
                            Map.entry(Maintenance.ACADEMY + " " + SchoolKind.SECONDARY, 37),
                            Map.entry(Maintenance.ACADEMY + " " + SchoolKind.ALL_THROUGH, 3),
                            Map.entry(Maintenance.ACADEMY + " " + SchoolKind.SPECIAL, 5),
                            Map.entry(Maintenance.ACADEMY + " " + SchoolKind.ALTERNATIVE_PROVISION, 1),
                            Map.entry(Maintenance.OTHER + " " + SchoolKind.OTHER, 53),
                            Map.entry(Maintenance.OTHER + " " + SchoolKind.SIXTEEN_PLUS, 3));
        }
        Map<EstablishmentStatus, Integer> statuses = counted(SCHOOLS, School::status);
        assertThat(statuses)
                .containsOnly(
                        Map.entry(EstablishmentStatus.OPEN, 355),
                        Map.entry(EstablishmentStatus.OPEN_PROPOSED_TO_CLOSE, 1),
                        Map.entry(EstablishmentStatus.CLOSED, 46),
                        Map.entry(EstablishmentStatus.PROPOSED_TO_OPEN, 1));
    }

    @Test
    void aboutNineInTenOfTheInspectedSchoolsAreGoodOrBetter() {
        Map<Urn, School> open = SCHOOLS.stream()
                .filter(school -> school.standingOn(LAST_DAY) == Standing.OPEN)
                .filter(school -> school.type().maintenance() != Maintenance.OTHER)
                .collect(Collectors.toMap(School::urn, Function.identity()));
        List<Inspection.Graded> last = register.lastInspections().stream()
                .filter(inspection -> open.containsKey(inspection.urn()))
                .toList();
        long good = last.stream()
                .filter(inspection ->
                        inspection.grade() == OverallGrade.OUTSTANDING || inspection.grade() == OverallGrade.GOOD)
                .count();
        assertThat(last).hasSize(261);
        assertThat(good).isEqualTo(232);
    }

    @Test
    void everyTierOccursAndSomeSchoolsCannotBePlaced() {
        Map<String, Integer> outcomes = counted(ASSESSMENTS.values(), SampleCouncilDataTest::words);
        assertThat(outcomes)
                .containsOnly(
                        Map.entry("Placed [universal]", 7),
                        Map.entry("Placed [annual-review]", 53),
                        Map.entry("Placed [targeted]", 23),
                        Map.entry("Placed [bespoke-targeted]", 17),
                        Map.entry("Placed [bespoke-requires-improvement]", 9),
                        Map.entry("Placed [statement-of-action]", 3),
                        Map.entry("Placed [academy-conversation]", 50),
                        Map.entry("Placed [academy-none]", 98),
                        Map.entry("Undecided [annual-review, bespoke-targeted]", 4),
                        Map.entry("Undecided [annual-review, targeted, bespoke-targeted]", 7),
                        Map.entry("Undecided [academy-none, academy-conversation]", 29),
                        Map.entry("Outside []", 103));
    }

    private static String words(Assessment assessment) {
        TierOutcome outcome = assessment.outcome();
        return outcome.getClass().getSimpleName() + " " + outcome.tiers();
    }

    /** With every inspection on record, what a section 8 inspection found is always known. */
    @Test
    void everyTriggerIsFiredClearAndNotKnownSomewhere() {
        for (TriggerDefinition trigger : POLICY.triggers()) {
            List<FindingState> expected = trigger.id().value().equals("section8-risk")
                    ? List.of(FindingState.FIRED, FindingState.CLEAR)
                    : List.of(FindingState.values());
            assertThat(findings(trigger).map(Finding::state))
                    .as("%s", trigger.id())
                    .containsAll(expected);
        }
    }

    @Test
    void everyTriggerFiresByAJudgementAndByPublishedEvidenceIfItCan() {
        List<String> onlyJudged = List.of("leadership-governance", "risk-less-than-good", "safeguarding");
        for (TriggerDefinition trigger : POLICY.triggers()) {
            assertThat(fired(trigger, this::isJudged))
                    .as("%s by judgement", trigger.id())
                    .isPositive();
            assertThat(fired(trigger, (school, each) -> !isJudged(school, each)) > 0)
                    .as("%s by published evidence", trigger.id())
                    .isEqualTo(!onlyJudged.contains(trigger.id().value()));
        }
        assertThat(inScope()
                        .flatMap(assessment -> assessment.findings().stream())
                        .filter(Finding::significant))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    private static long fired(TriggerDefinition trigger, BiPredicate<School, TriggerDefinition> how) {
        return inScope()
                .filter(assessment -> findings(assessment, trigger).state() == FindingState.FIRED)
                .filter(assessment -> how.test(assessment.school(), trigger))
                .count();
    }

    private boolean isJudged(School school, TriggerDefinition trigger) {
        return base.of(school).judgements(trigger.concern()).stream()
                .filter(judgement -> judgement.isCurrentOn(LAST_DAY))
                .limit(1)
                .anyMatch(judgement -> judgement.level() != JudgementLevel.NO_CONCERN);
    }

    private static Stream<Finding> findings(TriggerDefinition trigger) {
        return inScope().map(assessment -> findings(assessment, trigger));
    }

    private static Finding findings(Assessment assessment, TriggerDefinition trigger) {
        return assessment.findings().stream()
                .filter(finding -> finding.trigger().equals(trigger.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Assessment> inScope() {
        return ASSESSMENTS.values().stream()
                .filter(assessment -> !(assessment.outcome() instanceof TierOutcome.Outside));
    }

    /** No two published years but 2017-18 and 2018-19 are in question, so that it does not matter whether a gap breaks a pattern. */
    @Test
    void everyOpenPointButTheTwoYearsMattersSomewhere() {
        TreeSet<String> mattering = inScope()
                .flatMap(assessment -> assessment.readingsThatMatter().stream())
                .map(ReadingEffect::reading)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> all = POLICY.readings().stream()
                .map(reading -> reading.id().value())
                .filter(Predicate.not("two-years"::equals))
                .toList();
        assertThat(mattering).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void newHeadsAreFewAndSomeAreNotOnRecord() {
        Map<FindingState, Integer> newHeads = counted(
                inScope().flatMap(assessment -> assessment.additions().stream()).toList(), AddedSupport::state);
        assertThat(newHeads)
                .containsOnly(
                        Map.entry(FindingState.FIRED, 13),
                        Map.entry(FindingState.CLEAR, 104),
                        Map.entry(FindingState.NOT_KNOWN, 6));
    }

    @Test
    void aSchoolReopensAsAnAcademyOnTheNextDay() {
        School closing = only(EstablishmentStatus.OPEN_PROPOSED_TO_CLOSE);
        School opening = only(EstablishmentStatus.PROPOSED_TO_OPEN);
        assertThat(closing.closed()).contains(LAST_DAY);
        assertThat(opening.opened()).contains(LAST_DAY.plusDays(1));
        assertThat(closing.successor().map(SchoolLink::to)).contains(opening.urn());
        assertThat(opening.predecessor().map(SchoolLink::to)).contains(closing.urn());
        assertThat(ASSESSMENTS.get(closing.urn()))
                .satisfies(assessment -> assertThat(words(assessment)).isEqualTo("Placed [statement-of-action]"));
        assertThat(opening.trustOn(LAST_DAY)).isEmpty();
        assertThat(opening.trustOn(LAST_DAY.plusDays(1))).isPresent();
    }

    private static School only(EstablishmentStatus status) {
        List<School> found =
                SCHOOLS.stream().filter(school -> school.status() == status).toList();
        assertThat(found).as("%s", status).hasSize(1);
        return found.get(0);
    }

    private static <T, K extends Comparable<? super K>> Map<K, Integer> counted(
            Collection<T> things, Function<T, K> by) {
        return things.stream().collect(Collectors.toMap(by, thing -> 1, Integer::sum, TreeMap::new));
    }
}
