/**
 * Tests of the structure of all modules together.
 *
 * <p>Each rule says why it stands. {@link org.schooloversight.examples.architecture.Modules} says what is looked at;
 * {@link org.schooloversight.examples.architecture.RulesBiteTest} shows that the rules of our own making find what they
 * are made to find.
 */
package org.schooloversight.examples.architecture;
