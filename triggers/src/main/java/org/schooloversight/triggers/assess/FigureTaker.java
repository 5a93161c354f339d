package org.schooloversight.triggers.assess;

import org.schooloversight.core.calendar.AcademicYear;

/** Takes something of a school's published figures for a year. Immutable. */
@FunctionalInterface
interface FigureTaker {

    /** Takes it, with words only if they are wanted. */
    Taken take(SchoolCase each, PupilGroup group, AcademicYear year, boolean inWords);
}
