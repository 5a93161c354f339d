package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.policy.Choice;
import org.schooloversight.core.policy.OptionId;
import org.schooloversight.core.policy.PolicyId;
import org.schooloversight.core.policy.Reading;
import org.schooloversight.core.policy.ReadingId;
import org.schooloversight.core.style.InvalidValueException;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.PolicySettings;
import org.schooloversight.triggers.policy.SupportPolicy;

/** The open points of a policy: each taken one way, or a question like any other. */
final class Readings {

    /** Asks how an open point is read. */
    record Key(PolicyId policy, ReadingId reading) {}

    private final Space space;
    private final SupportPolicy policy;
    private final PolicySettings settings;
    private final Set<ReadingId> open;

    Readings(Space space, SupportPolicy policy, PolicySettings settings, Set<ReadingId> open) {
        this.space = space;
        this.policy = policy;
        this.settings = settings;
        this.open = Set.copyOf(open);
    }

    List<Key> keys() {
        return policy.readings().stream()
                .map(reading -> new Key(policy.header().id(), reading.id()))
                .toList();
    }

    /** Returns the function that is one of some by how an open point is read. */
    <T> int choose(ReadingId reading, Map<OptionId, T> options, ToIntFunction<T> make) {
        if (!open.contains(reading)) {
            return make.applyAsInt(Choices.taken(options, settings.readings().get(reading), reading));
        }
        Key key = new Key(policy.header().id(), reading);
        Reading point = policy.reading(reading).orElseThrow();
        space.topic(
                key,
                SimpleTopic.class,
                each -> new SimpleTopic(
                        each,
                        point.question(),
                        Question.Kind.READING,
                        () -> answers(point),
                        (actual, option) -> option.equals(settings.readings().get(reading))));
        if (space.isSurvey()) {
            int any = space.diagrams().constant(Says.CLEAR);
            for (T each : options.values()) {
                any = make.applyAsInt(each);
            }
            return any;
        }
        int selector = space.ask(key, option -> option);
        return space.diagrams()
                .choose(selector, option -> make.applyAsInt(Choices.taken(options, (OptionId) option, reading)));
    }

    <T> int choose(Choice<T> choice, ToIntFunction<T> make) {
        if (choice instanceof Choice.ByReading<T> byReading) {
            return choose(byReading.reading(), byReading.options(), option -> choose(option, make));
        }
        return make.applyAsInt(((Choice.Always<T>) choice).value());
    }

    private static List<Answer> answers(Reading point) {
        List<Answer> answers = new ArrayList<>();
        point.options()
                .keySet()
                .forEach(option -> answers.add(new Answer(
                        "'" + option + "'",
                        option,
                        true,
                        List.of(),
                        option.equals(point.byDefault()) ? 0 : 1,
                        school -> {})));
        return answers;
    }

    /** Looks options up. */
    private static final class Choices {
        private Choices() {}

        static <T> T taken(Map<OptionId, T> options, @Nullable OptionId option, ReadingId reading) {
            T found = option == null ? null : options.get(option);
            if (found == null) {
                throw new InvalidValueException(
                        "no option is taken for reading '" + reading + "'; accepted: " + options.keySet());
            }
            return found;
        }
    }
}
