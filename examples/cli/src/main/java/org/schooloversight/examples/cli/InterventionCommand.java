package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.Standing;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.build.InterventionReport;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.json.DisclosureTables;
import org.schooloversight.reporting.model.SchoolInterventions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells which schools are eligible for intervention, and what may or must be done. */
@Command(
        name = "intervention",
        mixinStandardHelpOptions = true,
        description = {
            "Says which schools are eligible for intervention on a day.",
            "",
            "It tells by which route, since and until when; which powers are open to whom and under which "
                    + "conditions, by the law of that day; what warning notices lack, and where suspensions of "
                    + "delegated budgets stand.",
            "",
            "With no files the schools are those of the built-in sample council."
        },
        sortOptions = false,
        customSynopsis = "oversight intervention [--urn N] --as-of DATE [OPTIONS]",
        optionListHeading = "%nThe question:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:there is an answer, even if it is that something is not known",
            "1:there is one, and some rows had problems",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight intervention --as-of 2026-11-22",
            "      those of the sample council that are eligible, or were given a notice",
            "  oversight intervention --urn 900014 --as-of 2026-11-22",
            "      one of them, with every condition, notice and review",
            "  oversight intervention --urn 900014 --as-of 2019-06-03",
            "      the same on another day, by the law of that day",
            "  oversight intervention --urn 900014 --as-of 2026-11-22 \\",
            "      --change 2010-06-01,2015-06-01,2019-06-03",
            "      how the answer differs on other days",
            "  oversight intervention --urn 900014 --as-of 2026-11-22 --audience public",
            "      what of it rests on published inspections alone"
        })
final class InterventionCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--urn",
            order = 1,
            paramLabel = "N",
            converter = Converters.OfUrn.class,
            description = "The school. Default: all that are open on the day.")
    @Nullable
    Urn urn;

    @Option(
            names = "--as-of",
            order = 2,
            required = true,
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The day of the question, as yyyy-mm-dd, with what was known by then.")
    LocalDate asOf;

    @Option(
            names = "--change",
            order = 3,
            paramLabel = "DATE",
            split = ",",
            converter = Converters.OfDay.class,
            description = "Asks the same on these days too, and tells the answers beside each other. Needs --urn.")
    List<LocalDate> change = new ArrayList<>();

    @ArgGroup(validate = false, order = 4, heading = "%nFiles, of which only the register is required:%n")
    InterventionFiles files = new InterventionFiles();

    @Option(
            names = "--audience",
            order = 4,
            paramLabel = "WHO",
            defaultValue = "internal",
            converter = Converters.OfAudience.class,
            description = "For whom: internal, operational-group, board, school or public. What rests on notices is "
                    + "in confidence. Default: ${DEFAULT-VALUE}.")
    Audience audience = Audience.INTERNAL;

    @ArgGroup(validate = false, order = 5, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        printing.check();
        if (urn == null && !change.isEmpty()) {
            throw new Failure("--change asks about one school; name it with --urn N");
        }
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        files.orSample(messages);
        InterventionData data = new InterventionData(files, messages);
        AsOf question = AsOf.on(asOf);
        ReportHead head = head(question);
        Report report = urn == null
                ? InterventionReport.report(
                        SchoolInterventions.of(
                                data.schools().stream()
                                        .filter(each -> each.standingOn(asOf) == Standing.OPEN)
                                        .map(each -> data.of(each, question, List.of()))
                                        .toList(),
                                question),
                        head)
                : InterventionReport.report(data.of(Council.find(data.schools(), urn), question, change), head);
        printing.print(
                Disclosure.by(DisclosureTables.bundled()).release(report, audience),
                spec,
                files.named().toList());
        return messages.status();
    }

    private ReportHead head(AsOf question) {
        List<String> rests = new ArrayList<>();
        rests.add(ReportHeads.madeWith());
        rests.add("Files: "
                + Text.list(files.named().map(InputFiles::name).sorted().toList(), "and") + ".");
        rests.add(
                files.records == null
                        ? "No records of notices and of what followed were named."
                        : "What the records do not have was not done.");
        if (files.isSample()) {
            rests.add("Every school, inspection and notice in it is made up.");
        }
        return new ReportHead(files.isSample() ? SampleCouncil.NAME : "The schools of the register", question, rests);
    }
}
