package org.schooloversight.examples.cli;

import picocli.CommandLine.Option;

/** The form and place of an answer that is no table. */
class TextOrJson extends OutOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            converter = Converters.OfTextOrJson.class,
            description = "The form of the answer. Default: ${DEFAULT-VALUE}.")
    AnswerFormat format = AnswerFormat.TEXT;
}
