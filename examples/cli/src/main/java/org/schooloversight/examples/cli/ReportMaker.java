package org.schooloversight.examples.cli;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.build.AttainmentReport;
import org.schooloversight.reporting.build.AttendanceExclusionsReport;
import org.schooloversight.reporting.build.CostOfDutiesReport;
import org.schooloversight.reporting.build.DutiesReport;
import org.schooloversight.reporting.build.OfstedProfileReport;
import org.schooloversight.reporting.build.PolicyComparisonReport;
import org.schooloversight.reporting.build.SchoolProfileReport;
import org.schooloversight.reporting.build.SchoolSupportReport;
import org.schooloversight.reporting.build.StatutoryYearReport;
import org.schooloversight.reporting.build.StrategyTargetsReport;
import org.schooloversight.reporting.build.SupportPortfolioReport;
import org.schooloversight.reporting.build.VulnerableGroupsReport;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.model.AttainmentProfile;
import org.schooloversight.reporting.model.AttendanceProfile;
import org.schooloversight.reporting.model.DutyWorkload;
import org.schooloversight.reporting.model.GroupGaps;
import org.schooloversight.reporting.model.HighOrRising;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.PolicyChange;
import org.schooloversight.reporting.model.PublishedFacts;
import org.schooloversight.reporting.model.SchoolProfile;
import org.schooloversight.reporting.model.SchoolSupport;
import org.schooloversight.reporting.model.StatutoryYear;
import org.schooloversight.reporting.model.SupportPortfolio;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.Sweep;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.PortfolioTest;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.assess.TierOutcome;
import org.schooloversight.triggers.policy.Parameter;

/** Makes reports out of the files that were named. Nothing is read or worked out before a report needs it. */
final class ReportMaker {

    /** From this many schools their reports are worth a bar. */
    static final int MANY_SCHOOLS = 100;

    /** A page tells of no ways that change more; oversight whatif does. */
    private static final int MOST_CHANGES = 3;

    private final ReportCommand command;
    private final Messages messages;
    private final Supplier<SchoolData> schoolData;
    private final Supplier<DutyData> dutyData;
    private final AreaData areas;
    private final ReportHeads heads;
    private final Supplier<Collection<InspectionFramework>> frameworks =
            Suppliers.memoize(() -> InspectionFrameworks.bundled().versions().stream()
                    .map(Timeline.Version::value)
                    .toList());

    ReportMaker(ReportCommand command, Messages messages) {
        this.command = command;
        this.messages = messages;
        schoolData = Suppliers.memoize(() -> new SchoolData(command, messages));
        dutyData = Suppliers.memoize(() -> new DutyData(command.duties, question(), messages));
        areas = new AreaData(command, schoolData, messages);
        heads = new ReportHeads(command);
    }

    /** Names what a report lacks, empty if it can be made. */
    Optional<String> lacking(ReportKind kind) {
        return switch (kind) {
            case ATTAINMENT, VULNERABLE_GROUPS ->
                areas.authority().isEmpty()
                        ? Optional.of("it is not clear which authority it is about (--la)")
                        : lackingIf(areas.latest().isEmpty(), kind);
            case STRATEGY_TARGETS ->
                areas.authority().isEmpty()
                        ? Optional.of("it is not clear which authority it is about (--la)")
                        : lackingIf(command.compared.targets == null, kind);
            case COST_OF_DUTIES -> lackingIf(command.compared.costs == null, kind);
            case ATTENDANCE_EXCLUSIONS ->
                lackingIf(command.files.absence.isEmpty() && command.files.results.isEmpty(), kind);
            case POLICY_COMPARISON -> lackingIf(schools().other().isEmpty(), kind);
            default -> Optional.empty();
        };
    }

    private static Optional<String> lackingIf(boolean lacking, ReportKind kind) {
        return lacking ? Optional.of("it needs " + kind.needs()) : Optional.empty();
    }

    /** Makes a report about the authority. */
    Report make(ReportKind kind) {
        return switch (kind) {
            case PORTFOLIO -> portfolio(head(kind));
            case SCHOOL_PROFILE ->
                SchoolProfileReport.report(
                        SchoolProfile.of(schools().schools(), question(), areas.statedCounts()), head(kind));
            case OFSTED_PROFILE -> OfstedProfileReport.report(ofsted(), head(kind));
            case ATTAINMENT ->
                AttainmentReport.report(
                        AttainmentProfile.of(
                                areas.figures(),
                                files().measures(),
                                areas.la(),
                                areas.neighbours(),
                                areas.latest().orElseThrow()),
                        head(kind));
            case VULNERABLE_GROUPS ->
                VulnerableGroupsReport.report(
                        GroupGaps.of(
                                areas.figures(),
                                files().measures(),
                                areas.la(),
                                areas.latest().orElseThrow()),
                        head(kind));
            case ATTENDANCE_EXCLUSIONS -> AttendanceExclusionsReport.report(attendance(), head(kind));
            case STRATEGY_TARGETS -> StrategyTargetsReport.report(areas.targets(), head(kind));
            case DUTIES ->
                DutiesReport.report(
                        DutyWorkload.of(duties().catalogue(), duties().schedule(), duties().explained()),
                        command.duties.remind,
                        heads.head(kind, duties().asOf()));
            case STATUTORY_YEAR ->
                StatutoryYearReport.report(statutoryYear(), command.duties.remind, heads.head(kind, duties().asOf()));
            case COST_OF_DUTIES -> CostOfDutiesReport.report(areas.costs(), head(kind));
            case POLICY_COMPARISON -> PolicyComparisonReport.report(policyChange(), head(kind));
            case SCHOOL -> throw new IllegalArgumentException("a school has a report of its own");
        };
    }

    /** Returns the schools that have a report of their own in the set. */
    List<School> schoolsOf(Audience audience) {
        Set<Urn> urns = command.answers.urns;
        if (audience == Audience.SCHOOL && urns.size() != 1) {
            throw new Failure("a school reads in confidence only what is about itself; accepted with --audience school:"
                    + " one --urn N");
        }
        if (urns.isEmpty()) {
            return schools().schools();
        }
        return Council.choose(schools().given().register().schools(), urns, command.answers.la, messages);
    }

    /** Makes the report of one school. */
    Report school(School school, Audience audience) {
        EvidenceSet evidence = schools().given().base().of(school);
        Assessment assessment = schools().assessment(school);
        boolean told = audience != Audience.PUBLIC && audience != Audience.BOARD;
        List<WhatIf> whatIfs = told && !(assessment.outcome() instanceof TierOutcome.Outside)
                ? schools().whatIfs().others(new Portfolio.Member(school, evidence), MOST_CHANGES)
                : List.of();
        PublishedFacts facts = PublishedFacts.of(
                school,
                evidence,
                files().measures(),
                frameworks.get(),
                areas.figures(),
                schools().asOf().knownBy());
        return SchoolSupportReport.report(
                SchoolSupport.of(schools().variant().policy(), assessment, whatIfs, duties().explained(), facts),
                command.duties.remind,
                head(ReportKind.SCHOOL));
    }

    /** Names the authority, for headings. */
    String subject() {
        return heads.subject();
    }

    /** Returns the files that were named. */
    List<Path> inputs() {
        return command.inputs().toList();
    }

    private ReportHead head(ReportKind kind) {
        return heads.head(kind, schools().asOf());
    }

    private InputFiles files() {
        return command.files;
    }

    private SchoolData schools() {
        return schoolData.get();
    }

    private DutyData duties() {
        return dutyData.get();
    }

    private LocalDate question() {
        return schools().asOf().effectiveOn();
    }

    private Report portfolio(ReportHead head) {
        SupportAssessor assessor = schools().assessor();
        List<Assessment> assessments = schools().assessments();
        return SupportPortfolioReport.report(
                SupportPortfolio.of(
                        assessor.policy(),
                        assessments,
                        PortfolioTest.of(assessor.policy(), assessor.settings()).find(assessments)),
                head);
    }

    private OfstedProfile ofsted() {
        return OfstedProfile.of(
                schools().schools(),
                new OfstedProfile.Sources(schools().given().base(), areas.figures(), InspectionFrameworks.bundled()),
                areas.authority(),
                schools().asOf());
    }

    private AttendanceProfile attendance() {
        return AttendanceProfile.of(
                schools().schools(),
                new AttendanceProfile.Sources(
                        schools().given().base(), areas.figures(), areas.authority(), files().measures()),
                schools().asOf(),
                HighOrRising.assumed());
    }

    private StatutoryYear statutoryYear() {
        return StatutoryYear.of(
                duties().schedule(),
                duties().explained(),
                duties().year().firstDay(),
                duties().year().lastDay());
    }

    private PolicyChange policyChange() {
        PolicyVariant before = schools().variant();
        PolicyVariant after = schools().other().orElseThrow();
        PolicyAnalyst analyst = schools().analyst();
        Portfolio portfolio = Portfolio.of(
                schools().schools(), schools().given().base()::of, schools().asOf());
        // the readings take as long as all the rest of the comparison, and need nothing of it
        CompletableFuture<Sweep.OfReadings> readings =
                CompletableFuture.supplyAsync(() -> analyst.sweepReadings(before, portfolio));
        List<Sweep.OfParameter> sweeps = Stream.concat(
                        command.policy.settings.stream(), command.compared.settings.stream())
                .map(Setting::name)
                .distinct()
                .flatMap(name -> before.policy().parameters().stream()
                        .map(Parameter::id)
                        .filter(id -> id.value().equals(name)))
                .map(id -> analyst.sweep(before, id, portfolio))
                .toList();
        return PolicyChange.of(
                analyst.compare(before, after, schools().asOf()),
                analyst.compare(before, after, portfolio),
                sweeps,
                readings.join());
    }
}
