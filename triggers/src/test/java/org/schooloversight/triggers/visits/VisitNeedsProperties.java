package org.schooloversight.triggers.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.triggers.delivery.Obligation;
import org.schooloversight.triggers.delivery.ObligationState;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.support.Amount;
import org.schooloversight.triggers.testing.OwedSupport;
import org.schooloversight.triggers.testing.Programmes;
import org.schooloversight.triggers.testing.Situation;
import org.schooloversight.triggers.testing.Situations;

class VisitNeedsProperties {

    private static final Set<ObligationState> OVER =
            EnumSet.of(ObligationState.MET, ObligationState.MET_LATE, ObligationState.CLOSED);

    private record Given(Situation situation, Calendars calendars, LocalDate asOf, List<Some> records) {

        SupportYear year() {
            List<SupportRecord> all = new ArrayList<>();
            for (Some each : records) {
                SupportRecord record = OwedSupport.record("r" + all.size(), each.on(), each.serves(), each.quantity());
                all.add(new SupportRecord(
                        record.id(),
                        situation.school().urn(),
                        record.on(),
                        record.serves(),
                        record.quantity(),
                        record.provenance()));
            }
            return SupportDelivery.of(Programmes.assessor())
                    .year(
                            new SupportCase(situation.school(), situation.evidenceSet(), calendars, all),
                            OwedSupport.YEAR,
                            asOf);
        }

        List<VisitNeed> needs(SupportYear year) {
            return VisitNeeds.by(VisitNeedsTest.INTERVALS).of(year, situation.evidenceSet(), VisitNeedsTest.TEACHING);
        }
    }

    private record Some(LocalDate on, Set<String> serves, String quantity) {}

    @Provide
    Arbitrary<Given> given() {
        Arbitrary<List<Some>> records = Combinators.combine(
                        Situations.days("2019-09-01", "2020-10-01"),
                        Arbitraries.of("visit", "annual-review", "targeted-days", "new-head-visit")
                                .set()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        Arbitraries.of("0.5", "0.6", "1", "2"))
                .as(Some::new)
                .list()
                .ofMaxSize(5);
        return Combinators.combine(
                        Situations.any(),
                        Arbitraries.of(OwedSupport.TERMS, OwedSupport.TERMS, OwedSupport.WITHOUT_SCHOOL),
                        Situations.days("2019-06-01", "2020-10-31"),
                        records)
                .as(Given::new);
    }

    @Property(tries = 300)
    void thereAreAsManyNeedsAsDaysAreLeft(@ForAll("given") Given given) {
        SupportYear year = given.year();
        List<VisitNeed> needs = given.needs(year);
        int all = 0;
        for (Obligation each : year.obligations()) {
            int left = OVER.contains(each.state()) || !isVisit(each) ? 0 : daysLeft(each);
            assertThat(needs.stream().filter(need -> isOf(need, each)))
                    .as("%s", each)
                    .hasSize(left)
                    .allMatch(need -> need.parts() == left && need.opens().equals(each.opensOn()));
            all += left;
        }
        assertThat(needs).hasSize(all);
        assertThat(needs).extracting(VisitNeed::key).doesNotHaveDuplicates();
    }

    private static boolean isOf(VisitNeed need, Obligation each) {
        return need.key().entitlement().equals(each.entitlement().id())
                && need.key().number() == each.number();
    }

    private static boolean isVisit(Obligation each) {
        Amount.Unit unit = each.entitlement().amount().unit();
        return unit == Amount.Unit.DAY || unit == Amount.Unit.VISIT;
    }

    /** Counts whole days from the records alone. */
    private static int daysLeft(Obligation each) {
        BigDecimal left = BigDecimal.valueOf(each.entitlement().amount().number());
        for (SupportRecord record : each.metBy()) {
            left = left.subtract(record.of(each.entitlement().amount().unit()));
        }
        return Math.max(0, left.setScale(0, RoundingMode.UP).intValueExact());
    }

    @Property(tries = 300)
    void noNeedIsDueOnADayThatHasPassed(@ForAll("given") Given given) {
        for (VisitNeed each : given.needs(given.year())) {
            assertThat(each.due().map(day -> !day.isBefore(given.asOf())).orElse(true))
                    .as("%s is due on %s and asked on %s", each.key(), each.due(), given.asOf())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void whatIsOnlyAllowedIsNotCalledPromised(@ForAll("given") Given given) {
        SupportYear year = given.year();
        for (VisitNeed need : given.needs(year)) {
            Obligation owed = year.obligations().stream()
                    .filter(each -> isOf(need, each))
                    .findFirst()
                    .orElseThrow();
            boolean atMost = owed.entitlement().amount().bound() == Amount.Bound.AT_MOST;
            if (owed.state() == ObligationState.MAY_BE_OWED) {
                assertThat(need.claim()).isEqualTo(VisitNeed.Claim.MAY_BE_OWED);
            } else {
                assertThat(need.claim()).isEqualTo(atMost ? VisitNeed.Claim.ALLOWED : VisitNeed.Claim.OWED);
            }
        }
    }
}
