package org.schooloversight.examples.cli;

import picocli.CommandLine.Option;

/** The options that choose the form and place of the answers. */
class FormOptions extends OutOption {

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            converter = Converters.OfFormat.class,
            description = "The form of the answers. Default: ${DEFAULT-VALUE}.")
    AnswerFormat format = AnswerFormat.TEXT;
}
