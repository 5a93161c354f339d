package org.schooloversight.triggers.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.ConcernId;
import org.schooloversight.core.evidence.Evidence;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.evidence.ProfessionalJudgement;
import org.schooloversight.core.evidence.RecordedEvent;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.testsupport.generators.EvidenceGenerators;
import org.schooloversight.testsupport.generators.Evidences;
import org.schooloversight.testsupport.generators.SchoolGenerators;

/** Generates questions about schools of every sort, with more or less evidence about them. */
public final class Situations {

    /** The academic years that figures are generated for: the latest that were published during the programme. */
    public static final List<String> YEARS = List.of("2016-17", "2017-18", "2018-19");

    private Situations() {}

    /** Any question that the programme answers, or says why it does not. */
    public static Arbitrary<Situation> any() {
        return Combinators.combine(
                        schools(),
                        evidence(),
                        inspections(),
                        Arbitraries.of(InspectionCoverage.class),
                        Arbitraries.frequencyOf(
                                Tuple.of(8, days("2019-09-01", "2020-08-31").map(AsOf::on)),
                                Tuple.of(
                                        1,
                                        Combinators.combine(
                                                        days("2019-09-01", "2020-08-31"),
                                                        days("2019-09-01", "2020-12-31"))
                                                .as(AsOf::new))))
                .as(Situation::new);
    }

    /** Schools that are in the programme. */
    public static Arbitrary<School> schools() {
        return SchoolGenerators.schools();
    }

    /** A mixture of figures, judgements and events. */
    public static Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        results(),
                        judgements().list().ofMaxSize(14),
                        events().list().ofMaxSize(2))
                .as((results, judgements, events) -> {
                    List<Evidence> all = new ArrayList<>(results);
                    all.addAll(judgements);
                    all.addAll(events);
                    return all;
                });
    }

    /** Figures: about four of five of those that were published, of which most raise no concern. */
    public static Arbitrary<List<Evidence>> results() {
        return EvidenceGenerators.results(
                YEARS.stream().map(AcademicYear::parse).toList());
    }

    /** Judgements of officers on the concerns of the programme, made before and during it. */
    public static Arbitrary<ProfessionalJudgement> judgements() {
        List<String> concerns = new ArrayList<>(Evidences.CONCERNS);
        concerns.add("early-years");
        return EvidenceGenerators.judgements(
                concerns.stream().map(ConcernId::of).toList(), days("2018-09-01", "2020-08-31"));
    }

    /** Events that the programme asks about. */
    public static Arbitrary<RecordedEvent> events() {
        return EvidenceGenerators.events(
                List.of(
                        RecordedEvent.HEAD_APPOINTED,
                        RecordedEvent.ACADEMY_ORDER,
                        RecordedEvent.ACADEMY_ORDER_REVOKED,
                        RecordedEvent.TRUST_IDENTIFIED),
                days("2018-01-01", "2020-08-31"));
    }

    /** Up to four inspections, before and during the programme, some of them under an earlier number. */
    public static Arbitrary<List<Inspection>> inspections() {
        return EvidenceGenerators.inspections(days("2013-01-01", "2020-07-31"));
    }

    /** Days from one to another, both inclusive. */
    public static Arbitrary<LocalDate> days(String first, String last) {
        return EvidenceGenerators.days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
