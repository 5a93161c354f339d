package org.schooloversight.triggers.analysis;

import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentTypes;

final class WhatIfFinder {
    WhatIfFinder(MeasureCatalogue measures, EstablishmentTypes types) {}

    WhatIf find(PolicyVariant variant, Portfolio.Member member, AsOf asOf, TierId target) {
        throw new UnsupportedOperationException();
    }
}
