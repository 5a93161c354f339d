package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.school.School;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.disclosure.Disclosure;
import org.schooloversight.reporting.disclosure.Release;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;

/** Makes the reports of a set, one after the other, and writes what the audience may read of each. */
final class ReportSet {

    private final ReportMaker maker;
    private final Disclosure disclosure;
    private final Audience audience;
    private final boolean all;
    private final Messages messages;

    /**
     * Prepares a set.
     *
     * @param all  whether reports for which there is nothing, or which are not for the audience, are left out with a note, and an index is
     *     made
     */
    ReportSet(ReportMaker maker, Disclosure disclosure, Audience audience, boolean all, Messages messages) {
        this.maker = maker;
        this.disclosure = disclosure;
        this.audience = audience;
        this.all = all;
        this.messages = messages;
    }

    /** Writes reports, and returns the number of files. */
    int write(Set<ReportKind> kinds, Path out, Set<ReportFormat> formats) {
        List<Report> reports = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        List<School> schools = kinds.contains(ReportKind.SCHOOL) ? maker.schoolsOf(audience) : List.of();
        for (ReportKind kind : kinds) {
            if (kind != ReportKind.SCHOOL) {
                make(kind).ifPresent(reports::add);
            }
        }
        reports.forEach(each -> names.add(ReportFolder.name(each.id(), each.about())));
        schools.forEach(each -> names.add(ReportFolder.name(ReportKind.SCHOOL.id(), Optional.of(each.urn()))));
        ReportFolder folder =
                new ReportFolder(out, formats, names, all && formats.contains(ReportFormat.HTML), maker.inputs());
        ReportIndex index = new ReportIndex(maker.subject());
        for (Report report : reports) {
            write(disclosure.release(report, audience), folder, index);
        }
        try (SecondHand writing = new SecondHand()) {
            for (School school : new Progress().following("Reporting", schools, ReportMaker.MANY_SCHOOLS)) {
                Report report = maker.school(school, audience);
                writing.then(() -> write(disclosure.release(report, audience), folder, index));
            }
        }
        if (folder.files() == 0) {
            throw new Failure("there was nothing to write: what was asked for has no days for a diary, and no table");
        }
        if (all && formats.contains(ReportFormat.HTML)) {
            index.write(folder);
        }
        return folder.files();
    }

    private static void write(Release release, ReportFolder folder, ReportIndex index) {
        folder.write(release);
        index.add(release);
    }

    private Optional<Report> make(ReportKind kind) {
        Optional<String> lacking = maker.lacking(kind);
        if (lacking.isEmpty()) {
            Report report = maker.make(kind);
            if (report.audiences().contains(audience)) {
                return Optional.of(report);
            }
            lacking = Optional.of("it is not made for " + audience.words() + "; accepted: "
                    + Text.list(
                            report.audiences().stream().map(Converters::name).toList(), "or"));
        }
        if (!all) {
            throw new Failure("the report " + kind.id() + " cannot be made: " + lacking.get());
        }
        messages.note("Without " + kind.id() + ": " + lacking.get() + ".");
        return Optional.empty();
    }
}
