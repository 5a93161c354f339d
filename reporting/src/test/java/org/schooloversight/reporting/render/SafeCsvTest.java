package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1",
                "+1",
                "-1",
                "@a",
                "\t=1",
                "\ta",
                "\ra",
                "\na",
                " =1",
                "\u00a0+1",
                "\ufeff@a",
                "\u200b-1",
                "\uff1d1",
                "\uff0b1",
                "\uff0d1",
                " \uff20a",
                "\ufe661",
            })
    void whatASpreadsheetWouldRunHasAnApostrophe(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a=1", "1-2", "  a", "'=1", "\u00a31", "a\n=1"})
    void whatItWouldNotRunIsAsItWas(String text) {
        assertThat(SpreadsheetText.of(text)).isEqualTo(text);
    }

    @Test
    void headingsAreMadeHarmlessAndHarmlessCellsAreLeft() {
        StringWriter out = new StringWriter();
        SafeCsv csv = new SafeCsv(out, List.of("=a", "b"));
        csv.write(List.of("-1", "x"));
        csv.writeHarmless(List.of("-1", "x"));
        assertThat(out).hasToString("'=a,b\r\n'-1,x\r\n-1,x\r\n");
    }
}
