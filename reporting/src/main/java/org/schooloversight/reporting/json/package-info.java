/**
 * Reads the rules of disclosure: {@link org.schooloversight.reporting.json.DisclosureTables} reads those that come with the library, or a
 * council's own.
 */
package org.schooloversight.reporting.json;
