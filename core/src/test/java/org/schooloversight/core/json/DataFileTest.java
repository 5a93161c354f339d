package org.schooloversight.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.problem.Loaded;
import org.schooloversight.core.problem.Problem;

class DataFileTest {

    private static Loaded<String> title(String json) throws IOException {
        InputStream in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        return DataFile.read("a.json", in, document -> {
            String title = document.text("title");
            document.done();
            return title;
        });
    }

    @Test
    void aGoodDocumentGivesItsValue() throws IOException {
        assertThat(title("{\"title\": \"T\"}").orElseThrow()).isEqualTo("T");
    }

    @Test
    void aDocumentWithAProblemGivesNoValueAndItsProblemsInOrder() throws IOException {
        Loaded<String> loaded = title("{\"title\": 1,\n \"title\": 2,\n \"x\": 3}");
        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::line).containsExactly(1, 2, 3);
    }

    @Test
    void aFaultOfTheStreamIsNoProblemOfTheDocument() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };
        Assertions.assertThatIOException()
                .isThrownBy(() -> DataFile.read("a.json", broken, document -> document))
                .withMessage("gone");
    }

    @Test
    void aMissingBundledFileIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DataFile.bundled("none.json", document -> document))
                .withMessageContaining("none.json");
    }
}
