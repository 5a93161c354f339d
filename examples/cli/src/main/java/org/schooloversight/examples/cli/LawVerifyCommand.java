package org.schooloversight.examples.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.CheckReview.Reviewed;
import org.schooloversight.duties.checking.CheckStanding;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawEntries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks through what an authority recorded about entries of the law. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Looks through a worksheet that was filled in.",
            "",
            "It tells what is wrong in it, by line, and how many entries of the law are confirmed, found to "
                    + "differ, lapsed because they were changed since, or still open."
        },
        sortOptions = false,
        customSynopsis = "oversight law verify FILE --as-of DATE",
        parameterListHeading = "%n",
        optionListHeading = "%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every row that is filled in counts",
            "1:some rows had problems, or what they checked was changed since",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nFor example:%n",
        footer = {"  oversight law verify checks.csv --as-of 2026-11-22"})
final class LawVerifyCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The worksheet, as 'oversight law unchecked --worksheet' wrote it.")
    Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description = "The day of the question, as yyyy-mm-dd: a check of a later day is a mistake.")
    LocalDate asOf;

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        LawEntries entries = LawCheckFiles.entries();
        CheckReview review = LawCheckFiles.read(file, entries, asOf, messages).review(entries);
        PrintWriter out = spec.commandLine().getOut();
        for (CheckStanding each : CheckStanding.values()) {
            out.println(review.count(each) + " " + each.words());
        }
        out.println(review.entries().size() + " in all, of which "
                + review.entries().stream().filter(Reviewed::isUnchecked).count() + " are not checked");
        list(out, review, CheckStanding.DIFFERS, "Found to differ; answers that use them say so:");
        list(out, review, CheckStanding.LAPSED, "Lapsed, for they were changed since; compare them again:");
        boolean all = !messages.hadProblems() && review.count(CheckStanding.LAPSED) == 0;
        return all ? ExitCode.ALL_WELL : ExitCode.SOME_PROBLEMS;
    }

    private void list(PrintWriter out, CheckReview review, CheckStanding standing, String heading) {
        if (review.count(standing) == 0) {
            return;
        }
        out.println();
        out.println(heading);
        for (Reviewed each : review.entries()) {
            if (each.standing() == standing) {
                LawCheck check = each.recorded().orElseThrow();
                out.println("  " + InputFiles.name(file) + ":" + check.line() + " "
                        + each.entry().id()
                        + (standing == CheckStanding.LAPSED
                                ? ": its fingerprint is now " + each.entry().fingerprint()
                                : ": " + check.note()));
            }
        }
    }
}
