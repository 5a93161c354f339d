package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.Nearest;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.style.Text;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.DutyKind;
import org.schooloversight.duties.catalogue.DutyQuery;
import org.schooloversight.duties.schedule.DutySettings;
import org.schooloversight.reporting.model.DutyList;
import org.schooloversight.reporting.render.DutiesCsv;
import org.schooloversight.reporting.render.DutiesJson;
import org.schooloversight.reporting.render.DutiesText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists duties. */
@Command(
        name = "duties",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the duties and powers of a local authority.",
            "",
            "Each comes with its law and the clocks that time it. Without options it lists all, what has "
                    + "ended and what is enacted and not in force too, each marked as such. Options narrow the list; a "
                    + "name that is not known lists those that are."
        },
        sortOptions = false,
        customSynopsis = "oversight duties [OPTIONS]",
        optionListHeading = "%nWhich duties:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all well",
            "1:some rows of the register or of the checks had problems; they are on standard error",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight duties --area sen",
            "      the duties about special educational needs",
            "  oversight duties --id sen-ehc-plan",
            "      one duty, with its clocks",
            "  oversight duties --kind recurring --owner school-improvement --format csv",
            "      what recurs and school improvement looks after, for a spreadsheet",
            "With a register, which 'oversight sample council' writes:",
            "  oversight duties --school 900014 --register council/register.csv"
        })
final class DutiesCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Option(names = "--id", paramLabel = "ID", description = "Only this duty.")
    @Nullable
    String id;

    @Option(names = "--area", paramLabel = "AREA", description = "Only this area, such as sen or admissions.")
    @Nullable
    String area;

    @Option(names = "--owner", paramLabel = "SERVICE", description = "Only what this service looks after.")
    @Nullable
    String owner;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Converters.OfDutyKind.class,
            description = "Only continuing, recurring, event, power or limit.")
    @Nullable
    DutyKind kind;

    @Option(names = "--bearer", paramLabel = "WHO", description = "Only what they owe, such as governing-body.")
    @Nullable
    String bearer;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Converters.OfDay.class,
            description = "Only what is in force on this day, with the clocks of that day.")
    java.time.@Nullable LocalDate asOf;

    @Option(
            names = "--prospective",
            description = "Only what is enacted and not in force, or not known to be: nobody owes it yet.")
    boolean prospective;

    @Option(
            names = "--school",
            paramLabel = "URN",
            converter = Converters.OfUrn.class,
            description = "Only duties tied to schools of this one's kind; the register says what kind it is.")
    @Nullable
    Urn school;

    @Mixin
    RegisterFile registered = new RegisterFile();

    @Option(
            names = "--la",
            paramLabel = "CODE",
            converter = Converters.OfLaCode.class,
            description = "Refuses a school outside the area of this authority, such as 931.")
    @Nullable
    LaCode la;

    @Option(
            names = "--checks",
            paramLabel = "FILE",
            description = "What the authority itself compared with the law (docs/checking-the-law.md).")
    @Nullable
    Path checks;

    @ArgGroup(validate = false, order = 1, heading = "%nThe answer:%n")
    FormOptions form = new FormOptions();

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(
                form.out,
                spec.commandLine().getOut(),
                Stream.concat(Stream.ofNullable(registered.register), Stream.ofNullable(checks)));
        Calendars calendars = LawOptions.bundled();
        DutyCatalogue catalogue = LawOptions.catalogue(calendars);
        if (checks != null) {
            catalogue = LawCheckFiles.marked(catalogue, calendars, checks, messages);
        }
        List<Duty> asked = catalogue.duties(query(catalogue, messages)).stream()
                .filter(duty -> id == null || duty.id().value().equals(id))
                .filter(duty -> !prospective || duty.prospective().isPresent())
                .toList();
        if (asked.isEmpty()) {
            messages.note("No duty of the catalogue is all that was asked for.");
        }
        DutyList list = DutyList.of(catalogue, asked, Optional.ofNullable(asOf), DutySettings.defaults(catalogue));
        destination.write(writer -> {
            switch (form.format) {
                case TEXT -> writer.print(DutiesText.list(list));
                case JSON -> writer.print(DutiesJson.array(list) + "\n");
                case CSV -> DutiesCsv.write(list, writer);
            }
        });
        return messages.status();
    }

    private DutyQuery query(DutyCatalogue catalogue, Messages messages) {
        Collection<Duty> all = catalogue.duties();
        DutyQuery query = DutyQuery.all();
        if (id != null) {
            named("--id", id, all, Duty::id);
        }
        if (area != null) {
            query = query.withArea(named("--area", area, all, Duty::area));
        }
        if (owner != null) {
            query = query.withOwner(named("--owner", owner, all, Duty::owner));
        }
        if (bearer != null) {
            query = query.withBearer(named("--bearer", bearer, all, Duty::bearer));
        }
        if (kind != null) {
            query = query.withKind(kind);
        }
        if (asOf != null) {
            query = query.withInForceOn(asOf);
        }
        return school == null && registered.register == null && la == null ? query : query.withSchool(school(messages));
    }

    private static <T> T named(String option, String name, Collection<Duty> all, Function<Duty, T> part) {
        List<T> known = all.stream().map(part).distinct().sorted().toList();
        return known.stream()
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    String hint = Nearest.hint(name, known);
                    boolean many = known.size() == all.size() && !hint.isEmpty();
                    return new Failure("Invalid value for option '" + option + "': no duty has '" + Text.shorten(name)
                            + "'" + hint + (many ? "" : "; accepted: " + Text.list(known, "or")));
                });
    }

    private School school(Messages messages) {
        Path register = registered.register;
        if (school == null || register == null) {
            throw new Failure("--school URN and --register FILE are used together: the register says what kind of"
                    + " school it is");
        }
        Urn wanted = school;
        School found = new InputFiles()
                .register(register, ColumnMapping.bundled(), messages).schools().stream()
                        .filter(each -> each.urn().equals(wanted))
                        .findFirst()
                        .orElseThrow(() -> new Failure("not in the register: URN " + wanted));
        if (la != null && !found.la().equals(Optional.of(la))) {
            throw new Failure("the school " + wanted + " is not in the area of authority " + la);
        }
        return found;
    }
}
