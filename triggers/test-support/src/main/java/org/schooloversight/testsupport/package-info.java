/**
 * For a council's own build: {@link org.schooloversight.testsupport.PolicyScenarios} makes a test of each scenario of a policy, so
 * that the build fails when the policy no longer does what the scenarios say.
 */
package org.schooloversight.testsupport;
