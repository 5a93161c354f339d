/** Reads what councils write down for the law of this module, each in a CSV file of a format of our own. */
package org.schooloversight.duties.register;
