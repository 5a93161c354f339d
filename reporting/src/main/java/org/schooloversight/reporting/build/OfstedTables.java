package org.schooloversight.reporting.build;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.model.AreaTally;
import org.schooloversight.reporting.model.GoodOrBetter;
import org.schooloversight.reporting.model.OfstedProfile;
import org.schooloversight.reporting.model.OutcomeTally;
import org.schooloversight.reporting.model.SchoolOutcome;

/** Lays out counts of schools by what inspections found. */
final class OfstedTables {

    // what an inspection found at each school is published, and so is the number on its roll, in the register
    private static final Counted PUBLISHED = Counted.NOTHING_PERSONAL;

    private static final List<OverallGrade> GRADES = List.of(OverallGrade.values());
    private static final List<SchoolOutcome.Result> RESULTS = List.of(SchoolOutcome.Result.values());

    /** A line of a breakdown: its name, and the schools in it. */
    private record Line(String name, Predicate<SchoolOutcome> holds) {}

    private OfstedTables() {}

    static List<Block> results(OfstedProfile profile) {
        List<Row> rows = new ArrayList<>();
        RESULTS.forEach(result -> rows.add(Row.of(tally(result.words(), OutcomeTally.of(profile.with(result))))));
        rows.add(Row.ofTotals(tally("all open schools", OutcomeTally.of(profile.schools()))));
        return List.of(
                AuthorityLayout.table(
                        "results",
                        "Open schools by the kind of result they have",
                        tallyColumns("result", "Kind of result"),
                        rows,
                        List.of(
                                "Pupils are those on roll in the register, where it tells the number.",
                                "Independent schools may be inspected by others, or under other frameworks, and the files need not hold"
                                        + " that.")),
                spread("results-by-kind", "Kinds of result by kind of school", kinds(), profile.schools(), results()),
                spread(
                        "results-by-maintenance",
                        "Kinds of result by who answers for the school",
                        maintenances(),
                        profile.schools(),
                        results()));
    }

    static List<Block> grades(OfstedProfile profile) {
        List<SchoolOutcome> graded = profile.with(SchoolOutcome.Result.OVERALL_GRADE);
        if (graded.isEmpty()) {
            return List.of(Block.read("No open school is known to have an overall grade as its latest."));
        }
        List<Row> rows = new ArrayList<>();
        GRADES.forEach(grade ->
                rows.add(Row.of(tally(grade.title(), OutcomeTally.of(where(graded, each -> has(each, grade)))))));
        rows.add(Row.ofTotals(tally("all with an overall grade", OutcomeTally.of(graded))));
        return List.of(
                new Block.Chart(
                        Block.Chart.Kind.BARS,
                        List.of("schools"),
                        AuthorityLayout.table(
                                "grades",
                                "Schools whose latest result is an overall grade",
                                tallyColumns("grade", "Overall grade"),
                                rows,
                                List.of())),
                spread("grades-by-kind", "Overall grades by kind of school", kinds(), graded, gradeLines()),
                spread(
                        "grades-by-maintenance",
                        "Overall grades by who answers for the school",
                        maintenances(),
                        graded,
                        gradeLines()),
                shares("good-by-kind", "Good or better by kind of school", kinds(), graded),
                shares("good-by-maintenance", "Good or better by who answers for the school", maintenances(), graded));
    }

    static Block areas(String id, String caption, String heading, List<AreaTally> lines) {
        List<Column> columns = new ArrayList<>(tallyColumns("area", heading));
        columns.add(1, Column.ofWords("grade", "Grade"));
        List<Row> rows = lines.stream()
                .map(line -> {
                    List<Cell> cells = new ArrayList<>(tally(line.area(), line.tally()));
                    cells.add(1, Cell.of(line.grade()));
                    return Row.of(cells);
                })
                .toList();
        return AuthorityLayout.table(id, caption, columns, rows, List.of());
    }

    private static List<Column> tallyColumns(String id, String heading) {
        return List.of(
                Column.ofWords(id, heading),
                Column.ofCounts("schools", "Schools", PUBLISHED),
                Column.ofCounts("earlier-number", "Of these, under an earlier number", PUBLISHED),
                Column.ofCounts("pupils", "Pupils at them", PUBLISHED),
                Column.ofCounts("pupils-not-known", "Schools whose number of pupils is not known", PUBLISHED));
    }

    private static List<Cell> tally(String name, OutcomeTally tally) {
        return List.of(
                Cell.of(name),
                Cell.of(tally.schools()),
                Cell.of(tally.earlierNumber()),
                Cell.of(tally.pupils()),
                Cell.of(tally.pupilsNotKnown()));
    }

    /** Lays out how the schools of each line are spread over columns. Each school is in one line and one column. */
    private static Block spread(
            String id, String caption, List<Line> lines, List<SchoolOutcome> schools, List<Line> across) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.ofWords("schools-of", "Schools"));
        for (int i = 0; i < across.size(); i++) {
            columns.add(Column.ofCounts("column-" + (i + 1), across.get(i).name(), PUBLISHED));
        }
        columns.add(Column.ofCounts("all", "All", PUBLISHED).asTotal());
        List<Row> rows = rows(
                lines,
                schools,
                "all",
                some -> Stream.concat(
                                across.stream()
                                        .map(column -> Cell.of(
                                                where(some, column.holds()).size())),
                                Stream.of(Cell.of(some.size())))
                        .toList());
        return AuthorityLayout.table(id, caption, columns, rows, List.of());
    }

    private static Block shares(String id, String caption, List<Line> lines, List<SchoolOutcome> graded) {
        List<Column> columns = List.of(
                Column.ofWords("schools-of", "Schools"),
                Column.ofCounts("graded", "With an overall grade", PUBLISHED),
                Column.ofCounts("good", "Good or better", PUBLISHED),
                Column.ofAmounts("share", "Share of schools").as(new Column.Share("good", "graded")),
                Column.ofCounts("pupils", "Pupils at schools with an overall grade", PUBLISHED),
                Column.ofCounts("pupils-good", "Pupils at schools that are Good or better", PUBLISHED),
                Column.ofAmounts("pupils-share", "Share of pupils").as(new Column.Share("pupils-good", "pupils")),
                Column.ofCounts("pupils-not-known", "Schools whose number of pupils is not known", PUBLISHED));
        List<Row> rows = rows(lines, graded, "all with an overall grade", some -> share(GoodOrBetter.of(some)));
        return AuthorityLayout.table(id, caption, columns, rows, List.of());
    }

    private static List<Cell> share(GoodOrBetter share) {
        return List.of(
                Cell.of(share.graded().schools()),
                Cell.of(share.good().schools()),
                AuthorityLayout.percent(share.ofSchools()),
                Cell.of(share.graded().pupils()),
                Cell.of(share.good().pupils()),
                AuthorityLayout.percent(share.ofPupils()),
                Cell.of(share.graded().pupilsNotKnown()));
    }

    /** Lays out the lines that have any schools, and all of them together. */
    private static List<Row> rows(
            List<Line> lines,
            List<SchoolOutcome> schools,
            String all,
            Function<List<SchoolOutcome>, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            List<SchoolOutcome> some = where(schools, line.holds());
            if (!some.isEmpty()) {
                rows.add(Row.of(named(line.name(), cells.apply(some))));
            }
        }
        rows.add(Row.ofTotals(named(all, cells.apply(schools))));
        return rows;
    }

    private static List<Cell> named(String name, List<Cell> cells) {
        return Stream.concat(Stream.of(Cell.of(name)), cells.stream()).toList();
    }

    private static List<Line> kinds() {
        return Stream.of(SchoolKind.values())
                .map(kind -> new Line(kind.words(), each -> each.school().kind() == kind))
                .toList();
    }

    private static List<Line> maintenances() {
        return Stream.of(Maintenance.values())
                .map(who -> new Line(who.words(), each -> each.school().type().maintenance() == who))
                .toList();
    }

    private static List<Line> results() {
        return RESULTS.stream()
                .map(result -> new Line(result.words(), each -> each.result() == result))
                .toList();
    }

    private static List<Line> gradeLines() {
        return GRADES.stream()
                .map(grade -> new Line(grade.title(), each -> has(each, grade)))
                .toList();
    }

    private static boolean has(SchoolOutcome each, OverallGrade grade) {
        return each.grade().filter(found -> found == grade).isPresent();
    }

    private static List<SchoolOutcome> where(List<SchoolOutcome> schools, Predicate<SchoolOutcome> holds) {
        return schools.stream().filter(holds).toList();
    }
}
