package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.policy.LibraryVersion;
import org.schooloversight.core.school.LaCode;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;

/**
 * What schools are owed in a year, as commands need it.
 *
 * @param assessor  what assesses them
 * @param given  what was read
 * @param calendars  the calendars that days are counted by
 * @param year  the year
 * @param asOf  the dates of the question
 * @param years  the year of each school, in the order of the register
 */
record SupportData(
        SupportAssessor assessor,
        Given given,
        Calendars calendars,
        AcademicYear year,
        AsOf asOf,
        List<SupportYear> years) {

    /** The files and options that commands about support have in common. */
    record Asked(
            SupportFiles support,
            InputFiles files,
            PolicyOptions policy,
            @Nullable AcademicYear year,
            @Nullable LaCode la,
            Set<Urn> urns) {}

    /** Reads the files, or those of the sample council, and reckons the year of each school. */
    static SupportData read(Asked asked, Messages messages) {
        if (asked.files().isUntouched()) {
            asked.support().orSample();
        }
        Council.orSample(asked.files(), messages);
        SupportAssessor assessor = asked.policy().assessor(asked.files().measures(), messages);
        AsOf asOf = asked.policy().asOf(assessor.policy());
        Given given = Council.read(asked.files(), AskedFor.by(assessor.policy()), messages);
        List<School> schools = Council.choose(given.register().schools(), asked.urns(), asked.la(), messages);
        AcademicYear named = asked.year();
        AcademicYear year = named == null ? AcademicYear.of(asOf.effectiveOn()) : named;
        SupportDelivery delivery = SupportDelivery.of(AssessCommand.amongOthers(assessor, given, asOf));
        Calendars calendars = asked.support().calendars(messages);
        Map<Urn, List<SupportRecord>> records = asked.support().records(messages);
        List<SupportYear> years = new ArrayList<>();
        for (School school : new Progress().following("Reckoning", schools, ReportMaker.MANY_SCHOOLS)) {
            List<SupportRecord> had = records.getOrDefault(school.urn(), List.of());
            years.add(delivery.year(
                    new SupportCase(school, given.base().of(school), calendars, had), year, asOf.effectiveOn()));
        }
        return new SupportData(assessor, given, calendars, year, asOf, List.copyOf(years));
    }

    ReportHead head(@Nullable LaCode la) {
        return new ReportHead(
                la != null ? "Authority " + la : "The schools of the register",
                asOf,
                List.of("Made with version " + LibraryVersion.current() + " of School Oversight."));
    }

    Map<Urn, School> schools() {
        Map<Urn, School> schools = new LinkedHashMap<>();
        years.forEach(each -> schools.put(each.school().urn(), each.school()));
        return schools;
    }
}
