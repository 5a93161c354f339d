package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.json.DisclosureTables;
import org.schooloversight.reporting.render.ReportJson;
import org.schooloversight.reporting.render.ReportMarkdown;
import org.schooloversight.reporting.render.ReportText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say in which form one report is told, and where it goes: on the screen, or to files in a folder. */
final class PrintOptions {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            split = ",",
            converter = Converters.OfReportFormat.class,
            description = "Without --out: json or md. With it one or more of html, xlsx, csv, json, md and ics. "
                    + "Default: plain text on the screen, html in a folder.")
    List<ReportFormat> formats = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Writes files; the folder is made if it is not there.")
    @Nullable
    Path out;

    /** Finds out before the long work whether the answer can be told as was asked. */
    void check() {
        Path folder = out;
        if (folder != null) {
            ReportFolder.check(folder);
        } else if (formats.size() > 1
                || formats.stream().anyMatch(each -> each != ReportFormat.JSON && each != ReportFormat.MD)) {
            throw new Failure("--format "
                    + Text.list(formats.stream().map(Converters::name).toList(), "and")
                    + " needs --out FOLDER; accepted without it: json or md, or no --format for plain text");
        }
    }

    /** Makes a report fit for its readers, or says for whom it is made. */
    static Release release(Report report, Audience audience) {
        if (!report.audiences().contains(audience)) {
            throw new Failure(
                    "the report " + report.id() + " is not made for " + audience.words() + "; accepted: --audience "
                            + Text.list(
                                    report.audiences().stream()
                                            .sorted()
                                            .map(Converters::name)
                                            .toList(),
                                    "or"));
        }
        return Disclosure.by(DisclosureTables.bundled()).release(report, audience);
    }

    /** Tells the report. */
    void print(Release release, CommandSpec spec, List<Path> inputs) {
        Path folder = out;
        if (folder == null) {
            String text = formats.isEmpty()
                    ? ReportText.document(release)
                    : formats.contains(ReportFormat.JSON)
                            ? ReportJson.line(release) + "\n"
                            : ReportMarkdown.document(release);
            Destination.of(null, spec.commandLine().getOut(), inputs.stream()).write(writer -> writer.print(text));
            return;
        }
        ReportFolder files = new ReportFolder(
                folder,
                formats.isEmpty() ? EnumSet.of(ReportFormat.HTML) : EnumSet.copyOf(formats),
                Set.of(),
                false,
                inputs);
        files.write(release);
        if (formats.contains(ReportFormat.ICS) && release.report().dates().isEmpty()) {
            spec.commandLine().getErr().println("The report holds no day, so there is no diary (ics) of it.");
        }
        spec.commandLine()
                .getOut()
                .println(Messages.count(files.files(), "file") + " for "
                        + release.audience().words() + ": " + folder);
    }
}
