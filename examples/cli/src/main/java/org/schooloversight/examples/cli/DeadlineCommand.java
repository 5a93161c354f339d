package org.schooloversight.examples.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.deadline.EventId;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.deadline.Suspension;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.duties.catalogue.Clock;
import org.schooloversight.duties.catalogue.ClockId;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.catalogue.ExceptionId;
import org.schooloversight.duties.schedule.ClockAnswer;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.reporting.render.DeadlineJson;
import org.schooloversight.reporting.render.DeadlineText;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says by when something is to be done. */
@Command(
        name = "deadline",
        mixinStandardHelpOptions = true,
        description = {
            "Says by when something is to be done, and under which law.",
            "",
            "Every step of the count is told. RULE is the id of a clock, such as ehc-final-plan, or of a "
                    + "group of clocks, such as tribunal-order-compliance. 'oversight duties' shows the clocks of each "
                    + "duty."
        },
        sortOptions = false,
        customSynopsis = "oversight deadline RULE --from DATE [OPTIONS]",
        parameterListHeading = "%n",
        optionListHeading = "%nThe case:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:there is an answer, even if the day cannot be given for certain",
            "1:there is one, and some of the authority's checks (--checks) had problems or have lapsed",
            "2:nothing could be done; standard error says why"
        },
        footerHeading = "%nExamples, which work as they stand:%n",
        footer = {
            "  oversight deadline ehc-final-plan --from 2026-09-07",
            "      a request came in on 7 September 2026: by when is the plan to be sent?",
            "  oversight deadline ehc-final-plan --from 2026-09-07 \\",
            "      --exception absent-four-weeks",
            "      the same while an exception applies, which takes the limit away",
            "  oversight deadline excl-day6-permanent --from 2026-09-07 --format json",
            "      an object for another program; without term dates, the bounds",
            "  oversight deadline tribunal-order-compliance --from 2026-09-07",
            "      every clock of a group",
            "With the term dates of a school, which 'oversight sample council' writes:",
            "  oversight deadline excl-day6-permanent --from 2026-09-07 \\",
            "      --calendar council/school-calendar.json"
        })
final class DeadlineCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The clock, or the group of clocks.")
    String rule;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            converter = Converters.OfDay.class,
            description =
                    "The day of the event that starts the clock, as yyyy-mm-dd; of a clock that recurs, the first "
                            + "day of its year or term.")
    LocalDate from;

    @Option(
            names = "--on",
            paramLabel = "EVENT=DATE",
            converter = EventDay.Converter.class,
            description = "The day of another event that the rule counts from. Repeatable.")
    List<EventDay> others = new ArrayList<>();

    @Option(
            names = "--exception",
            paramLabel = "ID",
            description = "An exception that applies, and takes the limit away. Repeatable.")
    Set<String> exceptions = new LinkedHashSet<>();

    @Option(
            names = "--suspended",
            paramLabel = "FROM[..TO]",
            converter = Converters.OfSuspension.class,
            description = "Days, both included, on which the clock stands still; without TO it still does. Repeatable.")
    List<Suspension> suspensions = new ArrayList<>();

    @ArgGroup(
            validate = false,
            order = 1,
            heading = "%nHow days are counted; without --as-of, by the law of the day of the event:%n")
    LawOptions law = new LawOptions();

    @ArgGroup(validate = false, order = 2, heading = "%nThe answer:%n")
    Form form = new Form();

    /** The form and place of the answer. */
    static final class Form extends OutOption {
        @Option(
                names = "--format",
                paramLabel = "text|json",
                defaultValue = "text",
                converter = Converters.OfTextOrJson.class,
                description = "The form of the answer; of a group, json is an array. Default: ${DEFAULT-VALUE}.")
        AnswerFormat format = AnswerFormat.TEXT;
    }

    @Override
    public Integer call() {
        Messages messages = new Messages(spec.commandLine().getErr(), Integer.MAX_VALUE);
        Destination destination = Destination.of(form.out, spec.commandLine().getOut(), law.named());
        Calendars calendars = LawOptions.bundled();
        DutyCatalogue catalogue = law.catalogue(calendars, messages);
        CatalogueNames names = new CatalogueNames(catalogue);
        List<Clock> clocks = names.clocks(rule);
        Map<ClockId, Set<ExceptionId>> applying = CatalogueNames.exceptions(rule, clocks, exceptions);
        Occasion occasion = occasion(names);
        DutyScheduler scheduler = law.scheduler(catalogue, calendars, messages);
        LocalDate lawOn = law.asOf == null ? from : law.asOf;
        List<ClockAnswer> answers = clocks.stream()
                .map(clock ->
                        scheduler.answer(clock.id(), occasion, applying.getOrDefault(clock.id(), Set.of()), lawOn))
                .toList();
        noteUnused(clocks, messages);
        boolean group = !clocks.get(0).id().value().equals(rule);
        destination.write(writer -> writer.print(written(answers, group)));
        return messages.status();
    }

    private String written(List<ClockAnswer> answers, boolean group) {
        if (form.format == AnswerFormat.JSON) {
            return (group ? DeadlineJson.array(answers) : DeadlineJson.line(answers.get(0))) + "\n";
        }
        return answers.stream().map(DeadlineText::full).collect(Collectors.joining("\n"));
    }

    private Occasion occasion(CatalogueNames names) {
        Map<EventId, LocalDate> days = new HashMap<>();
        for (EventDay each : others) {
            EventId event = names.event(each.event());
            if (days.put(event, each.day()) != null) {
                throw new Failure("--on: '" + event + "' has two days; accepted: each event once");
            }
        }
        try {
            return new Occasion(from, days, suspensions);
        } catch (InvalidValueException invalid) {
            throw new Failure(String.valueOf(invalid.getMessage()));
        }
    }

    private void noteUnused(List<Clock> clocks, Messages messages) {
        for (EventDay each : others) {
            if (clocks.stream()
                    .noneMatch(clock -> CatalogueNames.countsFrom(clock).contains(EventId.of(each.event())))) {
                messages.note("'" + rule + "' does not count from " + each.event() + ", so --on changes nothing.");
            }
        }
        for (Setting each : law.settings) {
            if (clocks.stream().noneMatch(clock -> CatalogueNames.dependsOn(clock, each.name()))) {
                messages.note("'" + rule + "' does not depend on " + each.name() + ", so --set changes nothing.");
            }
        }
    }
}
