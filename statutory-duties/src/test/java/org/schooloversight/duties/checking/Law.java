package org.schooloversight.duties.checking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.schooloversight.duties.catalogue.Duty;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.schedule.Kit;

/** The law that comes with the library, and checks of it that nobody made. */
public final class Law {

    /** The law of intervention. */
    public static final InterventionLaw INTERVENTION = InterventionLaws.bundled(Kit.CATALOGUE, Kit.CALENDARS.kinds());

    /** Every entry. */
    public static final LawEntries ENTRIES = LawEntries.of(Kit.CATALOGUE, INTERVENTION);

    /** The day of the made-up checks. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20); // Friday

    private Law() {}

    static LawEntry entry(String id) {
        return ENTRIES.find(LawEntryId.of(id)).orElseThrow(() -> new AssertionError("no entry " + id));
    }

    static LawCheck agrees(LawEntry entry) {
        return check(entry, LawCheck.Outcome.AGREES, "");
    }

    static LawCheck differs(LawEntry entry, String note) {
        return check(entry, LawCheck.Outcome.DIFFERS, note);
    }

    private static LawCheck check(LawEntry entry, LawCheck.Outcome outcome, String note) {
        return new LawCheck(
                entry.id(),
                entry.fingerprint(),
                outcome,
                Optional.of(DAY),
                "legal officer",
                "the revised text of the day",
                note,
                0);
    }

    /** The same check of another wording. */
    static LawCheck ofAnotherWording(LawCheck check) {
        char last = check.fingerprint().value().charAt(18);
        String other = check.fingerprint().value().substring(0, 18) + (last == '0' ? '1' : '0');
        return new LawCheck(
                check.entry(),
                Fingerprint.of(other),
                check.outcome(),
                check.checkedOn(),
                check.checkedBy(),
                check.against(),
                check.note(),
                check.line());
    }

    static DutyCatalogue with(Collection<Duty> duties) {
        DutyCatalogue all = Kit.CATALOGUE;
        return DutyCatalogue.of(duties, all.clocks(), all.events(), all.readings(), all.sha256());
    }

    static List<LawEntry> entries(DutyCatalogue catalogue) {
        return LawEntries.of(catalogue, INTERVENTION).all();
    }

    static List<Duty> duties(UnaryOperator<Duty> each) {
        return Kit.CATALOGUE.duties().stream().map(each).toList();
    }
}
