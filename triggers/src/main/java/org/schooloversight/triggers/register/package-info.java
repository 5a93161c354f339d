/** Reads what partnerships record, in CSV. */
package org.schooloversight.triggers.register;
