package org.schooloversight.triggers.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.schooloversight.core.calendar.AcademicYear;
import org.schooloversight.core.evidence.Measure;
import org.schooloversight.core.evidence.PupilGroupId;
import org.schooloversight.triggers.policy.ResultTest;

/** All that policies ask of a school, by where it is known from. */
final class Facts {

    private final SchoolFacts school;
    private final InspectionFacts inspections;
    private final OfficerFacts officers;
    private final EventFacts events;
    private final DerivedFigures derived;

    Facts(Space space) {
        school = new SchoolFacts(space);
        inspections = new InspectionFacts(space);
        officers = new OfficerFacts(space);
        events = new EventFacts(space);
        derived = new DerivedFigures(space);
    }

    SchoolFacts school() {
        return school;
    }

    InspectionFacts inspections() {
        return inspections;
    }

    OfficerFacts officers() {
        return officers;
    }

    EventFacts events() {
        return events;
    }

    /** Returns what a test of something worked out from figures says. */
    int derived(Measure measure, PupilGroupId group, AcademicYear year, ResultTest test, BigDecimal threshold) {
        return derived.says(measure, group, year, test, threshold);
    }

    /** Returns the questions in the order in which an example is best told and made. */
    List<Object> first() {
        List<Object> keys = new ArrayList<>(List.of(SchoolFacts.SORT, SchoolFacts.AGES, SchoolFacts.PUPILS));
        keys.addAll(inspections.keys());
        return keys;
    }
}
