package org.schooloversight.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.assess.Assessment;
import org.schooloversight.triggers.assess.Cohort;
import org.schooloversight.triggers.assess.SupportAssessor;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Assesses the schools of a council. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        description = {
            "Places each school in a tier of support, with reasons.",
            "",
            "With no files it assesses a built-in sample council of made-up schools. Answers go to standard "
                    + "output; what was read, assumed and wrong in the files goes to standard error.",
            "",
            "Where a policy compares schools, each is compared with all of the register, also with --la or "
                    + "--urn. What a policy asks about the authority itself is answered for the schools that are "
                    + "assessed."
        },
        sortOptions = false,
        customSynopsis = {"oversight assess [OPTIONS]", "       oversight assess --register FILE [FILES] [OPTIONS]"},
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows had problems; they are on standard error, and the rest was assessed",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight assess",
            "      the sample council",
            "  oversight assess --urn 900014",
            "      one school of it, with every reason",
            "  oversight assess --set significant-concern=any-bespoke \\",
            "      --format csv --out a.csv",
            "      another reading of an open point, into a file for a spreadsheet",
            "  oversight assess --set low-attainment-ks2=60 --format json",
            "      a figure of the council's own; an object a line for another program",
            "  oversight sample council",
            "  oversight assess --register council/register.csv --la 999",
            "      the same with files: put your own in their place, and name more of them",
            "",
            "docs/formats.md describes every file."
        })
final class AssessCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @ArgGroup(validate = false, order = 1, heading = "%nFiles, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 2, heading = "%nProgramme and day:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 3, heading = "%nAnswers:%n")
    AnswerOptions answers = new AnswerOptions();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), answers.maxProblems);
        Destination destination =
                Destination.of(answers.out, spec.commandLine().getOut(), Stream.concat(files.named(), policy.named()));
        Council.orSample(files, messages);
        SupportAssessor alone = policy.assessor(files.measures(), messages);
        Given given = Council.read(files, AskedFor.by(alone.policy()), messages);
        SupportAssessor assessor = amongOthers(alone, given, policy.asOf(alone.policy()));
        List<School> chosen = Council.choose(given.register().schools(), answers.urns, answers.la, messages);
        AsOf asOf = policy.asOf(assessor.policy());
        AssessSummary summary = new AssessSummary(assessor, asOf);
        boolean summaryIsAnswer = answers.format == AnswerFormat.TEXT && !destination.isFile();
        destination.write(writer -> {
            Consumer<Assessment> sink = answers.format.to(writer, !answers.urns.isEmpty());
            for (School school : new Progress().following(chosen, destination.isFile())) {
                Assessment assessment = assessor.assess(school, given.base().of(school), asOf);
                summary.add(assessment);
                sink.accept(assessment);
            }
            if (answers.format == AnswerFormat.TEXT && answers.urns.isEmpty()) {
                writer.print(summary.text());
            }
        });
        if (!summaryIsAnswer && answers.urns.isEmpty()) {
            messages.note(summary.text().stripTrailing());
        }
        return messages.status();
    }

    /** Compares each school with all of the register, if the policy asks for that. */
    static SupportAssessor amongOthers(SupportAssessor assessor, Given given, AsOf asOf) {
        return Cohort.isAskedBy(assessor.policy())
                ? assessor.within(Cohort.of(given.register().schools(), given.base()::of, asOf, assessor.policy()))
                : assessor;
    }
}
