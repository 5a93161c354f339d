package org.schooloversight.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.schooloversight.core.inspection.OutcomeSamples.LEADERSHIP;
import static org.schooloversight.core.inspection.OutcomeSamples.TABLE;
import static org.schooloversight.core.inspection.OutcomeSamples.card;
import static org.schooloversight.core.inspection.OutcomeSamples.expected;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.inspection.CategoryAnswer.State;

/** The category that follows from a report card, against the rule written another way. */
class CategoryProperties {

    @Provide
    Arbitrary<List<AreaGrade>> grades() {
        return Arbitraries.of(AreaGrade.class).list().ofSize(expected().size());
    }

    private static Map<String, AreaGrade> cardOf(List<AreaGrade> grades) {
        Map<String, AreaGrade> map = new HashMap<>();
        List<String> names = List.copyOf(expected().keySet());
        for (int i = 0; i < names.size(); i++) {
            map.put(names.get(i), grades.get(i));
        }
        return map;
    }

    @Property
    void aWholeCardLeadsToWhatTheRuleSays(@ForAll("grades") List<AreaGrade> grades, @ForAll boolean met) {
        Map<String, AreaGrade> areas = cardOf(grades);
        boolean leadership = areas.get(LEADERSHIP) == AreaGrade.URGENT_IMPROVEMENT;
        long urgent = grades.stream()
                .filter(grade -> grade == AreaGrade.URGENT_IMPROVEMENT)
                .count();
        CategoryAnswer answer = TABLE.category(card(areas, Optional.of(met), Optional.empty()));

        if (leadership && (urgent > 1 || !met)) {
            assertThat(answer.category()).contains(CategoryOfConcern.SPECIAL_MEASURES);
        } else if (urgent > 0) {
            assertThat(answer.category()).contains(CategoryOfConcern.SIGNIFICANT_IMPROVEMENT);
        } else {
            assertThat(answer.state()).isEqualTo(met ? State.NONE : State.NOT_KNOWN);
        }
    }

    @Property
    void learningAMissingGradeOnlyNarrowsTheAnswer(
            @ForAll("grades") List<AreaGrade> grades, @ForAll boolean met, @ForAll int missing) {
        Map<String, AreaGrade> whole = cardOf(grades);
        Map<String, AreaGrade> part = new HashMap<>(whole);
        part.remove(List.copyOf(expected().keySet()).get(Math.floorMod(missing, grades.size())));
        CategoryAnswer known = TABLE.category(card(whole, Optional.of(met), Optional.empty()));
        CategoryAnswer open = TABLE.category(card(part, Optional.of(met), Optional.empty()));

        assertThat(open.possible()).containsAll(known.possible());
        if (open.state() != State.NOT_KNOWN) {
            assertThat(open.state()).isEqualTo(known.state());
            assertThat(open.possible()).isEqualTo(known.possible());
        }
    }

    @Property
    void aStatedCategoryAlwaysStands(
            @ForAll("grades") List<AreaGrade> grades, @ForAll boolean met, @ForAll CategoryOfConcern stated) {
        CategoryAnswer answer = TABLE.category(card(cardOf(grades), Optional.of(met), Optional.of(stated)));

        assertThat(answer.category()).contains(stated);
        assertThat(answer.stated()).isTrue();
    }
}
