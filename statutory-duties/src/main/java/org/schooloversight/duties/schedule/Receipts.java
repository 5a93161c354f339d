package org.schooloversight.duties.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.schooloversight.core.calendar.BankHolidays;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.calendar.DayKind;
import org.schooloversight.core.calendar.SchoolCalendar;
import org.schooloversight.core.calendar.TermCalendar;
import org.schooloversight.core.deadline.Occasion;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.source.Sha256;
import org.schooloversight.duties.catalogue.DutyCatalogue;

/** Writes down what answers rest on. */
final class Receipts {

    private final DutyCatalogue catalogue;

    Receipts(DutyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    DutyReceipt of(String asked, Calendars calendars, String given, Map<ReadingId, OptionId> readings) {
        return of(asked, new CalendarBook(calendars, Map.of()), given, readings);
    }

    DutyReceipt of(String asked, CalendarBook book, String given, Map<ReadingId, OptionId> readings) {
        List<String> names = new ArrayList<>();
        Sha256 digest = new Sha256();
        BankHolidays holidays = book.general().bankHolidays();
        names.add("bank holidays of England, known until " + holidays.knownUntil());
        digest.add(holidays.knownFrom())
                .add(holidays.knownUntil())
                .add(holidays.titles())
                .add(holidays.projected());
        book.general().kinds().all().forEach(kind -> add(digest, kind));
        book.general().school().ifPresent(school -> {
            school.layers().forEach(layer -> names.add(layer.id() + ", known until " + layer.knownUntil()));
            add(digest, school);
        });
        new TreeMap<>(book.ofSchools()).forEach((urn, school) -> add(digest.add(urn), school));
        if (!book.ofSchools().isEmpty()) {
            names.add("calendars of " + book.ofSchools().size() + " schools");
        }
        return new DutyReceipt(
                asked, LibraryVersion.current(), catalogue.sha256(), names, digest.hex(), given, readings);
    }

    private static void add(Sha256 digest, DayKind kind) {
        digest.add(kind.id())
                .add(kind.never())
                .add(kind.publicHolidays())
                .add(kind.leftOut())
                .add(kind.schoolTime());
    }

    private static void add(Sha256 digest, SchoolCalendar school) {
        school.layers().forEach(layer -> add(digest, layer));
    }

    private static void add(Sha256 digest, TermCalendar layer) {
        digest.add(layer.id())
                .add(layer.knownUntil())
                .add(layer.terms())
                .add(layer.inset())
                .add(layer.closures())
                .add(layer.parent())
                .add(layer.system());
    }

    static String given(Occasion occasion) {
        return new Sha256()
                .add(occasion.day())
                .add(new TreeMap<>(occasion.others()))
                .add(occasion.suspensions())
                .hex();
    }
}
