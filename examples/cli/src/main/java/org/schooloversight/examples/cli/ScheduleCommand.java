package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.EnglishDates;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.DutySchedule;
import org.schooloversight.reporting.render.ScheduleCsv;
import org.schooloversight.reporting.render.ScheduleJson;
import org.schooloversight.reporting.render.ScheduleText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what is due in a year, and where it stands. */
@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        description = {
            "Says what recurs and falls due in a year.",
            "",
            "It also tells what the events of cases started, and where each stands.",
            "",
            "No clock is read: without --as-of, the answer is as at the first day of the year, and events "
                    + "after that day are not yet known. What depends on terms needs the term dates of a school "
                    + "(--calendar)."
        },
        sortOptions = false,
        customSynopsis = "oversight schedule --year YEAR [OPTIONS]",
        optionListHeading = "%nThe year and the cases:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some records or checks had problems; they are on standard error, and the rest was used",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight schedule --year 2026-27",
            "      the school year, as at 1 September 2026",
            "  oversight schedule --year 2026-27 --financial --as-of 2026-11-02",
            "      the financial year from 1 April 2026, as at 2 November 2026",
            "With files that 'oversight sample council' writes:",
            "  oversight schedule --year 2026-27 --as-of 2026-11-02 \\",
            "      --calendar council/school-calendar.json --events council/case-records.csv"
        })
final class ScheduleCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            required = true,
            converter = Converters.OfYear.class,
            description = "The school year, such as 2026-27: from 1 September to 31 August.")
    AcademicYear year;

    @Option(names = "--financial", description = "The financial year instead: from 1 April to 31 March.")
    boolean financial;

    @Option(
            names = "--events",
            paramLabel = "FILE",
            description =
                    "The records of cases, in JSON or CSV (docs/formats.md). A case has a reference, never a name.")
    @Nullable
    Path events;

    @ArgGroup(validate = false, order = 1, heading = "%nHow days are counted:%n")
    LawOptions law = new LawOptions();

    @ArgGroup(validate = false, order = 2, heading = "%nThe answer:%n")
    FormOptions form = new FormOptions();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(
                form.out, spec.commandLine().getOut(), Stream.concat(law.named(), Stream.ofNullable(events)));
        Calendars calendars = LawOptions.bundled();
        DutyCatalogue catalogue = law.catalogue(calendars, messages);
        LocalDate first = financial ? LocalDate.of(year.startYear(), Month.APRIL, 1) : year.firstDay();
        LocalDate last = financial ? first.plusYears(1).minusDays(1) : year.lastDay();
        LocalDate asOf = law.asOf == null ? first : law.asOf;
        CaseLog log = events == null ? CaseLog.empty() : CaseFiles.read(events, catalogue, messages);
        DutySchedule schedule = law.scheduler(catalogue, calendars, messages).schedule(first, last, log, AsOf.on(asOf));
        if (law.asOf == null) {
            messages.note("No day was named (--as-of), so this is as at the first day of the year, "
                    + EnglishDates.full(first) + ".");
        }
        if (law.files.isEmpty()) {
            messages.note("No term dates were named (--calendar), so what recurs by terms is not in the schedule.");
        }
        destination.write(writer -> {
            switch (form.format) {
                case TEXT -> writer.print(ScheduleText.full(schedule));
                case JSON -> writer.print(ScheduleJson.line(schedule) + "\n");
                case CSV -> ScheduleCsv.write(schedule, writer);
            }
        });
        return messages.status();
    }
}
