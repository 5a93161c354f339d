package org.schooloversight.reporting.disclosure;

import java.util.List;
import org.schooloversight.reporting.document.Audience;
import org.schooloversight.reporting.document.Report;

/** Makes a report fit for an audience. */
public final class Disclosure {

    private final DisclosureRules rules;

    private Disclosure(DisclosureRules rules) {
        this.rules = rules;
    }

    /**
     * Obtains disclosure by some rules.
     *
     * @param rules  from which number on a count is shown, not null
     * @return the disclosure, not null
     */
    public static Disclosure by(DisclosureRules rules) {
        return new Disclosure(rules);
    }

    /**
     * Makes a report fit for an audience.
     *
     * @param report  the report with everything in it, not null
     * @param audience  the audience, not null
     * @return what the audience may read, not null
     * @throws org.schooloversight.core.style.InvalidValueException if the report is not made for that audience
     */
    public Release release(Report report, Audience audience) {
        return new Release(report, audience, List.of(rules.check().basis()));
    }
}
