package org.schooloversight.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.EstablishmentTypes;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.ReportHead;

/** Made-up establishments of all sorts, for reports about an authority. */
public final class Establishments {

    /** The day that reports of tests are about. */
    public static final LocalDate DAY = LocalDate.of(2020, 8, 31); // Monday

    private static final EstablishmentTypes TYPES = EstablishmentTypeTables.bundled();
    private static final List<String> SORTS = List.of(
            "Community school/PRIMARY",
            "Voluntary aided school/MIDDLE_DEEMED_PRIMARY",
            "Foundation school/SECONDARY",
            "Local authority nursery school/NURSERY",
            "Community special school/NOT_APPLICABLE",
            "Pupil referral unit/NOT_APPLICABLE",
            "Academy converter/PRIMARY",
            "Free schools/ALL_THROUGH",
            "Academy special converter/NOT_APPLICABLE",
            "Academy alternative provision sponsor led/NOT_APPLICABLE",
            "Other independent school/NOT_APPLICABLE",
            "Other independent special school/NOT_APPLICABLE",
            "Non-maintained special school/NOT_APPLICABLE",
            "Further education/SIXTEEN_PLUS");

    private Establishments() {}

    /** What reports of tests have in common. */
    public static ReportHead head() {
        return new ReportHead("Westmarch", AsOf.on(DAY), List.of("Every school here is made up."));
    }

    /** An open school. */
    public static School open(int urn, String type, Phase phase, int pupils) {
        return school(urn, type, phase, EstablishmentStatus.OPEN, OptionalInt.of(pupils));
    }

    /** A school of which the register tells no more than this. */
    public static School school(int urn, String type, Phase phase, EstablishmentStatus status, OptionalInt pupils) {
        return School.builder()
                .urn(Urn.of(urn))
                .name("School " + urn)
                .type(TYPES.named(type).orElseThrow(() -> new AssertionError("no such type: " + type)))
                .phase(phase)
                .status(status)
                .pupils(pupils)
                .build();
    }

    /** Schools of all sorts, most of them open, with numbers that differ. */
    public static Arbitrary<List<School>> schools() {
        Arbitrary<Optional<Integer>> pupils =
                Arbitraries.integers().between(0, 1500).optional(0.8);
        return Combinators.combine(Arbitraries.of(SORTS), Arbitraries.of(EstablishmentStatus.class), pupils)
                .as((sort, status, number) -> {
                    String[] parts = sort.split("/", -1);
                    return school(
                            900001,
                            parts[0],
                            Phase.valueOf(parts[1]),
                            status,
                            number.map(OptionalInt::of).orElseGet(OptionalInt::empty));
                })
                .list()
                .ofMaxSize(25)
                .map(Establishments::numbered);
    }

    private static List<School> numbered(List<School> schools) {
        return java.util.stream.IntStream.range(0, schools.size())
                .mapToObj(i -> {
                    School each = schools.get(i);
                    return school(900001 + i, each.type().name(), each.phase(), each.status(), each.pupils());
                })
                .toList();
    }
}
