/** Reads what a council writes down about the support it gives, each in a CSV file of a format of our own. */
package org.schooloversight.triggers.register;
