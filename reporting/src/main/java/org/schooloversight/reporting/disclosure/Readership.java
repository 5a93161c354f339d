package org.schooloversight.reporting.disclosure;

import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Counted;
import org.schooloversight.reporting.document.Report;
import org.schooloversight.reporting.document.Sensitivity;

/**
 * What an audience may read of one report.
 *
 * @param audience  the audience
 * @param aboutASchool  whether the report is about one school
 */
record Readership(Audience audience, boolean aboutASchool) {

    static Readership of(Report report, Audience audience) {
        return new Readership(audience, report.about().isPresent());
    }

    boolean reads(Sensitivity sensitivity) {
        return switch (sensitivity) {
            case OPEN -> true;
            case ABOUT_A_SCHOOL ->
                audience == Audience.INTERNAL
                        || audience == Audience.OPERATIONAL_GROUP
                        || (audience == Audience.SCHOOL && aboutASchool);
            case CASEWORK -> audience == Audience.INTERNAL;
        };
    }

    /** Tells whether the audience may read small numbers of something. */
    boolean isTrustedWith(Counted counted) {
        return switch (counted) {
            case NOTHING_PERSONAL -> true;
            case SCHOOLS_IN_CONFIDENCE -> audience == Audience.INTERNAL || audience == Audience.OPERATIONAL_GROUP;
            case PUPILS -> audience == Audience.INTERNAL;
        };
    }
}
