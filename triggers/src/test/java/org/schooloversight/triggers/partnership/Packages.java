package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.testsupport.generators.Schools;
import org.schooloversight.triggers.support.NeedId;

/** Records of made-up packages. */
final class Packages {

    private Packages() {}

    static PackageRecord step(String id, String need, PackageStep step, String on, String... details) {
        return step(id, Schools.URN, need, step, LocalDate.parse(on), details);
    }

    static PackageRecord step(String id, Urn urn, String need, PackageStep step, LocalDate on, String... details) {
        return new PackageRecord(
                PackageId.of(id),
                urn,
                NeedId.of(need),
                step,
                on,
                List.of(details),
                new Provenance("packages.csv", 2, new Publication(on, Publication.Basis.ASSUMED)));
    }

    /** The whole life of a package, a month for each step. */
    static List<PackageRecord> life(String id, String need) {
        return List.of(
                step(id, need, PackageStep.REQUESTED, "2019-09-10"),
                step(id, need, PackageStep.DISCUSSED, "2019-10-10"),
                step(id, need, PackageStep.PROVIDER_FOUND, "2019-11-10", "leader-1"),
                step(id, need, PackageStep.AGREED, "2019-12-10"),
                step(id, need, PackageStep.FUNDED, "2020-01-10", "school-budget"),
                step(id, need, PackageStep.DELIVERED, "2020-02-10"),
                step(id, need, PackageStep.ASSESSED, "2020-03-10"),
                step(id, need, PackageStep.REPORTED, "2020-04-10"));
    }
}
