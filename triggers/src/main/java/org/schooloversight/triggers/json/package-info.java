/**
 * Reads support policies and scenarios. {@link org.schooloversight.triggers.json.SupportPolicyReader} reads one from JSON;
 * {@link org.schooloversight.triggers.json.SupportPolicies} holds versions over time, and those that come with the library.
 * {@link org.schooloversight.triggers.json.PolicyChecks} finds what a policy defines and never uses.
 * {@link org.schooloversight.triggers.json.ScenarioReader} reads scenarios for a policy from CSV.
 */
package org.schooloversight.triggers.json;
