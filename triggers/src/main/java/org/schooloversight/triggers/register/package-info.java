/** Reads what a council and its partners write down about the support they give, each in a CSV file of a format of our own. */
package org.schooloversight.triggers.register;
