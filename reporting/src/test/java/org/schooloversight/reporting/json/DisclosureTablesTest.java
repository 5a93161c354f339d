package org.schooloversight.reporting.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.reporting.disclosure.DisclosureRules;

class DisclosureTablesTest {

    @Test
    void theRulesThatComeWithTheLibraryAreUncheckedAndWithholdOneToFour() {
        DisclosureRules rules = DisclosureTables.bundled();
        assertThat(rules.isSmall(0)).isFalse();
        assertThat(rules.isSmall(1)).isTrue();
        assertThat(rules.isSmall(4)).isTrue();
        assertThat(rules.isSmall(5)).isFalse();
        assertThat(rules.check().isChecked()).isFalse();
        assertThat(rules.check().basis()).contains("the council sets its own");
    }

    @Test
    void aCouncilsOwnRulesAreRead() throws IOException {
        Loaded<DisclosureRules> read = read(
                "{\"threshold\": 10, \"hidesNought\": true, \"check\": {\"on\": \"2026-09-07\", \"basis\": \"our policy\"}}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orElseThrow().isSmall(0)).isTrue();
        assertThat(read.orElseThrow().isSmall(9)).isTrue();
        assertThat(read.orElseThrow().isSmall(10)).isFalse();
        assertThat(read.orElseThrow().check().isChecked()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hidesNought\": true, \"check\": {\"basis\": \"b\"}}",
                "{\"threshold\": 0, \"check\": {\"basis\": \"b\"}}",
                "{\"threshold\": 5.5, \"check\": {\"basis\": \"b\"}}",
                "{\"threshold\": 5}",
                "{\"threshold\": 5, \"treshold\": 6, \"check\": {\"basis\": \"b\"}}",
            })
    void brokenRulesAreNotUsed(String text) throws IOException {
        Loaded<DisclosureRules> read = read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    private static Loaded<DisclosureRules> read(String text) throws IOException {
        return DisclosureTables.read("own.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
