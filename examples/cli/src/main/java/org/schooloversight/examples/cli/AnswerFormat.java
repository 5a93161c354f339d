package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.schooloversight.reporting.render.AssessmentCsv;
import org.schooloversight.reporting.render.AssessmentJson;
import org.schooloversight.reporting.render.AssessmentText;
import org.schooloversight.triggers.assess.Assessment;

/** The forms that answers come in. */
enum AnswerFormat {
    TEXT {
        @Override
        Consumer<Assessment> to(PrintWriter out, boolean inFull) {
            return each -> out.print((inFull ? AssessmentText.full(each) : AssessmentText.brief(each)) + "\n");
        }
    },
    JSON {
        @Override
        Consumer<Assessment> to(PrintWriter out, boolean inFull) {
            return each -> out.print(AssessmentJson.line(each) + "\n");
        }
    },
    CSV {
        @Override
        Consumer<Assessment> to(PrintWriter out, boolean inFull) {
            return new AssessmentCsv(out)::write;
        }
    };

    /** Returns what writes an answer; only text has a longer form. */
    abstract Consumer<Assessment> to(PrintWriter out, boolean inFull);
}
