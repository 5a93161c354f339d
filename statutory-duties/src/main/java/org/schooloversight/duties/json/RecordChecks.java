package org.schooloversight.duties.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.duties.schedule.CaseLog;
import org.schooloversight.duties.schedule.CaseRecord;
import org.schooloversight.duties.schedule.RecordId;

/**
 * Checks how the records of a file fit each other. A record that corrects a refused one is not refused for that, so that one
 * fault does not take others with it.
 */
final class RecordChecks {

    private final List<CaseRecordIn.Read> all = new ArrayList<>();
    private final Map<RecordId, CaseRecordIn.Read> byId = new HashMap<>();

    void add(CaseRecordIn.Read read) {
        all.add(read);
        if (read.id().isPresent()) {
            CaseRecordIn.Read first = byId.putIfAbsent(read.id().get(), read);
            if (first != null) {
                read.row()
                        .refuse(
                                CaseRecordIn.ID,
                                "the record on line " + first.row().line() + " has this id too",
                                "each id once");
            }
        }
    }

    /** Makes the log, without the records that are refused by now. */
    CaseLog log() {
        all.forEach(read -> read.record().ifPresent(record -> checkEarlier(read.row(), record)));
        refuseCircles();
        return CaseLog.of(all.stream()
                .filter(read -> !read.row().isRefused())
                .flatMap(read -> read.record().stream())
                .toList());
    }

    private void checkEarlier(WrittenRecord row, CaseRecord record) {
        if (record.corrects().isEmpty()) {
            return;
        }
        String field = field(record);
        CaseRecordIn.Read earlier = byId.get(record.corrects().get());
        if (earlier == null) {
            row.refuse(field, "no record of the file has this id", "the id of a record in the same file");
            return;
        }
        Optional<CaseRecord> other = earlier.record();
        if (other.isPresent() && !other.get().subject().equals(record.subject())) {
            row.refuse(field, "the record with this id is of another case", "a record of the same case");
        }
        if (record instanceof CaseRecord.Withdrawn
                && other.isPresent()
                && other.get() instanceof CaseRecord.Withdrawn) {
            row.refuse(
                    field,
                    "the record with this id is a withdrawal, which cannot be withdrawn",
                    "a new record of what the withdrawn one said");
        }
    }

    private static String field(CaseRecord record) {
        return record instanceof CaseRecord.Withdrawn ? CaseRecordIn.WITHDRAWS : CaseRecordIn.CORRECTS;
    }

    /** Records that correct each other in a circle would all be without effect. */
    private void refuseCircles() {
        Set<RecordId> done = new HashSet<>();
        for (RecordId start : byId.keySet()) {
            List<RecordId> path = new ArrayList<>();
            Set<RecordId> onPath = new HashSet<>();
            Optional<RecordId> at = Optional.of(start);
            while (at.isPresent() && !done.contains(at.get()) && onPath.add(at.get())) {
                path.add(at.get());
                at = Optional.ofNullable(byId.get(at.get()))
                        .flatMap(CaseRecordIn.Read::record)
                        .flatMap(CaseRecord::corrects);
            }
            if (at.isPresent() && onPath.contains(at.get())) {
                path.subList(path.indexOf(at.get()), path.size()).forEach(this::refuseAsCircle);
            }
            done.addAll(onPath);
        }
    }

    private void refuseAsCircle(RecordId id) {
        CaseRecordIn.Read read = byId.get(id);
        if (read != null && read.record().isPresent()) {
            read.row()
                    .refuse(
                            field(read.record().get()),
                            "the record corrects itself, or others that correct it",
                            "the id of an earlier record");
        }
    }
}
