package org.schooloversight.core.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.json.MeasureCatalogues;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.core.style.InvalidValueException;

class FigureWordsTest {

    private static final MeasureCatalogue MEASURES = MeasureCatalogues.bundled();

    private static String words(String measure, String value) {
        return MEASURES.require(MeasureId.of(measure)).words(new BigDecimal(value));
    }

    @Test
    void aPercentageHasItsSignAndNothingElseHas() {
        assertThat(words("ks2-rwm-expected", "63.0")).isEqualTo("63%");
        assertThat(words("ks2-reading-progress", "-1.30")).isEqualTo("-1.3");
        assertThat(words("exclusions-fixed-period", "10")).isEqualTo("10");
    }

    @Test
    void limitsMayTouchAndNeverCross() {
        BigDecimal one = BigDecimal.ONE;
        assertThat(new Figure.Limits(one, one)).hasToString("[1, 1]");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Figure.Limits(one, BigDecimal.ZERO))
                .withMessage("invalid confidence limits: 1 to 0; accepted: the lower limit first");
    }

    @Test
    void aGroupWithoutATitleIsCalledByItsId() {
        assertThat(MEASURES.groupTitle(PupilGroupId.of("all"))).isEqualTo("all pupils");
        assertThat(MEASURES.groupTitle(PupilGroupId.of("left-handed"))).isEqualTo("left-handed");
    }

    /** The reason is free text, so it stays out of logs. */
    @Test
    void aJudgementPrintsItsRoleAndNotItsReason() {
        LocalDate day = LocalDate.of(2019, 10, 1); // Tuesday
        ProfessionalJudgement judgement = new ProfessionalJudgement(
                Urn.of(900001),
                ConcernId.of("safeguarding"),
                JudgementLevel.CONCERN,
                day,
                day,
                "adviser",
                "Something private.",
                new Provenance("judgements.csv", 2, new Publication(day, Publication.Basis.STATED)));

        assertThat(judgement)
                .hasToString("900001 safeguarding: CONCERN, made on 2019-10-01, counts until 2019-10-01, adviser"
                        + " (judgements.csv, line 2)");
    }
}
