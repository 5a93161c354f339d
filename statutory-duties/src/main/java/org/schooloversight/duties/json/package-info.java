/**
 * Reads the catalogue of duties and the events of cases.
 *
 * <p>{@link org.schooloversight.duties.json.DutyCatalogues} gives the catalogue that comes with the library or one of your own;
 * {@link org.schooloversight.duties.json.CaseLogReader} reads what a council took down about its cases, from JSON or CSV.
 */
package org.schooloversight.duties.json;
