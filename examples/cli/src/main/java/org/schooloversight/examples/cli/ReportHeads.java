package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.style.Text;
import org.schooloversight.reporting.document.ReportHead;

/** What stands at the head and at the end of the reports of a set: whom they are about, and what each rests on. */
final class ReportHeads {

    /** Whose offers are told, also where the schools are made up. */
    static final String OFFERS =
            "The offers of help come with the program: they were published in Oxfordshire for 2019 and 2020.";

    private static final Set<ReportKind> ABOUT_DUTIES = EnumSet.of(ReportKind.DUTIES, ReportKind.STATUTORY_YEAR);

    private final ReportCommand command;

    ReportHeads(ReportCommand command) {
        this.command = command;
        String named = command.answers.name;
        if (named != null && named.isBlank()) {
            throw new Failure("--name is blank; accepted: the name of the authority");
        }
    }

    String subject() {
        String named = command.answers.name;
        LaCode la = command.answers.la;
        return named != null ? named : subject(la);
    }

    private static String subject(@Nullable LaCode la) {
        return la != null ? "Authority " + la : "The schools of the register";
    }

    /** Makes the head of a report that is of no set. */
    static ReportHead alone(@Nullable LaCode la, AsOf asOf, List<Path> files, String... more) {
        boolean sample = files.contains(SampleCouncil.file("register.csv"));
        List<String> rests = new ArrayList<>(restsOn(files, ""));
        rests.addAll(List.of(more));
        return new ReportHead(sample ? SampleCouncil.NAME : subject(la), asOf, rests);
    }

    /**
     * Names the files that a report rests on, and tells what in it is made up.
     *
     * @param published  what in it is in none of the files and not made up, blank if there is nothing of it
     */
    static List<String> restsOn(List<Path> files, String published) {
        List<String> rests = new ArrayList<>();
        rests.add(madeWith());
        if (!files.isEmpty()) {
            rests.add("Files: " + names(files) + ".");
        }
        List<Path> samples = files.stream().filter(SampleCouncil::isSample).toList();
        if (!samples.isEmpty()) {
            rests.add(
                    samples.size() == files.size() && published.isBlank()
                            ? "Every school, figure and case in it is made up."
                            : "Made up is what stands in " + names(samples) + ".");
        }
        if (!published.isBlank()) {
            rests.add(published);
        }
        return rests;
    }

    static String madeWith() {
        return "Made with version " + LibraryVersion.current() + " of School Oversight.";
    }

    ReportHead head(ReportKind kind, AsOf asOf) {
        return new ReportHead(subject(), asOf, restsOn(kind));
    }

    private List<String> restsOn(ReportKind kind) {
        List<String> rests = new ArrayList<>(restsOn(files(kind).toList(), ""));
        if (kind == ReportKind.POLICY_COMPARISON) {
            rests.add("Before: " + set(command.policy.settings));
            rests.add("After: " + set(command.compared.settings));
        }
        return rests;
    }

    private static String set(List<Setting> settings) {
        return settings.isEmpty()
                ? "every open point and figure is as the programme has it."
                : Text.list(
                                settings.stream()
                                        .map(each -> each.name() + " is " + each.value())
                                        .toList(),
                                "and")
                        + ", all else is as the programme has it.";
    }

    private Stream<Path> files(ReportKind kind) {
        if (ABOUT_DUTIES.contains(kind)) {
            return command.duties.named();
        }
        return kind == ReportKind.COST_OF_DUTIES
                ? Stream.ofNullable(command.compared.costs)
                : Stream.concat(command.files.named(), ReportOptions.named(command.compared, command.duties));
    }

    private static String names(List<Path> paths) {
        return Text.list(paths.stream().map(InputFiles::name).sorted().toList(), "and");
    }
}
