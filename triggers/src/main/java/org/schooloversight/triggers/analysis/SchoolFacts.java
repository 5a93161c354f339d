package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.schooloversight.core.school.AgeRange;
import org.schooloversight.core.school.EstablishmentType;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.analysis.Question.Answer;
import org.schooloversight.triggers.policy.ResultTest.Comparison;
import org.schooloversight.triggers.policy.SchoolScope;

/** What policies ask of the register: of what sort a school is, which ages it teaches, how many pupils it has. */
final class SchoolFacts {

    static final String SORT = "school";
    static final String AGES = "ages";
    static final String PUPILS = "pupils";

    /** A sort of schools, with a type and phase that make one. */
    private record Sort(EstablishmentType type, Phase phase) {
        SchoolKind kind() {
            return SchoolKind.of(type, phase);
        }

        boolean isIn(SchoolScope scope) {
            return scope.covers(type.maintenance(), kind());
        }

        String words() {
            return kind().words() + ", " + type.maintenance().words();
        }
    }

    /** A test of the number of pupils. */
    private record SizeTest(Comparison comparison, BigDecimal threshold) {
        Says says(OptionalInt pupils) {
            return pupils.isPresent()
                    ? Says.of(comparison.holds(BigDecimal.valueOf(pupils.getAsInt()), threshold))
                    : Says.NOT_KNOWN;
        }
    }

    private final Space space;
    private final Set<SchoolScope> scopes = new LinkedHashSet<>();
    private final Set<Integer> ages = new TreeSet<>();
    private final Set<SizeTest> sizes = new LinkedHashSet<>();

    SchoolFacts(Space space) {
        this.space = space;
    }

    /** Returns, as true or false, whether a school is in a scope. */
    int isIn(SchoolScope scope) {
        scopes.add(scope);
        space.topic(
                SORT,
                SimpleTopic.class,
                key -> new SimpleTopic(
                        key,
                        "the sort of school",
                        Question.Kind.FIXED,
                        this::sorts,
                        (actual, sort) -> scopes.stream()
                                .allMatch(each -> each.covers(actual.school()) == ((Sort) sort).isIn(each))));
        return space.ask(SORT, sort -> ((Sort) sort).isIn(scope));
    }

    private List<Answer> sorts() {
        Map<List<Boolean>, Sort> alike = new LinkedHashMap<>();
        for (Phase phase : List.of(
                Phase.PRIMARY,
                Phase.SECONDARY,
                Phase.ALL_THROUGH,
                Phase.NURSERY,
                Phase.SIXTEEN_PLUS,
                Phase.NOT_APPLICABLE)) {
            for (EstablishmentType type : space.types().all()) {
                Sort sort = new Sort(type, phase);
                alike.putIfAbsent(scopes.stream().map(sort::isIn).toList(), sort);
            }
        }
        List<Answer> answers = new ArrayList<>();
        for (Sort sort : alike.values()) {
            answers.add(
                    new Answer(sort.words(), sort, true, List.of(), 0, school -> school.is(sort.type(), sort.phase())));
        }
        return answers;
    }

    /** Returns whether a measure of pupils at the end of a year at which they reach an age is for the school; not known if its ages are not. */
    int teaches(int age) {
        ages.add(age);
        space.topic(
                AGES,
                SimpleTopic.class,
                key -> new SimpleTopic(
                        key,
                        "the ages of its pupils",
                        Question.Kind.FIXED,
                        this::ageRanges,
                        (actual, range) -> ages.stream()
                                .allMatch(each ->
                                        teaches(actual.school().ages(), each) == teaches((Optional<?>) range, each))));
        return space.ask(AGES, range -> teaches((Optional<?>) range, age));
    }

    private static Says teaches(Optional<?> range, int age) {
        return range.map(AgeRange.class::cast)
                .map(each -> each.teachesYearReaching(age) ? Says.FIRED : Says.NOT_APPLICABLE)
                .orElse(Says.NOT_KNOWN);
    }

    private List<Answer> ageRanges() {
        List<AgeRange> some = new ArrayList<>(List.of(
                new AgeRange(4, 11),
                new AgeRange(11, 16),
                new AgeRange(4, 16),
                new AgeRange(2, 5),
                new AgeRange(16, 19)));
        for (int low = 0; low < 19; low++) {
            for (int high = low; high <= 19; high++) {
                some.add(new AgeRange(low, high));
            }
        }
        Map<List<Says>, Optional<AgeRange>> alike = new LinkedHashMap<>();
        for (AgeRange range : some) {
            Optional<AgeRange> known = Optional.of(range);
            alike.putIfAbsent(ages.stream().map(age -> teaches(known, age)).toList(), known);
        }
        List<Answer> answers = new ArrayList<>();
        for (Optional<AgeRange> range : alike.values()) {
            answers.add(new Answer(
                    range.map(AgeRange::toString).orElse(""),
                    range,
                    true,
                    List.of(),
                    0,
                    school -> school.teaches(range)));
        }
        answers.add(new Answer(
                "not given", Optional.empty(), false, List.of(), 2, school -> school.teaches(Optional.empty())));
        return answers;
    }

    /** Returns what a test of the number of pupils says. */
    int pupils(Comparison comparison, BigDecimal threshold) {
        SizeTest test = new SizeTest(comparison, threshold);
        sizes.add(test);
        space.topic(
                PUPILS,
                SimpleTopic.class,
                key -> new SimpleTopic(
                        key,
                        "the number of pupils",
                        Question.Kind.FIXED,
                        this::numbers,
                        (actual, number) -> sizes.stream()
                                .allMatch(each ->
                                        each.says(actual.school().pupils()) == each.says((OptionalInt) number))));
        return space.ask(PUPILS, number -> test.says((OptionalInt) number));
    }

    private List<Answer> numbers() {
        Cells cells = Cells.of(
                sizes.stream().map(SizeTest::threshold).toList(), Optional.of(BigDecimal.ZERO), Optional.empty());
        Map<List<Says>, OptionalInt> alike = new LinkedHashMap<>();
        List<OptionalInt> numbers = new ArrayList<>();
        cells.samples().forEach(each -> numbers.add(0, OptionalInt.of(each.intValue())));
        numbers.add(OptionalInt.empty());
        for (OptionalInt number : numbers) {
            alike.putIfAbsent(sizes.stream().map(test -> test.says(number)).toList(), number);
        }
        List<Answer> answers = new ArrayList<>();
        for (OptionalInt number : alike.values()) {
            answers.add(new Answer(
                    number.isPresent() ? Integer.toString(number.getAsInt()) : "not given",
                    number,
                    number.isPresent(),
                    List.of(),
                    answers.size(),
                    school -> school.has(number)));
        }
        return answers;
    }
}
