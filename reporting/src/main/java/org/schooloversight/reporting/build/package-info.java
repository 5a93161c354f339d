/**
 * Lays out what the package {@code model} holds as reports: one class for each kind of report, whose method {@code report} takes the model
 * and what all reports of a set have in common. Everything is laid out, whoever may read it, and marked with how sensitive it is.
 */
package org.schooloversight.reporting.build;
