/**
 * Examples of what a policy means, and whether it does what they say. A
 * {@link org.schooloversight.triggers.scenario.Scenario} is a school with evidence and an
 * {@link org.schooloversight.triggers.scenario.Expectation}; a
 * {@link org.schooloversight.triggers.scenario.ScenarioRunner} asks a programme about it, and a
 * {@link org.schooloversight.triggers.scenario.ScenarioResult} says what differs.
 */
package org.schooloversight.triggers.scenario;
