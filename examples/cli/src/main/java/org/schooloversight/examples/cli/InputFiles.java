package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.inspection.InspectionFramework;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.law.Timeline;
import org.schooloversight.core.problem.Loaded;
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
import org.schooloversight.core.register.Results;
import org.schooloversight.core.register.ResultsReader;
import org.schooloversight.core.register.TierRecordsReader;
import org.schooloversight.core.register.TotalRow;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;
import picocli.CommandLine.Option;

/** The options that name input files, and the reading of them. */
final class InputFiles extends RegisterFile {

    @Option(names = "--links", paramLabel = "FILE", description = "GIAS links: what each school was and became.")
    @Nullable
    Path links;

    @Option(
            names = "--groups",
            paramLabel = "FILE",
            description = "GIAS group links: trusts and federations by school.")
    @Nullable
    Path groups;

    @Option(
            names = "--inspections",
            paramLabel = "FILE",
            description = "Inspections: a history in our format, or a file of last inspections. Repeatable.")
    List<Path> inspections = new ArrayList<>();

    @Option(
            names = "--results",
            paramLabel = "[YEAR[/STATUS][@PUBLISHED]=]FILE",
            converter = ResultsFile.Converter.class,
            description =
                    "A key stage 2 or 4 performance table, such as ks2.csv, or 2018-19/provisional=ks4.csv where the "
                            + "file does not tell its year. Repeatable.")
    List<ResultsFile> results = new ArrayList<>();

    @Option(
            names = "--absence",
            paramLabel = "[YEAR[@PUBLISHED]=]FILE",
            converter = ResultsFile.Converter.class,
            description = "School-level absence. Repeatable.")
    List<ResultsFile> absence = new ArrayList<>();

    @Option(
            names = "--judgements",
            paramLabel = "FILE",
            description = "Officers' judgements, in our format. Repeatable.")
    List<Path> judgements = new ArrayList<>();

    @Option(
            names = "--ratings",
            paramLabel = "FILE",
            description = "Where officers placed schools on the scales of a policy, in our format. Repeatable.")
    List<Path> ratings = new ArrayList<>();

    @Option(
            names = "--tiers",
            paramLabel = "FILE",
            description = "Tiers that schools were in and officers' decisions, in our format. Repeatable.")
    List<Path> tiers = new ArrayList<>();

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description = "Dated events such as a head's appointment or an academy order, in our format. Repeatable.")
    List<Path> events = new ArrayList<>();

    @Option(
            names = "--columns",
            paramLabel = "FILE",
            description = "A mapping, in JSON, for files whose columns have other names (docs/formats.md).")
    @Nullable
    Path columns;

    private final Progress progress = new Progress();
    private @Nullable ColumnMapping known;
    private final Timeline<InspectionFramework> frameworks = InspectionFrameworks.bundled();
    private final MeasureCatalogue measures = MeasureCatalogues.bundled();

    MeasureCatalogue measures() {
        return measures;
    }

    /** Tells whether no file was named at all. */
    boolean isUntouched() {
        return Stream.of(register, links, groups, columns).allMatch(Objects::isNull)
                && Stream.of(inspections, results, absence, judgements, ratings, tiers, events)
                        .allMatch(List::isEmpty);
    }

    /** Returns every file that was named. */
    Stream<Path> named() {
        return Stream.of(
                        Stream.of(register, links, groups, columns).filter(Objects::nonNull),
                        inspections.stream(),
                        results.stream().map(ResultsFile::path),
                        absence.stream().map(ResultsFile::path),
                        judgements.stream(),
                        ratings.stream(),
                        tiers.stream(),
                        events.stream())
                .flatMap(each -> each);
    }

    /** Reads a file or resource with a reader. */
    interface Reader<T> {
        RowsRead<T> read(String file, InputStream in) throws IOException;
    }

    /** Reads every file, and tells what of it the policies do not ask for. */
    Given read(AskedFor asked, Messages messages) {
        Path path = required();
        ColumnMapping mapping = mapping(messages);
        EvidenceBase.Builder base = EvidenceBase.builder();
        Register schools = schools(path, base, mapping, messages);
        List<TotalRow> totals = readResults(base, mapping, messages);
        readRecords(base, mapping, asked, messages);
        return new Given(schools, base.build(), totals);
    }

    /** Reads the schools, what they belong to and their inspections, and no other file. */
    Given readSchools(Messages messages) {
        Path path = required();
        EvidenceBase.Builder base = EvidenceBase.builder();
        Register schools = schools(path, base, mapping(messages), messages);
        return new Given(schools, base.build(), List.of());
    }

    private Register schools(Path path, EvidenceBase.Builder base, ColumnMapping mapping, Messages messages) {
        Register schools = register(path, mapping, messages);
        List<SchoolLink> stated = links == null ? List.of() : read(links, LinksReader.of(mapping)::read, messages);
        Map<Urn, List<GroupMembership>> memberships =
                groups == null ? new HashMap<>() : read(groups, GroupsReader.of(mapping)::read, messages);
        base.addLinks(stated);
        schools.schools().forEach(school -> base.addLinks(school.links()));
        readInspections(schools, base, mapping, messages);
        return schools.with(stated, memberships);
    }

    /** Reads the inspections, those that the register shows among them. */
    void readInspections(Register schools, EvidenceBase.Builder base, ColumnMapping mapping, Messages messages) {
        base.addInspections(
                schools.lastInspections(),
                schools.showsLastInspection() ? InspectionCoverage.LATEST_GRADE : InspectionCoverage.NONE);
        for (Path path : inspections) {
            Inspections read = read(path, InspectionsReader.of(frameworks, mapping)::read, messages);
            base.addInspections(read.inspections(), read.coverage());
        }
    }

    private List<TotalRow> readResults(EvidenceBase.Builder base, ColumnMapping mapping, Messages messages) {
        ResultsReader plain = ResultsReader.of(measures, mapping);
        List<TotalRow> totals = new ArrayList<>();
        for (List<ResultsFile> tables : List.of(results, absence)) {
            for (ResultsFile file : tables) {
                Results read = read(file.path(), file.reader(plain)::read, messages);
                base.addAll(read.schools());
                totals.addAll(read.totals());
            }
        }
        return totals;
    }

    /** Reads what the council recorded itself. */
    private void readRecords(EvidenceBase.Builder base, ColumnMapping mapping, AskedFor asked, Messages messages) {
        for (Path path : judgements) {
            List<ProfessionalJudgement> judged = read(path, JudgementsReader.of(mapping)::read, messages);
            asked.checkJudgements(judged, messages);
            base.addAll(judged);
        }
        for (Path path : ratings) {
            List<Rating> rated = read(path, RatingsReader.of(mapping)::read, messages);
            asked.checkRatings(rated, messages);
            base.addAll(rated);
        }
        for (Path path : tiers) {
            List<TierRecord> recorded = read(path, TierRecordsReader.of(mapping)::read, messages);
            asked.checkTiers(recorded, messages);
            base.addAll(recorded);
        }
        for (Path path : events) {
            base.addAll(read(path, EventsReader.of(mapping)::read, messages));
        }
    }

    /** Reads a register alone. */
    Register register(Path path, ColumnMapping mapping, Messages messages) {
        return read(path, RegisterReader.of(EstablishmentTypeTables.bundled(), frameworks, mapping)::read, messages);
    }

    /** Returns which column is which, in these files and in those that a command reads besides. */
    ColumnMapping mapping(Messages messages) {
        ColumnMapping mapping = known;
        if (mapping == null) {
            mapping = readMapping(messages);
            known = mapping;
        }
        return mapping;
    }

    private ColumnMapping readMapping(Messages messages) {
        Path path = columns;
        if (path == null) {
            return ColumnMapping.bundled();
        }
        try (InputStream in = open(path)) {
            Loaded<ColumnMapping> loaded = ColumnMapping.read(name(path), in);
            loaded.problems().forEach(messages::problem);
            return loaded.value().orElseThrow(() -> new Failure("the mapping " + path + " was not used"));
        } catch (IOException unreadable) {
            throw cannotRead(path, unreadable);
        }
    }

    <T> T read(Path path, Reader<T> reader, Messages messages) {
        try (InputStream in = open(path)) {
            return messages.of(progress.reading(path, () -> reader.read(name(path), in)));
        } catch (IOException unreadable) {
            throw cannotRead(path, unreadable);
        }
    }

    static InputStream open(Path path) throws IOException {
        return SampleCouncil.isSample(path) ? SampleCouncil.open(path) : Files.newInputStream(path);
    }

    static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    static Failure cannotRead(Path path, IOException unreadable) {
        return new Failure("cannot read " + path + ": " + why(path, unreadable));
    }

    private static String why(Path path, IOException unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "the system does not allow it";
        }
        return Files.isDirectory(path) ? "it is a folder" : String.valueOf(unreadable.getMessage());
    }
}
