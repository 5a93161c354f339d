package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Unit;
import org.schooloversight.reporting.words.DayWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.triggers.partnership.Arrangement;
import org.schooloversight.triggers.partnership.Bid;
import org.schooloversight.triggers.partnership.Commission;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.partnership.PartnershipRecord;
import org.schooloversight.triggers.partnership.Priorities;
import org.schooloversight.triggers.support.Pounds;

/** Lays out what a partnership resolved, paid for and brought about: its annual report, which names no school. */
public final class PartnershipReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("partnership");

    private PartnershipReport() {}

    /**
     * Lays out the report.
     *
     * @param record  what the partnership resolved and spent, not null
     * @param packages  the packages of support, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, open to all, not null
     */
    public static Report report(PartnershipRecord record, PackageLog packages, ReportHead head) {
        LocalDate day = head.asOf().effectiveOn();
        return Report.builder()
                .id(ID)
                .title(record.title())
                .subject(head.subject())
                .asOf(AsOf.on(day))
                .addAllAudiences(EnumSet.allOf(Audience.class))
                .addAllParts(record.isKnownOn(day) ? known(record, day) : notKnown(record, day))
                .addParts(new Part("packages", "Packages of support", List.of(packages(packages.on(day)))))
                .addRestsOn("What the partnership resolved is read from what it published. "
                        + SupportPieces.checked(record.check()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    private static List<Part> notKnown(PartnershipRecord record, LocalDate day) {
        return List.of(new Part(
                "record",
                "What was resolved and paid for",
                List.of(Block.read("This is not known on " + EnglishDates.full(day) + ": it was first published by "
                        + EnglishDates.full(record.knownFrom()) + "."))));
    }

    private static List<Part> known(PartnershipRecord record, LocalDate day) {
        return List.of(
                new Part("works", "How the partnership works", works(record, day)),
                new Part("priorities", "Priorities", priorities(record)),
                new Part(
                        "commissions",
                        "Commissions, what they cost and what came of them",
                        List.of(costs(record), outcomes(record, day), told(record, day))),
                new Part("bids", "Bids for money", List.of(bids(record))));
    }

    private static List<Block> works(PartnershipRecord record, LocalDate day) {
        Block published = Block.read("What was resolved, paid for and won is told as it was published by "
                + EnglishDates.full(record.knownFrom()) + ". What came of it later is not in it.");
        List<Arrangement> arrangements = record.arrangements(day);
        if (arrangements.isEmpty()) {
            return List.of(published);
        }
        return List.of(
                published,
                open(
                        "works",
                        "How the partnership is made up and works",
                        List.of(Column.ofWords("what", "What"), Column.ofWords("states", "What is so")),
                        arrangements.stream()
                                .map(each -> Row.of(List.of(
                                        Cell.of(each.title())
                                                .because(SupportPieces.because(
                                                        "It was published by " + EnglishDates.full(each.knownFrom())
                                                                + ".",
                                                        each.cites())),
                                        all(each.states(), "nothing"))))
                                .toList()));
    }

    private static List<Block> priorities(PartnershipRecord record) {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        Optional<Priorities> before = Optional.empty();
        for (Priorities each : record.priorities()) {
            each.list()
                    .forEach(priority -> rows.add(Row.of(List.of(
                            Cell.of(Phrases.title(priority.title())),
                            Cell.of(DayWords.period(each.effective())),
                            all(priority.measures(), "no measure")))));
            each.problems(before).forEach(problem -> problems.add(problem.text()));
            before = Optional.of(each);
        }
        blocks.add(open(
                "priorities",
                "Priorities and what measures them",
                List.of(
                        Column.ofWords("priority", "Priority"),
                        Column.ofWords("years", "Years"),
                        Column.ofWords("measures", "Measured by")),
                rows));
        if (!problems.isEmpty()) {
            blocks.add(open(problems));
        }
        return blocks;
    }

    private static Block costs(PartnershipRecord record) {
        List<Row> costs = new ArrayList<>();
        for (Commission each : record.commissions()) {
            each.costs()
                    .forEach(year -> costs.add(Row.of(List.of(
                            Cell.of(Phrases.title(each.title())),
                            Cell.of("Year " + year.year()),
                            pounds(year.pounds())))));
        }
        List<Commission> without = record.withoutCost();
        without.forEach(each -> costs.add(Row.of(List.of(
                Cell.of(Phrases.title(each.title())),
                Cell.of("No year"),
                Cell.of(Absence.NOT_KNOWN, "no cost is stated")))));
        boolean none =
                !without.isEmpty() && without.size() == record.commissions().size();
        costs.add(Row.ofTotals(List.of(
                Cell.of("All"),
                Cell.of(without.isEmpty() ? "all years" : "all years, at least"),
                none ? Cell.of(Absence.NOT_KNOWN, "no cost is stated") : pounds(record.commissioned()))));
        return open(
                "costs",
                "What each commission costs in each year",
                List.of(
                        Column.ofWords("commission", "Commission"),
                        Column.ofWords("year", "Year"),
                        Column.ofAmounts("cost", "Cost")),
                costs,
                without.isEmpty()
                        ? new String[0]
                        : new String[] {
                            "All cost at least so much: for " + Phrases.of(without.size(), "commission")
                                    + " no cost is stated."
                        });
    }

    private static Block outcomes(PartnershipRecord record, LocalDate day) {
        return open(
                "outcomes",
                "What is to come of each commission, and what did",
                List.of(
                        Column.ofWords("commission", "Commission"),
                        Column.ofWords("outcome", "Is to show in"),
                        Column.ofWords("missing", "Not stated"),
                        Column.ofWords("progress", "So far"),
                        Column.ofWords("told", "Last told"),
                        Column.ofWords("checked", "Checked")),
                record.commissions().stream().map(each -> outcome(each, day)).toList());
    }

    /** Lays out what was told in its own words, which nobody has looked through for what is about a school or a person. */
    private static Block told(PartnershipRecord record, LocalDate day) {
        List<Row> told = record.commissions().stream()
                .flatMap(each -> each.last(day).stream()
                        .map(last -> Row.of(List.of(
                                Cell.of(Phrases.title(each.title())), Cell.of(last.on()), Cell.of(last.told())))))
                .toList();
        return told.isEmpty()
                ? inConfidence("Of no commission anything is on record as told to the Board.")
                : inConfidence(
                        "told",
                        "What was last told of each commission",
                        List.of(
                                Column.ofWords("commission", "Commission"),
                                Column.ofDays("on", "Told on"),
                                Column.ofWords("words", "What was told")),
                        told);
    }

    private static Row outcome(Commission each, LocalDate day) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.title())),
                Cell.of(Phrases.title(each.outcome().title())),
                all(each.outcome().missing().stream().map(part -> part.words()).toList(), "nothing"),
                Cell.of(Phrases.title(each.progress(day).words())),
                each.last(day)
                        .map(told -> Cell.of(EnglishDates.full(told.on())))
                        .orElseGet(() -> Cell.of(Absence.NOT_KNOWN, "nothing on record")),
                checked(each.check())));
    }

    private static Cell checked(Check check) {
        return Cell.of(check.isChecked() ? "yes" : "no")
                .because(SupportPieces.because(SupportPieces.checked(check), List.of()));
    }

    private static Cell pounds(Pounds pounds) {
        return Cell.of(
                pounds.amount().stripTrailingZeros().scale() > 0
                        ? pounds.amount()
                        : pounds.amount().setScale(0),
                Unit.POUNDS);
    }

    private static Block bids(PartnershipRecord record) {
        return open(
                "bids",
                "Bids and what they won",
                List.of(
                        Column.ofWords("bid", "Bid"),
                        Column.ofWords("state", "State"),
                        Column.ofAmounts("won", "Won"),
                        Column.ofWords("how", "How it is stated"),
                        Column.ofWords("checked", "Checked")),
                record.bids().stream().map(PartnershipReport::bid).toList());
    }

    private static Row bid(Bid each) {
        return Row.of(List.of(
                Cell.of(Phrases.title(each.title())),
                Cell.of(Phrases.title(each.state().name().toLowerCase(Locale.ROOT))),
                each.won().map(PartnershipReport::pounds).orElseGet(() -> nothingWon(each.state())),
                Cell.of(how(each)),
                checked(each.check())));
    }

    /** Says why a bid has no money: only one that was lost is known to have won nothing. */
    private static Cell nothingWon(Bid.State state) {
        return switch (state) {
            case PLACED -> Cell.of(Absence.NOT_KNOWN, "not known yet");
            case WON -> Cell.of(Absence.NOT_KNOWN, "no sum is stated");
            case LOST -> Cell.of(Absence.NOT_APPLICABLE, "nothing");
        };
    }

    private static String how(Bid each) {
        return switch (each.state()) {
            case PLACED -> "the outcome was still to come";
            case WON -> each.won().isEmpty() ? "that it won" : each.atLeast() ? "at least so much" : "so much";
            case LOST -> "that it was lost";
        };
    }

    /** Counts the packages. How far each has come is for officers and the group: few packages give most of such numbers away. */
    private static Block packages(PackageLog log) {
        Map<PackageStep, Integer> counts = new EnumMap<>(PackageStep.class);
        log.packages().forEach(each -> counts.merge(each.state(), 1, Integer::sum));
        List<Row> rows = new ArrayList<>();
        for (PackageStep step : PackageStep.values()) {
            rows.add(Row.of(List.of(Cell.of(Phrases.title(step.words())), Cell.of(counts.getOrDefault(step, 0))))
                    .inConfidence());
        }
        rows.add(Row.ofTotals(List.of(Cell.of("All"), Cell.of(log.packages().size()))));
        return open(
                "packages",
                "How many packages there are",
                List.of(Column.ofWords("state", "State"), SupportPieces.schools("packages", "Packages")),
                rows);
    }
}
