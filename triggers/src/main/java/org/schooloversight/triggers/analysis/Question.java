package org.schooloversight.triggers.analysis;

import java.util.List;
import java.util.function.Consumer;

/**
 * Something that a policy asks of a school, with every answer that it can tell apart.
 *
 * @param variable  the place of the question in the order of all
 * @param key  what is asked, unique among the questions
 * @param title  what is asked, in plain English
 * @param kind  what sort of thing is asked
 * @param answers  the answers: each stands for all evidence that the policy cannot tell from it
 */
record Question(int variable, Object key, String title, Kind kind, List<Answer> answers) {

    Question {
        answers = List.copyOf(answers);
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
