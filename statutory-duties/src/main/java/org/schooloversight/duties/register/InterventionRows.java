package org.schooloversight.duties.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.register.CsvRow;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.intervention.InterventionEvent;
import org.schooloversight.duties.intervention.InterventionRecord;
import org.schooloversight.duties.intervention.InterventionRecord.Happened;
import org.schooloversight.duties.intervention.InterventionRecord.NoticeGiven;
import org.schooloversight.duties.intervention.RecordedNotice;
import org.schooloversight.duties.schedule.CaseReference;

/** Checks how the rows of a file fit each other. A row that no other has the reference of would be without effect, so it is refused. */
final class InterventionRows {

    private static final Set<InterventionEvent> OF_A_NOTICE = EnumSet.of(
            InterventionEvent.REPRESENTATIONS_MADE,
            InterventionEvent.NOTICE_CONFIRMED,
            InterventionEvent.NOTICE_NOT_CONFIRMED,
            InterventionEvent.COMPLIED,
            InterventionEvent.NOT_COMPLIED,
            InterventionEvent.NOTICE_WITHDRAWN,
            InterventionEvent.POWERS_ANNOUNCED);
    private static final Set<InterventionEvent> SUSPENDS = EnumSet.of(
            InterventionEvent.SUSPENSION_NOTIFIED,
            InterventionEvent.SUSPENSION_EFFECTIVE,
            InterventionEvent.SUSPENSION_BY_INTERVENTION);
    private static final Set<InterventionEvent> OF_A_SUSPENSION =
            EnumSet.of(InterventionEvent.SUSPENSION_REVIEWED, InterventionEvent.SUSPENSION_REVOKED);

    /** A row with what it says. */
    private record Line(CsvRow row, InterventionRow.Read read) {
        CaseReference reference() {
            return read.record().reference();
        }

        boolean happened(Set<InterventionEvent> among) {
            return read.record() instanceof Happened happened && among.contains(happened.event());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Map<CaseReference, Line> first = new HashMap<>();
    private final Map<CaseReference, Line> notices = new HashMap<>();

    void add(CsvRow row, InterventionRow.Read read) {
        Line line = new Line(row, read);
        lines.add(line);
        Line earlier = first.putIfAbsent(line.reference(), line);
        if (earlier != null && !earlier.read().school().equals(read.school())) {
            refuse(line, "line " + earlier.row().line() + " has this reference for another school");
            return;
        }
        if (read.record() instanceof NoticeGiven) {
            Line notice = notices.putIfAbsent(line.reference(), line);
            if (notice != null) {
                refuse(line, "the notice on line " + notice.row().line() + " has this reference too");
            }
        }
    }

    private static void refuse(Line line, String message) {
        line.row()
                .refuse(InterventionRow.REFERENCE, message, "a reference of its own for each notice and other matter");
    }

    /** Makes the records, without the rows that are refused by now. */
    InterventionRecords records() {
        lines.forEach(this::check);
        Map<Urn, List<InterventionRecord>> records = new HashMap<>();
        Map<Urn, List<RecordedNotice>> given = new HashMap<>();
        lines.stream().filter(line -> !line.row().isRefused()).forEach(line -> {
            Urn school = line.read().school();
            records.computeIfAbsent(school, urn -> new ArrayList<>())
                    .add(line.read().record());
            line.read()
                    .notice()
                    .ifPresent(notice -> given.computeIfAbsent(school, urn -> new ArrayList<>())
                            .add(notice));
        });
        return new InterventionRecords(records, given);
    }

    private void check(Line line) {
        if (line.happened(OF_A_NOTICE)) {
            Optional<Line> notice = Optional.ofNullable(notices.get(line.reference()));
            if (notice.isEmpty()) {
                line.row()
                        .refuse(
                                InterventionRow.REFERENCE,
                                "no notice of the file has this reference",
                                "the reference of a row with warning-notice-given");
            } else if (line.read()
                    .record()
                    .on()
                    .isBefore(notice.get().read().record().on())) {
                line.row()
                        .refuse(InterventionRow.ON, "it is before the notice", "the day of the notice or a later one");
            }
        } else if (line.happened(OF_A_SUSPENSION)
                && lines.stream()
                        .noneMatch(each ->
                                each.happened(SUSPENDS) && each.reference().equals(line.reference()))) {
            line.row()
                    .refuse(
                            InterventionRow.REFERENCE,
                            "no suspension of the file has this reference",
                            "the reference of a row in which one was notified or took effect");
        }
    }
}
