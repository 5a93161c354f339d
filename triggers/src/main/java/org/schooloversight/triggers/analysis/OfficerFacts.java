package org.schooloversight.triggers.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.JudgementLevel;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.Rating;
import org.schooloversight.core.evidence.ScaleId;
import org.schooloversight.core.evidence.ScaleValue;
import org.schooloversight.core.evidence.TierRecord;
import org.schooloversight.core.finding.TierId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.Classification;
import org.schooloversight.triggers.support.TierDefinition;

/** What policies ask of officers: judgements, ratings, the tier a school was in and the tier somebody moved it to. */
final class OfficerFacts {

    private static final String ROLE = "officer";
    private static final String REASON = "made up as an example";

    /** Asks for the current judgement of a concern. */
    private record JudgementKey(ConcernId concern) {}

    /** Asks for the current rating on a scale. */
    private record RatingKey(PolicyId policy, ScaleId scale) {}

    /** Asks for a recorded tier. */
    private record TierKey(PolicyId policy, TierRecord.Kind kind) {}

    /** A recorded tier and for how many months it has been. */
    record Recorded(Optional<TierId> tier, int months) {}

    private final Space space;
    private final Set<Integer> durations = new TreeSet<>();

    OfficerFacts(Space space) {
        this.space = space;
    }

    /** What is done with a judgement that may be absent. */
    interface OfJudgement {
        Object says(Optional<JudgementLevel> level);
    }

    /** Returns what follows from the current judgement of a concern. */
    int judged(ConcernId concern, String title, OfJudgement says) {
        JudgementKey key = new JudgementKey(concern);
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        title,
                        Question.Kind.CHANGEABLE,
                        () -> judgements(concern),
                        (actual, level) -> ActualSchool.first(actual.known().judgements(concern))
                                .map(ProfessionalJudgement::level)
                                .equals(level)));
        return space.ask(key, level -> says.says(((Optional<?>) level).map(JudgementLevel.class::cast)));
    }

    private List<Answer> judgements(ConcernId concern) {
        List<Answer> answers = new ArrayList<>();
        for (JudgementLevel level : JudgementLevel.values()) {
            answers.add(new Answer(
                    "a current judgement of " + level.words(),
                    Optional.of(level),
                    true,
                    List.of(answers.size()),
                    answers.size(),
                    school -> school.add(new ProfessionalJudgement(
                            MadeUpSchool.URN,
                            concern,
                            level,
                            school.day().minusDays(30),
                            school.day().plusDays(335),
                            ROLE,
                            REASON,
                            MadeUpSchool.madeUp(school.day().minusDays(30))))));
        }
        answers.add(new Answer("no current judgement", Optional.empty(), false, List.of(), 2, school -> {}));
        return answers;
    }

    /** Returns what follows from the current rating on a scale, by the place of its value. */
    int rated(PolicyId policy, Classification scale, Function<Optional<Integer>, Object> says) {
        RatingKey key = new RatingKey(policy, scale.id());
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        scale.title(),
                        Question.Kind.CHANGEABLE,
                        () -> ratings(scale),
                        (actual, place) -> ActualSchool.first(actual.known().ratings(scale.id()))
                                .flatMap(rating -> place(scale, rating.value()))
                                .equals(place)));
        return space.ask(key, place -> says.apply(((Optional<?>) place).map(Integer.class::cast)));
    }

    private static List<Answer> ratings(Classification scale) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < scale.steps().size(); i++) {
            ScaleValue value = scale.steps().get(i).value();
            answers.add(new Answer(
                    "rated " + scale.steps().get(i).title(),
                    Optional.of(i),
                    true,
                    List.of(i),
                    i,
                    school -> school.add(new Rating(
                            MadeUpSchool.URN,
                            scale.id(),
                            value,
                            school.day().minusDays(30),
                            school.day().plusDays(335),
                            ROLE,
                            REASON,
                            MadeUpSchool.madeUp(school.day().minusDays(30))))));
        }
        answers.add(new Answer("no current rating", Optional.empty(), false, List.of(), 2, school -> {}));
        return answers;
    }

    /** Returns what follows from the tier that a record of some kind says the school is in. */
    int recorded(PolicyId policy, List<TierDefinition> tiers, TierRecord.Kind kind, Function<Recorded, Object> says) {
        TierKey key = new TierKey(policy, kind);
        String title = kind == TierRecord.Kind.PLACED
                ? "the tier that the school was in before"
                : "an officer's decision on the tier";
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        title,
                        Question.Kind.FIXED,
                        () -> records(policy, tiers, kind),
                        (actual, recorded) ->
                                recorded(actual, policy, tiers, kind).equals(recorded)));
        return space.ask(key, recorded -> says.apply((Recorded) recorded));
    }

    private static Optional<Integer> place(Classification scale, ScaleValue value) {
        return scale.steps().stream()
                .filter(step -> step.value().equals(value))
                .map(scale.steps()::indexOf)
                .findFirst();
    }

    private Recorded recorded(ActualSchool actual, PolicyId policy, List<TierDefinition> tiers, TierRecord.Kind kind) {
        Optional<TierRecord> found = actual.known().tiers(policy).stream()
                .filter(record -> record.kind() == kind
                        && tiers.stream().anyMatch(tier -> tier.id().equals(record.tier())))
                .findFirst();
        int months = 0;
        for (int each : kind == TierRecord.Kind.PLACED ? durations : Set.<Integer>of()) {
            boolean lasted = found.filter(record -> !record.from()
                            .plusMonths(each)
                            .isAfter(actual.asOf().effectiveOn()))
                    .isPresent();
            months = lasted ? each : months;
        }
        return new Recorded(found.map(TierRecord::tier), months);
    }

    /** Notes that a number of months in a tier makes a difference. */
    void noteMonths(int months) {
        durations.add(months);
    }

    private List<Answer> records(PolicyId policy, List<TierDefinition> tiers, TierRecord.Kind kind) {
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("none", new Recorded(Optional.empty(), 0), true, List.of(), 0, school -> {}));
        Set<Integer> ages = new TreeSet<>(Set.of(0));
        if (kind == TierRecord.Kind.PLACED) {
            ages.addAll(durations);
        }
        for (TierDefinition tier : tiers) {
            for (int months : ages) {
                answers.add(new Answer(
                        "'" + tier.id() + "'" + (ages.size() > 1 ? ", for " + months + " months or more" : ""),
                        new Recorded(Optional.of(tier.id()), months),
                        true,
                        List.of(),
                        1,
                        school -> school.add(record(policy, tier.id(), kind, school.day(), months))));
            }
        }
        return answers;
    }

    private static TierRecord record(PolicyId policy, TierId tier, TierRecord.Kind kind, LocalDate day, int months) {
        LocalDate from = day.minusMonths(months);
        return new TierRecord(
                MadeUpSchool.URN,
                policy,
                tier,
                kind,
                "",
                from,
                Optional.empty(),
                ROLE,
                REASON,
                MadeUpSchool.madeUp(from));
    }
}
