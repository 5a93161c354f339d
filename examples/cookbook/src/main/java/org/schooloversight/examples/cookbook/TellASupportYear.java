package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;

/** Tells what a made-up school is owed in a year, what it had and what is missing. */
public final class TellASupportYear {

    private TellASupportYear() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        School school = MadeUp.school(900001, "Ashcombe Primary School");
        LocalDate judged = LocalDate.of(2019, 6, 12); // Wednesday
        EvidenceSet evidence =
                MadeUp.judged(school, judged, OverallGrade.REQUIRES_IMPROVEMENT).build();
        List<SupportRecord> records = List.of(
                had(school, "m-1", LocalDate.of(2019, 10, 9), "strategy-group"), // Wednesday
                had(school, "m-2", LocalDate.of(2020, 1, 8), "strategy-group"), // Wednesday
                had(school, "d-1", LocalDate.of(2019, 10, 16), "support-plan"), // Wednesday
                had(school, "v-1", LocalDate.of(2020, 2, 26), "annual-review")); // Wednesday, not promised in this tier

        SupportYear year = SupportDelivery.of(MadeUp.assessor())
                .year(
                        new SupportCase(school, evidence, MadeUp.calendars(), records),
                        AcademicYear.starting(2019),
                        LocalDate.of(2020, 3, 2)); // Monday
        for (Obligation each : year.obligations()) {
            String due = each.due().map(it -> it.day().toString()).orElse("on no set day");
            System.out.println(each.entitlement().title() + ", number " + each.number() + ", due " + due + ": "
                    + each.state().words() + ", had " + each.metBy());
        }
        year.overUses().forEach(each -> System.out.println("beyond what is promised: " + each.beyond()));
        year.unmatched().forEach(each -> System.out.println(each.record() + " met nothing: " + each.reason()));
    }

    private static SupportRecord had(School school, String id, LocalDate day, String serves) {
        return SupportRecord.of(id, school.urn(), day, Set.of(serves), MadeUp.recorded(day));
    }
}
