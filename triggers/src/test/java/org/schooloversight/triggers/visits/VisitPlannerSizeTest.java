package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.schooloversight.core.school.SchoolKind;
import org.schooloversight.triggers.support.NeedId;

/** A year of an authority with 300 schools. The bound is far above what it takes, so that a busy machine does not fail it. */
class VisitPlannerSizeTest {

    private static final Duration AMPLE = Duration.ofSeconds(10);

    private static List<VisitNeed> needs() {
        List<VisitNeed> needs = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ImmutableVisitNeed need = Needs.need(100001 + i)
                    .withInspection(Needs.inspection(Optional.of(LocalDate.of(2020 + i % 5, 7, 31))));
            needs.add(need);
            if (i % 3 == 0) {
                needs.addAll(need.withKey(new VisitNeed.Key(need.school().urn(), "targeted-days", 1, 1))
                        .withClaim(VisitNeed.Claim.ALLOWED)
                        .withNeeds(NeedId.of(i % 2 == 0 ? "safeguarding" : "maths"))
                        .withAutumnAndSpringFirst(true)
                        .split(3));
            }
        }
        return needs;
    }

    private static List<Provider> providers(int days) {
        List<Provider> providers = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            Provider plain = Needs.bestFor(Needs.officer("officer-" + i, days), i % 2 == 0 ? "safeguarding" : "maths");
            providers.add(new Provider(
                    plain.id(),
                    plain.kind(),
                    i % 3 == 0 ? Set.of(SchoolKind.PRIMARY, SchoolKind.SPECIAL) : plain.kinds(),
                    plain.bestFor(),
                    Set.of(Needs.school(100001 + i * 7).urn()),
                    Set.of(),
                    plain.days(),
                    Optional.empty()));
        }
        return providers;
    }

    @Test
    void thereIsRoomForAll() {
        assertTimeout(AMPLE, () -> {
            VisitPlan plan = VisitPlanner.of(Needs.PRIORITIES).plan(needs(), providers(8), Needs.year(6));
            assertThat(plan.visits()).hasSize(600);
        });
    }

    @Test
    void thereIsRoomForSome() {
        assertTimeout(AMPLE, () -> {
            VisitPlan plan = VisitPlanner.of(Needs.PRIORITIES).plan(needs(), providers(5), Needs.year(6));
            assertThat(plan.visits()).hasSize(450);
            assertThat(plan.unserved())
                    .hasSize(150)
                    .allSatisfy(each -> assertThat(each.why()).isEqualTo(Unserved.Why.TAKEN));
        });
    }
}
