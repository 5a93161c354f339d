package org.schooloversight.triggers.analysis;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import org.schooloversight.triggers.analysis.Question.Answer;

/**
 * Something that is asked whose answers do not depend on how it is tested.
 *
 * @param key  what is asked
 * @param title  what is asked, in plain English
 * @param kind  what sort of thing is asked
 * @param answers  makes the answers, once everything has been asked
 * @param isAnswer  tells whether an answer is what the evidence about a real school says
 */
record SimpleTopic(
        Object key,
        String title,
        Question.Kind kind,
        Supplier<List<Answer>> answers,
        BiPredicate<ActualSchool, Object> isAnswer)
        implements Space.Topic {

    @Override
    public boolean isAnswer(ActualSchool school, Object value) {
        return isAnswer.test(school, value);
    }

    @Override
    public Question question(int variable) {
        return new Question(variable, key, title, kind, answers.get());
    }
}
