package org.schooloversight.examples.cli;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.AreaFigure;
import org.schooloversight.core.evidence.AreaFigures;
import org.schooloversight.core.evidence.StatisticalNeighbours;
import org.schooloversight.core.register.AreaFiguresReader;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.NeighboursReader;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.reporting.model.CostOfDuties;
import org.schooloversight.reporting.model.StatedCount;
import org.schooloversight.reporting.model.TargetsReview;
import org.schooloversight.reporting.register.CostsReader;
import org.schooloversight.reporting.register.StatedCountsReader;
import org.schooloversight.reporting.register.TargetsReader;

/** What reports compare the authority with: read once, when that is first asked for. */
final class AreaData {

    private final ReportCommand command;
    private final Supplier<SchoolData> schools;
    private final Messages messages;
    private final Supplier<ColumnMapping> columns;
    private final Supplier<AreaFigures> figures;

    AreaData(ReportCommand command, Supplier<SchoolData> schools, Messages messages) {
        this.command = command;
        this.schools = schools;
        this.messages = messages;
        columns = Suppliers.memoize(() -> command.files.mapping(messages));
        figures = Suppliers.memoize(this::readAreaFigures);
    }

    /** Returns the figures that were out by the day of the question. */
    AreaFigures figures() {
        return figures.get();
    }

    /** The authority: the one that was named, or that all the schools are in. */
    Optional<LaCode> authority() {
        LaCode named = command.answers.la;
        if (named != null) {
            return Optional.of(named);
        }
        List<Optional<LaCode>> all =
                schools.get().schools().stream().map(School::la).distinct().toList();
        return all.size() == 1 ? all.get(0) : Optional.empty();
    }

    LaCode la() {
        return authority().orElseThrow();
    }

    private AreaFigures readAreaFigures() {
        AreaFiguresReader reader = AreaFiguresReader.of(command.files.measures(), columns.get());
        List<AreaFigure> all = new ArrayList<>();
        for (Path path : command.compared.areaFigures) {
            all.addAll(command.files.read(path, reader::read, messages));
        }
        schools.get().given().totals().forEach(row -> all.addAll(row.areaFigures()));
        LocalDate knownBy = schools.get().asOf().knownBy();
        return AreaFigures.of(all.stream()
                .filter(each -> !each.provenance().publication().on().isAfter(knownBy))
                .toList());
    }

    /** The latest year of which the authority has a figure. */
    Optional<AcademicYear> latest() {
        return figures.get().all().stream()
                .filter(each -> each.la().equals(authority()))
                .map(AreaFigure::year)
                .max(Comparator.naturalOrder());
    }

    Optional<StatisticalNeighbours> neighbours() {
        Path path = command.compared.neighbours;
        return path == null
                ? Optional.empty()
                : command.files.read(path, NeighboursReader.of(columns.get())::read, messages).stream()
                        .filter(each -> each.la().equals(la()))
                        .findFirst();
    }

    List<StatedCount> statedCounts() {
        Path path = command.compared.statedCounts;
        return path == null
                ? List.of()
                : command.files.read(path, StatedCountsReader.of(columns.get())::read, messages);
    }

    CostOfDuties costs() {
        Path path = Objects.requireNonNull(command.compared.costs);
        return CostOfDuties.of(command.files.read(path, CostsReader.of(columns.get())::read, messages));
    }

    TargetsReview targets() {
        Path path = Objects.requireNonNull(command.compared.targets);
        return TargetsReview.of(
                command.files.read(path, TargetsReader.of(command.files.measures(), columns.get())::read, messages),
                figures.get(),
                command.files.measures(),
                la(),
                latest().orElseGet(() -> AcademicYear.of(schools.get().asOf().effectiveOn())));
    }
}
