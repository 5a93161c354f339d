/** Faults, planted for {@link org.schooloversight.examples.architecture.RulesBiteTest} to be found. */
package org.schooloversight.examples.architecture.planted;
