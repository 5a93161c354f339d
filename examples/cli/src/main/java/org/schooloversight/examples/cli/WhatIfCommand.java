package org.schooloversight.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.render.WhatIfJson;
import org.schooloversight.reporting.render.WhatIfText;
import org.schooloversight.triggers.analysis.PolicyAnalyst;
import org.schooloversight.triggers.analysis.PolicyVariant;
import org.schooloversight.triggers.analysis.Portfolio;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.policy.SupportPolicy;
import org.schooloversight.triggers.support.TierDefinition;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Finds what would have to be otherwise for a school to be in a tier. */
@Command(
        name = "whatif",
        mixinStandardHelpOptions = true,
        description = {
            "Finds every smallest change that would put a school in a tier.",
            "",
            "It also finds what to ask next where something is not known. What cannot change, such as an "
                    + "inspection that was made, stays.",
            "",
            "With no files the school is one of the built-in sample council."
        },
        sortOptions = false,
        customSynopsis = "oversight whatif --urn N --tier ID [OPTIONS]",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well, even if no change leads to the tier",
            "1:it cannot be told exactly, or some rows had problems",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExample:%n",
        footer = {"  oversight whatif --urn 900012 --tier annual-review", "      one school of the sample council"})
final class WhatIfCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(
            names = "--urn",
            order = 1,
            required = true,
            paramLabel = "N",
            converter = Converters.OfUrn.class,
            description = "The school.")
    Urn urn;

    @Option(names = "--tier", order = 2, required = true, paramLabel = "ID", description = "The tier asked about.")
    String tier;

    @ArgGroup(validate = false, order = 3, heading = "%nFiles, of which only the register is required:%n")
    InputFiles files = new InputFiles();

    @ArgGroup(validate = false, order = 4, heading = "%nProgramme and day:%n")
    PolicyOptions policy = new PolicyOptions();

    @ArgGroup(validate = false, order = 5, heading = "%nAnswer:%n")
    Answer answer = new Answer();

    /** The form and place of the answer. */
    static final class Answer extends TextOrJson {
        @Option(
                names = "--max-problems",
                paramLabel = "N",
                defaultValue = "200",
                converter = Converters.OfCount.class,
                description = "Shows at most so many problems of each file. Default: ${DEFAULT-VALUE}.")
        int maxProblems = 200;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), answer.maxProblems);
        Destination destination =
                Destination.of(answer.out, spec.commandLine().getOut(), Stream.concat(files.named(), policy.named()));
        Council.orSample(files, messages);
        PolicyVariant variant = policy.variant(files.measures(), messages);
        TierId target = target(variant.policy());
        Given given = Council.read(files, AskedFor.by(variant.policy()), messages);
        School school = Council.find(given.register().schools(), urn);
        WhatIf whatIf = PolicyAnalyst.of(files.measures(), EstablishmentTypeTables.bundled())
                .whatIf(
                        variant,
                        new Portfolio.Member(school, given.base().of(school)),
                        policy.asOf(variant.policy()),
                        target);
        destination.write(writer -> writer.print(
                answer.format == AnswerFormat.JSON ? WhatIfJson.line(whatIf) + "\n" : WhatIfText.full(whatIf)));
        return messages.hadProblems() || !whatIf.obstacles().isEmpty() ? ExitCode.SOME_PROBLEMS : ExitCode.ALL_WELL;
    }

    private TierId target(SupportPolicy of) {
        List<TierId> known = of.tiers().stream().map(TierDefinition::id).toList();
        return known.stream()
                .filter(each -> each.value().equals(tier))
                .findFirst()
                .orElseThrow(() -> new Failure("--tier: " + of.header() + " has no tier '" + Text.shorten(tier) + "'"
                        + Nearest.hint(tier, known) + "; accepted: " + Text.list(known, "or")));
    }
}
