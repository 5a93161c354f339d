package org.schooloversight.triggers.partnership;

import org.schooloversight.core.finding.Finding;
import org.schooloversight.core.school.School;

/**
 * A trigger that fired at a school for which no open package answers it.
 *
 * @param school  the school, not null
 * @param finding  what was found, not null
 */
public record Unanswered(School school, Finding finding) {}
