package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.Optional;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.json.BankHolidayTables;
import org.schooloversight.core.json.DayKindTables;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.change.LawChange;
import org.schooloversight.duties.change.LawChanges;
import org.schooloversight.duties.json.DutyCatalogues;
import org.schooloversight.duties.schedule.CalendarBook;
import org.schooloversight.duties.schedule.DutyScheduler;
import org.schooloversight.duties.schedule.DutySettings;

/** Compares the law of two days, one night apart, and prints what differs. */
public final class CompareTheLaw {

    private CompareTheLaw() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        Calendars calendars = Calendars.of(DayKindTables.bundled(), BankHolidayTables.bundled());
        DutyCatalogue catalogue = DutyCatalogues.bundled(calendars.kinds());
        DutyScheduler scheduler =
                DutyScheduler.of(catalogue, DutySettings.defaults(catalogue), CalendarBook.of(calendars));

        LocalDate before = LocalDate.of(2026, 6, 28); // Sunday
        LocalDate after = LocalDate.of(2026, 6, 29); // Monday
        LawChange change = LawChanges.of(catalogue, scheduler).between(before, after, after, Optional.empty());
        change.duties().forEach(each -> {
            System.out.println(each.kind() + ": " + each.duty().title() + ", from " + each.on());
            each.successors().forEach(next -> System.out.println("  in its place: " + next.title()));
        });
        change.clocks().forEach(each -> System.out.println(each.before() + " became " + each.after()));
        System.out.println(change.same() + " duties are in force on both days");
    }
}
