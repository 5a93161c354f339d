package org.schooloversight.examples.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.reporting.render.DmnXml;
import org.schooloversight.triggers.table.TierTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a support programme for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes the rules of a support programme as decision tables (DMN 1.3).",
            "",
            "What such tables cannot say is in the document, and is told on standard error."
        },
        sortOptions = false,
        customSynopsis = "oversight policy export ID|FILE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all well", "2:nothing could be done; standard error says why"},
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight policy export oxfordshire-support --format dmn",
            "  oversight policy export wales-categorisation --out wales.dmn"
        })
final class PolicyExportCommand implements Callable<Integer> {

    /** The forms of the document. */
    enum Form {
        DMN
    }

    @Spec
    CommandSpec spec;

    @Mixin
    PolicyArgument policy = new PolicyArgument();

    @ArgGroup(validate = false, heading = "%nThe document:%n")
    Answer answer = new Answer();

    /** The form and place of the document. */
    static final class Answer extends OutOption {
        @Option(
                names = "--format",
                paramLabel = "dmn",
                defaultValue = "dmn",
                converter = OfForm.class,
                description = "The form of the document. Default: ${DEFAULT-VALUE}.")
        Form form = Form.DMN;
    }

    /** Reads the form of the document. */
    static final class OfForm implements ITypeConverter<Form> {
        @Override
        public Form convert(String text) {
            return Converters.named(text, "a form of this document", List.of(Form.values()));
        }
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(answer.out, spec.commandLine().getOut(), policy.named());
        PolicyArgument.Chosen chosen = policy.choose(MeasureCatalogues.bundled(), messages);
        TierTables tables = TierTables.of(chosen.policy(), chosen.settings());
        destination.write(writer -> writer.print(DmnXml.document(tables)));
        if (!tables.notSaid().isEmpty()) {
            messages.note("What the tables do not say:");
            tables.notSaid().forEach(each -> messages.note("  - " + each));
        }
        return ExitCode.ALL_WELL;
    }
}
