package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.policy.Parameter;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.support.TierDefinition;

/** Varies a figure of a policy, or its readings, and counts the schools in each tier. */
final class Sweeper {

    private static final int MOST_COMBINATIONS = 1024;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final PolicyVariant variant;
    private final Portfolio portfolio;
    private final MeasureCatalogue measures;

    Sweeper(PolicyVariant variant, Portfolio portfolio, MeasureCatalogue measures) {
        this.variant = variant;
        this.portfolio = portfolio;
        this.measures = measures;
    }

    private List<PossibleTiers> places(PolicySettings settings) {
        SupportAssessor assessor = portfolio.assessor(new PolicyVariant(variant.policy(), settings), measures);
        List<PossibleTiers> places = new ArrayList<>();
        for (Portfolio.Member member : portfolio.members()) {
            places.add(assessor.possibleTiers(member.school(), member.evidence(), portfolio.asOf()));
        }
        return places;
    }

    private Sweep.Counts counts(List<PossibleTiers> places) {
        Map<TierId, Integer> placed = new LinkedHashMap<>();
        for (TierDefinition tier : variant.policy().tiers()) {
            placed.put(tier.id(), 0);
        }
        int undecided = 0;
        int none = 0;
        for (PossibleTiers each : places) {
            if (each.isPlaced()) {
                placed.merge(each.tiers().get(0), 1, Integer::sum);
            } else if (each.tiers().isEmpty()) {
                none++;
            } else {
                undecided++;
            }
        }
        return new Sweep.Counts(placed, undecided, none);
    }

    private static int moved(List<PossibleTiers> before, List<PossibleTiers> after) {
        int moved = 0;
        for (int i = 0; i < before.size(); i++) {
            moved += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        return moved;
    }

    Sweep.OfParameter parameter(ParameterId id) {
        Parameter parameter = variant.policy()
                .parameter(id)
                .orElseThrow(() -> new InvalidValueException("unknown parameter '" + id + "'; accepted: "
                        + variant.policy().parameters().stream()
                                .map(Parameter::id)
                                .toList()));
        SweptValues values = new SweptValues(variant.policy(), parameter);
        NavigableSet<BigDecimal> borders = values.borders(portfolio);
        List<Sweep.Stretch> stretches = new ArrayList<>();
        Map<Integer, NavigableSet<BigDecimal>> own = new HashMap<>();
        for (int i = 0; i < portfolio.members().size(); i++) {
            own.put(i, values.borders(portfolio.members().get(i)));
        }
        new StretchMaker(parameter, values.isWhole(), borders, own, stretches).make();
        return new Sweep.OfParameter(
                id,
                parameter.title(),
                variant.settings().parameters().getOrDefault(id, parameter.byDefault()),
                portfolio.members().size(),
                stretches,
                values.obstacles());
    }

    /** Walks the values from the lowest to the highest, looking again only at schools that a value may move. */
    private final class StretchMaker {
        private final Parameter parameter;
        private final boolean whole;
        private final List<BigDecimal> points = new ArrayList<>();
        private final Map<Integer, NavigableSet<BigDecimal>> own;
        private final List<Sweep.Stretch> stretches;

        StretchMaker(
                Parameter parameter,
                boolean whole,
                NavigableSet<BigDecimal> borders,
                Map<Integer, NavigableSet<BigDecimal>> own,
                List<Sweep.Stretch> stretches) {
            this.parameter = parameter;
            this.whole = whole;
            this.own = own;
            this.stretches = stretches;
            TreeSet<BigDecimal> all = new TreeSet<>(borders);
            all.add(parameter.lowest());
            all.add(parameter.highest());
            points.addAll(all);
        }

        void make() {
            List<PossibleTiers> places = places(with(points.get(0)));
            BigDecimal from = points.get(0);
            boolean fromInclusive = true;
            int moved = 0;
            for (int i = 0; i < points.size(); i++) {
                List<PossibleTiers> at = i == 0 ? places : again(places, points.get(i), points.get(i));
                if (i > 0 && !at.equals(places)) {
                    stretches.add(new Sweep.Stretch(from, fromInclusive, points.get(i), false, counts(places), moved));
                    moved = moved(places, at);
                    from = points.get(i);
                    fromInclusive = true;
                    places = at;
                }
                if (i + 1 < points.size() && !whole) {
                    BigDecimal between = points.get(i).add(points.get(i + 1)).divide(TWO);
                    List<PossibleTiers> beyond = again(places, between, points.get(i));
                    if (!beyond.equals(places)) {
                        stretches.add(
                                new Sweep.Stretch(from, fromInclusive, points.get(i), true, counts(places), moved));
                        moved = moved(places, beyond);
                        from = points.get(i);
                        fromInclusive = false;
                        places = beyond;
                    }
                }
            }
            stretches.add(
                    new Sweep.Stretch(from, fromInclusive, points.get(points.size() - 1), true, counts(places), moved));
        }

        /** Returns the places at a value, looking again only at schools that the border touches. */
        private List<PossibleTiers> again(List<PossibleTiers> before, BigDecimal value, BigDecimal border) {
            List<PossibleTiers> places = new ArrayList<>(before);
            SupportAssessor assessor = null;
            for (int i = 0; i < before.size(); i++) {
                if (own.getOrDefault(i, new TreeSet<>()).contains(border)) {
                    if (assessor == null) {
                        assessor = portfolio.assessor(new PolicyVariant(variant.policy(), with(value)), measures);
                    }
                    Portfolio.Member member = portfolio.members().get(i);
                    places.set(i, assessor.possibleTiers(member.school(), member.evidence(), portfolio.asOf()));
                }
            }
            return places;
        }

        private PolicySettings with(BigDecimal value) {
            return variant.settings().withText(variant.policy(), parameter.id().value(), value.toPlainString());
        }
    }

    Sweep.OfReadings readings() {
        List<Reading> open = variant.policy().readings().stream()
                .filter(reading -> TierReadings.of(variant.policy()).contains(reading.id()))
                .toList();
        long combinations = 1;
        for (Reading reading : open) {
            combinations = Math.min(combinations * reading.options().size(), Integer.MAX_VALUE);
        }
        boolean every = combinations <= MOST_COMBINATIONS;
        List<PolicySettings> ways = new ArrayList<>(List.of(variant.settings()));
        for (Reading reading : open) {
            List<PolicySettings> more = new ArrayList<>();
            for (PolicySettings way : every ? List.copyOf(ways) : List.of(variant.settings())) {
                for (OptionId option : reading.options().keySet()) {
                    if (!option.equals(way.readings().get(reading.id()))) {
                        more.add(way.with(reading.id(), option));
                    }
                }
            }
            ways.addAll(more);
        }
        List<PossibleTiers> now = places(variant.settings());
        List<Sweep.Read> reads = new ArrayList<>();
        for (PolicySettings way : ways) {
            List<PossibleTiers> places = places(way);
            Map<ReadingId, OptionId> taken = new LinkedHashMap<>(way.readings());
            taken.keySet().retainAll(open.stream().map(Reading::id).toList());
            reads.add(new Sweep.Read(taken, counts(places), moved(now, places)));
        }
        return new Sweep.OfReadings(portfolio.members().size(), every, reads);
    }
}
