package org.schooloversight.examples.cli;

import java.util.List;
import java.util.stream.Stream;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.reporting.render.DmnXml;
import org.schooloversight.triggers.table.TierTables;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a support programme for other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a programme's rules as decision tables (DMN 1.3).",
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
final class PolicyExportCommand extends PolicyWriting {

    /** The forms of the document. */
    enum Form {
        DMN
    }

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
    static final class OfForm extends Converters.OfOneOf<Form> {
        OfForm() {
            super("a form of this document", List.of(Form.values()));
        }
    }

    @Override
    OutOption place() {
        return answer;
    }

    @Override
    Written write(PolicyArgument.Chosen chosen, MeasureCatalogue measures) {
        TierTables tables = TierTables.of(chosen.policy(), chosen.settings());
        List<String> notSaid =
                tables.notSaid().stream().map(each -> "  - " + each).toList();
        return new Written(
                DmnXml.document(tables),
                notSaid.isEmpty()
                        ? notSaid
                        : Stream.concat(Stream.of("What the tables do not say:"), notSaid.stream())
                                .toList());
    }
}
