/**
 * Reads the data files of this library and of councils. {@link org.schooloversight.core.json.JsonIn} reads strictly and reports
 * every problem with its line and column, {@link org.schooloversight.core.json.JsonRows} reads an array of which each object is
 * used or refused by itself, and the readers here make values of the domain from them.
 */
package org.schooloversight.core.json;
