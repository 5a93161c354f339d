package org.schooloversight.core.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.school.GroupKind;
import org.schooloversight.core.school.GroupMembership;
import org.schooloversight.core.school.Urn;

/**
 * Reads which schools are in which trusts, federations and other groups: the group links that GIAS publishes.
 *
 * <p>Rows of closed groups are set aside. The file of groups alone names no schools, and is refused.
 */
public final class GroupsReader {

    private static final TableFile.Need NEED = new TableFile.Need(
            "groups",
            List.of("urn", "name", "kind"),
            "the group links of GIAS, with a school on each row (the list of groups alone names no schools)");

    private enum GroupStatus {
        OPEN,
        CLOSED
    }

    private final ColumnMapping mapping;

    private GroupsReader(ColumnMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * Obtains a reader.
     *
     * @param mapping  which column is which, not null
     * @return the reader, not null
     */
    public static GroupsReader of(ColumnMapping mapping) {
        return new GroupsReader(mapping);
    }

    /**
     * Reads memberships.
     *
     * @param file  the name of the input, for problems, not null
     * @param in  the input, not closed here, not null
     * @return the groups of each school that is in any, and every problem, not null
     * @throws IOException if the input cannot be read
     */
    public RowsRead<Map<Urn, List<GroupMembership>>> read(String file, InputStream in) throws IOException {
        TableFile table = TableFile.open(file, in, mapping, NEED);
        Vocabulary<GroupKind> kinds = table.words().vocabulary("group-kind", GroupKind.class);
        Vocabulary<GroupStatus> statuses = table.words().vocabulary("group-status", GroupStatus.class);
        Map<Urn, List<GroupMembership>> groups = new HashMap<>();
        table.forEachRow(row -> {
            Optional<Urn> urn = row.require("urn", Urn::parse);
            Optional<String> name = row.require("name", text -> text);
            if (row.isRefused()) {
                return;
            }
            if (row.value("status", statuses::parse).equals(Optional.of(GroupStatus.CLOSED))) {
                row.setAside();
                return;
            }
            GroupKind kind = row.value("kind", kinds::parse).orElse(GroupKind.OTHER);
            groups.computeIfAbsent(urn.orElseThrow(), key -> new ArrayList<>())
                    .add(new GroupMembership(row.optional("uid"), name.orElseThrow(), kind, row.day("joined")));
        });
        groups.replaceAll((urn, each) -> List.copyOf(each));
        return table.read(Map.copyOf(groups));
    }
}
