package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.duties.checking.CheckReview;
import org.schooloversight.duties.checking.Fingerprint;
import org.schooloversight.duties.checking.LawCheck;
import org.schooloversight.duties.checking.LawChecks;
import org.schooloversight.duties.checking.LawEntries;
import org.schooloversight.duties.checking.LawEntry;
import org.schooloversight.duties.checking.LawEntryId;
import org.schooloversight.duties.json.InterventionLaws;

/** Reviews of the bundled law after checks that nobody made. */
public final class LawReviews {

    /** Every entry of the bundled law. */
    public static final LawEntries ENTRIES = LawEntries.of(
            DutyAnswers.CATALOGUE, InterventionLaws.bundled(DutyAnswers.CATALOGUE, DayKindTables.bundled()));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20); // Friday

    private LawReviews() {}

    /** An entry. */
    public static LawEntry entry(String id) {
        return ENTRIES.find(LawEntryId.of(id)).orElseThrow(() -> new AssertionError("no entry " + id));
    }

    /** A check of an entry as it is. */
    public static LawCheck check(LawEntry entry, LawCheck.Outcome outcome, String note) {
        return check(entry, entry.fingerprint(), outcome, note);
    }

    /** A check of an entry as it was before. */
    public static LawCheck lapsed(LawEntry entry) {
        return check(entry, Fingerprint.of("0000-0000-0000-0000"), LawCheck.Outcome.AGREES, "");
    }

    private static LawCheck check(LawEntry entry, Fingerprint of, LawCheck.Outcome outcome, String note) {
        boolean done = outcome != LawCheck.Outcome.NOT_YET;
        return new LawCheck(
                entry.id(),
                of,
                outcome,
                done ? Optional.of(DAY) : Optional.empty(),
                done ? "legal officer" : "",
                done ? "the revised Act" : "",
                note,
                0);
    }

    /** Where the entries stand after some checks. */
    public static CheckReview review(LawCheck... checks) {
        return LawChecks.of(new ArrayList<>(List.of(checks))).review(ENTRIES);
    }
}
