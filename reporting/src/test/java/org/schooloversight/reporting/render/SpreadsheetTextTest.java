package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                " =1",
                " \u00a0 -1",
                " \nx",
                "\ufeff=1",
                "\u200b=1",
                "\u0000=1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                "\uff20x"
            })
    void whatCouldRunIsMarkedAndKept(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x=1", "1-1", "a\n=b", "'=1", " x", "\ud83d\ude00=1", "\u2014 none"})
    void whatCannotRunIsLeftAlone(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }

    @Test
    void aTextIsMarkedOnce() {
        assertThat(SpreadsheetText.of(SpreadsheetText.of("=1"))).isEqualTo("'=1");
    }
}
