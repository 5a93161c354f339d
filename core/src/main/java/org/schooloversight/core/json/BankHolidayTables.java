package org.schooloversight.core.json;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.style.InvalidValueException;

/** Reads {@link BankHolidays}. */
public final class BankHolidayTables {

    private static final BankHolidays UNREADABLE =
            new BankHolidays(LocalDate.EPOCH, LocalDate.EPOCH, Map.of(LocalDate.EPOCH, ""), LocalDate.EPOCH, Map.of());

    private BankHolidayTables() {}

    /**
     * Obtains the bank holidays of England that come with this library.
     *
     * @return the bank holidays, not null
     */
    public static BankHolidays bundled() {
        return DataFile.bundled("bank-holidays.json", BankHolidayTables::holidays);
    }

    static BankHolidays holidays(JsonIn document) {
        Cites cites = Cites.of(document);
        cites.in(document);
        Cites.check(document);
        LocalDate knownFrom = document.date("knownFrom");
        LocalDate knownUntil = document.date("knownUntil");
        Map<LocalDate, String> known = days(document, "days");
        LocalDate projectedUntil = document.date("projectedUntil");
        Map<LocalDate, String> projected = days(document, "projected");
        document.done();
        try {
            return new BankHolidays(knownFrom, knownUntil, known, projectedUntil, projected);
        } catch (InvalidValueException invalid) {
            document.report(String.valueOf(invalid.getMessage()), "days within their period");
            return UNREADABLE;
        }
    }

    private static Map<LocalDate, String> days(JsonIn document, String name) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        for (JsonIn each : document.objects(name)) {
            LocalDate on = each.date("on");
            if (days.put(on, each.text("title")) != null) {
                each.problem("on", "the day " + on + " is listed twice", "each day once");
            }
            each.done();
        }
        return days;
    }
}
