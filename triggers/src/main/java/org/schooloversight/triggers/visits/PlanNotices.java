package org.schooloversight.triggers.visits;

import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.style.EnglishDates;

/** Says what the reader of a plan must know besides. */
final class PlanNotices {

    private PlanNotices() {}

    static List<Reason> of(Places places, List<VisitNeed> needs) {
        VisitYear year = places.year();
        List<Reason> notices = new ArrayList<>();
        if (year.halfTerms().isEmpty()) {
            notices.add(PlanWords.said("The calendar states no half term of " + year.year() + "."));
        } else if (year.knownUntil().isBefore(year.year().lastDay())) {
            notices.add(PlanWords.said("Terms are known until " + EnglishDates.full(year.knownUntil())
                    + "; nothing is planned after that."));
        }
        for (Provider provider : places.providers()) {
            if (provider.days().size() != places.halfTerms()) {
                notices.add(PlanWords.said("The half terms of the year are " + places.halfTerms()
                        + ", and the provider " + provider.id() + " states days for "
                        + provider.days().size()
                        + "; where none are stated there are none, and what is stated beyond is not used."));
            }
        }
        long unknown = needs.stream()
                .filter(need -> !need.inspection().day().isCertain())
                .map(need -> need.school().urn())
                .distinct()
                .count();
        if (unknown > 0) {
            notices.add(PlanWords.said("When the next inspection is to come is not known for " + unknown
                    + (unknown == 1 ? " school" : " schools")
                    + ", which therefore come after others that are otherwise alike."));
        }
        return notices;
    }
}
