package org.schooloversight.core.inspection;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the grades of an inspection may show: a closed grammar, written in the table of outcomes. */
public sealed interface GradeCondition {

    /**
     * Holds if every part holds.
     *
     * @param parts  the parts, unmodifiable, not null
     */
    record AllOf(List<GradeCondition> parts) implements GradeCondition {
        /** Copies the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Holds if any part holds.
     *
     * @param parts  the parts, unmodifiable, not null
     */
    record AnyOf(List<GradeCondition> parts) implements GradeCondition {
        /** Copies the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Holds if the overall grade is one of some.
     *
     * @param grades  the grades, unmodifiable, not null
     */
    record Overall(Set<OverallGrade> grades) implements GradeCondition {
        /** Copies the grades. */
        public Overall {
            grades = Collections.unmodifiableSet(new TreeSet<>(grades));
        }
    }

    /**
     * Holds if any key judgement is one of some grades.
     *
     * @param grades  the grades, unmodifiable, not null
     */
    record AnyJudgement(Set<OverallGrade> grades) implements GradeCondition {
        /** Copies the grades. */
        public AnyJudgement {
            grades = Collections.unmodifiableSet(new TreeSet<>(grades));
        }
    }

    /**
     * Holds if any area of a report card is one of some grades.
     *
     * @param grades  the grades, unmodifiable, not null
     * @param only  the areas that count, empty for all, unmodifiable, not null
     * @param except  the areas that do not count, unmodifiable, not null
     */
    record AnyArea(Set<AreaGrade> grades, Set<String> only, Set<String> except) implements GradeCondition {
        /** Copies the sets. */
        public AnyArea {
            grades = Collections.unmodifiableSet(new TreeSet<>(grades));
            only = Collections.unmodifiableSet(new TreeSet<>(only));
            except = Collections.unmodifiableSet(new TreeSet<>(except));
        }
    }

    /** Holds if safeguarding was not met on a report card. */
    record SafeguardingNotMet() implements GradeCondition {}
}
