package org.schooloversight.examples.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.calendar.Calendars;
import org.schooloversight.core.law.EffectivePeriod;
import org.schooloversight.core.policy.AsOf;
import org.schooloversight.core.school.School;
import org.schooloversight.core.school.Urn;
import org.schooloversight.reporting.document.ReportHead;
import org.schooloversight.triggers.assess.SupportAssessor;
import org.schooloversight.triggers.delivery.SupportCase;
import org.schooloversight.triggers.delivery.SupportDelivery;
import org.schooloversight.triggers.delivery.SupportRecord;
import org.schooloversight.triggers.delivery.SupportYear;
import org.schooloversight.triggers.policy.SupportPolicy;

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
        messages.needEveryFile();
        if (asked.files.isUntouched()) {
            asked.support.orSample();
        }
        if (asked.year != null) {
            asked.policy.end = asked.year.lastDay();
        }
        Council.orSample(asked.files, messages);
        SupportAssessor assessor = asked.policy.assessor(asked.files.measures(), messages);
        AsOf asOf = asked.policy.asOfItsDay(assessor.policy());
        AcademicYear year = asked.year == null ? AcademicYear.of(asOf.effectiveOn()) : asked.year;
        inForce(assessor.policy(), year, asked.policy.outsidePeriod).ifPresent(messages::note);
        Given given = Council.read(asked.files, AskedFor.by(assessor.policy()), messages);
        List<School> schools = Council.choose(given.register().schools(), urns, asked.area.la, messages);
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

    /** Says on which days the programme is in force if those are not all of a year; a year that has none of them is refused. */
    private static Optional<String> inForce(SupportPolicy policy, AcademicYear year, boolean outsidePeriod) {
        EffectivePeriod period = policy.header().effective();
        if (period.contains(year.firstDay()) && period.contains(year.lastDay())) {
            return Optional.empty();
        }
        boolean never = period.startInclusive().isAfter(year.lastDay())
                || period.lastDay()
                        .filter(last -> last.isBefore(year.firstDay()))
                        .isPresent();
        if (never && !outsidePeriod) {
            throw new Failure("--year: " + policy.header() + " is in force " + period + ", on no day of " + year
                    + ". --outside-period applies it all the same, and says so in every answer");
        }
        return Optional.of("The programme " + policy.header() + " is in force " + period.words() + ", on "
                + (never ? "no day" : "some days only") + " of " + year
                + (never ? "; it was applied all the same." : "."));
    }

    /** Makes the head of a report on the year. */
    ReportHead head(SupportOptions asked, List<Path> files, String... more) {
        Optional<String> partly = inForce(assessor.policy(), year, true);
        return ReportHeads.alone(
                asked.area.la,
                asOf,
                files,
                Stream.concat(partly.stream(), Stream.of(more)).toArray(String[]::new));
    }
}
