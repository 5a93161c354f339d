package org.schooloversight.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.school.LaCode;

/** The files of the built-in sample council. Every school, figure, judgement, rating and tier in them is made up. */
final class SampleCouncil {

    static final String NOTE =
            "No register was named, so this is the built-in sample council. Every school in it is made up.";

    static final String NAME = "Sample council (made up)";

    /** Every file of the sample, with the text that explains them. */
    static final List<String> FILES = List.of(
            "README.txt",
            "register.csv",
            "links.csv",
            "groups.csv",
            "inspections.csv",
            "ks2-2017-18.csv",
            "ks2-2018-19.csv",
            "ks4-2017-18.csv",
            "ks4-2018-19.csv",
            "absence-2017-18.csv",
            "absence-2018-19.csv",
            "exclusions.csv",
            "columns.json",
            "judgements.csv",
            "ratings.csv",
            "tiers.csv",
            "events.csv",
            "school-calendar.json",
            "term-dates.json",
            "support-records.csv",
            "support-plans.json",
            "providers.csv",
            "packages.csv",
            "condition-ratings.csv",
            "leaders.csv",
            "balances.csv",
            "networks.csv",
            "case-records.csv",
            "area-figures.csv",
            "neighbours.csv",
            "targets.csv",
            "stated-counts.csv",
            "costs.csv",
            "intervention-records.csv",
            "scenarios.csv");

    /** The authority of the sample, which is none. */
    static final LaCode LA = LaCode.of(999);

    private static final Path FOLDER = Path.of("oversight-sample-council");

    private SampleCouncil() {}

    /** Sets the options as a council that has these files would. */
    static void fill(InputFiles files) {
        files.register = file("register.csv");
        files.links = file("links.csv");
        files.groups = file("groups.csv");
        files.inspections = List.of(file("inspections.csv"));
        files.results = List.of(
                results("ks2-2017-18.csv", 2017),
                results("ks2-2018-19.csv", 2018),
                results("ks4-2017-18.csv", 2017),
                results("ks4-2018-19.csv", 2018),
                results("exclusions.csv", 2018));
        files.columns = file("columns.json");
        files.absence = List.of(results("absence-2017-18.csv", 2017), results("absence-2018-19.csv", 2018));
        files.judgements = List.of(file("judgements.csv"));
        files.ratings = List.of(file("ratings.csv"));
        files.tiers = List.of(file("tiers.csv"));
        files.events = List.of(file("events.csv"));
    }

    /** Sets the options of questions about intervention as that council would. */
    static void fill(InterventionFiles files) {
        files.register = file("register.csv");
        files.inspections = List.of(file("inspections.csv"));
        files.records = file("intervention-records.csv");
    }

    /** Sets the options of reports that were left open as that council would. */
    static void fill(ReportOptions.Compared compared, ReportOptions.Duties duties, ReportOptions.Answers answers) {
        compared.areaFigures = List.of(file("area-figures.csv"));
        compared.neighbours = file("neighbours.csv");
        compared.targets = file("targets.csv");
        compared.statedCounts = file("stated-counts.csv");
        compared.costs = file("costs.csv");
        duties.calendars = List.of(file("school-calendar.json"));
        duties.cases = file("case-records.csv");
        if (duties.year == null && duties.asOf == null) {
            duties.year = AcademicYear.starting(2026);
            duties.asOf = LocalDate.of(2026, Month.NOVEMBER, 2);
        }
        if (answers.la == null) {
            answers.la = LA;
        }
        if (answers.name == null) {
            answers.name = NAME;
        }
    }

    /** Compares the programme of that council with one of another figure, unless something else was asked for. */
    static void compare(PolicyOptions policy, ReportOptions.Compared compared) {
        if (policy.policy.equals(PolicyOptions.USUAL) && compared.with == null && compared.settings.isEmpty()) {
            compared.settings = List.of(new Setting("low-attainment-ks2", "60"));
        }
    }

    static boolean isSample(Path path) {
        return path.startsWith(FOLDER);
    }

    static InputStream open(Path path) throws IOException {
        InputStream in = SampleCouncil.class.getResourceAsStream("sample/" + path.getFileName());
        if (in == null) {
            throw new IOException("the program has no such file");
        }
        return in;
    }

    static Path file(String name) {
        return FOLDER.resolve(name);
    }

    private static ResultsFile results(String name, int startYear) {
        return new ResultsFile(
                file(name), Optional.of(AcademicYear.starting(startYear)), Optional.empty(), Optional.empty());
    }
}
