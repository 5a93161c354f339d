package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.evidence.EvidenceBase;
import org.schooloversight.core.evidence.EvidenceSet;
import org.schooloversight.core.json.InspectionOutcomeTables;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.register.ColumnMapping;
import org.schooloversight.core.register.Register;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.duties.catalogue.DutyCatalogue;
import org.schooloversight.duties.intervention.InterventionLaw;
import org.schooloversight.duties.intervention.InterventionLog;
import org.schooloversight.duties.intervention.Interventions;
import org.schooloversight.duties.json.InterventionLaws;
import org.schooloversight.duties.register.InterventionRecords;
import org.schooloversight.duties.register.InterventionRecordsReader;
import org.schooloversight.reporting.model.SchoolIntervention;

/** What was read about schools and their intervention, and the answers from it. */
final class InterventionData {

    private static final InterventionLog NOTHING_DONE = InterventionLog.of(List.of());

    private final InterventionLaw law;
    private final Interventions door;
    private final List<School> schools;
    private final EvidenceBase base;
    private final Optional<InterventionRecords> records;

    InterventionData(InterventionFiles named, Messages messages) {
        Calendars calendars = LawOptions.bundled();
        DutyCatalogue catalogue = LawOptions.catalogue(calendars);
        law = InterventionLaws.bundled(catalogue, calendars.kinds());
        door = Interventions.of(
                law,
                InspectionOutcomeTables.bundled(),
                new LawOptions().scheduler(catalogue, calendars, messages),
                calendars);
        Path registered = named.required();
        InputFiles files = new InputFiles();
        files.inspections = named.inspections;
        files.columns = named.columns;
        ColumnMapping mapping = files.mapping(messages);
        Register register = files.register(registered, mapping, messages);
        schools = register.schools();
        EvidenceBase.Builder inspections = EvidenceBase.builder();
        files.readInspections(register, inspections, mapping, messages);
        base = inspections.build();
        records = Optional.ofNullable(named.records).map(path -> records(path, files, mapping, messages));
        if (records.isEmpty()) {
            messages.note("No records of interventions were named (--records), so what rests on them is not known.");
        }
    }

    private InterventionRecords records(Path path, InputFiles files, ColumnMapping mapping, Messages messages) {
        InterventionRecords read = files.read(path, InterventionRecordsReader.of(law, mapping)::read, messages);
        Set<Urn> known = schools.stream().map(School::urn).collect(Collectors.toSet());
        long others =
                read.schools().stream().filter(urn -> !known.contains(urn)).count();
        if (others > 0) {
            messages.trouble("Interventions are recorded of " + Messages.count(others, "number")
                    + " that the register does not have; they are not used.");
        }
        return read;
    }

    List<School> schools() {
        return schools;
    }

    /** Asks about a school, and the same on other days. */
    SchoolIntervention of(School school, AsOf asOf, List<LocalDate> otherDays) {
        InterventionLog log = log(school);
        return SchoolIntervention.of(
                school,
                answer(school, asOf),
                records.stream()
                        .flatMap(each -> each.notices(school.urn(), asOf).stream())
                        .map(each -> new SchoolIntervention.CheckedNotice(each, door.check(each.draft(), school)))
                        .toList(),
                door.suspensions(school, log, asOf),
                otherDays.stream()
                        .distinct()
                        .map(day -> new SchoolIntervention.OtherDay(day, answer(school, AsOf.on(day))))
                        .toList());
    }

    private InterventionLog log(School school) {
        return records.map(each -> each.log(school.urn())).orElse(InterventionLog.notGiven());
    }

    private SchoolIntervention.Answer answer(School school, AsOf asOf) {
        EvidenceSet evidence = base.of(school);
        return SchoolIntervention.Answer.of(
                door.ask(school, evidence, log(school), asOf), door.ask(school, evidence, NOTHING_DONE, asOf), law);
    }
}
