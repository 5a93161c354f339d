package org.schooloversight.reporting.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.TriggerId;
import org.schooloversight.reporting.Answers;
import org.schooloversight.reporting.Councils;
import org.schooloversight.reporting.Councils.Sort;
import org.schooloversight.reporting.OwedYears;
import org.schooloversight.reporting.Walk;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.DatedEntry;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.SchoolYear;
import org.schooloversight.reporting.model.SupportYears;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportYear;

/** Whatever is owed is told for its school and counted for the council, once each, and no more than may be is read beyond the group. */
class SupportYearReportProperties {

    /** The ids that made-up records have. */
    private static final Pattern RECORD = Pattern.compile("\\br\\d\\b");

    private record Given(LocalDate asOf, List<SupportYear> years) {

        Report delivery() {
            return SupportDeliveryReport.report(
                    new SupportYears(Answers.POLICY, OwedYears.YEAR, asOf, years), List.of(7), Councils.HEAD);
        }

        List<Obligation> owed() {
            return years.stream().flatMap(each -> each.obligations().stream()).toList();
        }
    }

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(-60, 420)
                .map(day -> OwedYears.YEAR.firstDay().plusDays(day));
        return Combinators.combine(Arbitraries.of(Sort.class).list().ofMaxSize(7), OwedYears.happened(), days)
                .as((council, happened, day) -> new Given(day, OwedYears.years(council, happened, day)));
    }

    private static Report report(SupportYear year) {
        return SupportYearReport.report(
                new SchoolYear(
                        Answers.POLICY,
                        year,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Finding(
                                TriggerId.of("deficit"), "a deficit", FindingState.CLEAR, false, List.of(), List.of())),
                List.of(7),
                Councils.HEAD);
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everythingOwedIsToldInTheYearOfItsSchool(@ForAll("given") Given given) {
        for (SupportYear year : given.years()) {
            Report report = report(year);
            List<String> told = Walk.table(report, "promises").rows().stream()
                    .map(row -> words(row, 0) + " " + words(row, 1) + " " + words(row, 5))
                    .toList();
            assertThat(told)
                    .containsExactlyElementsOf(year.obligations().stream()
                            .map(each -> Phrases.title(each.entitlement().title()) + " " + each.number() + " "
                                    + Phrases.title(each.state().words()))
                            .toList());
            String all = String.join("\n", Walk.texts(report, Audience.INTERNAL));
            year.obligations()
                    .forEach(each -> each.metBy()
                            .forEach(record ->
                                    assertThat(all).contains(record.id() + " (" + record.provenance() + ")")));
            year.overUses()
                    .forEach(each ->
                            each.beyond().forEach(record -> assertThat(all).contains(record.id() + " (")));
            year.unmatched()
                    .forEach(each -> assertThat(all).contains(each.record().id() + " ("));
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void everythingOwedIsCountedOnceForTheCouncil(@ForAll("given") Given given) {
        Block.Table table = Walk.table(given.delivery(), "standing");
        Map<String, List<Obligation>> byTitle = given.owed().stream()
                .collect(Collectors.groupingBy(
                        each -> Phrases.title(each.entitlement().title())));
        assertThat(table.rows()).hasSize(byTitle.size() + 1);
        assertThat(Walk.number(table, "All", "all")).isEqualTo(given.owed().size());
        for (ObligationState state : ObligationState.values()) {
            String column = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(Walk.number(table, "All", column)).isEqualTo(inState(given.owed(), state));
            byTitle.forEach((title, owed) ->
                    assertThat(Walk.number(table, title, column)).isEqualTo(inState(owed, state)));
        }
        byTitle.forEach(
                (title, owed) -> assertThat(Walk.number(table, title, "all")).isEqualTo(owed.size()));
        table.columns().stream()
                .skip(1)
                .forEach(each -> assertThat(each.counted()).isEqualTo(Counted.SCHOOLS_IN_CONFIDENCE));
    }

    private static long inState(List<Obligation> owed, ObligationState state) {
        return owed.stream().filter(each -> each.state() == state).count();
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aSchoolReadsNoIdOfARecordAndNoLineOfAFile(@ForAll("given") Given given) {
        for (SupportYear year : given.years()) {
            assertThat(Walk.words(Walk.table(report(year), "budget"), "state")).containsExactly("No");
            assertThat(Walk.words(Walk.table(report(year), "budget"), "would-settle"))
                    .containsExactly("nothing more is needed");
            assertThat(Walk.texts(report(year), Audience.SCHOOL))
                    .isNotEmpty()
                    .noneMatch(text ->
                            text.contains(".csv") || RECORD.matcher(text).find());
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theListsAndWhatIsDoneOrNoLongerOwedMakeUpTheSummary(@ForAll("given") Given given) {
        Report report = given.delivery();
        List<String> listed = new ArrayList<>();
        Walk.tables(report)
                .filter(table -> List.of("overdue", "open", "may-be-owed").contains(table.id()))
                .forEach(table -> table.rows()
                        .forEach(row -> listed.add(
                                words(row, 1) + " " + words(row, 2) + " " + words(row, 3) + " " + words(row, 7))));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(given.owed().stream()
                        .filter(each -> !each.state().isMet() && each.state() != ObligationState.CLOSED)
                        .map(each -> each.urn() + " "
                                + Phrases.title(each.entitlement().title()) + " " + each.number() + " "
                                + Phrases.title(each.state().words()))
                        .toList());
        Block.Table standing = Walk.table(report, "standing");
        assertThat(listed.size()
                        + Walk.number(standing, "All", "met")
                        + Walk.number(standing, "All", "met-late")
                        + Walk.number(standing, "All", "closed"))
                .isEqualTo(Walk.number(standing, "All", "all"));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void theBoardReadsNoSchoolAndNoSmallNumber(@ForAll("given") Given given) {
        Report report = given.delivery();
        assertThat(report.audiences())
                .containsExactlyInAnyOrder(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.BOARD);
        assertThat(Walk.texts(report, Audience.BOARD))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Quillfeather") || text.contains("1100"));
        Report released = Walk.released(report, Audience.BOARD);
        assertThat(released.dates()).isEmpty();
        for (Row row : Walk.table(released, "standing").rows()) {
            assertThat(row.cells().stream().skip(1).map(each -> each.value().words()))
                    .doesNotContain("1", "2", "3", "4");
        }
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void aDiaryHasNoIdTwiceAndTheCouncilsIsMadeOfItsSchools(@ForAll("given") Given given) {
        Set<DatedEntry> ofSchools = new HashSet<>();
        for (SupportYear year : given.years()) {
            List<DatedEntry> dates = report(year).dates();
            assertThat(dates).extracting(DatedEntry::uid).doesNotHaveDuplicates();
            assertThat(dates).isSortedAccordingTo(Comparator.comparing(DatedEntry::day));
            assertThat(dates).noneMatch(each -> each.standing() == DatedEntry.Standing.NO_LONGER_DUE);
            ofSchools.addAll(dates);
        }
        List<DatedEntry> dates = given.delivery().dates();
        assertThat(dates).extracting(DatedEntry::uid).doesNotHaveDuplicates();
        assertThat(dates).isSortedAccordingTo(Comparator.comparing(DatedEntry::day));
        assertThat(ofSchools).containsAll(dates);
    }

    private static String words(Row row, int cell) {
        return row.cells().get(cell).value().words();
    }
}
