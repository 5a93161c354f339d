package org.schooloversight.triggers.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.schooloversight.core.evidence.MeasureCatalogue;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentTypes;

/**
 * All that some policies ask of a school on a day, as questions with finitely many answers. It is filled in two rounds: in the first
 * everything that is asked is noted, then the answers that the tests tell apart are worked out, and in the second round the diagrams
 * are made.
 */
final class Space {

    private final Diagrams diagrams = new Diagrams();
    private final MeasureCatalogue measures;
    private final EstablishmentTypes types;
    private final AsOf asOf;
    private final Map<Object, Topic> topics = new LinkedHashMap<>();
    private final Map<Object, Question> byKey = new LinkedHashMap<>();
    private final List<Question> questions = new ArrayList<>();
    private final Set<String> notAnalysable = new LinkedHashSet<>();
    private boolean surveying = true;

    Space(MeasureCatalogue measures, EstablishmentTypes types, AsOf asOf) {
        this.measures = measures;
        this.types = types;
        this.asOf = asOf;
    }

    /** Something that is asked: it takes note of the tests in the first round, and then has answers. */
    interface Topic {

        /** Returns the question, with the answers that the tests noted tell apart. */
        Question question(int variable);

        /** Tells whether an answer is what the evidence about a real school says, as far as the tests can tell. */
        boolean isAnswer(ActualSchool school, Object value);

        /** Words what the evidence about a real school says, where that tells more than the answer. */
        default Optional<String> words(ActualSchool school) {
            return Optional.empty();
        }
    }

    Diagrams diagrams() {
        return diagrams;
    }

    MeasureCatalogue measures() {
        return measures;
    }

    EstablishmentTypes types() {
        return types;
    }

    AsOf asOf() {
        return asOf;
    }

    boolean isSurvey() {
        return surveying;
    }

    /** Returns a topic, made if it was never asked before. */
    <T extends Topic> T topic(Object key, Class<T> type, Function<Object, T> make) {
        return type.cast(topics.computeIfAbsent(key, make));
    }

    /** Notes that something cannot be analysed exactly. */
    void cannot(String why) {
        notAnalysable.add(why);
    }

    Set<String> notAnalysable() {
        return notAnalysable;
    }

    /** Ends the first round: questions are asked in the order in which they came up, what sorts schools first. */
    void endSurvey(List<?> first) {
        surveying = false;
        Set<Object> order = new LinkedHashSet<>(first);
        order.retainAll(topics.keySet());
        for (Object key : topics.keySet()) {
            order.add(key);
            if (key instanceof FigureTopic.Key figure) {
                // patterns over years stay small if the years of a measure are asked together
                topics.keySet().stream().filter(figure::isOfSameMeasure).forEach(order::add);
            }
        }
        for (Object key : order) {
            Topic topic = topics.get(key);
            if (topic != null) {
                Question question = topic.question(questions.size());
                questions.add(question);
                byKey.put(key, question);
            }
        }
    }

    List<Question> questions() {
        return questions;
    }

    /** Returns the answers of a real school, by question; none to a question that its evidence answers in a way that was not foreseen. */
    Map<Integer, Integer> answers(ActualSchool school) {
        Map<Integer, Integer> answers = new LinkedHashMap<>();
        for (Question question : questions) {
            Topic topic = Objects.requireNonNull(topics.get(question.key()));
            for (int i = question.answers().size() - 1; i >= 0; i--) {
                if (topic.isAnswer(school, question.answers().get(i).value())) {
                    answers.put(question.variable(), i);
                }
            }
        }
        return answers;
    }

    /** Words what the evidence about a real school says, where that tells more than the answer. */
    Optional<String> words(Question question, ActualSchool school) {
        return Optional.ofNullable(topics.get(question.key())).flatMap(topic -> topic.words(school));
    }

    Question question(Object key) {
        Question found = byKey.get(key);
        if (found == null) {
            throw new IllegalStateException("never asked: " + key);
        }
        return found;
    }

    boolean asks(Object key) {
        return byKey.containsKey(key);
    }

    /** Returns the diagram of something that follows from the answer to one question; in the first round, nothing of meaning. */
    int ask(Object key, Function<Object, ?> says) {
        if (surveying) {
            return diagrams.constant(Says.CLEAR);
        }
        Question question = question(key);
        return diagrams.variable(
                question.variable(),
                question.answers().size(),
                i -> says.apply(question.answers().get(i).value()));
    }
}
