package org.schooloversight.triggers.assess;

import java.util.Arrays;
import org.schooloversight.core.school.Maintenance;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.policy.GradeStanding;

/**
 * What is known of a school as far as the rules ask: for each variable the set of values still possible, as bits.
 *
 * <p>A value with one bit is known. The rules are decided from this alone, so equal states have equal outcomes. Not changed
 * once made.
 */
final class SchoolState {

    static final int CLEAR = 1;
    static final int FIRED = 2;
    static final int SIGNIFICANT = 4;
    static final int ANY = CLEAR | FIRED | SIGNIFICANT;

    private final int[] possible;
    private final Maintenance maintenance;
    private final SchoolKind kind;

    /** Takes the possible values of each variable, in the order of {@link StateVariables}. The array is not copied. */
    SchoolState(int[] possible, Maintenance maintenance, SchoolKind kind) {
        this.possible = possible;
        this.maintenance = maintenance;
        this.kind = kind;
    }

    int possible(int variable) {
        return possible[variable];
    }

    Maintenance maintenance() {
        return maintenance;
    }

    SchoolKind kind() {
        return kind;
    }

    SchoolState with(int variable, int values) {
        int[] changed = possible.clone();
        changed[variable] = values;
        return new SchoolState(changed, maintenance, kind);
    }

    /** Returns the bit that stands for a grade. */
    @SuppressWarnings("EnumOrdinal") // a bit in memory, never stored
    static int bit(GradeStanding standing) {
        return 1 << standing.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SchoolState that
                && maintenance == that.maintenance
                && kind == that.kind
                && Arrays.equals(possible, that.possible);
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(possible) * 31 + maintenance.hashCode()) * 31 + kind.hashCode();
    }
}
