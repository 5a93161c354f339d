/** Reads what reports compare with: figures and targets that a council states, each in a file of its own. */
package org.schooloversight.reporting.register;
