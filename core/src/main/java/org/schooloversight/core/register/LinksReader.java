package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.SchoolLink;
import org.schooloversight.core.school.Urn;

/**
 * Reads the links between establishments that GIAS publishes.
 *
 * <p>Each row is a link as one side states it. Kinds that do not say which establishment came first, such as
 * {@code Result of Amalgamation}, are of kind {@link org.schooloversight.core.school.LinkKind#OTHER OTHER} and keep their words.
 */
public final class LinksReader {

    private static final TableFile.Need NEED =
            new TableFile.Need("links", List.of("urn", "other", "kind"), "the links between establishments of GIAS");

    private final ColumnMapping mapping;

    private LinksReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static LinksReader of(ColumnMapping mapping) {
        return new LinksReader(mapping);
    }

    /**
     * Reads links.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the links in the order of the file and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<List<SchoolLink>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        LinkWords words = new LinkWords(table.words());
        List<SchoolLink> links = new ArrayList<>();
        table.forEachRow(row -> {
            Optional<Urn> from = row.require("urn", Urn::parse);
            Optional<Urn> to = row.require("other", Urn::parse);
            Optional<String> kind = row.require("kind", text -> text);
            if (!row.isRefused()) {
                links.add(words.link(from.orElseThrow(), to.orElseThrow(), kind.orElseThrow(), row.day("established")));
            }
        });
        return table.read(List.copyOf(links));
    }
}
