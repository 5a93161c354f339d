package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.change.LawChange;
import org.schooloversight.duties.change.LawChanges;
import org.schooloversight.reporting.build.LawChangeReport;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.json.DisclosureTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares the law of two days. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = {
            "Says what began, ended or changed in law between two days.",
            "",
            "It also tells how each clock that changed answers about the same event under the law of both."
        },
        sortOptions = false,
        customSynopsis = "oversight law compare --from DATE --to DATE [OPTIONS]",
        optionListHeading = "%nThe two days:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:there is an answer", "2:nothing could be done; standard error says why"},
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight law compare --from 2019-09-01 --to 2026-11-22 --area admissions",
            "      what has changed about admissions since September 2019",
            "  oversight law compare --from 2026-06-28 --to 2026-06-29",
            "      what one night changed",
            "  oversight law compare --from 2019-09-01 --to 2026-11-22 --event 2024-09-02",
            "      all areas, with the days that each law gives for one event"
        })
final class LawCompareCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description = "The earlier day, as yyyy-mm-dd.")
    LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description = "The later day.")
    LocalDate to;

    @Option(names = "--area", paramLabel = "AREA", description = "Only this area, such as sen or admissions.")
    @Nullable
    String area;

    @Option(
            names = "--event",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The day of the event that clocks are asked about. Default: the later day.")
    @Nullable
    LocalDate event;

    @ArgGroup(validate = false, order = 1, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        if (to.isBefore(from)) {
            throw new Failure("--to " + to + " is before --from " + from + "; accepted: the later day, or the same");
        }
        printing.check();
        Calendars calendars = LawOptions.bundled();
        DutyCatalogue catalogue = LawOptions.catalogue(calendars);
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        LawChange change = LawChanges.of(catalogue, new LawOptions().scheduler(catalogue, calendars, messages))
                .between(
                        from,
                        to,
                        event == null ? to : event,
                        Optional.ofNullable(area).map(name -> new CatalogueNames(catalogue).area(name)));
        ReportHead head = new ReportHead("Local authorities of England", AsOf.on(to), List.of(ReportHeads.madeWith()));
        printing.print(
                Disclosure.by(DisclosureTables.bundled())
                        .release(LawChangeReport.report(change, head), Audience.PUBLIC),
                spec,
                List.of());
        return ExitCode.ALL_WELL;
    }
}
