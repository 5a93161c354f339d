package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.DaySpan;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermBlock;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.register.AreaFiguresReader;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.reporting.build.ConditionsReport;
import org.schooloversight.reporting.build.ConsultationReport;
import org.schooloversight.reporting.build.NetworksReport;
import org.schooloversight.reporting.build.NewsletterReport;
import org.schooloversight.reporting.build.PartnershipReport;
import org.schooloversight.reporting.build.StrategyReport;
import org.schooloversight.reporting.build.SystemLeadersReport;
import org.schooloversight.reporting.document.Audience;
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
import org.schooloversight.triggers.partnership.NetworkLink;
import org.schooloversight.triggers.partnership.NetworkMap;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PlacedStage;
import org.schooloversight.triggers.partnership.SelfAssessment;
import org.schooloversight.triggers.plan.LeaderFact;
import org.schooloversight.triggers.plan.SystemLeaders;
import org.schooloversight.triggers.register.ConditionRatingsReader;
import org.schooloversight.triggers.register.LeadersReader;
import org.schooloversight.triggers.register.NetworksReader;
import org.schooloversight.triggers.register.PackagesReader;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a partnership of an authority and its schools resolved, did and brought about. */
@Command(
        name = "partnership",
        mixinStandardHelpOptions = true,
        description = {
            "Tells what a partnership resolved, paid for and brought about.",
            "",
            "REPORT is annual, newsletter, conditions, strategy, consultation, leaders or networks. Commissions, priorities, bids,",
            "offers, the strategy and the consultation are those that come with the program; packages, ratings and",
            "leaders are those of the files named, or of the sample council, where they are made up."
        },
        sortOptions = false,
        customSynopsis = "oversight partnership REPORT --as-of DATE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight partnership annual --as-of 2018-08-31 --audience public",
            "      what was resolved and paid for, for everybody",
            "  oversight partnership conditions --as-of 2020-03-31 --since 2019-09-01",
            "      how the nine conditions were rated, and how that changed",
            "  oversight partnership consultation --as-of 2020-01-20",
            "      the stages of the consultation of 2019-20",
            "  oversight partnership leaders --as-of 2020-01-20",
            "      who may be a system leader, why, and until when"
        })
final class PartnershipCommand implements Callable<Integer> {

    /** What is told. */
    enum Told {
        ANNUAL,
        NEWSLETTER,
        CONDITIONS,
        STRATEGY,
        CONSULTATION,
        LEADERS,
        NETWORKS
    }

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "REPORT", converter = Converters.OfTold.class, description = "What is told.")
    Told told = Told.ANNUAL;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description = "The day of the question, as yyyy-mm-dd.")
    LocalDate asOf;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The earlier day with which ratings are compared. Default: a year before.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--audience",
            paramLabel = "WHO",
            defaultValue = "internal",
            converter = Converters.OfAudience.class,
            description = "Who will read it: internal, operational-group, board, school or public. "
                    + "Default: ${DEFAULT-VALUE}.")
    Audience audience = Audience.INTERNAL;

    @Option(names = "--packages", paramLabel = "FILE", description = "The steps of packages of support.")
    @Nullable
    Path packages;

    @Option(names = "--condition-ratings", paramLabel = "FILE", description = "Ratings of the nine conditions.")
    @Nullable
    Path ratings;

    @Option(
            names = "--leaders",
            paramLabel = "FILE",
            description = "Facts about system leaders, by ids that name nobody.")
    @Nullable
    Path leaders;

    @Option(names = "--networks", paramLabel = "FILE", description = "Places of schools in partnerships and companies.")
    @Nullable
    Path networkFile;

    @Option(names = "--area-figures", paramLabel = "FILE", description = "Figures of authorities and England.")
    @Nullable
    Path areaFigures;

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "The authority whose figures statements are held against.")
    @Nullable
    LaCode la;

    @Option(
            names = "--remind",
            paramLabel = "DAYS",
            split = ",",
            converter = Converters.OfCount.class,
            description = "So many days before a day comes, a diary reminds of it.")
    List<Integer> remind = List.of();

    @ArgGroup(validate = false, order = 1, heading = "%nTerms and schools:%n")
    Where where = new Where();

    @ArgGroup(validate = false, order = 2, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    /** Files about terms and schools. */
    static final class Where {
        @Option(
                names = "--calendar",
                paramLabel = "FILE",
                description = "The term dates. Repeatable: files are layers.")
        List<Path> calendars = new ArrayList<>();

        @ArgGroup(validate = false)
        InputFiles files = new InputFiles();
    }

    @Override
    public Integer call() {
        printing.check();
        Messages messages = new Messages(spec.commandLine().getErr(), 200);
        if (named().findAny().isEmpty()) {
            packages = SampleCouncil.file("packages.csv");
            ratings = SampleCouncil.file("condition-ratings.csv");
            leaders = SampleCouncil.file("leaders.csv");
            areaFigures = SampleCouncil.file("area-figures.csv");
            where.calendars.add(SampleCouncil.file("term-dates.json"));
            Council.orSample(where.files, messages);
            la = la == null ? SampleCouncil.LA : la;
        }
        printing.print(PrintOptions.release(report(messages), audience), spec, named().toList());
        return messages.hadProblems() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private Stream<Path> named() {
        return Stream.of(
                        Stream.ofNullable(packages),
                        Stream.ofNullable(ratings),
                        Stream.ofNullable(leaders),
                        Stream.ofNullable(areaFigures),
                        Stream.ofNullable(networkFile),
                        where.calendars.stream(),
                        where.files.named())
                .flatMap(each -> each);
    }

    private Report report(Messages messages) {
        ReportHead head = new ReportHead(
                told == Told.STRATEGY && la != null ? "Figures of authority " + la : "The partnership",
                AsOf.on(asOf),
                List.of("Made with version " + LibraryVersion.current() + " of School Oversight."));
        return switch (told) {
            case ANNUAL ->
                PartnershipReport.report(
                        PartnershipReader.bundled(),
                        PackageLog.of(read(packages, PackagesReader.of(ColumnMapping.bundled())::read, messages)),
                        head);
            case NEWSLETTER -> NewsletterReport.report(newsletter(messages), head);
            case CONDITIONS ->
                ConditionsReport.report(
                        LocalSystems.bundled(),
                        SelfAssessment.of(
                                LocalSystems.bundled().conditions(),
                                read(ratings, ConditionRatingsReader.of(ColumnMapping.bundled())::read, messages)),
                        since == null ? asOf.minusYears(1) : since,
                        head);
            case STRATEGY ->
                StrategyReport.report(
                        Strategies.bundled(),
                        StatementsReview.of(SwotStatements.bundled(), figures(messages), Optional.ofNullable(la), asOf),
                        head);
            case CONSULTATION -> {
                Consultation consultation = Consultations.bundled();
                yield ConsultationReport.report(consultation, consultation.on(calendar(messages), asOf), remind, head);
            }
            case NETWORKS -> networks(head, messages);
            case LEADERS ->
                SystemLeadersReport.report(
                        PlanRuleFiles.leaders(),
                        systemLeaders(
                                        read(leaders, LeadersReader.of(ColumnMapping.bundled())::read, messages),
                                        messages)
                                .all(asOf),
                        head);
        };
    }

    private Report networks(ReportHead head, Messages messages) {
        if (where.files.isUntouched()) {
            throw new Failure("networks are told of the schools of a register; accepted: --register FILE");
        }
        List<School> schools = Council.choose(schools(messages).register().schools(), Set.of(), la, messages);
        Map<Urn, School> byUrn = new LinkedHashMap<>();
        schools.forEach(each -> byUrn.put(each.urn(), each));
        Provenance register = new Provenance(
                InputFiles.name(Objects.requireNonNull(where.files.register)),
                0,
                new Publication(asOf, Publication.Basis.ASSUMED));
        List<NetworkLink> links = networkFile == null
                ? List.of()
                : new InputFiles().read(networkFile, NetworksReader.of(ColumnMapping.bundled())::read, messages);
        return NetworksReport.report(NetworkMap.of(links).with(schools, register), byUrn, head);
    }

    /** Reads the schools, what they belong to and their inspections; nothing else is told here. */
    private Given schools(Messages messages) {
        where.files.judgements = List.of();
        where.files.ratings = List.of();
        where.files.tiers = List.of();
        where.files.events = List.of();
        where.files.results = List.of();
        where.files.absence = List.of();
        return where.files.read(AskedFor.by(), messages);
    }

    private <T> List<T> read(@Nullable Path file, InputFiles.Reader<List<T>> reader, Messages messages) {
        if (file == null) {
            messages.note("No file was named for what '" + told.name().toLowerCase(Locale.ROOT)
                    + "' rests on, so nothing of it is known.");
            return List.of();
        }
        return new InputFiles().read(file, reader, messages);
    }

    private Optional<SchoolCalendar> calendar(Messages messages) {
        return where.calendars.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        CalendarFiles.read(where.calendars, LawOptions.bundled().bankHolidays(), messages));
    }

    private AreaFigures figures(Messages messages) {
        List<AreaFigure> read = read(
                areaFigures, AreaFiguresReader.of(where.files.measures(), ColumnMapping.bundled())::read, messages);
        return AreaFigures.of(read);
    }

    private SystemLeaders systemLeaders(List<LeaderFact> facts, Messages messages) {
        if (where.files.isUntouched()) {
            messages.note("No register was named, so what rests on inspections is not known.");
            return SystemLeaders.of(PlanRuleFiles.leaders(), facts, List.of());
        }
        Given given = schools(messages);
        List<Inspection> all = new ArrayList<>();
        for (School school : given.register().schools()) {
            all.addAll(given.base().of(school).inspections());
        }
        return SystemLeaders.of(PlanRuleFiles.leaders(), facts, all)
                .within(given.register().schools().stream().map(School::urn).collect(Collectors.toSet()));
    }

    private Newsletter newsletter(Messages messages) {
        Optional<SchoolCalendar> calendar = calendar(messages);
        DaySpan term = calendar.flatMap(each -> each.terms().stream()
                        .filter(block -> !asOf.isBefore(block.firstDay()) && !asOf.isAfter(block.lastDay()))
                        .findFirst())
                .map(PartnershipCommand::span)
                .orElseThrow(() -> new Failure("no term is known for " + asOf
                        + "; accepted: --calendar FILE with the terms, and a day of one of them"));
        List<PlacedStage> stages = Consultations.bundled().on(calendar, asOf).stream()
                .filter(each -> each.days().earliest().isPresent()
                        && each.days().latest().isPresent()
                        && !term.isBefore(each.days().earliest().get())
                        && !each.days().isBefore(term.earliest().orElseThrow()))
                .toList();
        return new Newsletter(term, stages, PartnershipReader.bundled().commissions(), Offers.bundled());
    }

    private static DaySpan span(TermBlock block) {
        return DaySpan.ofClosed(block.firstDay(), block.lastDay());
    }
}
