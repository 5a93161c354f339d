package org.schooloversight.reporting.document;

import java.util.Optional;
import org.schooloversight.core.style.IdText;

/**
 * A column of a table.
 *
 * @param id  a name for programs, unique in the table, not null
 * @param title  the heading, not null
 * @param holds  what its cells hold, where they hold a value, not null
 * @param counted  what its numbers count, not null
 * @param total  whether each count in it is the sum of the other columns that count the same
 * @param share  the columns of which it is the percentage, empty if it is none, not null
 * @param sensitivity  who may read it, not null
 */
public record Column(
        String id,
        String title,
        Holds holds,
        Counted counted,
        boolean total,
        Optional<Share> share,
        Sensitivity sensitivity) {

    /** What cells hold. */
    public enum Holds {
        /** Texts. */
        WORDS,
        /** Numbers. */
        AMOUNTS,
        /** Days. */
        DAYS
    }

    /**
     * A percentage that can be worked back: where a count behind it is withheld, it is withheld too. With one column as both, it is
     * anything that hangs on that count, such as a score or words about the pupils counted there.
     *
     * @param part  the id of the column of the part, not null
     * @param whole  the id of the column of the whole, not null
     */
    public record Share(String part, String whole) {}

    /** Checks the id. */
    public Column {
        IdText.check("column", id);
    }

    private static Column of(String id, String title, Holds holds) {
        return new Column(id, title, holds, Counted.NOTHING_PERSONAL, false, Optional.empty(), Sensitivity.OPEN);
    }

    /**
     * Obtains an open column of texts.
     *
     * @param id  a name for programs, not null
     * @param title  the heading, not null
     * @return the column, not null
     */
    public static Column ofWords(String id, String title) {
        return of(id, title, Holds.WORDS);
    }

    /**
     * Obtains an open column of numbers that give nobody away.
     *
     * @param id  a name for programs, not null
     * @param title  the heading, not null
     * @return the column, not null
     */
    public static Column ofAmounts(String id, String title) {
        return of(id, title, Holds.AMOUNTS);
    }

    /**
     * Obtains an open column of days.
     *
     * @param id  a name for programs, not null
     * @param title  the heading, not null
     * @return the column, not null
     */
    public static Column ofDays(String id, String title) {
        return of(id, title, Holds.DAYS);
    }

    /**
     * Obtains an open column of counts.
     *
     * @param id  a name for programs, not null
     * @param title  the heading, not null
     * @param counted  what is counted, not null
     * @return the column, not null
     */
    public static Column ofCounts(String id, String title, Counted counted) {
        return new Column(id, title, Holds.AMOUNTS, counted, false, Optional.empty(), Sensitivity.OPEN);
    }

    /**
     * Obtains this column as the total of the other columns that count the same.
     *
     * @return the column, not null
     */
    public Column asTotal() {
        return new Column(id, title, holds, counted, true, share, sensitivity);
    }

    /**
     * Obtains this column as a percentage of two others.
     *
     * @param of  the columns, not null
     * @return the column, not null
     */
    public Column as(Share of) {
        return new Column(id, title, holds, counted, total, Optional.of(of), sensitivity);
    }

    /**
     * Obtains this column for those who may read it.
     *
     * @param who  how sensitive it is, not null
     * @return the column, not null
     */
    public Column with(Sensitivity who) {
        return new Column(id, title, holds, counted, total, share, who);
    }
}
