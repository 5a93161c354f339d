package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.style.InvalidValueException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads the term dates of a school, and tells what they come to. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads term dates, and tells every problem with its place.",
            "",
            "It also tells what the dates come to. Each file is a layer, such as the dates of an authority or "
                    + "the INSET days of a school. Files that extend each other are put together."
        },
        sortOptions = false,
        customSynopsis = "oversight calendar check FILE... [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no problem; there may be warnings",
            "1:problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight calendar check council/school-calendar.json",
            "      the made-up term dates that 'oversight sample council' writes",
            "  oversight calendar check county.json school.json",
            "      two layers, where school.json says \"extends\": \"the id of county.json\"",
            "",
            "docs/formats.md describes the file."
        })
final class CalendarCheckCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The term dates, one layer a file.")
    List<Path> files;

    @ArgGroup(validate = false)
    OutOption answer = new OutOption();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(answer.out, spec.commandLine().getOut(), files.stream());
        List<TermCalendar> layers = CalendarFiles.layers(files, messages);
        Calendars general = LawOptions.bundled();
        StringBuilder text = new StringBuilder();
        layers.forEach(layer -> text.append(CalendarReport.layer(layer)).append('\n'));
        List<TermCalendar> nearest = CalendarFiles.nearest(layers);
        for (TermCalendar each : nearest.isEmpty() ? layers : nearest) {
            try {
                SchoolCalendar calendar = SchoolCalendar.of(layers, each.id(), general.bankHolidays());
                text.append(new CalendarReport(general.at(calendar), calendar).text())
                        .append('\n');
            } catch (InvalidValueException invalid) {
                messages.trouble("  problem: " + invalid.getMessage());
            }
        }
        destination.write(writer -> writer.print(text.toString().stripTrailing() + (text.isEmpty() ? "" : "\n")));
        return messages.status();
    }
}
