package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;

/** Compares what two policies give to real schools. */
final class PortfolioComparer {

    private PortfolioComparer() {}

    static PortfolioComparison compare(
            PolicyVariant before, PolicyVariant after, Portfolio portfolio, MeasureCatalogue measures) {
        SupportAssessor one = portfolio.assessor(before, measures);
        SupportAssessor other = portfolio.assessor(after, measures);
        Map<List<PossibleTiers>, Integer> flows = new LinkedHashMap<>();
        List<PortfolioComparison.Moved> moved = new ArrayList<>();
        for (Portfolio.Member member : portfolio.members()) {
            PossibleTiers from = one.possibleTiers(member.school(), member.evidence(), portfolio.asOf());
            PossibleTiers to = other.possibleTiers(member.school(), member.evidence(), portfolio.asOf());
            flows.merge(List.of(from, to), 1, Integer::sum);
            if (!from.equals(to)) {
                moved.add(new PortfolioComparison.Moved(
                        member.school(),
                        from,
                        to,
                        one.assess(member.school(), member.evidence(), portfolio.asOf())
                                .outcome()
                                .reasons(),
                        other.assess(member.school(), member.evidence(), portfolio.asOf())
                                .outcome()
                                .reasons()));
            }
        }
        List<PortfolioComparison.Flow> sorted = new ArrayList<>();
        flows.forEach((pair, schools) -> sorted.add(new PortfolioComparison.Flow(pair.get(0), pair.get(1), schools)));
        sorted.sort(Comparator.comparing(PortfolioComparison.Flow::schools)
                .reversed()
                .thenComparing(flow -> flow.from() + " " + flow.to()));
        return new PortfolioComparison(portfolio.members().size(), sorted, moved);
    }
}
