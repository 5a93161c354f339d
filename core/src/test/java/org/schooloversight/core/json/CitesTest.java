package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.law.Authority;
import org.schooloversight.core.law.Check;
import org.schooloversight.core.law.Citation;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.law.Instrument;
import org.schooloversight.core.law.InstrumentId;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class CitesTest {

    private static final String ACT =
            "{\"id\": \"ea-2002\", \"title\": \"Education Act 2002\", \"authority\": \"act\"}";
    private static final Instrument EA_2002 =
            new Instrument(InstrumentId.of("ea-2002"), "Education Act 2002", Authority.ACT);

    private static <T> Loaded<T> read(String json, Function<JsonIn, T> read) throws IOException {
        return DataFile.read("law.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), read);
    }

    private static Loaded<List<Citation>> cites(String instruments, String cites) throws IOException {
        return read("{\"instruments\": [" + instruments + "],\n\"cites\": [" + cites + "]}", document -> {
            List<Citation> found = Cites.of(document).in(document);
            document.done();
            return found;
        });
    }

    private static List<String> messages(Loaded<?> loaded) {
        assertThat(loaded.value()).isEmpty();
        return loaded.problems().stream().map(Problem::message).toList();
    }

    @Test
    void aCitationIsOfAPlaceOrOfTheWholeInstrument() throws IOException {
        assertThat(cites(ACT, "{\"source\": \"ea-2002\", \"place\": \"section 35\"}, {\"source\": \"ea-2002\"}")
                        .orElseThrow())
                .containsExactly(new Citation(EA_2002, "section 35"), new Citation(EA_2002, ""));
    }

    @Test
    void thereIsAtLeastOneCitation() throws IOException {
        assertThat(messages(cites(ACT, ""))).containsExactly("the array is empty");
    }

    @Test
    void anUnknownInstrumentIsReportedWithTheNearest() throws IOException {
        Loaded<List<Citation>> loaded = cites(ACT, "{\"source\": \"ea-2020\"}");
        assertThat(messages(loaded)).containsExactly("unknown instrument 'ea-2020'; did you mean 'ea-2002'?");
        assertThat(loaded.problems().get(0).accepted()).isEqualTo("ea-2002");
        assertThat(loaded.problems().get(0).place()).isEqualTo("cites[0].source");
    }

    @Test
    void noIdIsLetThroughBecauseOfItsName() throws IOException {
        assertThat(messages(cites(ACT, "{\"source\": \"unreadable\"}")))
                .containsExactly("unknown instrument 'unreadable'");
    }

    @Test
    void anIdThatCannotBeReadIsReportedOnce() throws IOException {
        assertThat(messages(cites(ACT, "{\"source\": \"EA 2002\"}"))).hasSize(1);
        assertThat(messages(cites(ACT.replace("ea-2002", "EA") + "," + ACT.replace("ea-2002", "EB"), "")))
                .containsExactly(
                        "invalid id for a instrument: 'EA'", "invalid id for a instrument: 'EB'", "the array is empty");
    }

    @Test
    void anInstrumentIsListedOnce() throws IOException {
        assertThat(messages(cites(ACT + "," + ACT, "{\"source\": \"ea-2002\"}")))
                .containsExactly("the instrument 'ea-2002' is listed twice");
    }

    @Test
    void aCheckHasADateOrNot() throws IOException {
        assertThat(read("{\"check\": {\"on\": \"2026-11-22\", \"basis\": \"b\"}}", Cites::check)
                        .orElseThrow())
                .isEqualTo(Check.checked(LocalDate.of(2026, 11, 22), "b")); // Sunday
        assertThat(read("{\"check\": {\"basis\": \"b\"}}", Cites::check).orElseThrow())
                .isEqualTo(Check.unchecked("b"));
        assertThat(messages(read("{\"check\": {\"checked\": true}}", Cites::check)))
                .containsExactly("the key 'basis' is missing", "unknown key 'checked'");
        assertThat(messages(read("{}", Cites::check))).containsExactly("the key 'check' is missing");
    }

    @Test
    void aPeriodIsWrittenWithItsLastDay() throws IOException {
        assertThat(read("{\"effective\": {\"from\": \"2019-09-01\", \"until\": \"2019-09-01\"}}", Cites::effective)
                        .orElseThrow())
                .isEqualTo(EffectivePeriod.ofClosed(LocalDate.of(2019, 9, 1), LocalDate.of(2019, 9, 1))); // Sunday
        assertThat(read("{\"effective\": {\"from\": \"2019-09-01\"}}", Cites::effective)
                        .orElseThrow())
                .isEqualTo(EffectivePeriod.from(LocalDate.of(2019, 9, 1)));
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() throws IOException {
        assertThat(messages(read(
                        "{\"effective\": {\"from\": \"2019-09-02\", \"until\": \"2019-09-01\"}}", Cites::effective)))
                .containsExactly("it is before the first day, 2019-09-02");
        assertThat(messages(read("{\"effective\": {\"from\": \"2019-02-29\"}}", Cites::effective)))
                .containsExactly("no such date: '2019-02-29'");
    }
}
