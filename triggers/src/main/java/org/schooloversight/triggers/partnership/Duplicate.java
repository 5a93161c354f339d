package org.schooloversight.triggers.partnership;

import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.school.Urn;
import org.schooloversight.triggers.support.NeedId;

/**
 * Two packages that are open for the same need of one school at the same time.
 *
 * @param urn  the school, not null
 * @param need  the need, not null
 * @param first  the package whose id comes first, not null
 * @param second  the other package, not null
 * @param days  the days on which both are open, not null
 */
public record Duplicate(Urn urn, NeedId need, PackageId first, PackageId second, EffectivePeriod days) {}
