package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.schooloversight.core.problem.Problem;
import org.schooloversight.core.problem.RowTally;
import org.schooloversight.core.problem.RowsRead;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;

/**
 * The schools that a register has. What a file says of another would not be used, so it is told.
 *
 * @param urns  their numbers
 */
record KnownSchools(Set<Urn> urns) {

    static KnownSchools of(Register register) {
        return new KnownSchools(register.schools().stream().map(School::urn).collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the schools that are not among some. */
    KnownSchools without(Set<Urn> some) {
        return new KnownSchools(
                urns.stream().filter(each -> !some.contains(each)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean has(Urn urn) {
        return urns.contains(urn);
    }

    /**
     * Makes a reader of one thing a row refuse the rows about other schools.
     *
     * @param words  names a thing for the reader of the problem
     */
    <T> InputFiles.Reader<List<T>> only(
            InputFiles.Reader<List<T>> reader,
            Function<T, Urn> urn,
            Function<T, Provenance> from,
            Function<T, String> words) {
        return (file, in) -> {
            RowsRead<List<T>> read = reader.read(file, in);
            List<T> known = new ArrayList<>();
            List<Problem> problems = new ArrayList<>(read.problems());
            for (T each : read.value()) {
                if (has(urn.apply(each))) {
                    known.add(each);
                } else {
                    problems.add(new Problem(
                            file,
                            from.apply(each).line(),
                            0,
                            "urn",
                            words.apply(each) + " is about URN " + urn.apply(each)
                                    + ", which the register does not have",
                            "the number of a school of the register",
                            Problem.Effect.ROW_REFUSED));
                }
            }
            int refused = read.value().size() - known.size();
            RowTally rows = read.tally();
            return new RowsRead<>(
                    read.file(),
                    known,
                    new RowTally(rows.kept() - refused, rows.setAside(), rows.refused() + refused),
                    problems,
                    read.notes());
        };
    }
}
