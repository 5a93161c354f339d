package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.triggers.partnership.PackageId;
import org.schooloversight.triggers.partnership.PackageRecord;
import org.schooloversight.triggers.partnership.PackageStep;
import org.schooloversight.triggers.support.NeedId;

/** Records of made-up packages of support. */
public final class SupportPackages {

    private SupportPackages() {}

    public static PackageRecord step(String id, int urn, String need, PackageStep step, LocalDate on) {
        return new PackageRecord(
                PackageId.of(id),
                Urn.of(urn),
                NeedId.of(need),
                step,
                on,
                step == PackageStep.PROVIDER_FOUND
                        ? List.of("leader-1")
                        : step == PackageStep.FUNDED ? List.of("school-budget") : List.of(),
                new Provenance("packages.csv", 2, new Publication(on, Publication.Basis.ASSUMED)));
    }

    /** Returns the steps of a package up to one, a month for each. */
    public static List<PackageRecord> until(PackageStep last, String id, int urn, String need, LocalDate from) {
        List<PackageRecord> steps = new ArrayList<>();
        for (PackageStep step : PackageStep.values()) {
            if (step != PackageStep.IDENTIFIED && step.compareTo(last) <= 0) {
                steps.add(step(id, urn, need, step, from.plusMonths(steps.size())));
            }
        }
        return steps;
    }
}
