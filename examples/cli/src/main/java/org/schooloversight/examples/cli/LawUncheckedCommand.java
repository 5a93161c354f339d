package org.schooloversight.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.AreaId;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntries;
import org.schooloversight.reporting.build.UncheckedLawReport;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.reporting.json.DisclosureTables;
import org.schooloversight.reporting.render.LawWorksheetCsv;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what of the law is not checked. */
@Command(
        name = "unchecked",
        mixinStandardHelpOptions = true,
        description = {
            "Lists what of the encoded law nobody compared with its source.",
            "",
            "It tells what each says, where that is said to stand and where it comes from; and it writes a "
                    + "worksheet in which a legal officer records what came of comparing.",
            "",
            "docs/checking-the-law.md has the steps."
        },
        sortOptions = false,
        customSynopsis = "oversight law unchecked [OPTIONS]",
        optionListHeading = "%nWhat is listed:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows of the checks had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  oversight law unchecked --area sen",
            "      what is not checked about special educational needs, on the screen",
            "  oversight law unchecked --worksheet checks.csv",
            "      a worksheet of all of it, to be filled in",
            "  oversight law unchecked --checks checks.csv --worksheet checks-2.csv",
            "      after a new version: what was recorded, has lapsed and is new"
        })
final class LawUncheckedCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--area", paramLabel = "AREA", description = "Only this area, such as sen or admissions.")
    @Nullable
    String area;

    @Option(
            names = "--checks",
            paramLabel = "FILE",
            description = "What the authority has recorded so far: a worksheet that is filled in.")
    @Nullable
    Path checks;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "The day of the report, as yyyy-mm-dd. Default: the day of the last check.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--worksheet",
            paramLabel = "FILE",
            description = "Writes the worksheet instead of the list. A file that is there is never written over.")
    @Nullable
    Path worksheet;

    @ArgGroup(validate = false, order = 1, heading = "%nThe answer:%n")
    PrintOptions printing = new PrintOptions();

    @Override
    public Integer call() {
        printing.check();
        Destination sheet = worksheet == null ? null : sheet(worksheet);
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        LawEntries entries = LawCheckFiles.entries();
        Optional<AreaId> only = Optional.ofNullable(area).map(name -> area(entries, name));
        LawChecks recorded = checks == null ? LawChecks.none() : LawCheckFiles.read(checks, entries, asOf, messages);
        CheckReview review = recorded.review(entries);
        if (sheet != null) {
            sheet.write(writer -> LawWorksheetCsv.write(review, only, writer));
            messages.note("The worksheet is " + worksheet
                    + "; 'oversight law verify' looks through it once it is filled in.");
        } else {
            print(review, only, asOf == null ? lastCheck(review) : asOf);
        }
        return messages.status();
    }

    /** Finds a path for the worksheet on which nobody's work stands. */
    private Destination sheet(Path file) {
        if (Files.exists(file)) {
            throw new Failure("--worksheet: there is a file " + file
                    + " already, and it may hold what somebody filled in; accepted: a new name");
        }
        if (printing.out != null || !printing.formats.isEmpty()) {
            throw new Failure("--worksheet is written instead of the list; accepted: it without --out and --format");
        }
        return Destination.of(file, spec.commandLine().getOut(), Stream.ofNullable(checks));
    }

    private static AreaId area(LawEntries entries, String name) {
        List<AreaId> known = entries.areas();
        return known.stream()
                .filter(each -> each.value().equals(name))
                .findFirst()
                .orElseThrow(() -> new Failure("there is no area '" + Text.shorten(name) + "'"
                        + Nearest.hint(name, known) + "; accepted: " + Text.list(known, "or")));
    }

    /** No clock is read, so without a day the report is of the last one on which anybody is known to have looked. */
    private static LocalDate lastCheck(CheckReview review) {
        return review.entries().stream()
                .flatMap(each -> Stream.concat(
                        each.entry().check().checkedOn().stream(),
                        each.recorded().flatMap(LawCheck::checkedOn).stream()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void print(CheckReview review, Optional<AreaId> only, LocalDate day) {
        ReportHead head = new ReportHead("Local authorities of England", AsOf.on(day), List.of(ReportHeads.madeWith()));
        printing.print(
                Disclosure.by(DisclosureTables.bundled())
                        .release(UncheckedLawReport.report(review, only, head), Audience.PUBLIC),
                spec,
                Stream.ofNullable(checks).toList());
    }
}
