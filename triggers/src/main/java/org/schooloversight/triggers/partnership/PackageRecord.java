package org.schooloversight.triggers.partnership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.style.IdText;
import org.schooloversight.triggers.support.NeedId;

/**
 * That a package of support took a step.
 *
 * @param packageId  the package, not null
 * @param urn  the school, not null
 * @param need  the need, not null
 * @param step  the step, not null
 * @param on  the day, not null
 * @param details  ids of what the step is about: triggers for a first step, who provides, who funds, what was measured, unmodifiable, not
 *     null
 * @param provenance  where it is recorded, not null
 */
public record PackageRecord(
        PackageId packageId,
        Urn urn,
        NeedId need,
        PackageStep step,
        LocalDate on,
        List<String> details,
        Provenance provenance) {

    /** By day and, on one day, by step: an order that does not depend on the order of the input. */
    static final Comparator<PackageRecord> IN_ORDER = Comparator.comparing(PackageRecord::on)
            .thenComparing(PackageRecord::step)
            .thenComparing(PackageRecord::packageId)
            .thenComparing(each -> each.provenance().source())
            .thenComparing(each -> each.provenance().line())
            .thenComparing(PackageRecord::toString);

    /**
     * Copies the details and checks them.
     *
     * @throws org.schooloversight.core.style.InvalidValueException if a detail is not an id
     */
    public PackageRecord {
        details = List.copyOf(details);
        details.forEach(each -> IdText.checkUnseen("detail of a step", each));
    }
}
