package org.schooloversight.examples.cookbook;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.partnership.PackageId;
import org.schooloversight.triggers.partnership.PackageLog;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.partnership.SupportPackage;
import org.schooloversight.triggers.support.NeedId;

/** Leads a package of support for a made-up school through its steps. One that was recorded too early is refused. */
public final class LeadAPackage {

    private LeadAPackage() {}

    /**
     * Runs the example.
     *
     * @param args  not used, not null
     */
    public static void main(String[] args) {
        PackageLog log = PackageLog.of(List.of(
                step(PackageStep.REQUESTED, LocalDate.of(2019, 9, 12)), // Thursday
                step(PackageStep.DISCUSSED, LocalDate.of(2019, 9, 18)), // Wednesday
                step(PackageStep.DELIVERED, LocalDate.of(2019, 9, 25)), // Wednesday, before anybody was found for it
                step(PackageStep.PROVIDER_FOUND, LocalDate.of(2019, 10, 16), "leader-2"), // Wednesday
                step(PackageStep.AGREED, LocalDate.of(2019, 10, 23)), // Wednesday
                step(PackageStep.FUNDED, LocalDate.of(2019, 11, 6), "authority"))); // Wednesday

        for (SupportPackage each : log.packages()) {
            System.out.println(each.id() + ": " + each.state().words() + " since " + each.inStateSince());
            each.state().next().ifPresent(next -> System.out.println("next: " + next.words()));
        }
        log.refused().forEach(each -> System.out.println("refused: " + each.reason()));
    }

    private static PackageRecord step(PackageStep step, LocalDate day, String... details) {
        return new PackageRecord(
                PackageId.of("p-1"),
                Urn.of(900001), // made up
                NeedId.of("attainment-progress"),
                step,
                day,
                List.of(details),
                MadeUp.recorded(day));
    }
}
