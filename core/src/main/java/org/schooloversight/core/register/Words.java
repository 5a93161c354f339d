package org.schooloversight.core.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.DataFile;
import org.schooloversight.core.json.JsonIn;
import org.schooloversight.core.style.InvalidValueException;

/** The words and codes of published files, as {@code words.json} lists them. */
final class Words {

    /** A word that meant another grade until a day. */
    private record EarlierGrade(LocalDate lastDay, List<String> words, OverallGrade grade) {}

    private final Map<String, Map<String, List<String>>> vocabularies = new HashMap<>();
    private final Map<String, Set<String>> nothing = new HashMap<>();
    private final List<EarlierGrade> earlierGrades;
    private final Dates dates;
    private final Vocabulary<OverallGrade> grades;

    private Words(JsonIn document) {
        document.optionalText("about");
        dates = document.object("dates").map(Words::dates).orElseThrow();
        document.object("nothing")
                .map(Words::lists)
                .orElseThrow()
                .forEach((field, words) ->
                        nothing.put(field, words.stream().map(Names::key).collect(Collectors.toUnmodifiableSet())));
        document.object("vocabularies")
                .orElseThrow()
                .members()
                .forEach((name, words) -> vocabularies.put(name, lists(words)));
        grades = vocabulary("grade", OverallGrade.class);
        earlierGrades = document.objects("earlier-grades").stream()
                .map(Words::earlierGrade)
                .toList();
        document.done();
    }

    static Words bundled() {
        return DataFile.bundled("words.json", Words::new);
    }

    Dates dates() {
        return dates;
    }

    /** Checks if a value of a field says that there is none. */
    boolean isNothing(String field, String value) {
        return value.isEmpty() || nothing.getOrDefault(field, Set.of()).contains(Names.key(value));
    }

    <E extends Enum<E>> Vocabulary<E> vocabulary(String name, Class<E> type) {
        return Vocabulary.of(words(name), type);
    }

    Vocabulary<Boolean> flags(String name) {
        return Vocabulary.ofFlags(words(name));
    }

    /** Obtains what reads a grade as a word meant it on a day. */
    Function<String, OverallGrade> gradesOn(LocalDate day) {
        return word -> earlierGrades.stream()
                .filter(each ->
                        !day.isAfter(each.lastDay()) && each.words().stream().anyMatch(word::equalsIgnoreCase))
                .findFirst()
                .map(EarlierGrade::grade)
                .orElseGet(() -> grades.parse(word));
    }

    private Map<String, List<String>> words(String name) {
        Map<String, List<String>> words = vocabularies.get(name);
        if (words == null) {
            throw new InvalidValueException("no vocabulary '" + name + "'; accepted: " + vocabularies.keySet());
        }
        return words;
    }

    private static Dates dates(JsonIn object) {
        Dates dates = new Dates(
                object.values("forms", Function.identity()), new HashSet<>(object.values("unknown", LocalDate::parse)));
        object.done();
        return dates;
    }

    private static EarlierGrade earlierGrade(JsonIn object) {
        object.optionalText("about");
        EarlierGrade grade = new EarlierGrade(
                object.date("until"),
                object.values("words", Function.identity()),
                object.choice("grade", OverallGrade.class));
        object.done();
        return grade;
    }

    private static Map<String, List<String>> lists(JsonIn object) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        object.members().keySet().forEach(name -> lists.put(name, object.values(name, Function.identity())));
        return lists;
    }
}
