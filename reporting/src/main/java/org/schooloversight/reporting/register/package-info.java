/**
 * Reads what reports compare with: figures and targets that a council states, each in a file of its own.
 * {@link org.schooloversight.reporting.register.StrategyTargets} has targets that come with this library.
 */
package org.schooloversight.reporting.register;
