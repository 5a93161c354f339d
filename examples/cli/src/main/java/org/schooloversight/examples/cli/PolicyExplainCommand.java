package org.schooloversight.examples.cli;

import java.util.List;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.reporting.render.PolicyJson;
import org.schooloversight.reporting.render.PolicyMarkdown;
import org.schooloversight.reporting.render.PolicyText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what a support programme says. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Says in plain English what a support programme says.",
            "",
            "That is, in words and tables: its open points, figures, triggers, scales, rules, and what each "
                    + "tier promises."
        },
        sortOptions = false,
        customSynopsis = "oversight policy explain ID|FILE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all well", "2:nothing could be done; standard error says why"},
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight policy explain oxfordshire-support",
            "  oversight policy explain wales-categorisation --as-of 2015-03-02",
            "      the version that was in force on a day",
            "  oversight policy explain rise-stuck --format markdown --out rise.md",
            "      a page to be published"
        })
final class PolicyExplainCommand extends PolicyWriting {

    /** The forms of the answer. */
    enum Form {
        TEXT,
        JSON,
        MARKDOWN
    }

    @ArgGroup(validate = false, heading = "%nThe answer:%n")
    Answer answer = new Answer();

    /** The form and place of the answer. */
    static final class Answer extends OutOption {
        @Option(
                names = "--format",
                paramLabel = "text|json|markdown",
                defaultValue = "text",
                converter = OfForm.class,
                description = "The form of the answer. Default: ${DEFAULT-VALUE}.")
        Form form = Form.TEXT;
    }

    /** Reads the form of the answer. */
    static final class OfForm extends Converters.OfOneOf<Form> {
        OfForm() {
            super("a form of this answer", List.of(Form.values()));
        }
    }

    @Override
    OutOption place() {
        return answer;
    }

    @Override
    Written write(PolicyArgument.Chosen chosen, MeasureCatalogue measures) {
        String text = switch (answer.form) {
            case TEXT -> PolicyText.full(chosen.policy(), chosen.settings(), measures);
            case JSON -> PolicyJson.line(chosen.policy(), chosen.settings(), measures) + "\n";
            case MARKDOWN -> PolicyMarkdown.document(chosen.policy(), chosen.settings(), measures);
        };
        return new Written(text, List.of());
    }
}
