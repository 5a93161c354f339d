/**
 * Short programs, both shown in the README: {@link org.schooloversight.examples.cookbook.AssessOneSchool} and
 * {@link org.schooloversight.examples.cookbook.FindADeadline}.
 */
package org.schooloversight.examples.cookbook;
