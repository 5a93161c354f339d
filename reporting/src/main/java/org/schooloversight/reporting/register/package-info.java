/**
 * Readers of files that reports are made from and nothing else is: {@link org.schooloversight.reporting.register.TargetsReader} reads
 * the targets of a strategy, and {@link org.schooloversight.reporting.register.StrategyTargets} has those that come with this library.
 */
package org.schooloversight.reporting.register;
