/**
 * Reads support policies. {@link org.schooloversight.triggers.json.SupportPolicyReader} reads one from JSON;
 * {@link org.schooloversight.triggers.json.SupportPolicies} holds versions over time, and those that come with the library;
 * {@link org.schooloversight.triggers.json.PolicyChecks} finds what a policy defines and never uses.
 */
package org.schooloversight.triggers.json;
