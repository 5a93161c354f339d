/** The commands; {@link org.schooloversight.examples.cli.Oversight} is where they start. */
package org.schooloversight.examples.cli;
