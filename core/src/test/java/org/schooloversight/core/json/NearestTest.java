package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KEYS = List.of("id", "title", "triggers", "effective");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "Title, title",
        "tilte, title",
        "trigger, triggers",
        "trigers, triggers",
        "efective, effective",
        "ids, id"
    })
    void aNearNameIsOffered(String written, String meant) {
        assertThat(Nearest.hint(written, KEYS)).isEqualTo("; did you mean '" + meant + "'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "zz", "owner", "somethingQuiteDifferent"})
    void aFarNameIsNotOffered(String written) {
        assertThat(Nearest.hint(written, KEYS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 10_000})
    void aVeryLongNameIsCompared(int length) {
        assertThat(Nearest.hint("x".repeat(length), KEYS)).isEmpty();
    }
}
