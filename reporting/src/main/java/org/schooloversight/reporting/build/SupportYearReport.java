package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.inConfidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.finding.FindingState;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.document.ReportId;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.SchoolYear;
import org.schooloversight.reporting.words.AssessmentWords;
import org.schooloversight.reporting.words.Phrases;
import org.schooloversight.reporting.words.TierNames;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.delivery.TierStay;
import org.schooloversight.triggers.plan.GroupMember;
import org.schooloversight.triggers.plan.PlanFinding;
import org.schooloversight.triggers.plan.PlanFindings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** Lays out what one school is owed in an academic year, what it has had, and what is missing. */
public final class SupportYearReport {

    /** The kind of report. */
    public static final ReportId ID = ReportId.of("support-year");

    private SupportYearReport() {}

    /**
     * Lays out the year.
     *
     * @param of  the year of the school, not null
     * @param remindDaysBefore  how many days before something is due a diary reminds of it, each from 0, not null
     * @param head  what the reports of the set have in common, not null
     * @return the report, with everything in it, not null
     */
    public static Report report(SchoolYear of, List<Integer> remindDaysBefore, ReportHead head) {
        SupportYear support = of.support();
        SupportPolicy policy = of.policy();
        TierNames names = TierNames.of(policy);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("tiers", "Tiers of the year", List.of(tiers(support, names))));
        parts.add(new Part("promises", "What is owed, and where it stands", List.of(promises(support))));
        parts.add(new Part("beyond", "More than was promised", SupportYearRecords.beyond(support)));
        parts.add(new Part("unmatched", "Records that meet no promise", SupportYearRecords.unmatched(support)));
        parts.add(new Part("group", "Strategy group", group(of)));
        parts.add(new Part("signposts", "Help that the school can turn to", signposts(of)));
        parts.add(new Part("plans", "Plans", plans(of)));
        parts.add(new Part("budget", "Budget", List.of(budget(of.deficit()))));
        if (!support.notices().isEmpty()) {
            parts.add(new Part(
                    "notices",
                    "To know besides",
                    List.of(inConfidence(
                            support.notices().stream().map(each -> each.text()).toList()))));
        }
        return Report.builder()
                .id(ID)
                .title("Support in " + support.year())
                .subject(support.school().name())
                .about(Optional.of(support.school().urn()))
                .asOf(AsOf.on(support.asOf()))
                .addAllAudiences(EnumSet.of(Audience.INTERNAL, Audience.OPERATIONAL_GROUP, Audience.SCHOOL))
                .addAllParts(parts)
                .addAllDates(support.obligations().stream()
                        .flatMap(each -> ObligationPieces.entry(support, each, remindDaysBefore).stream())
                        .sorted(ObligationPieces.BY_DAY)
                        .toList())
                .addRestsOn(SupportPieces.restsOn(policy.header(), policy.sha256()))
                .addAllRestsOn(head.restsOn())
                .build();
    }

    /** Stays that differ only in what is promised, such as in the head's first term, are told as one. */
    private static Block tiers(SupportYear support, TierNames names) {
        List<Row> rows = new ArrayList<>();
        TierStay first = support.stays().get(0);
        TierStay last = first;
        for (TierStay stay : support.stays()) {
            if (!told(stay, names).equals(told(last, names))) {
                rows.add(tier(support, first, last, names));
                first = stay;
            }
            last = stay;
        }
        rows.add(tier(support, first, last, names));
        return inConfidence(
                "tiers",
                "The tiers that the school was in",
                List.of(
                        Column.ofDays("from", "From"),
                        Column.ofWords("to", "To"),
                        Column.ofWords("tier", "Tier"),
                        Column.ofWords("additions", "Besides the tier"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("evidence", "Evidence").with(Sensitivity.CASEWORK)),
                rows);
    }

    private static List<String> told(TierStay stay, TierNames names) {
        List<String> told = new ArrayList<>();
        told.add(AssessmentWords.outcome(stay.assessment().outcome(), names));
        stay.assessment().additions().stream()
                .filter(each -> each.state() != FindingState.CLEAR)
                .forEach(each -> told.add(each.title() + " (" + AssessmentWords.state(each) + ")"));
        return told;
    }

    private static Row tier(SupportYear support, TierStay first, TierStay last, TierNames names) {
        TierOutcome outcome = last.assessment().outcome();
        List<String> told = told(last, names);
        return Row.of(List.of(
                        Cell.of(first.fromInclusive()),
                        Cell.of(last.endExclusive()
                                .map(end -> EnglishDates.full(end.minusDays(1)))
                                .orElseGet(() -> lastTold(support, last))),
                        Cell.of(Phrases.title(told.get(0)))
                                .because(SupportPieces.because(
                                        "The programme says which schools are in the tier.",
                                        SupportPieces.cites(outcome.reasons()))),
                        all(told.subList(1, told.size()), "nothing"),
                        Cell.of(SupportPieces.texts(outcome.reasons())),
                        all(SupportPieces.evidence(outcome.reasons()), "none")))
                .inConfidence();
    }

    /** Says how far a stay is told that had not ended: no further than to the end of the year or to the day of the question. */
    private static String lastTold(SupportYear support, TierStay stay) {
        if (support.asOf().isBefore(stay.fromInclusive())) {
            return "not known yet";
        }
        return support.asOf().isAfter(support.year().lastDay()) ? "the end of the year" : "the day of this report";
    }

    private static Block promises(SupportYear support) {
        return inConfidence(
                "promises",
                "Each promise of the year",
                List.of(
                        Column.ofWords("promise", "Promise"),
                        Column.ofWords("number", "Number"),
                        Column.ofWords("from", "Promised by"),
                        Column.ofDays("opens", "Opens"),
                        Column.ofDays("due", "Due"),
                        Column.ofWords("state", "State"),
                        Column.ofWords("done", "Done"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("readings", "If the programme is read otherwise"),
                        ObligationPieces.records()),
                support.obligations().stream().map(SupportYearReport::promise).toList());
    }

    private static Row promise(Obligation each) {
        return Row.of(List.of(
                        ObligationPieces.promise(each),
                        ObligationPieces.number(each),
                        Cell.of(Phrases.title(each.from())),
                        Cell.of(each.opensOn()),
                        ObligationPieces.due(each),
                        ObligationPieces.state(each),
                        ObligationPieces.done(each),
                        ObligationPieces.why(each),
                        ObligationPieces.readings(each),
                        ObligationPieces.records(each.metBy())))
                .inConfidence();
    }

    private static List<Block> group(SchoolYear of) {
        if (of.group().isEmpty()) {
            return List.of(inConfidence("The programme promises this school no strategy group now."));
        }
        return List.of(inConfidence(
                "group",
                "Who belongs to the group, and why",
                List.of(
                        Column.ofWords("office", "Office"),
                        Column.ofWords("part", "Part"),
                        Column.ofWords("why", "Why")),
                Stream.concat(
                                of.group().get().members().stream()
                                        .map(each -> member(each, each.chairs() ? "chairs" : "member")),
                                of.group().get().others().stream().map(each -> member(each, "not a member now")))
                        .toList()));
    }

    private static Row member(GroupMember each, String part) {
        return Row.of(List.of(
                        Cell.of(Phrases.title(each.office())),
                        Cell.of(part),
                        Cell.of(each.reason().text())
                                .because(SupportPieces.because(
                                        "The programme says who belongs to the group.",
                                        each.reason().cites()))))
                .inConfidence();
    }

    private static List<Block> signposts(SchoolYear of) {
        if (of.signposts().isEmpty()) {
            return List.of(inConfidence("No offer that is known answers a concern that was found."));
        }
        return List.of(inConfidence(of.signposts().stream()
                .map(each -> Phrases.title(each.offer().title()) + ", reached by "
                        + each.offer().reachedBy() + ". " + SupportPieces.texts(each.reasons()))
                .toList()));
    }

    private static Block budget(Finding deficit) {
        return inConfidence(
                "budget",
                "Whether a plan to recover a deficit is due",
                List.of(
                        Column.ofWords("what", "What"),
                        Column.ofWords("state", "State"),
                        Column.ofWords("why", "Why"),
                        Column.ofWords("would-settle", "What would settle it"),
                        Column.ofWords("evidence", "Evidence").with(Sensitivity.CASEWORK)),
                List.of(Row.of(List.of(
                                Cell.of(deficit.title()),
                                Cell.of(
                                                switch (deficit.state()) {
                                                    case FIRED -> "Yes";
                                                    case CLEAR -> "No";
                                                    case NOT_KNOWN -> "Not known";
                                                })
                                        .because(ObligationPieces.withoutSources(deficit.reasons())),
                                Cell.of(SupportPieces.texts(deficit.reasons())),
                                all(deficit.wouldSettle(), "nothing more is needed"),
                                all(SupportPieces.evidence(deficit.reasons()), "none")))
                        .inConfidence()));
    }

    /** What officers found wrong with a plan that they are still writing is not for the school. */
    private static List<Block> plans(SchoolYear of) {
        if (of.plans().isEmpty()) {
            return List.of(forOfficers("No plan was named."));
        }
        List<Block> blocks = new ArrayList<>();
        for (PlanFindings each : of.plans()) {
            blocks.add(forOfficers("The plan " + each.plan()
                    + (each.isComplete() ? " lacks nothing that could be checked." : " is not complete:")));
            if (!each.isComplete()) {
                blocks.add(forOfficers(
                        each.missing().stream().map(PlanFinding::reason).toList()));
            }
            if (!each.notKnown().isEmpty()) {
                blocks.add(forOfficers("What could not be checked:"));
                blocks.add(forOfficers(each.notKnown()));
            }
        }
        return blocks;
    }

    private static Block forOfficers(String text) {
        return new Block.Paragraph(text, Sensitivity.CASEWORK);
    }

    private static Block forOfficers(List<Reason> reasons) {
        return new Block.Points(reasons.stream().map(Reason::text).toList(), false, Sensitivity.CASEWORK);
    }
}
