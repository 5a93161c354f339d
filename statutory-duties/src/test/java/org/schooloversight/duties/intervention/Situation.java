package org.schooloversight.duties.intervention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.evidence.InspectionCoverage;
import org.schooloversight.core.inspection.AreaGrade;
import org.schooloversight.core.inspection.CategoryOfConcern;
import org.schooloversight.core.inspection.FrameworkId;
import org.schooloversight.core.inspection.Inspection;
import org.schooloversight.core.inspection.OverallGrade;
import org.schooloversight.core.json.EstablishmentTypeTables;
import org.schooloversight.core.json.InspectionFrameworks;
import org.schooloversight.core.json.InspectionOutcomeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.EstablishmentStatus;
import org.schooloversight.core.school.Phase;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.core.source.Provenance;
import org.schooloversight.core.source.Publication;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.schedule.CaseReference;
import org.schooloversight.duties.schedule.Kit;

/** A school with its inspections and records, asked about. */
final class Situation {

    static final InterventionLaw LAW = InterventionLaws.bundled(Kit.CATALOGUE, Kit.CALENDARS.kinds());
    static final Interventions DOOR =
            Interventions.of(LAW, InspectionOutcomeTables.bundled(), Kit.scheduler(), Kit.CALENDARS);
    static final Urn URN = Urn.of(100000);

    private School school = school("Community school", "");
    private boolean logGiven = true;
    private InspectionCoverage coverage = InspectionCoverage.HISTORY;
    private final List<Inspection> inspections = new ArrayList<>();
    private final List<InterventionRecord> records = new ArrayList<>();

    static Situation good() {
        return new Situation().graded("2014-05-14", OverallGrade.GOOD);
    }

    /** A notice given Monday 4 January 2027, with twenty working days for complying, to Monday 1 February. */
    static Situation ignoredNotice() {
        return good().ignored("n1", "2027-01-04", "2027-02-01");
    }

    static School school(String type, String character) {
        School.Builder builder = School.builder()
                .urn(URN)
                .name("Example School")
                .type(EstablishmentTypeTables.bundled().named(type).orElseThrow())
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.OPEN);
        if (!character.isEmpty()) {
            builder.religiousCharacter(character);
        }
        return builder.build();
    }

    static School closed(String lastDay) {
        return School.builder()
                .urn(URN)
                .name("Example School")
                .type(EstablishmentTypeTables.bundled()
                        .named("Community school")
                        .orElseThrow())
                .phase(Phase.PRIMARY)
                .status(EstablishmentStatus.CLOSED)
                .closed(LocalDate.parse(lastDay))
                .build();
    }

    Situation at(School each) {
        school = each;
        return this;
    }

    Situation withoutLog() {
        logGiven = false;
        return this;
    }

    Situation covering(InspectionCoverage each) {
        coverage = each;
        return this;
    }

    /** Adds an inspection with an overall grade, reported on four weeks later. */
    Situation graded(String day, OverallGrade grade, CategoryOfConcern... category) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.Graded(
                URN,
                on,
                framework(on),
                grade,
                Optional.of(category).filter(c -> c.length > 0).map(c -> c[0]),
                from(on)));
    }

    /** Adds a report card with the expected standard but where it says otherwise, reported on four weeks later. */
    Situation card(String day, boolean safeguardingMet, String... urgent) {
        LocalDate on = LocalDate.parse(day);
        Map<String, AreaGrade> grades = new TreeMap<>();
        for (String area : List.of(
                "Inclusion",
                "Curriculum and teaching",
                "Achievement",
                "Attendance and behaviour",
                "Personal development and well-being",
                "Leadership and governance")) {
            grades.put(area, AreaGrade.EXPECTED_STANDARD);
        }
        for (String area : urgent) {
            grades.put(area, AreaGrade.URGENT_IMPROVEMENT);
        }
        return add(new Inspection.ReportCard(
                URN, on, framework(on), grades, Optional.of(safeguardingMet), Optional.empty(), from(on)));
    }

    Situation monitored(String day) {
        LocalDate on = LocalDate.parse(day);
        return add(new Inspection.Monitoring(URN, on, framework(on), "taking effective action", from(on)));
    }

    Situation add(Inspection inspection) {
        inspections.add(inspection);
        return this;
    }

    static FrameworkId framework(LocalDate on) {
        return InspectionFrameworks.bundled().on(on).orElseThrow().id();
    }

    static Provenance from(LocalDate on) {
        return new Provenance("inspections.csv", 2, new Publication(on.plusDays(28), Publication.Basis.STATED));
    }

    Situation notice(String reference, NoticeKind kind, Intervener by, String on, String complianceEnds) {
        LocalDate day = LocalDate.parse(on);
        return add(new InterventionRecord.NoticeGiven(
                CaseReference.of(reference),
                kind,
                by,
                day,
                complianceEnds.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(complianceEnds)),
                day));
    }

    /** Adds a performance notice of the authority that stated the powers, and that nothing came of. */
    Situation ignored(String reference, String on, String complianceEnds) {
        return notice(reference, NoticeKind.PERFORMANCE_AND_SAFETY, Intervener.LOCAL_AUTHORITY, on, complianceEnds)
                .happened(reference, InterventionEvent.POWERS_ANNOUNCED, on)
                .happened(
                        reference,
                        InterventionEvent.NOT_COMPLIED,
                        LocalDate.parse(complianceEnds).plusDays(1).toString());
    }

    Situation happened(String reference, InterventionEvent event, String on) {
        LocalDate day = LocalDate.parse(on);
        return add(new InterventionRecord.Happened(CaseReference.of(reference), event, day, day));
    }

    Situation add(InterventionRecord record) {
        records.add(record);
        return this;
    }

    InterventionLog log() {
        return logGiven ? InterventionLog.of(records) : InterventionLog.notGiven();
    }

    EvidenceSet evidence() {
        EvidenceSet.Builder builder = EvidenceSet.builder(school.urn()).covering(coverage);
        inspections.forEach(builder::add);
        return builder.build();
    }

    InterventionAnswer on(String day) {
        return asked(AsOf.on(LocalDate.parse(day)));
    }

    InterventionAnswer asked(AsOf asOf) {
        return DOOR.ask(school, evidence(), log(), asOf);
    }

    List<SuspensionAnswer> suspensions(String day) {
        return DOOR.suspensions(school, log(), AsOf.on(LocalDate.parse(day)));
    }

    static RouteAnswer route(InterventionAnswer answer, String id) {
        return answer.routes().stream()
                .filter(each -> each.route().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static PowerAnswer power(InterventionAnswer answer, String id) {
        return answer.power(PowerId.of(id)).orElseThrow();
    }

    /** Names the powers that are open or may be, but for those that need no eligibility. */
    static List<String> open(InterventionAnswer answer) {
        return answer.powers().stream()
                .filter(each ->
                        each.state() == PowerAnswer.State.OPEN && !each.by().isEmpty())
                .map(each -> each.power().value())
                .toList();
    }
}
