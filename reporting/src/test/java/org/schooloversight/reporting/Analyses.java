package org.schooloversight.reporting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.finding.Reason;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.ParameterId;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.School;
import org.schooloversight.triggers.analysis.Check;
import org.schooloversight.triggers.analysis.Comparison;
import org.schooloversight.triggers.analysis.Example;
import org.schooloversight.triggers.analysis.Fault;
import org.schooloversight.triggers.analysis.PortfolioComparison;
import org.schooloversight.triggers.analysis.Sweep;
import org.schooloversight.triggers.analysis.Verification;
import org.schooloversight.triggers.analysis.WhatIf;
import org.schooloversight.triggers.assess.PossibleTiers;
import org.schooloversight.triggers.scenario.Expectation;
import org.schooloversight.triggers.scenario.Scenario;

/** Made-up results of analyses, to be reported. */
public final class Analyses {

    public static final AsOf AS_OF = AsOf.on(LocalDate.of(2020, 8, 31)); // Monday
    public static final TierId LOW = TierId.of("universal");
    public static final TierId HIGH = TierId.of("targeted-plus");
    public static final PossibleTiers IN_LOW = new PossibleTiers(List.of(LOW), false);
    public static final PossibleTiers IN_HIGH = new PossibleTiers(List.of(HIGH), false);
    public static final PossibleTiers OPEN = new PossibleTiers(List.of(LOW, HIGH), true);
    public static final PossibleTiers NOWHERE = new PossibleTiers(List.of(), true);

    private Analyses() {}

    public static School school(String name) {
        return Answers.school(name, "Community school")
                .status(EstablishmentStatus.OPEN)
                .build();
    }

    public static Example example(String name, Set<TierId> tiers, Map<ReadingId, OptionId> readings, String... words) {
        School school = school("Made-up school");
        Scenario scenario = new Scenario(
                name,
                school,
                EvidenceSet.builder(school.urn()).build(),
                AS_OF,
                new Expectation(Optional.of(tiers), Set.of(), Set.of(), Set.of()));
        return new Example(scenario, readings, List.of(words), List.of());
    }

    public static Example plain() {
        return example("A gap", Set.of(), Map.of(), "attendance in 2018-19: below 94.0%");
    }

    public static Verification sound() {
        return verification(Verification.Result.HOLDS, List.of());
    }

    public static Verification faulty() {
        Example needsReading = example(
                "Worse", Set.of(LOW), Map.of(ReadingId.of("which-grade"), OptionId.of("any")), "two\nfacts", "more");
        Example notShown = new Example(plain().scenario(), Map.of(), List.of(), List.of("it needs other schools"));
        return verification(
                Verification.Result.FAILS,
                List.of(
                        new Fault(Check.TOTAL, "p", "There is a gap.", List.of(plain())),
                        new Fault(
                                Check.MONOTONE, "p", "Worse evidence leads to less.", List.of(notShown, needsReading)),
                        new Fault(Check.RULES_DECIDE, "3", "Rule 3 can never hold.", List.of())));
    }

    private static Verification verification(Verification.Result result, List<Fault> faults) {
        Map<Check, Verification.Result> results = new EnumMap<>(Check.class);
        results.put(Check.TOTAL, result);
        results.put(Check.UNAMBIGUOUS, Verification.Result.NOT_CLAIMED);
        results.put(Check.MONOTONE, Verification.Result.NOT_PROVED);
        List<ReadingId> every = faults.isEmpty() ? List.of() : List.of(ReadingId.of("a"), ReadingId.of("b"));
        return new Verification(
                Answers.POLICY.header(), AS_OF, every, 31, new BigInteger("34567890123456789012"), results, faults);
    }

    public static Comparison comparison(boolean differ, String... obstacles) {
        List<Comparison.Difference> differences = List.of(
                new Comparison.Difference(IN_LOW, IN_HIGH, plain()),
                new Comparison.Difference(OPEN, NOWHERE, example("Nothing to say", Set.of(), Map.of())));
        return new Comparison(
                Answers.POLICY.header(),
                Answers.POLICY.header(),
                AS_OF,
                BigInteger.valueOf(1_234),
                differ ? differences : List.of(),
                List.of(obstacles));
    }

    public static PortfolioComparison portfolio() {
        Reason why =
                new Reason("It =is so.", List.of(Answers.POLICY.header().cites().get(0)), List.of("ks2.csv:3"));
        return new PortfolioComparison(
                12,
                List.of(
                        new PortfolioComparison.Flow(IN_LOW, IN_LOW, 10),
                        new PortfolioComparison.Flow(IN_LOW, IN_HIGH, 1),
                        new PortfolioComparison.Flow(OPEN, NOWHERE, 1)),
                List.of(
                        new PortfolioComparison.Moved(
                                school("=Ashcombe\n900002  Other"), IN_LOW, IN_HIGH, List.of(why, why), List.of(why)),
                        new PortfolioComparison.Moved(school("Bexford"), OPEN, NOWHERE, List.of(why), List.of())));
    }

    public static PortfolioComparison unmoved() {
        return new PortfolioComparison(1, List.of(new PortfolioComparison.Flow(IN_LOW, IN_LOW, 1)), List.of());
    }

    private static Sweep.Counts counts(int low, int high) {
        Map<TierId, Integer> placed = new LinkedHashMap<>();
        placed.put(LOW, low);
        placed.put(HIGH, high);
        return new Sweep.Counts(placed, 2, 1);
    }

    public static Sweep.OfParameter parameter(String... obstacles) {
        return new Sweep.OfParameter(
                ParameterId.of("low-attendance"),
                "the attendance below which a school is looked at",
                new BigDecimal("94.0"),
                103,
                List.of(
                        new Sweep.Stretch(BigDecimal.ZERO, true, new BigDecimal("93.1"), true, counts(100, 0), 0),
                        new Sweep.Stretch(
                                new BigDecimal("93.1"), false, new BigDecimal("94"), false, counts(90, 10), 10),
                        new Sweep.Stretch(new BigDecimal("94"), true, new BigDecimal("94"), true, counts(89, 11), 1),
                        new Sweep.Stretch(
                                new BigDecimal("94"), false, BigDecimal.valueOf(100), true, counts(0, 100), 89)),
                List.of(obstacles));
    }

    public static Sweep.OfParameter withoutBorders() {
        return new Sweep.OfParameter(
                ParameterId.of("months"),
                "months",
                BigDecimal.ONE,
                3,
                List.of(new Sweep.Stretch(BigDecimal.ZERO, true, BigDecimal.TEN, true, counts(0, 0), 0)),
                List.of());
    }

    public static Sweep.OfReadings readings(boolean every) {
        ReadingId grade = ReadingId.of("which-grade");
        ReadingId year = ReadingId.of("which-year");
        OptionId first = OptionId.of("first");
        return new Sweep.OfReadings(
                103,
                every,
                List.of(
                        new Sweep.Read(Map.of(grade, first, year, first), counts(100, 0), 0),
                        new Sweep.Read(Map.of(grade, OptionId.of("last"), year, first), counts(80, 20), 20)));
    }

    public static WhatIf whatIf(PossibleTiers now, boolean any, String... obstacles) {
        WhatIf.Change attendance = new WhatIf.Change("attendance in 2018-19", "93.1%", "94.0% or more");
        WhatIf.Change head = new WhatIf.Change("a new head", "not known", "none");
        List<WhatIf.Way> ways = List.of(new WhatIf.Way(List.of(head)), new WhatIf.Way(List.of(attendance, head)));
        List<WhatIf.Ask> asks = List.of(new WhatIf.Ask(
                "a new head",
                1,
                2,
                List.of(new WhatIf.Answer("none", IN_LOW), new WhatIf.Answer("one this year", OPEN))));
        return new WhatIf(
                school("Ashcombe\n900002  Other"),
                now,
                LOW,
                any ? ways : List.of(),
                any ? 12 : 0,
                any ? asks : List.of(),
                any ? List.of("a new head", "attendance in 2018-19") : List.of(),
                List.of(obstacles));
    }
}
