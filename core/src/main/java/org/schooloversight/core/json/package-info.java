/**
 * Reads the data files of this library and of councils. {@link org.schooloversight.core.json.JsonIn} reads strictly and reports
 * every problem with its line and column; the readers here make values of the domain from it.
 */
package org.schooloversight.core.json;
