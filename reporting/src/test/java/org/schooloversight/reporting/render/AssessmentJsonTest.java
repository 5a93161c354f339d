package org.schooloversight.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.schooloversight.reporting.Answers;

class AssessmentJsonTest {
    @Test
    void equalAnswersGiveTheSameLine() {
        assertThat(AssessmentJson.line(Answers.inadequate())).isEqualTo(AssessmentJson.line(Answers.inadequate()));
    }

    @Test
    void theOrderOfKeysIsThatOfTheSchema() {
        assertThat(AssessmentJson.line(Answers.outside()))
                .startsWith("{\"urn\":900001,\"name\":\"Ashcombe Primary School\",\"tier\":null,\"possibleTiers\":[],"
                        + "\"outcome\":\"outside\",\"reasons\":[{\"text\":");
    }

    @Test
    void anAnswerIsOneLineWhateverTheNameHolds() {
        String line = AssessmentJson.line(Answers.placed("A \"B\"\r\n\t\u0000C\\", "Community school"));
        assertThat(line.lines()).hasSize(1);
        assertThat(line).contains("\"name\":\"A \\\"B\\\"\\r\\n\\t\\u0000C\\\\\"");
    }

    @Test
    void theLocaleAndTimeZoneChangeNothing() {
        String line = AssessmentJson.line(Answers.inadequate());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kolkata"));
            assertThat(AssessmentJson.line(Answers.inadequate())).isEqualTo(line);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aSchoolInOneTierOrNoneHasNoTier() {
        assertThat(AssessmentJson.line(Answers.oneTierOrNone()))
                .contains("\"tier\":null,\"possibleTiers\":[\"universal\"],\"outcome\":\"undecided\"");
    }
}
