/** Short programs: {@link org.schooloversight.examples.cookbook.AssessOneSchool} is the one in the README. */
package org.schooloversight.examples.cookbook;
