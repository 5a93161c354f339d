/**
 * What a school is: {@link org.schooloversight.core.school.School} with its
 * {@link org.schooloversight.core.school.EstablishmentType}, from which follow the
 * {@link org.schooloversight.core.school.SchoolCategory}, {@link org.schooloversight.core.school.Maintenance} and
 * {@link org.schooloversight.core.school.Employment}; its groups, and its links with the establishments it was and became.
 */
package org.schooloversight.core.school;
