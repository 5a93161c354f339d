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

    @Test
    void thePlacesTheRulesAndTheMoveAreTold() {
        assertThat(AssessmentJson.line(Answers.moved()))
                .contains("\"placings\":[{\"scale\":\"improvement-capacity\",\"title\":\"capacity to improve\","
                        + "\"values\":[\"c\"],\"words\":[\"improvement capacity C\"],\"reasons\":[")
                .contains("\"rules\":[{\"rule\":1,\"tier\":\"red\",\"state\":\"FAILS\",\"mayDecide\":false},"
                        + "{\"rule\":2,\"tier\":\"amber\",\"state\":\"HOLDS\",\"mayDecide\":true},"
                        + "{\"rule\":3,\"tier\":\"yellow\",\"state\":\"FAILS\",\"mayDecide\":false},"
                        + "{\"rule\":4,\"tier\":\"green\",\"state\":\"FAILS\",\"mayDecide\":false}],"
                        + "\"move\":{\"from\":\"red\",\"since\":\"2017-11-06\",\"to\":\"amber\","
                        + "\"takesEffect\":\"2018-11-05\",\"stage\":\"agreed\"},");
        assertThat(AssessmentJson.line(Answers.stays()))
                .contains("\"move\":{\"from\":\"amber\",\"since\":\"2017-11-06\",\"to\":\"amber\","
                        + "\"takesEffect\":\"2017-11-06\",\"stage\":\"\"},");
    }

    @Test
    void whatIsNotKnownLeavesEveryPlaceAndRuleOpenAndTellsNoMove() {
        assertThat(AssessmentJson.line(Answers.unrated()))
                .contains("\"values\":[\"a\",\"b\",\"c\",\"d\"],")
                .contains("\"rules\":[{\"rule\":1,\"tier\":\"red\",\"state\":\"NOT_KNOWN\",\"mayDecide\":true},"
                        + "{\"rule\":2,\"tier\":\"amber\",\"state\":\"NOT_KNOWN\",\"mayDecide\":true},"
                        + "{\"rule\":3,\"tier\":\"yellow\",\"state\":\"NOT_KNOWN\",\"mayDecide\":true},"
                        + "{\"rule\":4,\"tier\":\"green\",\"state\":\"NOT_KNOWN\",\"mayDecide\":true}],"
                        + "\"move\":null,");
        assertThat(AssessmentJson.line(Answers.outside())).contains("\"placings\":[],\"rules\":[],\"move\":null,");
    }
}
