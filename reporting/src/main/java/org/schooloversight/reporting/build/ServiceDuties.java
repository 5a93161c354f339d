package org.schooloversight.reporting.build;

import static org.schooloversight.reporting.build.SupportPieces.all;
import static org.schooloversight.reporting.build.SupportPieces.because;
import static org.schooloversight.reporting.build.SupportPieces.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.reporting.document.Absence;
import org.schooloversight.reporting.document.Block;
import org.schooloversight.reporting.document.Cell;
import org.schooloversight.reporting.document.Column;
import org.schooloversight.reporting.document.Part;
import org.schooloversight.reporting.document.Row;
import org.schooloversight.reporting.document.Sensitivity;
import org.schooloversight.reporting.model.DutyList;
import org.schooloversight.reporting.model.DutyWorkload.OfService;
import org.schooloversight.reporting.model.Explained;
import org.schooloversight.reporting.words.DutyWords;
import org.schooloversight.reporting.words.Phrases;

/** Lays out what one service looks after. */
final class ServiceDuties {

    private static final List<Column> OCCURRENCES = List.of(
            Column.ofWords("what", "What"),
            Column.ofWords("bound", "Bound"),
            Column.ofDays("day", "Day"),
            Column.ofWords("case", "Case").with(Sensitivity.CASEWORK),
            Column.ofWords("school", "School").with(Sensitivity.CASEWORK),
            Column.ofWords("state", "State"),
            Column.ofWords("breach", "Breach"),
            Column.ofWords("law", "Law"),
            Column.ofWords("bearer", "Who acts"),
            Column.ofWords("checked", "Checked"));

    private ServiceDuties() {}

    static String title(OfService service) {
        return service.service().map(id -> Phrases.title(id.words())).orElse("No service is named for it");
    }

    static Part part(OfService service) {
        String id = service.service().map(each -> "of-" + each).orElse("of-none");
        List<Block> blocks = new ArrayList<>();
        List<Explained> open =
                service.occurrences().stream().filter(each -> !isOver(each)).toList();
        List<Explained> over =
                service.occurrences().stream().filter(ServiceDuties::isOver).toList();
        add(blocks, "due-" + id, "What is due, and what of it is overdue or not knowable", open);
        add(blocks, "done-" + id, "What was done or is no longer due", over);
        if (service.occurrences().isEmpty()) {
            blocks.add(Block.read("Nothing with a day is due."));
        }
        blocks.add(Block.read("Cases are listed for officers of the authority only."));
        if (!service.untimed().isEmpty()) {
            blocks.add(open(
                    "untimed-" + id,
                    "Duties that recur, and for which the catalogue has no day",
                    List.of(Column.ofWords("duty", "Duty"), Column.ofWords("clauses", "Clauses")),
                    service.untimed().stream()
                            .map(duty ->
                                    Row.of(List.of(Cell.of(Phrases.title(duty.title())), all(duty.cites(), "none"))))
                            .toList()));
        }
        if (!service.duties().isEmpty()) {
            blocks.add(duties("duties-" + id, service));
        }
        return new Part(id, title(service), blocks);
    }

    private static boolean isOver(Explained each) {
        return each.occurrence().state().isClosed();
    }

    private static void add(List<Block> blocks, String id, String caption, List<Explained> occurrences) {
        if (!occurrences.isEmpty()) {
            blocks.add(open(
                    id,
                    caption,
                    OCCURRENCES,
                    occurrences.stream().map(ServiceDuties::row).toList()));
        }
    }

    private static Row row(Explained each) {
        return new Row(
                List.of(
                        Cell.of(Phrases.title(each.occurrence().clock().title())),
                        Cell.of(each.occurrence().provision().bound().words()),
                        OccurrencePieces.day(each),
                        each.occurrence()
                                .subject()
                                .map(subject -> Cell.of(subject.value()))
                                .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "about no case")),
                        each.occurrence()
                                .school()
                                .map(urn -> Cell.of(urn.toString())
                                        .linked(new Cell.Link(SupportPieces.SCHOOL, Optional.of(urn))))
                                .orElseGet(() -> Cell.of(Absence.NOT_APPLICABLE, "about no school")),
                        OccurrencePieces.state(each),
                        OccurrencePieces.breach(each),
                        OccurrencePieces.law(each),
                        Cell.of(each.occurrence().clock().bearer().words()),
                        OccurrencePieces.checked(each)),
                false,
                OccurrencePieces.sensitivity(each.occurrence()));
    }

    private static Block duties(String id, OfService service) {
        return open(
                id,
                "The duties",
                List.of(
                        Column.ofWords("duty", "Duty"),
                        Column.ofWords("kind", "Kind"),
                        Column.ofWords("bearer", "Owed by"),
                        Column.ofWords("concerns", "Concerns"),
                        Column.ofWords("clauses", "Clauses"),
                        Column.ofWords("limits", "Clocks"),
                        Column.ofWords("checked", "Checked"),
                        Column.ofWords("correction", "Correction of the review")),
                service.duties().stream().map(ServiceDuties::duty).toList());
    }

    private static Row duty(DutyList.Listed listed) {
        Duty duty = listed.duty();
        List<String> limits = listed.limits().stream()
                .map(limit -> Phrases.title(limit.clock().title()) + " ("
                        + DutyWords.limit(limit.version().bound()) + "): " + limit.rule() + " "
                        + DutyWords.starts(limit.clock(), limit.starts()))
                .toList();
        return Row.of(List.of(
                Cell.of(Phrases.title(duty.title())),
                Cell.of(DutyWords.kind(duty.kind())),
                Cell.of(duty.bearer().words()),
                Cell.of(duty.concerns().words()),
                all(duty.cites(), "none"),
                all(limits, "no clock")
                        .because(listed.limits().stream()
                                .map(limit -> new Reason(
                                        Phrases.of(limit.rule().toString()),
                                        limit.version().cites(),
                                        List.of()))
                                .toList()),
                Cell.of(duty.check().isChecked() ? "yes" : "no")
                        .because(because(SupportPieces.checked(duty.check()), List.of())),
                duty.correction()
                        .map(each -> Cell.of(DutyWords.correction(duty, each))
                                .because(because(Phrases.of(each.text()), each.cites())))
                        .orElseGet(() -> Cell.of("none"))));
    }
}
