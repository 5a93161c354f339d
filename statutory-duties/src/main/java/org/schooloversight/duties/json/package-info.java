/**
 * Reads the catalogue of duties and the events of cases.
 *
 * <p>{@link org.schooloversight.duties.json.DutyCatalogues} gives the catalogue that comes with the library or one of your own.
 */
package org.schooloversight.duties.json;
