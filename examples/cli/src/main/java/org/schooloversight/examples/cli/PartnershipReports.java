package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.register.AreaFiguresReader;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.reporting.build.ConditionsReport;
import org.schooloversight.reporting.build.ConsultationReport;
import org.schooloversight.reporting.build.NetworksReport;
import org.schooloversight.reporting.build.NewsletterReport;
import org.schooloversight.reporting.build.PartnershipReport;
import org.schooloversight.reporting.build.StrategyReport;
import org.schooloversight.reporting.build.SystemLeadersReport;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.model.Newsletter;
import org.schooloversight.reporting.model.StatementsReview;
import org.schooloversight.triggers.json.Consultations;
import org.schooloversight.triggers.json.LocalSystems;
import org.schooloversight.triggers.json.Offers;
import org.schooloversight.triggers.json.PartnershipReader;
import org.schooloversight.triggers.json.PlanRuleFiles;
import org.schooloversight.triggers.json.Strategies;
import org.schooloversight.triggers.json.SwotStatements;
import org.schooloversight.triggers.partnership.Consultation;
import org.schooloversight.triggers.partnership.LocalSystem;
import org.schooloversight.triggers.partnership.NetworkLink;
import org.schooloversight.triggers.partnership.NetworkMap;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PlacedStage;
import org.schooloversight.triggers.partnership.SelfAssessment;
import org.schooloversight.triggers.partnership.SystemCondition;
import org.schooloversight.triggers.plan.LeaderFact;
import org.schooloversight.triggers.plan.LeaderRules;
import org.schooloversight.triggers.plan.SystemLeaders;
import org.schooloversight.triggers.register.ConditionRatingsReader;
import org.schooloversight.triggers.register.LeadersReader;
import org.schooloversight.triggers.register.NetworksReader;
import org.schooloversight.triggers.register.PackagesReader;

/** Makes the report that a partnership was asked for, and reads no more than it needs. */
final class PartnershipReports {

    private final PartnershipCommand asked;
    private final InputFiles files;
    private final Messages messages;

    PartnershipReports(PartnershipCommand asked, Messages messages) {
        this.asked = asked;
        this.messages = messages;
        files = asked.where.files();
    }

    Report make() {
        return switch (asked.told) {
            case ANNUAL -> annual();
            case NEWSLETTER -> newsletter();
            case CONDITIONS -> conditions();
            case STRATEGY -> strategy();
            case CONSULTATION -> consultation();
            case LEADERS -> leaders();
            case NETWORKS -> networks();
        };
    }

    private ReportHead head(String... more) {
        List<Path> named = asked.named().toList();
        boolean sample = !named.isEmpty() && named.stream().allMatch(SampleCouncil::isSample);
        String whose = asked.told != PartnershipCommand.Told.STRATEGY || asked.la == null
                ? "The partnership"
                : "Figures of authority " + asked.la;
        List<String> rests = new ArrayList<>(ReportHeads.restsOn(named, asked.told.published()));
        rests.addAll(List.of(more));
        return new ReportHead(
                sample && asked.where.register != null ? SampleCouncil.NAME : whose, AsOf.on(asked.asOf), rests);
    }

    private Report annual() {
        return PartnershipReport.report(
                PartnershipReader.bundled(),
                PackageLog.of(read(asked.packages, PackagesReader.of(columns())::read)),
                head());
    }

    private Report conditions() {
        LocalSystem system = LocalSystems.bundled();
        List<SystemCondition> conditions = system.conditions();
        SelfAssessment rated = SelfAssessment.of(
                conditions, read(asked.ratings, ConditionRatingsReader.of(columns(), conditions)::read));
        return ConditionsReport.report(
                system, rated, asked.since == null ? asked.asOf.minusYears(1) : asked.since, head());
    }

    private Report strategy() {
        List<AreaFigure> figures = read(asked.areaFigures, AreaFiguresReader.of(files.measures(), columns())::read);
        return StrategyReport.report(
                Strategies.bundled(),
                StatementsReview.of(
                        SwotStatements.bundled(), AreaFigures.of(figures), Optional.ofNullable(asked.la), asked.asOf),
                head());
    }

    private Report consultation() {
        Consultation consultation = Consultations.bundled();
        return ConsultationReport.report(consultation, consultation.on(calendar(), asked.asOf), asked.remind, head());
    }

    private Report leaders() {
        LeaderRules rules = PlanRuleFiles.leaders();
        SystemLeaders leaders = leaders(rules, read(asked.leaders, LeadersReader.of(columns())::read));
        return SystemLeadersReport.report(rules, leaders.all(asked.asOf), head());
    }

    private SystemLeaders leaders(LeaderRules rules, List<LeaderFact> facts) {
        if (files.isUntouched()) {
            messages.note("No register was named, so what rests on inspections is not known.");
            return SystemLeaders.of(rules, facts, List.of());
        }
        Given given = files.readSchools(messages);
        List<School> schools = given.register().schools();
        List<Inspection> inspections = schools.stream()
                .flatMap(each -> given.base().of(each).inspections().stream())
                .toList();
        return SystemLeaders.of(rules, facts, inspections)
                .within(schools.stream().map(School::urn).collect(Collectors.toSet()));
    }

    private Report networks() {
        if (files.isUntouched()) {
            throw new Failure("networks are told of the schools of a register; accepted: --register FILE");
        }
        Given given = files.readSchools(messages);
        List<School> schools = Council.choose(given.register().schools(), Set.of(), asked.la, messages);
        Map<Urn, School> byUrn = Council.byUrn(schools);
        KnownSchools elsewhere = KnownSchools.of(given.register()).without(byUrn.keySet());
        Provenance register = new Provenance(
                InputFiles.name(Objects.requireNonNull(files.register)),
                0,
                new Publication(asked.asOf, Publication.Basis.ASSUMED));
        List<NetworkLink> links = asked.networkFile == null
                ? List.of()
                : files.read(asked.networkFile, NetworksReader.of(columns())::read, messages);
        NetworkMap map = NetworkMap.of(
                links.stream().filter(each -> !elsewhere.has(each.urn())).toList());
        return NetworksReport.report(map.with(schools, register), byUrn, head());
    }

    private Report newsletter() {
        Optional<SchoolCalendar> calendar = calendar();
        TermBlock term = calendar.flatMap(this::term)
                .orElseThrow(() -> new Failure("no term is known for " + asked.asOf
                        + "; accepted: --calendar FILE with the terms, and a day of one of them or of the holidays after"
                        + " it"));
        DaySpan days = DaySpan.ofClosed(term.firstDay(), term.lastDay());
        List<PlacedStage> stages = Consultations.bundled().on(calendar, asked.asOf).stream()
                .filter(each -> each.days().earliest().isPresent()
                        && each.days().latest().isPresent()
                        && !days.isBefore(each.days().earliest().get())
                        && !each.days().isBefore(term.firstDay()))
                .toList();
        return NewsletterReport.report(
                new Newsletter(days, stages, PartnershipReader.bundled().commissions(), Offers.bundled()),
                term.contains(asked.asOf)
                        ? head()
                        : head(EnglishDates.full(asked.asOf)
                                + " is in no term, so the term told is the last before it."));
    }

    /** Finds the term of the day, and in the holidays the last that ended; a day beyond the known terms has neither. */
    private Optional<TermBlock> term(SchoolCalendar calendar) {
        LocalDate day = asked.asOf;
        if (day.isAfter(calendar.termsKnownUntil())) {
            return Optional.empty();
        }
        return calendar.terms().stream()
                .filter(each -> !each.firstDay().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(last -> calendar.halfTerms().stream()
                        .noneMatch(half -> half.firstDay().isAfter(last.lastDay())
                                && !half.firstDay().isAfter(day)));
    }

    private Optional<SchoolCalendar> calendar() {
        List<Path> calendars = asked.where.calendars;
        return calendars.isEmpty()
                ? Optional.empty()
                : Optional.of(CalendarFiles.read(calendars, LawOptions.bundled().bankHolidays(), messages));
    }

    private ColumnMapping columns() {
        return files.mapping(messages);
    }

    private <T> List<T> read(@Nullable Path file, InputFiles.Reader<List<T>> reader) {
        if (file == null) {
            messages.note("No file was named for what '" + Converters.name(asked.told)
                    + "' rests on, so nothing of it is known.");
            return List.of();
        }
        return files.read(file, reader, messages);
    }
}
