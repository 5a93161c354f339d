package org.schooloversight.examples.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
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

    /** Reads the files, or those of the sample council, and reckons the year of each school. */
    static SupportData read(SupportOptions asked, Set<Urn> urns, Messages messages) {
        if (asked.files.isUntouched()) {
            asked.support.orSample();
        }
        Council.orSample(asked.files, messages);
        SupportAssessor assessor = asked.policy.assessor(asked.files.measures(), messages);
        AsOf asOf = asked.policy.asOfItsDay(assessor.policy());
        Given given = Council.read(asked.files, AskedFor.by(assessor.policy()), messages);
        List<School> schools = Council.choose(given.register().schools(), urns, asked.area.la, messages);
        AcademicYear year = asked.year == null ? AcademicYear.of(asOf.effectiveOn()) : asked.year;
        SupportDelivery delivery = SupportDelivery.of(AssessCommand.amongOthers(assessor, given, asOf));
        Calendars calendars = asked.support.calendars(messages);
        Map<Urn, List<SupportRecord>> records =
                asked.support.records(asked.files, KnownSchools.of(given.register()), messages);
        List<SupportYear> years = new ArrayList<>();
        for (School school : new Progress().following("Reckoning", schools, ReportMaker.MANY_SCHOOLS)) {
            List<SupportRecord> had = records.getOrDefault(school.urn(), List.of());
            years.add(delivery.year(
                    new SupportCase(school, given.base().of(school), calendars, had), year, asOf.effectiveOn()));
        }
        return new SupportData(assessor, given, calendars, year, asOf, List.copyOf(years));
    }

    Map<Urn, School> schools() {
        return Council.byUrn(years.stream().map(SupportYear::school).toList());
    }
}
