/**
 * Reads what a council takes down about its programme, each in a CSV format of our own:
 * {@link org.schooloversight.triggers.register.SupportRecordsReader} reads the support that schools had.
 */
package org.schooloversight.triggers.register;
