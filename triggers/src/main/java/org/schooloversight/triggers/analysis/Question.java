package org.schooloversight.triggers.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.schooloversight.core.style.Text;

/**
 * Something that a policy asks of a school, with every answer that it can tell apart.
 *
 * @param variable  the place of the question in the order of all
 * @param key  what is asked, unique among the questions
 * @param title  what is asked, in plain English
 * @param kind  what sort of thing is asked
 * @param answers  the answers: each stands for all evidence that the policy cannot tell from it
 * @param ranges  words several answers as one, if it can
 */
record Question(
        int variable,
        Object key,
        String title,
        Kind kind,
        List<Answer> answers,
        Function<List<Integer>, Optional<String>> ranges) {

    Question(int variable, Object key, String title, Kind kind, List<Answer> answers) {
        this(variable, key, title, kind, answers, some -> Optional.empty());
    }

    Question {
        answers = List.copyOf(answers);
    }

    /** Words some of the answers together: numbers as one stretch, where they are one. */
    String words(Collection<Integer> some) {
        List<String> words = some.stream().map(i -> answers.get(i).words()).toList();
        return ranges.apply(List.copyOf(some)).orElseGet(() -> Text.list(words, "or"));
    }

    /** What sort of thing is asked. */
    enum Kind {
        /** How an open point is read: no fact about the school. */
        READING,
        /** A fact that stays as it is. */
        FIXED,
        /** Something that may turn out otherwise in time. */
        CHANGEABLE
    }

    /**
     * An answer.
     *
     * @param words  the answer, in plain English
     * @param value  the answer as the analysis uses it
     * @param isKnown  false if it says that the evidence does not tell
     * @param worse  how bad it is, by each thing that is bad by itself; empty if it is neither better nor worse than others
     * @param cost  how far it is from what needs no mention; an example is the smaller the less this adds up to
     * @param make  makes a school so
     */
    record Answer(
            String words, Object value, boolean isKnown, List<Integer> worse, int cost, Consumer<MadeUpSchool> make) {

        Answer {
            worse = List.copyOf(worse);
        }

        /** Tells whether this is as bad as another or worse, and differs. */
        boolean isWorseThan(Answer other) {
            if (worse.isEmpty() || worse.size() != other.worse.size() || worse.equals(other.worse)) {
                return false;
            }
            for (int i = 0; i < worse.size(); i++) {
                if (worse.get(i) < other.worse.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
