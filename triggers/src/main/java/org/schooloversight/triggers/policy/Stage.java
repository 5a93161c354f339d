package org.schooloversight.triggers.policy;

/**
 * How far a decision about a school's tier has come, such as drafted or moderated.
 *
 * @param id  the id within the policy, lower case with hyphens, not null
 * @param title  what has been done, in plain English, not null
 * @param decidedBy  the office that does it, not null
 */
public record Stage(String id, String title, String decidedBy) {}
